package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/** Makes weights of known criteria. Immutable and thread-safe: numbers and room come from the caller. */
interface Sampler {

    /** How the weights are made, in words. */
    String method();

    /**
     * The weights where every draw has the same: from 0 to 1, with a total of 1. Floating point numbers come close to them; a draw is counted
     * under these, so that who is tied under published weights is tied here.
     */
    default Optional<List<Ratio>> only() {
        return Optional.empty();
    }

    /**
     * Fills a block of draws: for each criterion weights from 0 to 1, which total 1 in each draw but for less than 2⁻²⁰ of rounding.
     */
    void fill(RandomStream numbers, Draws draws);
}
