package io.github.tenderscore.model;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRule.PriceUse;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A method with another rule in the place of one of its own, everything else as published. */
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
        boolean alone = method.leaves().stream()
                        .filter(leaf -> leaf.isScored() && !leaf.isPrice())
                        .count()
                == 1;
        List<Criterion> criteria = changed(method.criteria(), leaf -> {
            if (leaf.scoring() instanceof Scoring.Price price) {
                return leaf.withScoring(new Scoring.Price(Optional.empty(), price.basis()))
                        .withWeight(Optional.empty());
            }
            Optional<Weight> weight = leaf.isScored() && !alone
                    ? Optional.of(new Weight(method.available(leaf.id()).times(factor)))
                    : Optional.empty();
            return leaf.withWeight(weight);
        });
        WeightBasis basis = method.weightBasis() == WeightBasis.POINTS ? WeightBasis.POINTS : WeightBasis.TOTAL;
        return checked(rule, basis, Optional.empty(), withoutGroupWeights(criteria, factor));
    }

    private static List<Criterion> withoutGroupWeights(List<Criterion> criteria, Ratio factor) {
        return criteria.stream()
                .<Criterion>map(criterion -> criterion instanceof Criterion.Group group
                        ? group.withWeight(Optional.empty())
                                .withGate(group.gate().map(gate -> scaled(gate, factor)))
                                .withCriteria(withoutGroupWeights(group.criteria(), factor))
                        : criterion)
                .toList();
    }

    /** A minimum in points grows with the points of its group. */
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
        Methodology variant = new Methodology(
                method.title(),
                method.money(Ratio.ZERO),
                basis,
                method.pointsTotal(),
                award,
                method.consensus(),
                method.rounding(),
                method.tieBreaks(),
                minimum,
                criteria);
        Faults faults = new Faults();
        new MethodologyCheck(variant, faults).run(true);
        faults.throwIfAny("The method \"" + method.title() + "\" with another rule");
        return variant;
    }
}
