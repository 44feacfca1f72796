package io.github.tenderscore.price;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/**
 * Kernel F6: share = 1 - slope × the distance of price / reference price from a target. The lowest price is not the best one.
 *
 * @param anchor the reference price
 * @param target the ratio that earns full points, 1 for the reference price itself
 * @param slopes how much each side loses
 * @param digits how the ratio is rounded before it is used; empty where it is not
 * @param nearest which tenders earn full points for being the nearest
 */
record Closeness(
        String id,
        Parameters parameters,
        ReferenceSet reference,
        Anchor anchor,
        Ratio target,
        Slopes slopes,
        Optional<Rounding.Digits> digits,
        Nearest nearest,
        Clamp clamp)
        implements PriceRule {

    /** How much of the points is lost for a distance of the whole reference price: below the target, and above it. */
    record Slopes(Ratio below, Ratio above) {

        Ratio of(Ratio distance) {
            return distance.signum() > 0 ? above : below;
        }
    }

    Closeness {
        if (anchor instanceof Anchor.Fixed fixed) {
            Shares.aboveZero(id, fixed.price());
        }
    }

    /** Close to a statistic itself, among tenders that were admitted; nothing below zero. */
    static Closeness to(String id, Parameters parameters, Anchor anchor, String above, Nearest nearest) {
        return new Closeness(
                id,
                parameters,
                ReferenceSet.ADMITTED,
                anchor,
                Ratio.ONE,
                new Slopes(Ratio.ONE, Ratio.parse(above)),
                Optional.empty(),
                nearest,
                Clamp.ZERO);
    }

    Closeness among(ReferenceSet other) {
        return new Closeness(id, parameters, other, anchor, target, slopes, digits, nearest, clamp);
    }

    @Override
    public Optional<String> requirement(Ratio price) {
        return price.signum() > 0 ? Optional.empty() : Optional.of(Shares.percentages(id));
    }

    @Override
    public Ratio share(Ratio price, ReferenceStatistics prices) {
        Ratio centre = Shares.aboveZero(id, anchor.price(prices));
        Ratio aim = target.equals(Ratio.ONE) ? centre : centre.times(target);
        if (nearest.is(price, aim, prices)) {
            return Ratio.ONE;
        }
        if (digits.isEmpty()) {
            return clamp.apply(unrounded(price, centre, price.compareTo(aim) > 0));
        }
        Ratio distance = rounded(price.dividedBy(centre)).minus(target);
        return clamp.apply(Ratio.ONE.minus(slopes.of(distance).times(distance.abs())));
    }

    /** 1 - slope × distance with one division, which is quicker where the reference price has many digits. */
    private Ratio unrounded(Ratio price, Ratio centre, boolean above) {
        Ratio slope = above ? slopes.above() : slopes.below();
        Ratio lost = slope.times(price).dividedBy(centre);
        Ratio atZero = slope.times(target);
        return above
                ? Ratio.ONE.plus(atZero).minus(lost)
                : Ratio.ONE.minus(atZero).plus(lost);
    }

    private Ratio rounded(Ratio ratio) {
        return digits.isPresent() ? digits.get().apply(ratio) : ratio;
    }

    @Override
    public Step explain(Ratio price, ReferenceStatistics prices) {
        Step.Builder step = Step.of(Shares.LABEL).exact(share(price, prices));
        Ratio centre = anchor.price(prices);
        String approximate = anchor.isApproximate() ? "; " + Shares.approximate(true) : "";
        if (nearest.is(price, centre.times(target), prices)) {
            step.note("the nearest to the reference price earns full points" + approximate);
        } else {
            Ratio ratio = price.dividedBy(centre);
            Ratio distance = rounded(ratio).minus(target);
            boolean above = distance.signum() > 0;
            String counted = Figures.factor(rounded(ratio));
            String aim = Figures.factor(target);
            step.formula(
                            clamp.around("1 - slope × (" + (above ? "ratio - target" : "target - ratio") + ")"),
                            clamp.around("1 - " + Figures.factor(slopes.of(distance)) + " × ("
                                    + (above ? counted + " - " + aim : aim + " - " + counted) + ")"))
                    .note((above ? "above the target" : "not above the target") + approximate)
                    .step(Step.of("Ratio")
                            .formula("price / reference price", Figures.factor(price) + " / " + Figures.factor(centre))
                            .exact(ratio)
                            .rounded(digits)
                            .build());
        }
        return step.steps(anchor.explain("Reference price", prices, reference)).build();
    }
}
