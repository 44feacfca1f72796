package io.github.tenderscore.simulation;

/** Makes weights of known criteria. Immutable and thread-safe: numbers and room come from the caller. */
interface Sampler {

    /** How the weights are made, in words. */
    String method();

    /**
     * Fills a block of draws: for each criterion weights from 0 to 1, which total 1 in each draw but for less than 2⁻²⁰ of rounding.
     */
    void fill(RandomStream numbers, Draws draws);
}
