package io.github.tenderscore.price;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/**
 * Kernel F1: share = (reference price / price)^exponent, or (price / reference price)^exponent where the higher price is the better one.
 *
 * @param anchor the reference price
 * @param exponent as {@link Exponents} allows; a power that is not whole is approximate to {@link Precision#DECIMAL128}
 * @param better which price earns more
 */
record HyperbolicPower(
        String id,
        Parameters parameters,
        ReferenceSet reference,
        Anchor anchor,
        Ratio exponent,
        Clamp clamp,
        Better better)
        implements PriceRule {

    /** Which of two prices earns more. */
    enum Better {
        /** The lower one, as where the buyer pays. */
        LOWER,
        /** The higher one, as where the buyer is paid. */
        HIGHER
    }

    HyperbolicPower {
        Exponents.check(id, exponent);
        if (anchor instanceof Anchor.Fixed fixed) {
            Shares.aboveZero(id, fixed.price());
        }
    }

    /** Of tenders that were admitted, with nothing cut off. */
    static HyperbolicPower of(String id, Parameters parameters, Anchor anchor, Ratio exponent, Better better) {
        return new HyperbolicPower(id, parameters, ReferenceSet.ADMITTED, anchor, exponent, Clamp.NONE, better);
    }

    @Override
    public Optional<String> requirement(Ratio price) {
        return price.signum() > 0
                ? Optional.empty()
                : Optional.of("be above zero, because the rule " + id
                        + (better == Better.LOWER ? " divides by it" : " divides by the highest of them"));
    }

    @Override
    public Ratio share(Ratio price, ReferenceStatistics prices) {
        Ratio referencePrice = Shares.aboveZero(id, anchor.price(prices));
        Ratio ratio = better == Better.LOWER ? referencePrice.dividedBy(price) : price.dividedBy(referencePrice);
        return clamp.apply(exponent.equals(Ratio.ONE) ? ratio : Precision.DECIMAL128.power(ratio, exponent));
    }

    @Override
    public Step explain(Ratio price, ReferenceStatistics prices) {
        String above = Figures.factor(better == Better.LOWER ? anchor.price(prices) : price);
        String below = Figures.factor(better == Better.LOWER ? price : anchor.price(prices));
        String words = better == Better.LOWER ? "reference price / price" : "price / reference price";
        return Step.of(Shares.LABEL)
                .formula(
                        clamp.around(Exponents.raised(words, exponent)),
                        clamp.around(Exponents.raised(above + " / " + below, exponent)))
                .exact(share(price, prices))
                .note(Shares.approximate(anchor.isApproximate() || !exponent.isWhole()))
                .steps(anchor.explain("Reference price", prices, reference))
                .build();
    }
}
