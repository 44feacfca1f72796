package io.github.tenderscore.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exponential distribution of mean 1: a number is above x with a chance of e⁻ˣ. Five standard deviations are allowed. */
class ZigguratTest {

    private static final int BLOCKS = 4_000;
    private static final int DRAWS = BLOCKS * Draws.BLOCK;

    private interface Use {
        void take(double number);
    }

    private static void each(Use use) {
        long[] bits = new long[Draws.BLOCK];
        double[] row = new double[Draws.BLOCK];
        RandomStream numbers = new RandomStream(3, 14);
        for (int block = 0; block < BLOCKS; block++) {
            Ziggurat.fill(numbers, bits, row);
            for (double number : row) {
                use.take(number);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.01, 0.1, 0.5, 1, 2, 4, 7, 7.69711747013105, 8, 9, 10})
    void aNumberIsAboveALimitAsOftenAsItShould(double limit) {
        int[] above = new int[1];
        each(number -> above[0] += number > limit ? 1 : 0);
        double chance = Math.exp(-limit);
        assertThat(above[0] / (double) DRAWS).isBetween(chance - five(chance), chance + five(chance));
    }

    private static double five(double chance) {
        return 5 * Math.sqrt(chance * (1 - chance) / DRAWS);
    }

    /** Mean and variance are 1; the fourth central moment is 9. */
    @Test
    void meanAndVarianceAreOne() {
        double[] sums = new double[2];
        each(number -> {
            sums[0] += number;
            sums[1] += (number - 1) * (number - 1);
        });
        assertThat(sums[0] / DRAWS).isBetween(1 - 5 / Math.sqrt(DRAWS), 1 + 5 / Math.sqrt(DRAWS));
        assertThat(sums[1] / DRAWS).isBetween(1 - 5 * Math.sqrt(8.0 / DRAWS), 1 + 5 * Math.sqrt(8.0 / DRAWS));
    }

    /** 200 classes of the same chance: the sum of squares over 199 degrees of freedom has a standard deviation of 20. */
    @Test
    void noClassIsFavoured() {
        int[] counts = new int[200];
        each(number -> counts[(int) (-Math.expm1(-number) * 200)]++);
        double squares = 0;
        for (int count : counts) {
            squares += Math.pow(count - DRAWS / 200.0, 2) / (DRAWS / 200.0);
        }
        assertThat(squares).isBetween(100.0, 299.0);
    }
}
