package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import java.util.Arrays;
import java.util.List;

/**
 * The same weights in every draw.
 *
 * @param weights in the order of the criteria, from 0 to 1, with a total of 1
 */
record FixedWeights(List<Ratio> weights) implements WeightKernel {

    FixedWeights {
        weights = List.copyOf(weights);
    }

    @Override
    public String id() {
        return "fixed";
    }

    @Override
    public String description() {
        return "the same weights in every draw";
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
            public void fill(RandomStream numbers, Draws draws) {
                for (int j = 0; j < all.length; j++) {
                    Arrays.fill(draws.weights()[j], all[j]);
                }
            }
        };
    }
}
