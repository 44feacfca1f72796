package io.github.tenderscore.price;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.LogarithmBase;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/**
 * Kernel F5: share = 1 - ln(price / reference price) / ln(factor), to {@link Precision#DECIMAL128}.
 *
 * @param anchor the reference price, which earns full points
 * @param factor how many times the reference price earns nothing
 * @param logarithms those to the base of the factor
 */
record Logarithmic(
        String id,
        Parameters parameters,
        ReferenceSet reference,
        Anchor anchor,
        Ratio factor,
        Clamp clamp,
        LogarithmBase logarithms)
        implements PriceRule {

    static Logarithmic of(
            String id, Parameters parameters, ReferenceSet reference, Anchor anchor, Ratio factor, Clamp clamp) {
        if (anchor instanceof Anchor.Fixed fixed) {
            Shares.aboveZero(id, fixed.price());
        }
        return new Logarithmic(
                id, parameters, reference, anchor, factor, clamp, LogarithmBase.of(factor, Precision.DECIMAL128));
    }

    @Override
    public Optional<String> requirement(Ratio price) {
        return price.signum() > 0
                ? Optional.empty()
                : Optional.of("be above zero, because the rule " + id + " takes its logarithm");
    }

    /** As ln(factor × reference price / price) / ln(factor), which is the same and loses no digits where the share is near zero. */
    @Override
    public Ratio share(Ratio price, ReferenceStatistics prices) {
        Ratio left = factor.times(Shares.aboveZero(id, anchor.price(prices))).dividedBy(price);
        return clamp.apply(logarithms.logarithm(left));
    }

    @Override
    public Step explain(Ratio price, ReferenceStatistics prices) {
        String figures = "1 - ln(" + Figures.factor(price) + " / " + Figures.factor(anchor.price(prices)) + ") / ln("
                + Figures.factor(factor) + ")";
        return Step.of(Shares.LABEL)
                .formula(clamp.around("1 - ln(price / reference price) / ln(factor)"), clamp.around(figures))
                .exact(share(price, prices))
                .note(Shares.approximate(true))
                .steps(anchor.explain("Reference price", prices, reference))
                .build();
    }
}
