package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an appraisal comes to: every option, the ranking, dominance and sensitivity. None of these is shown without the others.
 *
 * @param appraisal what was appraised
 * @param options in the order in which they were given, ranked or not
 */
public record AppraisalResult(OptionsAppraisal appraisal, List<AppraisedOption> options) {

    /**
     * Copies the options.
     *
     * @param appraisal what was appraised
     * @param options in the order in which they were given, ranked or not
     */
    public AppraisalResult {
        options = List.copyOf(options);
    }

    /**
     * The options that have a place.
     *
     * @return from the best to the last; those on the same place in the order in which they were given
     */
    public List<AppraisedOption> ranking() {
        return options.stream()
                .filter(option -> option.rank().isPresent())
                .sorted(Comparator.comparing(option -> option.rank().orElseThrow()))
                .toList();
    }

    /**
     * The options in the first place.
     *
     * @return several where they are level; none where none is ranked
     */
    public List<AppraisedOption> leaders() {
        return ranking().stream()
                .filter(option -> option.rank().orElseThrow() == 1)
                .toList();
    }

    /**
     * One option.
     *
     * @param id its id
     * @return its figures
     * @throws IllegalArgumentException if there is none of that id
     */
    public AppraisedOption option(String id) {
        return options.stream()
                .filter(one -> one.option().id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The option (" + id + ") must be one of the appraisal"));
    }

    /**
     * The ranked options that are no worse than another on benefit and cost with its risks, and better on one.
     *
     * @param option any option
     * @return those that dominate it, in the order in which they were given
     */
    public List<DeliveryOption> dominating(AppraisedOption option) {
        return options.stream()
                .filter(option::isDominatedBy)
                .map(AppraisedOption::option)
                .toList();
    }

    /**
     * At which weight of cost each other ranked option draws level with each leader.
     *
     * @return in the order of the ranking
     */
    public List<SwitchingWeight> switchingWeights() {
        return leaders().stream()
                .flatMap(leader -> ranking().stream()
                        .filter(one -> !one.equals(leader))
                        .map(one -> SwitchingWeight.of(one, leader)))
                .toList();
    }

    /**
     * How far the dearest ranked option is above the cheapest: what a cost score makes of a gap is only fair beside the gap.
     *
     * @return a fraction: (highest - lowest) / lowest of the costs with their risks
     */
    public Figure costGap() {
        String label = "Gap of cost between the dearest and the cheapest option, as a fraction, " + appraisal.service();
        List<Ratio> costs = ranking().stream()
                .map(option -> option.riskAdjustedCost().value().orElseThrow())
                .sorted()
                .toList();
        if (costs.isEmpty()) {
            return Figure.missing(label, "not-defined", "no option is ranked");
        }
        Ratio low = costs.get(0);
        Ratio high = costs.get(costs.size() - 1);
        return Figure.of(
                label,
                "(highest - lowest) / lowest",
                "(" + Figures.factor(high) + " - " + Figures.factor(low) + ") / " + Figures.factor(low),
                high.minus(low).dividedBy(low));
    }

    /**
     * How many options are ranked, because a cost score compares with those alone.
     *
     * @return yes for the ranked, no for those that fail a gate, unknown for those of which something is not known
     */
    public Share ranked() {
        return options.stream()
                .map(option -> Share.of(
                        option.missing().isEmpty() ? Optional.of(option.rank().isPresent()) : Optional.empty(),
                        Ratio.ONE))
                .reduce(Share.NONE, Share::plus);
    }

    /**
     * What is done today.
     *
     * @return its figures, ranked or not
     */
    public AppraisedOption statusQuo() {
        Optional<AppraisedOption> found =
                options.stream().filter(option -> option.option().statusQuo()).findFirst();
        return found.orElseThrow(
                () -> new IllegalStateException("An appraisal without what is done today was assessed"));
    }

    /**
     * Every figure, gate and score.
     *
     * @return with ids that start with {@code delivery-models/options/} and the service
     */
    public List<Indicator> indicators() {
        return new AppraisalIndicators(this).all();
    }
}
