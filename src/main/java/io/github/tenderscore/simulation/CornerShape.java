package io.github.tenderscore.simulation;

import java.util.Arrays;

/**
 * What is left of 1 above the lower limits is shared out at will among the criteria that are not fixed; or what the upper limits are above
 * 1 is taken off at will.
 */
final class CornerShape implements Shape {

    private final Region region;
    private final boolean below;
    private final int[] free;
    private final double shared;

    private CornerShape(Region region, boolean below) {
        this.region = region;
        this.below = below;
        this.free = region.free();
        this.shared = below ? region.room() : -region.excess();
    }

    static CornerShape fromBelow(Region region) {
        return new CornerShape(region, true);
    }

    static CornerShape fromAbove(Region region) {
        return new CornerShape(region, false);
    }

    @Override
    public String words() {
        return below
                ? "the lower limits and parts of what is left, shared out by exponential numbers"
                : "the upper limits less parts of what is too much, shared out by exponential numbers";
    }

    @Override
    public void fill(RandomStream numbers, Draws draws) {
        double[][] parts = Arrays.stream(free)
                .mapToObj(criterion -> draws.candidates()[criterion])
                .toArray(double[][]::new);
        for (double[] row : parts) {
            draws.exponentials(numbers, row);
        }
        draws.normalise(parts);
        for (int j = 0; j < region.size(); j++) {
            double from = below ? region.least(j) : region.most(j);
            double[] row = draws.candidates()[j];
            if (region.least(j) == region.most(j)) {
                Arrays.fill(row, from);
            } else {
                for (int d = 0; d < row.length; d++) {
                    row[d] = from + shared * row[d];
                }
            }
        }
    }
}
