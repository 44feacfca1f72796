package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The same weights in every draw: the published ones, or those for which a tender is typically first.
 *
 * @param weights in the order of the criteria, from 0 to 1, with a total of 1
 */
record FixedWeights(List<Ratio> weights) implements WeightKernel {

    FixedWeights {
        weights = List.copyOf(weights);
    }

    @Override
    public String id() {
        return "published";
    }

    @Override
    public String description() {
        return "the published weights in every draw";
    }

    @Override
    public Sampler sampler(List<String> criteria) {
        double[] all = Doubles.of(weights);
        return new Sampler() {
            @Override
            public String method() {
                return "the only weights allowed, in every draw";
            }

            @Override
            public Optional<List<Ratio>> only() {
                return Optional.of(weights);
            }

            @Override
            public void fill(RandomStream numbers, Draws draws) {
                for (int j = 0; j < all.length; j++) {
                    Arrays.fill(draws.weights()[j], all[j]);
                }
            }
        };
    }
}
