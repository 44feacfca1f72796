package io.github.tenderscore.simulation;

import java.util.Arrays;

/**
 * The weights of one block of draws, a row for each criterion, with room to work. A block is small enough for the fastest memory of a
 * processor. Not thread-safe: each thread has its own.
 */
final class Draws {

    /** How many draws are made at once from one stream of numbers. */
    static final int BLOCK = 256;

    /** By which a weight on the grid becomes a whole number. */
    static final double GRID = 0x1.0p52;

    private final double[][] weights;
    private final double[][] candidates;
    private final double[] sums = new double[BLOCK];
    private final long[] bits = new long[BLOCK];

    Draws(int criteria) {
        this.weights = new double[criteria][BLOCK];
        this.candidates = new double[criteria][BLOCK];
    }

    double[][] weights() {
        return weights;
    }

    /** Weights of which only some are taken. */
    double[][] candidates() {
        return candidates;
    }

    /** Fills a row with exponential numbers of mean 1. */
    void exponentials(RandomStream numbers, double[] row) {
        Ziggurat.fill(numbers, bits, row);
    }

    /** Divides rows by their sum, draw by draw. */
    void normalise(double[][] rows) {
        Arrays.fill(sums, 0);
        for (double[] row : rows) {
            Rows.add(sums, row);
        }
        Rows.invert(sums);
        for (double[] row : rows) {
            Rows.multiply(row, sums);
        }
    }

    /** Makes every weight a whole multiple of 2⁻⁵², so that a draw can be settled with whole numbers. */
    void toGrid() {
        for (double[] row : weights) {
            Rows.toGrid(row);
        }
    }

    /** A weight as a multiple of 2⁻⁵². */
    long onGrid(int criterion, int draw) {
        return (long) (weights[criterion][draw] * GRID);
    }
}
