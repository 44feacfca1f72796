package io.github.tenderscore.monitor;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/** What an indicator shows: a figure, a share, a figure with bounds, a verdict in a word, or why there is none. */
public sealed interface Reading {

    /**
     * A figure of which everything is known.
     *
     * @param value exactly, in the unit of the indicator
     */
    record Exact(Ratio value) implements Reading {}

    /**
     * A share with what is not known beside it.
     *
     * @param share yes, no and unknown; the figure is a fraction from 0 to 1
     */
    record Shared(Share share) implements Reading {}

    /**
     * A figure worked out over what is known, with what it could be at least and at most.
     *
     * @param known over what is known; empty where nothing is
     * @param low at least
     * @param high at most, not below the least
     * @param coverage how much is known, from 0 to 1
     */
    record Bounded(Optional<Ratio> known, Ratio low, Ratio high, Ratio coverage) implements Reading {

        /**
         * Checks the bounds.
         *
         * @param known over what is known; empty where nothing is
         * @param low at least
         * @param high at most, not below the least
         * @param coverage how much is known, from 0 to 1
         * @throws IllegalArgumentException if the bounds cross or the coverage is not from 0 to 1
         */
        public Bounded {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("The least (" + low + ") must not be above the most (" + high + ")");
            }
            if (coverage.signum() < 0 || coverage.compareTo(Ratio.ONE) > 0) {
                throw new IllegalArgumentException("The coverage (" + coverage + ") must be from 0 to 1");
            }
        }
    }

    /**
     * A result that is a word and not a number, such as {@code behind} or {@code mixed-indicated}.
     *
     * @param code the word as documents write it, in lower case with hyphens
     * @param why the fact that decided
     */
    record Word(String code, String why) implements Reading {}

    /**
     * No result.
     *
     * @param code {@code unknown}, {@code not-defined}, or a more exact word such as {@code group-too-small}
     * @param why what is missing
     */
    record Missing(String code, String why) implements Reading {}

    /**
     * The figure over what is known.
     *
     * @return in the unit of the indicator, a share as a fraction from 0 to 1; empty for a word, and where nothing is known
     */
    default Optional<Ratio> figure() {
        if (this instanceof Exact exact) {
            return Optional.of(exact.value());
        }
        if (this instanceof Shared shared) {
            return shared.share().known();
        }
        return this instanceof Bounded bounded ? bounded.known() : Optional.empty();
    }
}
