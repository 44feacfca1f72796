package io.github.tenderscore.price;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/**
 * Kernels F2 and F4: the height of a line at the price, and a power of that height.
 *
 * <p>x = (zero price - price) / (zero price - full price); share = x^exponent, or 1 - (1 - x)^exponent where the curve is concave. The
 * height is cut before a power is taken of it.
 *
 * @param exponent as {@link Exponents} allows; a power that is not whole is approximate to {@link Precision#DECIMAL128}
 */
record AnchoredLine(
        String id, Parameters parameters, ReferenceSet reference, Line line, Clamp clamp, Ratio exponent, Curve curve)
        implements PriceRule {

    private static final Precision WIDE = new Precision(45);

    private static final String WORDS = "(zero price - price) / (zero price - full price)";

    /** What is raised to the power: the share of the way to the full price, or what is missing of it. */
    enum Curve {
        POWER,
        CONCAVE
    }

    AnchoredLine {
        Exponents.check(id, exponent);
    }

    static AnchoredLine of(String id, Parameters parameters, Line line, Clamp clamp) {
        return new AnchoredLine(id, parameters, ReferenceSet.ADMITTED, line, clamp, Ratio.ONE, Curve.POWER);
    }

    @Override
    public Optional<String> requirement(Ratio price) {
        return line.requirement(id, price);
    }

    @Override
    public Ratio share(Ratio price, ReferenceStatistics prices) {
        Ratio height = clamp.apply(line.height(price, prices));
        if (exponent.equals(Ratio.ONE)) {
            return height;
        }
        return curve == Curve.POWER
                ? Precision.DECIMAL128.power(height, exponent)
                : complement(Ratio.ONE.minus(height));
    }

    /** Near the full number the power is nearly 1, so that it is taken with more digits than are kept of what it lacks. */
    private Ratio complement(Ratio rest) {
        Ratio left = Ratio.ONE.minus(WIDE.power(rest, exponent));
        return exponent.isWhole() ? left : Precision.DECIMAL128.nearest(left);
    }

    @Override
    public Step explain(Ratio price, ReferenceStatistics prices) {
        Step.Builder step = Step.of(Shares.LABEL).exact(share(price, prices));
        if (line.exists(prices)) {
            step.formula(bent(WORDS), bent(line.figures(price, prices)))
                    .note(Shares.approximate(line.isApproximate() || !exponent.isWhole()));
        } else {
            step.note(line.note() + (line.isApproximate() ? "; the prices are approximate" : ""));
        }
        return step.steps(line.steps(prices, reference)).build();
    }

    private String bent(String formula) {
        String height = clamp.around(formula);
        if (exponent.equals(Ratio.ONE)) {
            return height;
        }
        return curve == Curve.POWER
                ? Exponents.raised(height, exponent)
                : "1 - " + Exponents.raised("1 - " + height, exponent);
    }
}
