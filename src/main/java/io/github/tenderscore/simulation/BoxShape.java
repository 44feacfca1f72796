package io.github.tenderscore.simulation;

import java.util.Arrays;

/** Each weight anywhere within its limits, but for that of the criterion with the widest ones, which has what is left of 1. */
final class BoxShape implements Shape {

    private final Region region;
    private final int widest;

    BoxShape(Region region) {
        this.region = region;
        int found = 0;
        for (int j = 1; j < region.size(); j++) {
            found = width(region, j) > width(region, found) ? j : found;
        }
        this.widest = found;
    }

    private static double width(Region region, int criterion) {
        return region.most(criterion) - region.least(criterion);
    }

    @Override
    public String words() {
        return "weights within their limits, the one with the widest limits taking what is left";
    }

    @Override
    public void fill(RandomStream numbers, Draws draws) {
        double[] rest = draws.candidates()[widest];
        Arrays.fill(rest, 1);
        for (int j = 0; j < region.size(); j++) {
            if (j != widest) {
                double[] row = draws.candidates()[j];
                double least = region.least(j);
                double width = width(region, j);
                for (int d = 0; d < row.length; d++) {
                    row[d] = width == 0 ? least : least + width * numbers.nextUniform();
                }
                Rows.add(rest, -1, row);
            }
        }
    }
}
