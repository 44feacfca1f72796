package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;

/** Makes shares of one tender on one criterion. Immutable and thread-safe. */
interface ShareSampler {

    /** Fills a block with shares from 0 to 1. */
    void fill(RandomStream numbers, double[] shares);

    /** The exact share that stands behind a share that was made. */
    default Ratio exact(double drawn) {
        return Doubles.exact(drawn);
    }
}
