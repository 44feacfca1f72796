package io.github.tenderscore.model;

import io.github.tenderscore.number.Ratio;

/**
 * The relative importance of a criterion; {@link WeightBasis} says in which unit.
 *
 * @param value zero or more, exact
 */
public record Weight(Ratio value) {

    /**
     * Checks the sign.
     *
     * @param value zero or more, exact
     * @throws IllegalArgumentException if the weight is negative
     */
    public Weight {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("The weight (" + value + ") must not be negative");
        }
    }

    /**
     * Reads a weight.
     *
     * @param text digits such as {@code 40}, {@code 12.5} or {@code 100/3}
     * @return the weight
     * @throws IllegalArgumentException if the text is not a number, or negative
     */
    public static Weight of(String text) {
        return new Weight(Ratio.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
