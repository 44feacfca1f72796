package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;

/** Any share between two limits, all equally likely. */
record UniformShare(Ratio lower, Ratio upper) implements UncertaintyKernel {

    UniformShare {
        ShareLimits.check(lower, upper);
    }

    @Override
    public String id() {
        return "uniform";
    }

    @Override
    public String description() {
        return "any share from " + lower + " to " + upper + ", all equally likely";
    }

    @Override
    public ShareSampler sampler(String of, Ratio share) {
        double least = Doubles.of(lower);
        double most = Doubles.of(upper);
        return (numbers, shares) -> {
            for (int d = 0; d < shares.length; d++) {
                shares[d] = Math.min(most, least + (most - least) * numbers.nextUniform());
            }
        };
    }
}
