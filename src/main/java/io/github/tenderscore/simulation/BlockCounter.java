package io.github.tenderscore.simulation;

import java.util.Arrays;

/**
 * Makes and counts blocks of draws. A block has two streams of numbers of its own, one for weights and one for shares, so that the shares
 * are the same whatever the weights. Not thread-safe: each thread has its own.
 */
final class BlockCounter {

    private final Field field;
    private final Sampler sampler;
    private final long seed;
    private final Tally tally;
    private final Draws draws;
    private final double[][] varied;
    private final double[][] totals;
    private final Places places;
    private final double[][] firstWeights;
    private final int[] first = new int[Draws.BLOCK];

    BlockCounter(Field field, Sampler sampler, long seed) {
        this.field = field;
        this.sampler = sampler;
        this.seed = seed;
        this.tally = new Tally(field.tenders(), field.criteria(), field.pairs().size());
        this.draws = new Draws(field.criteria());
        this.varied = new double[field.cells().size()][Draws.BLOCK];
        this.totals = new double[field.tenders()][Draws.BLOCK];
        this.places = new Places(field, tally, new Settlement(field, draws, varied, sampler.only()));
        this.firstWeights = new double[field.tenders()][field.criteria()];
    }

    Tally tally() {
        return tally;
    }

    /** Makes a whole block and counts the first draws of it. */
    void count(long block, int counted) {
        sampler.fill(new RandomStream(seed, 2 * block), draws);
        draws.toGrid();
        if (varied.length > 0) {
            vary(new RandomStream(seed, 2 * block + 1));
        }
        for (int i = 0; i < totals.length; i++) {
            Rows.total(totals[i], field.shares(i), draws.weights());
        }
        for (int c = 0; c < varied.length; c++) {
            Field.Cell cell = field.cells().get(c);
            Rows.add(totals[cell.tender()], varied[c], draws.weights()[cell.criterion()]);
        }
        boolean tied = places.find(totals, counted);
        for (int i = 0; i < totals.length; i++) {
            tally.addRanks(i, places.ahead(i), counted);
        }
        if (tied) {
            sumOfSeveralFirsts(counted);
        } else {
            sumOfOneFirst(counted);
        }
        for (int i = 0; i < firstWeights.length; i++) {
            tally.addWeights(i, firstWeights[i]);
        }
    }

    private void vary(RandomStream numbers) {
        for (int c = 0; c < varied.length; c++) {
            field.cells().get(c).sampler().fill(numbers, varied[c]);
        }
    }

    /** Without a comparison in the loops: which tender is first is not to be guessed. */
    private void sumOfOneFirst(int counted) {
        Arrays.fill(first, 0);
        for (int i = 1; i < totals.length; i++) {
            mark(first, i, places.ahead(i));
        }
        for (int d = 0; d < counted; d++) {
            addWeights(firstWeights[first[d]], draws.weights(), d);
        }
    }

    /** Adds a number where none is ahead: one less than none is all bits set after the shift. */
    private static void mark(int[] first, int tender, int[] ahead) {
        for (int d = 0; d < first.length; d++) {
            first[d] += tender & ((ahead[d] - 1) >> 31);
        }
    }

    private static void addWeights(double[] sums, double[][] weights, int draw) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += weights[j][draw];
        }
    }

    private void sumOfSeveralFirsts(int counted) {
        for (int d = 0; d < counted; d++) {
            int firsts = 0;
            for (int i = 0; i < totals.length; i++) {
                firsts += places.ahead(i)[d] == 0 ? 1 : 0;
            }
            for (int i = 0; i < totals.length; i++) {
                if (places.ahead(i)[d] == 0) {
                    addWeights(firstWeights[i], draws.weights(), d);
                    if (firsts > 1) {
                        tally.addSharedFirst(i);
                    }
                }
            }
        }
    }
}
