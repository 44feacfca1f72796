package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;

/** Leaves exact numbers for the diagnostics that need functions which are not rational. */
final class Doubles {

    private Doubles() {}

    /** The nearest double to within one unit in the last place. */
    static double of(Ratio number) {
        return new BigDecimal(number.bigNumerator())
                .divide(new BigDecimal(number.bigDenominator()), MathContext.DECIMAL64)
                .doubleValue();
    }
}
