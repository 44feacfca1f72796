package io.github.tenderscore.simulation;

/**
 * What is counted. Everything is a whole number, so that the parts of several threads give the same sum in any order. Not thread-safe.
 */
final class Tally {

    /** Sums of weights are counted in these parts of 1, to which the sum of a block is rounded. */
    private static final double WEIGHT_PARTS = 0x1.0p32;

    private final long[][] ranks;
    private final long[] behind;
    private final long[] tied;
    private final long[] sharedFirst;
    private final long[][] weights;

    Tally(int tenders, int criteria, int pairs) {
        this.ranks = new long[tenders][tenders];
        this.behind = new long[pairs];
        this.tied = new long[pairs];
        this.sharedFirst = new long[tenders];
        this.weights = new long[tenders][criteria];
    }

    void add(Tally other) {
        for (int i = 0; i < ranks.length; i++) {
            add(ranks[i], other.ranks[i]);
            add(weights[i], other.weights[i]);
        }
        add(behind, other.behind);
        add(tied, other.tied);
        add(sharedFirst, other.sharedFirst);
    }

    private static void add(long[] sum, long[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    void addBehind(int pair, int draws) {
        behind[pair] += draws;
    }

    void addTied(int pair) {
        tied[pair]++;
    }

    void addSharedFirst(int tender) {
        sharedFirst[tender]++;
    }

    /** Counts a tender in each of the first draws of a block under one more than the number of those ahead of it. */
    void addRanks(int tender, int[] ahead, int draws) {
        long[] counts = ranks[tender];
        for (int d = 0; d < draws; d++) {
            counts[ahead[d]]++;
        }
    }

    /** Adds the sums of the weights of one block, and empties them. */
    void addWeights(int tender, double[] sums) {
        for (int j = 0; j < sums.length; j++) {
            weights[tender][j] += (long) (sums[j] * WEIGHT_PARTS);
            sums[j] = 0;
        }
    }

    /** In how many draws a tender has a rank; both from 0. */
    long rank(int tender, int rank) {
        return ranks[tender][rank];
    }

    /** In how many draws the first tender of a pair is behind the other. */
    long behind(int pair) {
        return behind[pair];
    }

    long tied(int pair) {
        return tied[pair];
    }

    long sharedFirst(int tender) {
        return sharedFirst[tender];
    }

    /** The sum of the weights of a criterion over the draws that a tender wins, in parts of 1. */
    long weights(int tender, int criterion) {
        return weights[tender][criterion];
    }
}
