package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.ScoreTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Illustrative tables of shares. */
final class Tables {

    private Tables() {}

    /** Tenders A, B … with their shares, such as {@code "1 1/2"}; criteria c1, c2 … of equal weight. */
    static ScoreTable of(String... tenders) {
        List<List<Ratio>> shares = Arrays.stream(tenders)
                .map(row -> Arrays.stream(row.split(" ", -1)).map(Ratio::parse).toList())
                .toList();
        return of(shares);
    }

    /** The same with criteria of other weights. */
    static ScoreTable weighted(List<String> weights, String... tenders) {
        ScoreTable even = of(tenders);
        List<ScoreTable.Column> columns = IntStream.range(0, weights.size())
                .mapToObj(j -> new ScoreTable.Column(
                        even.criteria().get(j).criterion(),
                        even.criteria().get(j).name(),
                        Ratio.parse(weights.get(j))))
                .toList();
        return new ScoreTable(columns, even.tenders());
    }

    static ScoreTable of(List<List<Ratio>> shares) {
        int criteria = shares.get(0).size();
        List<ScoreTable.Column> columns = new ArrayList<>();
        for (int j = 1; j <= criteria; j++) {
            columns.add(new ScoreTable.Column("c" + j, "Criterion " + j, Ratio.of(100, criteria)));
        }
        List<ScoreTable.Row> rows = new ArrayList<>();
        for (List<Ratio> row : shares) {
            rows.add(new ScoreTable.Row(Character.toString('A' + rows.size()), row));
        }
        return new ScoreTable(columns, rows);
    }

    static List<String> criteria(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(j -> "c" + j).toList();
    }

    /** What a distribution draws in one block: weights by criterion, then by draw. */
    static double[][] block(WeightDistribution distribution, int criteria, long seed, long block) {
        return blockOf(distribution, criteria(criteria), seed, block);
    }

    static double[][] blockOf(WeightDistribution distribution, List<String> criteria, long seed, long block) {
        Draws draws = new Draws(criteria.size());
        ((WeightKernel) distribution).sampler(criteria).fill(new RandomStream(seed, 2 * block), draws);
        draws.toGrid();
        return draws.weights();
    }
}
