package io.github.tenderscore.simulation;

import java.util.Arrays;

/**
 * Sums over rows of numbers, one number for each draw. Each is a plain loop over whole arrays, which a virtual machine turns into
 * instructions on several numbers at once; the order of the additions of one draw is always the same.
 */
final class Rows {

    private Rows() {}

    /** Adds one row to another. */
    static void add(double[] sum, double[] row) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += row[d];
        }
    }

    /** Adds a multiple of a row. */
    static void add(double[] sum, double times, double[] row) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += times * row[d];
        }
    }

    /** Adds the product of two rows. */
    static void add(double[] sum, double[] one, double[] other) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += one[d] * other[d];
        }
    }

    /** Multiplies one row by another. */
    static void multiply(double[] row, double[] by) {
        for (int d = 0; d < row.length; d++) {
            row[d] *= by[d];
        }
    }

    /** Replaces each number by 1 divided by it. */
    static void invert(double[] row) {
        for (int d = 0; d < row.length; d++) {
            row[d] = 1 / row[d];
        }
    }

    /** Rounds numbers from 0 to 1 to multiples of 2⁻⁵²: the spacing of the numbers from 1 to 2. */
    static void toGrid(double[] row) {
        for (int d = 0; d < row.length; d++) {
            row[d] = row[d] + 1.0 - 1.0;
        }
    }

    /** The sum of each weight times its share, added four at a time because a sum is kept and fetched each time. */
    static void total(double[] sum, double[] shares, double[][] weights) {
        Arrays.fill(sum, 0);
        int j = 0;
        for (; j + 3 < shares.length; j += 4) {
            addFour(sum, shares, j, weights);
        }
        for (; j < shares.length; j++) {
            add(sum, shares[j], weights[j]);
        }
    }

    private static void addFour(double[] sum, double[] shares, int from, double[][] weights) {
        double one = shares[from];
        double two = shares[from + 1];
        double three = shares[from + 2];
        double four = shares[from + 3];
        double[] first = weights[from];
        double[] second = weights[from + 1];
        double[] third = weights[from + 2];
        double[] fourth = weights[from + 3];
        for (int d = 0; d < sum.length; d++) {
            sum[d] = sum[d] + one * first[d] + two * second[d] + three * third[d] + four * fourth[d];
        }
    }
}
