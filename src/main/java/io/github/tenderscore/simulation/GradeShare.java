package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScale;
import java.util.Comparator;

/**
 * A mark that may be the next lower or higher one of its scale.
 *
 * @param scale the marks that may be given
 * @param lower the chance of the next lower one
 * @param higher the chance of the next higher one
 */
record GradeShare(MarkScale scale, Ratio lower, Ratio higher) implements UncertaintyKernel {

    GradeShare {
        Ratio both = lower.plus(higher);
        if (lower.signum() < 0 || higher.signum() < 0 || both.signum() == 0 || both.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The chances (" + lower + " and " + higher
                            + ") that a mark is one grade lower or higher must be 0 or more, and together above 0 and at most 1");
        }
    }

    @Override
    public String id() {
        return "grade";
    }

    @Override
    public String description() {
        return "the next lower mark of " + scale.text() + " with a chance of " + lower
                + ", the next higher one with a chance of " + higher + ", where there is one";
    }

    @Override
    public ShareSampler sampler(String of, Ratio share) {
        Ratio mark = share.times(scale.highest());
        if (!scale.allows(mark)) {
            throw new IllegalArgumentException("The share (" + share + ") of " + of
                    + " must be that of a mark of the scale " + scale.text()
                    + ": what is not earned by a mark alone has no next grade");
        }
        return new Grades(nextLower(mark), share, nextHigher(mark), Doubles.of(lower), Doubles.of(higher));
    }

    /** The share itself where no mark is lower. */
    private Ratio nextLower(Ratio mark) {
        return scale.share(scale.grades().stream()
                .map(MarkScale.Grade::mark)
                .filter(other -> other.compareTo(mark) < 0)
                .max(Comparator.naturalOrder())
                .orElse(mark));
    }

    /** The share itself where no mark is higher. */
    private Ratio nextHigher(Ratio mark) {
        return scale.share(scale.grades().stream()
                .map(MarkScale.Grade::mark)
                .filter(other -> other.compareTo(mark) > 0)
                .min(Comparator.naturalOrder())
                .orElse(mark));
    }

    /** The three shares, and where between 0 and 1 each begins. */
    private static final class Grades implements ShareSampler {

        private final Ratio below;
        private final Ratio share;
        private final Ratio above;
        private final double low;
        private final double same;
        private final double high;
        private final double fromShare;
        private final double fromAbove;

        Grades(Ratio below, Ratio share, Ratio above, double lower, double higher) {
            this.below = below;
            this.share = share;
            this.above = above;
            this.low = Doubles.of(below);
            this.same = Doubles.of(share);
            this.high = Doubles.of(above);
            this.fromShare = lower;
            this.fromAbove = 1 - higher;
        }

        @Override
        public void fill(RandomStream numbers, double[] shares) {
            for (int d = 0; d < shares.length; d++) {
                double drawn = numbers.nextUniform();
                shares[d] = drawn < fromShare ? low : drawn < fromAbove ? same : high;
            }
        }

        @Override
        public Ratio exact(double drawn) {
            if (drawn == low) {
                return below;
            }
            return drawn == high ? above : share;
        }
    }
}
