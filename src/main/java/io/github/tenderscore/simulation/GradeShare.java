package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;

/** A mark that may be one grade lower or higher. */
record GradeShare(Ratio grade, Ratio lower, Ratio higher) implements UncertaintyKernel {

    private static final Ratio FINEST = Ratio.of(1, 1_000);

    GradeShare {
        if (grade.compareTo(FINEST) < 0 || grade.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("The grade (" + grade
                    + ") of an uncertain mark must be from 1/1000 to 1: the share of the points available that one grade is"
                    + " worth, such as 1/5 on a scale from 0 to 5");
        }
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
        return "one grade (" + grade + ") lower with a chance of " + lower + ", one higher with a chance of " + higher;
    }

    @Override
    public ShareSampler sampler(String of, Ratio share) {
        Ratio below = lower.signum() == 0 ? share : share.minus(grade);
        Ratio above = higher.signum() == 0 ? share : share.plus(grade);
        if (below.signum() < 0 || above.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("The share (" + share + ") of " + of + " must leave room for a grade ("
                    + grade + ") lower or higher where that has a chance: a share is from 0 to 1");
        }
        return new Grades(below, share, above, Doubles.of(lower), Doubles.of(Ratio.ONE.minus(higher)));
    }

    /** The three shares, and where between 0 and 1 each begins. */
    private static final class Grades implements ShareSampler {

        private final Ratio below;
        private final Ratio share;
        private final Ratio above;
        private final double low;
        private final double high;
        private final double fromShare;
        private final double fromAbove;

        Grades(Ratio below, Ratio share, Ratio above, double fromShare, double fromAbove) {
            this.below = below;
            this.share = share;
            this.above = above;
            this.low = Doubles.of(below);
            this.high = Doubles.of(above);
            this.fromShare = fromShare;
            this.fromAbove = fromAbove;
        }

        @Override
        public void fill(RandomStream numbers, double[] shares) {
            double same = Doubles.of(share);
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
