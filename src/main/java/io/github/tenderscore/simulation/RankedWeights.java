package io.github.tenderscore.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Weights that keep an order of importance.
 *
 * <p>All weights in descending order are mixtures of 1, of two halves, of three thirds and so on, with the parts of the mixture uniform;
 * so nothing has to be sorted and nothing is refused. Criteria of the same rank change places at random.
 *
 * @param order the most important first; criteria of the same rank together
 */
record RankedWeights(List<List<String>> order) implements WeightKernel {

    RankedWeights {
        order = order.stream().map(List::copyOf).toList();
    }

    @Override
    public String id() {
        return "ranked";
    }

    @Override
    public String description() {
        return "any weights that keep the order of importance "
                + order.stream().map(rank -> String.join(", ", rank)).collect(Collectors.joining(" > "))
                + ", all equally likely";
    }

    @Override
    public Sampler sampler(List<String> criteria) {
        List<String> ranked = order.stream().flatMap(List::stream).toList();
        if (ranked.size() != criteria.size() || !ranked.containsAll(criteria)) {
            throw new IllegalArgumentException("The order of importance (" + String.join(", ", ranked)
                    + ") must name each of the criteria once: " + String.join(", ", criteria));
        }
        List<int[]> ranks = new ArrayList<>();
        for (List<String> rank : order) {
            ranks.add(rank.stream().mapToInt(criteria::indexOf).toArray());
        }
        return new Ordered(
                ranked.stream().mapToInt(criteria::indexOf).toArray(),
                ranks.stream().filter(rank -> rank.length > 1).toList());
    }

    /** Makes the weights: the rows from the most important on, and the rows that share a rank. */
    private static final class Ordered implements Sampler {

        private final int[] rows;
        private final List<int[]> shared;

        Ordered(int[] rows, List<int[]> shared) {
            this.rows = rows;
            this.shared = shared;
        }

        @Override
        public String method() {
            return "sums of exponential numbers, which are in order by construction, divided by their sum";
        }

        @Override
        public void fill(RandomStream numbers, Draws draws) {
            double[][] weights = draws.weights();
            double[] part = draws.candidates()[0];
            for (int k = rows.length - 1; k >= 0; k--) {
                double[] row = weights[rows[k]];
                Arrays.fill(row, 0);
                if (k < rows.length - 1) {
                    Rows.add(row, weights[rows[k + 1]]);
                }
                draws.exponentials(numbers, part);
                Rows.add(row, 1.0 / (k + 1), part);
            }
            draws.normalise(weights);
            shared.forEach(rank -> mix(numbers, weights, rank));
        }

        /** Every order of the criteria of a rank has the same chance (Knuth, TAOCP 3.4.2, algorithm P). */
        private static void mix(RandomStream numbers, double[][] weights, int[] rank) {
            for (int d = 0; d < Draws.BLOCK; d++) {
                for (int last = rank.length - 1; last > 0; last--) {
                    double[] one = weights[rank[last]];
                    double[] other = weights[rank[numbers.nextBelow(last + 1)]];
                    double kept = one[d];
                    one[d] = other[d];
                    other[d] = kept;
                }
            }
        }
    }
}
