package io.github.tenderscore.model;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRule.PriceUse;
import io.github.tenderscore.ranking.TieBreak;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A method with another rule in the place of one of its own, other weights or other tie-breaks, everything else as published. */
final class MethodVariant {

    private final Methodology method;

    MethodVariant(Methodology method) {
        this.method = method;
    }

    Methodology withPriceRule(String criterion, PriceRule rule) {
        if (!(method.find(criterion).orElse(null) instanceof Criterion.Leaf leaf) || !leaf.isPrice()) {
            throw new IllegalArgumentException("The criterion (" + criterion
                    + ") must be a price criterion of the method \"" + method.title() + "\"");
        }
        return checked(method.award(), method.weightBasis(), method.minimum(), changed(method.criteria(), old -> {
            if (!old.id().equals(criterion)) {
                return old;
            }
            Scoring.Price price = (Scoring.Price) old.scoring();
            return old.withScoring(new Scoring.Price(Optional.of(rule), price.basis()));
        }));
    }

    Methodology withAward(AwardRule rule) {
        PriceUse use = method.award().priceUse();
        if (use == rule.priceUse() || pricePoints().signum() == 0) {
            return checked(rule, method.weightBasis(), method.minimum(), method.criteria());
        }
        if (use != PriceUse.POINTS) {
            throw new IllegalArgumentException("The award rule (" + rule.id() + ") in the place of "
                    + method.award().id() + " must not add points for a price: the method publishes no weight for it");
        }
        if (method.minimum().isPresent()) {
            throw new IllegalArgumentException("The award rule (" + rule.id() + ") in the place of "
                    + method.award().id() + " must not come with a minimum over all criteria, because points for"
                    + " price count towards the published one");
        }
        method.all().forEach(criterion -> refuseGateWithPrice(criterion, rule));
        return withoutPricePoints(rule);
    }

    /** What a group must reach by points for price cannot be reached without them. */
    private void refuseGateWithPrice(Criterion criterion, AwardRule rule) {
        if (criterion instanceof Criterion.Group group
                && group.gate().isPresent()
                && Methodology.leavesOf(group.criteria()).anyMatch(Criterion.Leaf::isPrice)) {
            throw new IllegalArgumentException("The award rule (" + rule.id() + ") in the place of "
                    + method.award().id() + " must not come with the minimum of the group " + group.id()
                    + ", because points for price count towards the published one");
        }
    }

    private Ratio pricePoints() {
        Ratio points = Ratio.ZERO;
        for (Criterion.Leaf leaf : method.leaves()) {
            points = leaf.isPrice() ? points.plus(method.available(leaf.id())) : points;
        }
        return points;
    }

    /** The other criteria keep their weights to each other, and share all points. */
    private Methodology withoutPricePoints(AwardRule rule) {
        Ratio total = method.pointsTotal();
        Ratio others = total.minus(pricePoints());
        if (others.signum() == 0) {
            throw new IllegalArgumentException("The award rule (" + rule.id()
                    + ") needs a criterion besides price that earns points; the method has none");
        }
        Ratio factor = total.dividedBy(others);
        Map<String, Ratio> points = new HashMap<>();
        for (Criterion.Leaf leaf : method.leaves()) {
            if (leaf.isScored() && !leaf.isPrice()) {
                points.put(leaf.id(), method.available(leaf.id()).times(factor));
            }
        }
        List<Criterion> criteria = changed(
                method.criteria(),
                leaf -> leaf.scoring() instanceof Scoring.Price price
                        ? leaf.withScoring(new Scoring.Price(Optional.empty(), price.basis()))
                        : leaf);
        return checked(rule, ofWhole(), Optional.empty(), weighed(criteria, points));
    }

    Methodology withWeights(Map<String, Ratio> weights) {
        Map<String, Ratio> points = new HashMap<>();
        Faults faults = new Faults();
        new WeightUnits(method).points(weights, points, faults);
        faults.throwIfAny("The weights in the place of those of the method \"" + method.title() + "\"");
        return checked(method.award(), ofWhole(), method.minimum(), weighed(method.criteria(), points));
    }

    Methodology withTieBreaks(List<TieBreak> chain) {
        return checked(method.award(), method.weightBasis(), chain, method.minimum(), method.criteria());
    }

    private WeightBasis ofWhole() {
        return method.weightBasis() == WeightBasis.POINTS ? WeightBasis.POINTS : WeightBasis.TOTAL;
    }

    /** Criteria with the given points on those that earn any; one that earns all of them states no weight, and no group does. */
    private List<Criterion> weighed(List<Criterion> criteria, Map<String, Ratio> points) {
        List<Criterion> parts = changed(
                criteria,
                leaf -> leaf.withWeight(
                        points.size() > 1
                                ? Optional.ofNullable(points.get(leaf.id())).map(Weight::new)
                                : Optional.empty()));
        return parts.stream().map(criterion -> regrouped(criterion, points)).toList();
    }

    /** A minimum in points keeps its share of the points of its group. */
    private Criterion regrouped(Criterion criterion, Map<String, Ratio> points) {
        if (!(criterion instanceof Criterion.Group group)) {
            return criterion;
        }
        Ratio before = method.available(group.id());
        Ratio after = Ratio.sum(Methodology.leavesOf(List.of(group))
                .map(leaf -> points.getOrDefault(leaf.id(), Ratio.ZERO))
                .toList());
        return group.withWeight(Optional.empty())
                .withGate(
                        before.signum() == 0
                                ? group.gate()
                                : group.gate().map(gate -> scaled(gate, after.dividedBy(before))))
                .withCriteria(group.criteria().stream()
                        .map(part -> regrouped(part, points))
                        .toList());
    }

    private static Gate scaled(Gate gate, Ratio factor) {
        return gate instanceof Gate.Minimum minimum && minimum.unit() == Gate.Minimum.Unit.OWN
                ? new Gate.Minimum(minimum.least().times(factor), Gate.Minimum.Unit.OWN)
                : gate;
    }

    private static List<Criterion> changed(List<Criterion> criteria, UnaryOperator<Criterion.Leaf> change) {
        return criteria.stream()
                .<Criterion>map(criterion -> criterion instanceof Criterion.Group group
                        ? group.withCriteria(changed(group.criteria(), change))
                        : change.apply((Criterion.Leaf) criterion))
                .toList();
    }

    private Methodology checked(
            AwardRule award, WeightBasis basis, Optional<Gate.Minimum> minimum, List<Criterion> criteria) {
        return checked(award, basis, method.tieBreaks(), minimum, criteria);
    }

    private Methodology checked(
            AwardRule award,
            WeightBasis basis,
            List<TieBreak> tieBreaks,
            Optional<Gate.Minimum> minimum,
            List<Criterion> criteria) {
        Methodology variant = new Methodology(
                method.title(),
                method.money(Ratio.ZERO),
                basis,
                method.pointsTotal(),
                award,
                method.consensus(),
                method.rounding(),
                tieBreaks,
                minimum,
                criteria);
        Faults faults = new Faults();
        new MethodologyCheck(variant, faults).run(true);
        faults.throwIfAny("The method \"" + method.title() + "\" with something else in the place of its own");
        return variant;
    }
}
