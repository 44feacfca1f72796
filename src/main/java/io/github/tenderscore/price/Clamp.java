package io.github.tenderscore.price;

import io.github.tenderscore.number.Ratio;
import java.util.Locale;

/** What happens to points that a formula puts below zero or above the full number. */
public enum Clamp {
    /** Points stand as the formula gives them, also below zero or above the full number. */
    NONE,
    /** Points below zero become zero. */
    ZERO,
    /** Points above the full number become the full number. */
    FULL,
    /** Both. */
    BOTH;

    /**
     * Reads a clamp's name in documents.
     *
     * @param text {@code none}, {@code zero}, {@code full} or {@code both}
     * @return the clamp
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Clamp parse(String text) {
        for (Clamp clamp : values()) {
            if (clamp.code().equals(text)) {
                return clamp;
            }
        }
        throw new IllegalArgumentException("The clamp (" + text + ") must be one of none, zero, full, both");
    }

    /**
     * The clamp's name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Ratio apply(Ratio share) {
        Ratio low = this == ZERO || this == BOTH ? share.max(Ratio.ZERO) : share;
        return this == FULL || this == BOTH ? low.min(Ratio.ONE) : low;
    }

    /** Wraps a formula, in words or in figures, so that it says what this clamp does. */
    String around(String formula) {
        String low = this == ZERO || this == BOTH ? "max(0; " + formula + ")" : formula;
        return this == FULL || this == BOTH ? "min(1; " + low + ")" : low;
    }
}
