package io.github.tenderscore.model;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule;
import java.util.List;
import java.util.Optional;

/** Checks that the weights of a method total exactly what its basis says; nothing is normalised. */
final class WeightCheck {

    private static final Ratio NEARLY = Ratio.ONE;

    /** Not below the criteria, of which one may have any id. */
    private static final List<String> ALL_WEIGHTS = List.of("weights");

    private final Methodology method;
    private final Faults faults;

    WeightCheck(Methodology method, Faults faults) {
        this.method = method;
        this.faults = faults;
    }

    void run() {
        if (method.pointsTotal().signum() <= 0) {
            faults.add(
                    List.of("pointsTotal"),
                    "The total of points (" + method.pointsTotal() + ") of a method must be above zero");
            return;
        }
        method.all().forEach(this::unscored);
        if (method.weightBasis() == WeightBasis.PARENT) {
            siblings(method.criteria(), "the method", ALL_WEIGHTS);
        } else if (method.all().noneMatch(WeightCheck::isEmpty)) {
            leaves();
            method.all().forEach(this::groupTotal);
        }
    }

    /** Weights cannot be added up while a group lacks its criteria, which is a fault by itself. */
    private static boolean isEmpty(Criterion criterion) {
        return criterion instanceof Criterion.Group group && group.criteria().isEmpty();
    }

    /** Whether it earns points; a price that lacks its rule is meant to. */
    private boolean earns(Criterion criterion) {
        return Methodology.isScored(criterion)
                || (method.award().priceUse() == AwardRule.PriceUse.POINTS
                        && Methodology.leavesOf(List.of(criterion))
                                .anyMatch(leaf -> leaf.isPrice() && leaf.purpose() == Criterion.Purpose.SCORED));
    }

    private void unscored(Criterion criterion) {
        criterion.weight().ifPresent(weight -> {
            if (!earns(criterion)) {
                faults.add(
                        place(criterion),
                        "The weight (" + weight + ") of " + criterion.id()
                                + " must not be given, because it earns no points");
            }
        });
    }

    private void siblings(List<Criterion> siblings, String owner, List<String> place) {
        List<Criterion> scored = siblings.stream().filter(this::earns).toList();
        if (scored.size() == 1) {
            alone(scored.get(0), owner);
        } else if (allWeighed(scored)) {
            total(scored, Ratio.HUNDRED, "in " + owner, place);
        }
        for (Criterion criterion : siblings) {
            if (criterion instanceof Criterion.Group group) {
                siblings(
                        group.criteria(),
                        "the group " + group.id(),
                        List.of("criteria", group.id(), "criteria", "weights"));
            }
        }
    }

    private void leaves() {
        List<Criterion> scored = scored(method.criteria());
        if (scored.size() == 1) {
            alone(scored.get(0), "the method");
        } else if (allWeighed(scored)) {
            total(scored, method.pointsTotal(), "over all criteria", ALL_WEIGHTS);
        }
    }

    private void alone(Criterion criterion, String owner) {
        criterion
                .weight()
                .ifPresent(weight -> faults.add(
                        place(criterion),
                        "The weight (" + weight + ") of " + criterion.id()
                                + " must not be given, because it is the only one in " + owner
                                + " that earns points and so earns all of them"));
    }

    private boolean allWeighed(List<Criterion> scored) {
        boolean all = true;
        for (Criterion criterion : scored) {
            if (criterion.weight().isEmpty()) {
                missing(criterion);
                all = false;
            }
        }
        return all && !scored.isEmpty();
    }

    private void missing(Criterion criterion) {
        if (!faults.hasAt(place(criterion))) {
            Fault fault = Fault.at(
                    place(criterion),
                    "The criterion " + criterion.id() + " must have a weight, because it is not the only one");
            boolean price = criterion instanceof Criterion.Leaf leaf && leaf.isPrice();
            faults.add(price ? fault : fault.maybe("it is pass/fail and should say so"));
        }
    }

    private void total(List<Criterion> scored, Ratio expected, String where, List<String> place) {
        Ratio sum = sum(scored);
        if (!sum.equals(expected)) {
            Fault fault =
                    Fault.at(place, "The weights " + where + " total " + sum + "; they must total exactly " + expected);
            faults.add(maybe(sum, expected).map(fault::maybe).orElse(fault));
        }
    }

    private Optional<String> maybe(Ratio sum, Ratio expected) {
        if (sum.equals(Ratio.ONE) && expected.equals(Ratio.HUNDRED)) {
            return Optional.of("they are written as fractions of one; write 40, not 0.4");
        }
        if (sum.minus(expected).abs().compareTo(NEARLY) < 0) {
            return Optional.of("they were rounded; write exact ones, such as 100/3 in place of 33.33");
        }
        if (method.weightBasis() == WeightBasis.PARENT && sumOfLeaves().equals(Ratio.HUNDRED)) {
            return Optional.of("they are percentages of the whole; say so with the weight basis \"total\"");
        }
        return Optional.empty();
    }

    private Ratio sumOfLeaves() {
        return sum(scored(method.criteria()));
    }

    private void groupTotal(Criterion criterion) {
        if (criterion instanceof Criterion.Group group && group.weight().isPresent() && earns(group)) {
            Ratio stated = group.weight().get().value();
            List<Criterion> inside = scored(group.criteria());
            boolean alone = scored(method.criteria()).size() == 1;
            Ratio sum = alone ? method.pointsTotal() : sum(inside);
            boolean judged =
                    alone || inside.stream().allMatch(leaf -> leaf.weight().isPresent());
            if (judged && !stated.equals(sum)) {
                faults.add(Fault.at(
                        place(group),
                        "The weight (" + stated + ") of the group " + group.id() + " must be " + sum
                                + (alone
                                        ? ", all points there are, or be left out"
                                        : ", the sum of the weights in it, or be left out")));
            }
        }
    }

    /** The criteria that earn points themselves, at any depth. */
    private List<Criterion> scored(List<Criterion> criteria) {
        return Methodology.leavesOf(criteria)
                .filter(this::earns)
                .map(Criterion.class::cast)
                .toList();
    }

    private static Ratio sum(List<Criterion> criteria) {
        Ratio sum = Ratio.ZERO;
        for (Criterion criterion : criteria) {
            sum = sum.plus(criterion.weight().map(Weight::value).orElse(Ratio.ZERO));
        }
        return sum;
    }

    private static List<String> place(Criterion criterion) {
        return CriteriaBuilder.place(criterion.id(), "weight");
    }
}
