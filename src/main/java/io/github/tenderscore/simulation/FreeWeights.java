package io.github.tenderscore.simulation;

import java.util.List;

/** Any weights: exponential numbers divided by their sum are uniform on all weights that total 1 (L. Devroye, 1986, chapter V). */
record FreeWeights() implements WeightKernel {

    @Override
    public String id() {
        return "free";
    }

    @Override
    public String description() {
        return "any weights from 0 to 100 per cent that total 100, all equally likely";
    }

    @Override
    public Sampler sampler(List<String> criteria) {
        return new Sampler() {
            @Override
            public String method() {
                return "exponential numbers divided by their sum";
            }

            @Override
            public void fill(RandomStream numbers, Draws draws) {
                for (double[] row : draws.weights()) {
                    draws.exponentials(numbers, row);
                }
                draws.normalise(draws.weights());
            }
        };
    }
}
