package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;

/** What every uncertainty of a share can do. */
sealed interface UncertaintyKernel extends Uncertainty permits UniformShare, WithinShare, TriangularShare, GradeShare {

    /**
     * Prepares to make shares.
     *
     * @param of whose share of what, for messages
     * @param share the share that was earned
     * @throws IllegalArgumentException if the uncertainty does not fit the share
     */
    ShareSampler sampler(String of, Ratio share);
}
