package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.model.Weight;
import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.ranking.TieBreak;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method in which some criteria weigh nothing and all others more, in the same proportion. The criteria stay, so that their gates do.
 */
final class WithoutWeight {

    private final Methodology method;
    private final Set<String> leaves;

    /** What the points of every other criterion are multiplied with. */
    private final Ratio factor;

    /**
     * A method without the weight of some criteria.
     *
     * @param method the method as published
     * @param leaves the ids of the criteria that are to weigh nothing; they must not be all that earn points
     */
    WithoutWeight(Methodology method, Set<String> leaves) {
        this.method = method;
        this.leaves = leaves;
        Ratio removed = Ratio.ZERO;
        for (String leaf : leaves) {
            removed = removed.plus(method.available(leaf));
        }
        this.factor = method.pointsTotal().dividedBy(method.pointsTotal().minus(removed));
    }

    Methodology method() {
        MethodologyBuilder builder = Methodology.named(method.title())
                .prices(
                        method.money(Ratio.ZERO).currency(),
                        method.money(Ratio.ZERO).vat())
                .award(method.award())
                .consensus(method.consensus())
                .rounding(method.rounding().roundings().toArray(Rounding[]::new))
                .tieBreak(method.tieBreaks().toArray(TieBreak[]::new));
        if (method.weightBasis() == WeightBasis.TOTAL) {
            builder.weightsOfTotal();
        } else if (method.weightBasis() == WeightBasis.POINTS) {
            builder.weightsInPoints(method.pointsTotal().toString());
        }
        method.minimum().ifPresent(minimum -> builder.minimum(minimum.toString()));
        among(method.criteria(), method.pointsTotal()).forEach(builder::criterion);
        return builder.build();
    }

    private List<Criterion> among(List<Criterion> siblings, Ratio together) {
        return siblings.stream().map(one -> changed(one, together)).toList();
    }

    private Criterion changed(Criterion criterion, Ratio together) {
        Ratio points = points(criterion);
        Optional<Weight> weight = criterion
                .weight()
                .map(given -> new Weight(weight(points, together).orElse(given.value())));
        Criterion reweighted = criterion.withWeight(weight);
        return reweighted instanceof Criterion.Group group
                ? group.withCriteria(among(group.criteria(), points))
                : reweighted;
    }

    /** Empty for a part of a group of which nothing is left: that weighs nothing itself, and its parts may keep their weights. */
    private Optional<Ratio> weight(Ratio points, Ratio together) {
        if (method.weightBasis() != WeightBasis.PARENT) {
            return Optional.of(points);
        }
        return together.signum() == 0
                ? Optional.empty()
                : Optional.of(points.times(Ratio.HUNDRED).dividedBy(together));
    }

    /** The most that can be earned on a criterion once others weigh nothing. */
    private Ratio points(Criterion criterion) {
        if (criterion instanceof Criterion.Group group) {
            return Ratio.sum(group.criteria().stream().map(this::points).toList());
        }
        return leaves.contains(criterion.id())
                ? Ratio.ZERO
                : method.available(criterion.id()).times(factor);
    }
}
