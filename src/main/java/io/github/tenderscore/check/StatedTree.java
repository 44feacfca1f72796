package io.github.tenderscore.check;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Weight;
import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.ranking.AwardRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether stated criteria form a tree, and the tree that a method states. */
final class StatedTree {

    private StatedTree() {}

    static void check(List<StatedCriterion> criteria) {
        Faults faults = new Faults();
        if (criteria.isEmpty()) {
            faults.add(
                    List.of("criteria"),
                    "The number (0) of criteria of a stated method must be at least 1; leave them out where they are"
                            + " not known");
        }
        Map<String, StatedCriterion> byId = new HashMap<>();
        for (StatedCriterion criterion : criteria) {
            if (byId.put(criterion.id(), criterion) != null) {
                faults.add(
                        List.of("criteria", criterion.id()),
                        "The id (" + criterion.id() + ") of a stated criterion must occur only once");
            }
        }
        for (StatedCriterion criterion : criteria) {
            criterion
                    .parent()
                    .filter(parent -> !byId.containsKey(parent))
                    .ifPresent(parent -> faults.add(
                            List.of("criteria", criterion.id(), "parent"),
                            "The parent (" + parent + ") of the criterion " + criterion.id()
                                    + " must be one of the criteria"));
            if (standsInItself(criterion, byId)) {
                faults.add(
                        List.of("criteria", criterion.id(), "parent"),
                        "The criterion (" + criterion.id() + ") must not stand in itself");
            }
        }
        faults.throwIfAny("The stated method");
    }

    private static boolean standsInItself(StatedCriterion criterion, Map<String, StatedCriterion> byId) {
        Optional<String> at = criterion.parent();
        for (int steps = 0; at.isPresent() && steps < byId.size(); steps++) {
            if (at.get().equals(criterion.id())) {
                return true;
            }
            at = Optional.ofNullable(byId.get(at.get())).flatMap(StatedCriterion::parent);
        }
        return false;
    }

    static StatedMethod of(Methodology method) {
        List<StatedCriterion> criteria = new ArrayList<>();
        method.criteria().forEach(criterion -> add(criterion, Optional.empty(), method.award(), criteria));
        return new StatedMethod(
                Optional.of(method.weightBasis()),
                method.weightBasis() == WeightBasis.POINTS ? Optional.of(method.pointsTotal()) : Optional.empty(),
                Optional.of(division(method.award())),
                Optional.of(criteria));
    }

    /** Where prices are not turned into points, their importance beside quality is what the award rule makes of them. */
    private static StatedDivision division(AwardRule award) {
        return award.priceUse() == AwardRule.PriceUse.AMOUNT
                ? new StatedDivision(List.of(RelativeImportance.OTHER), List.of(), "by the award rule " + award.id())
                : StatedDivision.weighted();
    }

    private static void add(Criterion criterion, Optional<String> parent, AwardRule award, List<StatedCriterion> all) {
        List<Criterion> parts = criterion instanceof Criterion.Group group ? group.criteria() : List.of();
        all.add(new StatedCriterion(
                criterion.id(),
                parent,
                Optional.of(criterion.name()),
                Optional.of(!counts(criterion, award)),
                Optional.of(new StatedImportance(criterion.weight().map(Weight::value), Optional.empty())),
                parts.isEmpty() ? Optional.empty() : Optional.of(StatedDivision.weighted()),
                Optional.of(criterion.gate().isPresent()),
                Optional.of(criterion.gate().map(StatedGate::of).stream().toList()),
                Optional.empty()));
        parts.forEach(part -> add(part, Optional.of(criterion.id()), award, all));
    }

    /** A pass/fail criterion has no part in the comparison, nor has a price at which the award rule does not look. */
    private static boolean counts(Criterion criterion, AwardRule award) {
        if (criterion instanceof Criterion.Group group) {
            return group.criteria().stream().anyMatch(part -> counts(part, award));
        }
        Criterion.Leaf leaf = (Criterion.Leaf) criterion;
        return leaf.isScored() || (leaf.isPrice() && award.priceUse() == AwardRule.PriceUse.AMOUNT);
    }
}
