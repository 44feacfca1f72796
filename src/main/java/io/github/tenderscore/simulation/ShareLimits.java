package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;

/** The rule for limits of a share. */
final class ShareLimits {

    /** How close the limits of what is uncertain may be. */
    static final Ratio CLOSEST = Ratio.of(1, 1_000_000);

    private ShareLimits() {}

    static void check(Ratio lower, Ratio upper) {
        if (lower.signum() < 0 || upper.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("The limits (" + lower + " to " + upper
                    + ") of an uncertain share must be from 0 to 1: a share of the points available");
        }
        if (upper.minus(lower).compareTo(CLOSEST) < 0) {
            throw new IllegalArgumentException("The limits (" + lower + " to " + upper
                    + ") of an uncertain share must be at least a millionth apart, the lower one first: nothing is between"
                    + " them");
        }
    }
}
