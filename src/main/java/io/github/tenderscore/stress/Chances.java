package io.github.tenderscore.stress;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;

/** Chances as whole numbers of millionths, so that no chance is rounded. */
final class Chances {

    /** What is certain. */
    static final int CERTAIN = 1_000_000;

    private Chances() {}

    /** A chance in per cent; refuses one below 0, above 100 or with more than four decimals. */
    static int millionths(Percent chance, String of) {
        Ratio millionths = chance.fraction().times(Ratio.of(CERTAIN));
        if (millionths.signum() < 0 || millionths.compareTo(Ratio.of(CERTAIN)) > 0 || !millionths.isWhole()) {
            throw new IllegalArgumentException("The chance (" + chance.value() + ") of " + of
                    + " in per cent must be from 0 to 100, with at most four decimals");
        }
        return millionths.bigNumerator().intValueExact();
    }
}
