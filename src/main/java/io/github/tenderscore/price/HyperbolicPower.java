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
 * Kernel F1: share = (reference price / price)^exponent.
 *
 * @param anchor the reference price
 * @param exponent above zero; a power that is not whole is approximate to {@link Precision#DECIMAL128}
 */
record HyperbolicPower(
        String id, Parameters parameters, ReferenceSet reference, Anchor anchor, Ratio exponent, Clamp clamp)
        implements PriceRule {

    HyperbolicPower {
        if (!Precision.isExponent(exponent)) {
            throw new IllegalArgumentException("The exponent (" + exponent + ") of the rule " + id
                    + " must be above 0, as a fraction of at most 1000/1000");
        }
        if (anchor instanceof Anchor.Fixed fixed && fixed.price().signum() <= 0) {
            throw new IllegalArgumentException(
                    "The reference price (" + fixed.price() + ") of the rule " + id + " must be above zero");
        }
    }

    @Override
    public Optional<String> requirement(Ratio price) {
        return price.signum() > 0
                ? Optional.empty()
                : Optional.of("be above zero, because the rule " + id + " divides by it");
    }

    @Override
    public Ratio share(Ratio price, ReferenceStatistics prices) {
        Ratio ratio = anchor.price(prices).dividedBy(price);
        return clamp.apply(exponent.equals(Ratio.ONE) ? ratio : Precision.DECIMAL128.power(ratio, exponent));
    }

    @Override
    public Step explain(Ratio price, ReferenceStatistics prices) {
        Ratio referencePrice = anchor.price(prices);
        String figures = Figures.factor(referencePrice) + " / " + Figures.factor(price);
        String words = "reference price / price";
        if (!exponent.equals(Ratio.ONE)) {
            figures = "(" + figures + ")^" + Figures.factor(exponent);
            words = "(" + words + ")^" + Figures.factor(exponent);
        }
        return Step.of("Share of the points")
                .formula(clamp.around(words), clamp.around(figures))
                .exact(share(price, prices))
                .note(exponent.isWhole() && !anchor.isApproximate() ? "" : "approximate, to 34 significant digits")
                .steps(anchor.explain("Reference price", prices, reference))
                .build();
    }
}
