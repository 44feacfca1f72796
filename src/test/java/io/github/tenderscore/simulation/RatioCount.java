package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.ScoreTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the draws of a simulation again with exact fractions alone: the totals of every tender in every draw, and who is ahead. */
final class RatioCount {

    private final Map<String, Long> counts = new TreeMap<>();

    private void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    static Map<String, Long> of(ScoreTable table, WeightDistribution distribution, int draws, long seed) {
        RatioCount count = new RatioCount();
        int criteria = table.criteria().size();
        for (int block = 0; block * Draws.BLOCK < draws; block++) {
            double[][] weights = Tables.block(distribution, criteria, seed, block);
            for (int d = 0; d < Math.min(Draws.BLOCK, draws - block * Draws.BLOCK); d++) {
                count.draw(table, only(distribution).orElse(exact(weights, d)));
            }
        }
        return count.counts;
    }

    private static Optional<List<Ratio>> only(WeightDistribution distribution) {
        return distribution instanceof FixedWeights fixed ? Optional.of(fixed.weights()) : Optional.empty();
    }

    private static List<Ratio> exact(double[][] weights, int draw) {
        return Arrays.stream(weights).map(row -> Doubles.exact(row[draw])).toList();
    }

    private void draw(ScoreTable table, List<Ratio> weights) {
        List<Ratio> totals = new ArrayList<>();
        for (ScoreTable.Row row : table.tenders()) {
            Ratio total = Ratio.ZERO;
            for (int j = 0; j < weights.size(); j++) {
                total = total.plus(row.shares().get(j).times(weights.get(j)));
            }
            totals.add(total);
        }
        for (int i = 0; i < totals.size(); i++) {
            int rank = 1;
            boolean tied = false;
            for (int k = 0; k < totals.size(); k++) {
                int sign = totals.get(k).compareTo(totals.get(i));
                rank += sign > 0 ? 1 : 0;
                tied |= k != i && sign == 0;
                if (sign < 0) {
                    count(id(table, i) + " over " + id(table, k));
                }
            }
            count(id(table, i) + " at " + rank);
            if (tied && rank == 1) {
                count(id(table, i) + " shared");
            }
        }
    }

    private static String id(ScoreTable table, int tender) {
        return table.tenders().get(tender).tender();
    }

    /** The same counts of a simulation; those of zero are left out. */
    static Map<String, Long> of(Acceptability result) {
        Map<String, Long> counts = new TreeMap<>();
        List<ScoreTable.Row> rows = result.table().tenders();
        for (ScoreTable.Row one : rows) {
            for (int rank = 1; rank <= rows.size(); rank++) {
                counts.put(one.tender() + " at " + rank, result.count(one.tender(), rank));
            }
            for (ScoreTable.Row other : rows) {
                counts.put(one.tender() + " over " + other.tender(), result.wins(one.tender(), other.tender()));
            }
            counts.put(one.tender() + " shared", result.sharedFirst(one.tender()));
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
