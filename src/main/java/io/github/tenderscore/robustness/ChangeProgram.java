package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The linear programme of the smallest change of weights that makes a rival as good as the winner: the new weights, and behind them how
 * far each may be from its present one, or how far all may be.
 */
record ChangeProgram(ScoreTable table, WeightRegion region, int winner, int rival) {

    Optional<WeightChange.Change> bySum() {
        return solve(table.criteria().size());
    }

    Optional<WeightChange.Change> byLargest() {
        return solve(1);
    }

    private Optional<WeightChange.Change> solve(int distances) {
        int criteria = table.criteria().size();
        int width = criteria + distances;
        List<Simplex.Row> rows = region.rows(table, distances);
        List<Ratio> lead = WeightRegion.zeros(width);
        for (int j = 0; j < criteria; j++) {
            lead.set(j, table.leads(rival, winner).get(j));
            rows.addAll(near(j, criteria + (distances == 1 ? 0 : j), width));
        }
        rows.add(new Simplex.Row(lead, Simplex.Sense.AT_LEAST, Ratio.ZERO));
        List<Ratio> objective = WeightRegion.zeros(width);
        for (int d = criteria; d < width; d++) {
            objective.set(d, Ratio.of(-1));
        }
        return Simplex.maximise(objective, rows).map(this::change);
    }

    /** A weight is within its distance from the present one, above or below. */
    private List<Simplex.Row> near(int column, int distance, int width) {
        Ratio present = table.criteria().get(column).weight();
        List<Simplex.Row> rows = new ArrayList<>();
        for (int sign = -1; sign <= 1; sign += 2) {
            List<Ratio> factors = WeightRegion.zeros(width);
            factors.set(column, Ratio.ONE);
            factors.set(distance, Ratio.of(sign));
            rows.add(new Simplex.Row(factors, sign < 0 ? Simplex.Sense.AT_MOST : Simplex.Sense.AT_LEAST, present));
        }
        return rows;
    }

    private WeightChange.Change change(Simplex.Optimum optimum) {
        Map<String, Ratio> weights = new LinkedHashMap<>();
        for (int j = 0; j < table.criteria().size(); j++) {
            weights.put(table.criteria().get(j).criterion(), optimum.unknowns().get(j));
        }
        return new WeightChange.Change(
                table.tenders().get(rival).tender(), optimum.value().negate(), weights);
    }
}
