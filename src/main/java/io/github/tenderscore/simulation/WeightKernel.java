package io.github.tenderscore.simulation;

import java.util.List;

/** What every distribution of weights can do. */
sealed interface WeightKernel extends WeightDistribution
        permits FreeWeights, RankedWeights, IntervalWeights, FixedWeights {

    /**
     * Prepares to make weights.
     *
     * @throws IllegalArgumentException if the distribution does not fit the criteria
     */
    Sampler sampler(List<String> criteria);
}
