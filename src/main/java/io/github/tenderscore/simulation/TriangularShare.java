package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;

/** A share between two limits, the likelier the closer it is to a third in between. */
record TriangularShare(Ratio lower, Ratio likeliest, Ratio upper) implements UncertaintyKernel {

    TriangularShare {
        ShareLimits.check(lower, upper);
        if (likeliest.compareTo(lower) < 0 || likeliest.compareTo(upper) > 0) {
            throw new IllegalArgumentException("The likeliest share (" + likeliest
                    + ") of an uncertain share must be within its limits (" + lower + " to " + upper + ")");
        }
    }

    @Override
    public String id() {
        return "triangular";
    }

    @Override
    public String description() {
        return "a share from " + lower + " to " + upper + ", the likelier the closer to " + likeliest;
    }

    /** The inverse of the distribution function; a root is the same on every machine. */
    @Override
    public ShareSampler sampler(String of, Ratio share) {
        double least = Doubles.of(lower);
        double most = Doubles.of(upper);
        double width = most - least;
        double rise = Doubles.of(likeliest) - least;
        double turn = rise / width;
        return (numbers, shares) -> {
            for (int d = 0; d < shares.length; d++) {
                double drawn = numbers.nextUniform();
                double made = drawn < turn
                        ? least + StrictMath.sqrt(drawn * width * rise)
                        : most - StrictMath.sqrt((1 - drawn) * width * (width - rise));
                shares[d] = Math.max(least, Math.min(most, made));
            }
        };
    }
}
