package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;

/** The way between exact numbers and floating point numbers. */
final class Doubles {

    private static final MathContext DIGITS = new MathContext(40);

    private Doubles() {}

    /** The nearest floating point number, or its neighbour where both are equally near to 40 digits. */
    static double of(Ratio exact) {
        return new BigDecimal(exact.bigNumerator())
                .divide(new BigDecimal(exact.bigDenominator()), DIGITS)
                .doubleValue();
    }

    /** Exactly the number that a floating point number is. */
    static Ratio exact(double number) {
        BigDecimal decimal = new BigDecimal(number);
        return Ratio.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    static double[] of(List<Ratio> exact) {
        return exact.stream().mapToDouble(Doubles::of).toArray();
    }
}
