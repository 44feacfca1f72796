package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One side of accountability, such as finance, with its items.
 *
 * @param id unique in its scorecard, not blank
 * @param name what it is, not blank
 * @param weight how much it counts in the whole, above zero; set by the council
 * @param items at least one
 */
public record AccountabilityDomain(String id, String name, Ratio weight, List<AccountabilityItem> items) {

    private static final Ratio MOST = Ratio.of(3);

    /**
     * Copies and checks the items.
     *
     * @param id unique in its scorecard, not blank
     * @param name what it is, not blank
     * @param weight how much it counts in the whole, above zero; set by the council
     * @param items at least one
     * @throws io.github.tenderscore.fault.FaultException if a text is missing, the weight is not above zero or there is no item
     */
    public AccountabilityDomain {
        items = List.copyOf(items);
        Faults faults = new Faults();
        Words.needed(faults, "id", "id of a domain of accountability", id);
        Words.needed(faults, "name", "name of the domain " + id, name);
        if (weight.signum() <= 0) {
            faults.add(List.of("weight"), "The weight (" + weight + ") of the domain " + id + " must be above zero");
        }
        if (items.isEmpty()) {
            faults.add(List.of("items"), "The number (0) of items of the domain " + id + " must be at least 1");
        }
        faults.throwIfAny("The domain " + id);
    }

    private List<AccountabilityItem> applicable() {
        return items.stream()
                .filter(item -> item.score() != ItemScore.NOT_APPLICABLE)
                .toList();
    }

    /**
     * How accountable the company is in this domain: 100 × sum of weight × points / (3 × sum of weights).
     *
     * @return from 0 to 100 over the items that are known, with the figure as if all unknown items had 0 and as if they had 3; empty where no
     *     item is applicable
     */
    public Optional<Reading.Bounded> percent() {
        List<AccountabilityItem> applicable = applicable();
        if (applicable.isEmpty()) {
            return Optional.empty();
        }
        Ratio all =
                Ratio.sum(applicable.stream().map(AccountabilityItem::weight).toList());
        WeightedSum known = known();
        return Optional.of(new Reading.Bounded(
                known.terms().isEmpty() ? Optional.empty() : Optional.of(percent(known)),
                percent(sum(applicable, item -> item.score().points().orElse(Ratio.ZERO))),
                percent(sum(applicable, item -> item.score().points().orElse(MOST))),
                known.weight().dividedBy(all)));
    }

    private WeightedSum known() {
        return sum(
                applicable().stream()
                        .filter(item -> item.score().points().isPresent())
                        .toList(),
                item -> item.score().points().orElseThrow());
    }

    private static WeightedSum sum(List<AccountabilityItem> items, Function<AccountabilityItem, Ratio> points) {
        return new WeightedSum(items.stream()
                .map(item -> WeightedSum.Term.of(item.weight(), points.apply(item)))
                .toList());
    }

    private static Ratio percent(WeightedSum sum) {
        return sum.mean().times(Ratio.HUNDRED).dividedBy(MOST);
    }

    /**
     * Why the figure over known items is what it is.
     *
     * @return a step without a figure where no item is known
     */
    public Step explain() {
        WeightedSum known = known();
        Step.Builder step = Step.of(name + ", in per cent");
        if (known.terms().isEmpty()) {
            return step.note(applicable().isEmpty() ? "no item is applicable" : "no item is known")
                    .build();
        }
        int unknown = applicable().size() - known.terms().size();
        return step.formula(
                        "100 × sum of weight × points / (3 × sum of weights)",
                        "100 × (" + known.substituted() + ") / (3 × " + Figures.factor(known.weight()) + ")")
                .exact(percent(known))
                .note(
                        unknown == 0
                                ? ""
                                : Figures.counted(unknown, "item", "items")
                                        + (unknown == 1
                                                ? " is not known and counts neither as 0 nor as in place"
                                                : " are not known and count neither as 0 nor as in place"))
                .build();
    }
}
