package io.github.tenderscore.price;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameter;
import java.math.BigInteger;

/**
 * The exponents of powers: up to 10, by which a tender that is 7.2 per cent dearer loses half its points already, and fractions whose
 * denominator is at most 100, so that two decimals are possible and no power takes long. Sources know 1, 2 and 3, and roots.
 */
final class Exponents {

    private static final BigInteger LARGEST_DENOMINATOR = BigInteger.valueOf(100);

    private Exponents() {}

    static Parameter parameter(String meaning) {
        return Parameter.number("exponent", meaning).above("0").to("10");
    }

    /** Refuses what the range of the parameter cannot say. */
    static void check(String id, Ratio exponent) {
        if (exponent.bigDenominator().compareTo(LARGEST_DENOMINATOR) > 0) {
            throw new IllegalArgumentException("The parameter exponent (" + exponent + ") of the rule " + id
                    + " must have at most two decimals, or a denominator of at most 100");
        }
    }

    /** A formula, in words or in figures, to the exponent; the exponent 1 is not written. */
    static String raised(String formula, Ratio exponent) {
        return exponent.equals(Ratio.ONE) ? formula : "(" + formula + ")^" + Figures.factor(exponent);
    }
}
