package io.github.tenderscore.commitment;

import java.util.Optional;

/**
 * How much more something counts where it is needed more. A multiplier for a measure in a place goes before one for the measure alone or for the
 * place alone.
 *
 * @param measure the code of the measure; empty for every measure in the place
 * @param place the place of delivery, never of the supplier's office; empty for the measure in every place
 * @param multiplier the factor and why
 */
public record NeedFactor(Optional<String> measure, Optional<String> place, Multiplier multiplier) {

    /**
     * A multiplier for a measure wherever it is delivered.
     *
     * @param measure the code of the measure
     * @param multiplier the factor and why
     * @return the multiplier
     */
    public static NeedFactor ofMeasure(String measure, Multiplier multiplier) {
        return new NeedFactor(Optional.of(measure), Optional.empty(), multiplier);
    }

    /**
     * A multiplier for everything that is delivered in a place.
     *
     * @param place the place of delivery
     * @param multiplier the factor and why
     * @return the multiplier
     */
    public static NeedFactor ofPlace(String place, Multiplier multiplier) {
        return new NeedFactor(Optional.empty(), Optional.of(place), multiplier);
    }

    /**
     * A multiplier for a measure in a place.
     *
     * @param measure the code of the measure
     * @param place the place of delivery
     * @param multiplier the factor and why
     * @return the multiplier
     */
    public static NeedFactor ofMeasureInPlace(String measure, String place, Multiplier multiplier) {
        return new NeedFactor(Optional.of(measure), Optional.of(place), multiplier);
    }

    /** What it is for, in words. */
    String scope() {
        return measure.map(code -> "the measure " + code).orElse("every measure")
                + place.map(where -> " in " + where).orElse("");
    }
}
