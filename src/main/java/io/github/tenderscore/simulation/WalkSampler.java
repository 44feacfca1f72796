package io.github.tenderscore.simulation;

/**
 * Walks through a region at random: each step moves weight between two criteria as far as the limits allow, uniformly. This is the hit and
 * run method (R. Smith, Operations Research 32(6), 1984) along the edges between criteria.
 *
 * <p>The weights are uniform on the region in the long run, and neighbours in a block are not wholly independent, so that shares vary
 * somewhat more than those of as many independent draws. Each block starts anew.
 */
final class WalkSampler implements Sampler {

    /** Steps for each criterion before the first draw of a block, and between two draws. */
    private static final int STEPS_BEFORE = 50;

    private static final int STEPS_BETWEEN = 2;

    private final Region region;
    private final int[] free;

    WalkSampler(Region region) {
        this.region = region;
        this.free = region.free();
    }

    @Override
    public String method() {
        return "a random walk within the limits (hit and run), " + STEPS_BETWEEN
                + " steps a criterion between two draws; shares vary somewhat more than those of independent draws";
    }

    @Override
    public void fill(RandomStream numbers, Draws draws) {
        double[] at = start();
        walk(numbers, at, STEPS_BEFORE * free.length);
        for (int d = 0; d < Draws.BLOCK; d++) {
            walk(numbers, at, STEPS_BETWEEN * free.length);
            for (int j = 0; j < at.length; j++) {
                draws.weights()[j][d] = at[j];
            }
        }
    }

    /** Each weight the same part of the way from its lower to its upper limit. */
    private double[] start() {
        double[] at = new double[region.size()];
        double part = region.room() / (region.room() + region.excess());
        for (int j = 0; j < at.length; j++) {
            at[j] = region.least(j) + part * (region.most(j) - region.least(j));
        }
        return at;
    }

    private void walk(RandomStream numbers, double[] at, int steps) {
        for (int step = 0; step < steps; step++) {
            int first = numbers.nextBelow(free.length);
            int other = numbers.nextBelow(free.length - 1);
            int one = free[first];
            int two = free[other < first ? other : other + 1];
            double sum = at[one] + at[two];
            double least = Math.max(region.least(one), sum - region.most(two));
            double most = Math.min(region.most(one), sum - region.least(two));
            at[one] = least + (most - least) * numbers.nextUniform();
            at[two] = sum - at[one];
        }
    }
}
