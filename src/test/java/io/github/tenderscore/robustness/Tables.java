package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Illustrative tables of scores. */
final class Tables {

    private Tables() {}

    /** Shares are fifths, weights whole numbers that total 100. */
    static ScoreTable random(Random random, int tenders, int criteria) {
        return random(random, tenders, criteria, 5);
    }

    static ScoreTable random(Random random, int tenders, int criteria, int grades) {
        List<ScoreTable.Column> columns = new ArrayList<>();
        int left = 100;
        for (int j = 0; j < criteria; j++) {
            int others = criteria - j - 1;
            int weight = others == 0 ? left : 1 + random.nextInt(Math.max(1, 2 * (left - others) / (others + 1) - 1));
            weight = Math.min(weight, left - others);
            left -= weight;
            columns.add(new ScoreTable.Column("c" + j, "Criterion " + j, Ratio.of(weight)));
        }
        List<ScoreTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < tenders; i++) {
            List<Ratio> shares = new ArrayList<>();
            for (int j = 0; j < criteria; j++) {
                shares.add(Ratio.of(random.nextInt(grades + 1), grades));
            }
            rows.add(new ScoreTable.Row("T" + i, shares));
        }
        return new ScoreTable(columns, rows);
    }

    /** The tenders with the most points under other weights, by adding up. */
    static List<String> winners(ScoreTable table, Map<String, Ratio> weights) {
        Map<String, Ratio> totals = new LinkedHashMap<>();
        for (ScoreTable.Row row : table.tenders()) {
            Ratio total = Ratio.ZERO;
            for (int j = 0; j < table.criteria().size(); j++) {
                total = total.plus(weights.getOrDefault(table.criteria().get(j).criterion(), Ratio.ZERO)
                        .times(row.shares().get(j)));
            }
            totals.put(row.tender(), total);
        }
        Ratio most = totals.values().stream().max(Ratio::compareTo).orElseThrow();
        return totals.keySet().stream()
                .filter(tender -> most.equals(totals.get(tender)))
                .toList();
    }

    /** Whether one tender has the most points. */
    static boolean decided(ScoreTable table) {
        Map<String, Ratio> weights = new LinkedHashMap<>();
        table.criteria().forEach(column -> weights.put(column.criterion(), column.weight()));
        return winners(table, weights).size() == 1;
    }
}
