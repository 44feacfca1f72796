package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.monitor.Share;

/**
 * One share of a council's record and what it counts.
 *
 * @param part what it is the share of
 * @param share yes for what is inert, no, and unknown
 * @param population what is counted, such as {@code 84 tenders of 2025-26 above threshold}; not blank
 */
public record RevealedPart(InertiaPart part, Share share, String population) {

    /**
     * Checks that the population is named.
     *
     * @param part what it is the share of
     * @param share yes for what is inert, no, and unknown
     * @param population what is counted, such as {@code 84 tenders of 2025-26 above threshold}; not blank
     * @throws IllegalArgumentException if it is blank
     */
    public RevealedPart {
        if (population.isBlank()) {
            throw new IllegalArgumentException(
                    "The population (" + population + ") of " + part.code() + " must say what is counted");
        }
    }

    String label() {
        return part.words() + ", of " + population;
    }
}
