package io.github.tenderscore.benchmark;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Acceptability analysis as a plain loop: logarithms of uniform numbers as weights, totals, places by comparing every two tenders, counts of
 * places and wins, and the weights of the first. It knows nothing of ties or errors of rounding.
 */
public final class SimulationByHand {

    private final double[][] shares;
    private final long[][] places;
    private final long[][] wins;
    private final double[][] central;

    SimulationByHand(double[][] shares) {
        this.shares = Arrays.stream(shares).map(double[]::clone).toArray(double[][]::new);
        this.places = new long[shares.length][shares.length];
        this.wins = new long[shares.length][shares.length];
        this.central = new double[shares.length][shares[0].length];
    }

    long count(int tender, int place) {
        return places[tender][place];
    }

    void run(int draws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] weights = new double[shares[0].length];
        double[] totals = new double[shares.length];
        for (int draw = 0; draw < draws; draw++) {
            draw(random, weights);
            total(weights, totals);
            count(weights, totals);
        }
    }

    private static void draw(SplittableRandom random, double[] weights) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            weights[j] = -Math.log(1 - random.nextDouble());
            sum += weights[j];
        }
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= sum;
        }
    }

    private void total(double[] weights, double[] totals) {
        for (int i = 0; i < totals.length; i++) {
            double total = 0;
            for (int j = 0; j < weights.length; j++) {
                total += shares[i][j] * weights[j];
            }
            totals[i] = total;
        }
    }

    private void count(double[] weights, double[] totals) {
        for (int i = 0; i < totals.length; i++) {
            int ahead = 0;
            for (int k = 0; k < totals.length; k++) {
                if (totals[k] > totals[i]) {
                    ahead++;
                    wins[k][i]++;
                }
            }
            places[i][ahead]++;
            if (ahead == 0) {
                for (int j = 0; j < weights.length; j++) {
                    central[i][j] += weights[j];
                }
            }
        }
    }
}
