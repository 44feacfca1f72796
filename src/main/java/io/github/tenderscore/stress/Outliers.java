package io.github.tenderscore.stress;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;

/**
 * How often a made-up bid asks far less, or far more, than is usual.
 *
 * @param low the chance in per cent that a bid asks less
 * @param less by how many per cent of its price it then asks less, from 0 to 99, with at most two decimals
 * @param high the chance in per cent that a bid asks more
 * @param more by how many per cent of its price it then asks more, from 0 to 1,000, with at most two decimals
 */
public record Outliers(Percent low, Percent less, Percent high, Percent more) {

    /** Of 10,000 parts of a price. */
    static final int WHOLE = 10_000;

    private static final Ratio MOST_LESS = Ratio.of(99);
    private static final Ratio MOST_MORE = Ratio.of(1_000);

    /**
     * Checks the ranges.
     *
     * @param low the chance in per cent that a bid asks less
     * @param less by how many per cent of its price it then asks less, from 0 to 99, with at most two decimals
     * @param high the chance in per cent that a bid asks more
     * @param more by how many per cent of its price it then asks more, from 0 to 1,000, with at most two decimals
     * @throws IllegalArgumentException if one is outside its range, or the chances are above 100 together
     */
    public Outliers {
        int both = Chances.millionths(low, "a low outlier") + Chances.millionths(high, "a high outlier");
        if (both > Chances.CERTAIN) {
            throw new IllegalArgumentException("The chances (" + low.value() + " and " + high.value()
                    + ") of low and high outliers must be at most 100 together");
        }
        check(less, MOST_LESS, "low");
        check(more, MOST_MORE, "high");
    }

    /**
     * No bid asks unusually little or much.
     *
     * @return chances of zero
     */
    public static Outliers none() {
        Percent zero = new Percent(Ratio.ZERO);
        return new Outliers(zero, zero, zero, zero);
    }

    private static void check(Percent size, Ratio most, String what) {
        Ratio parts = size.value().times(Ratio.HUNDRED);
        if (parts.signum() < 0 || !parts.isWhole() || size.value().compareTo(most) > 0) {
            throw new IllegalArgumentException("The size (" + size.value() + ") of a " + what
                    + " outlier in per cent must be from 0 to " + most + ", with at most two decimals");
        }
    }

    /** What is left of 10,000 parts of the price of a low outlier. */
    int lowParts() {
        return WHOLE - parts(less);
    }

    /** What 10,000 parts of the price of a high outlier become. */
    int highParts() {
        return WHOLE + parts(more);
    }

    private static int parts(Percent size) {
        return size.value().times(Ratio.HUNDRED).bigNumerator().intValueExact();
    }
}
