package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The linear programme of the smallest change of weights that makes a rival as good as the winner. Its unknowns are how far weights are from the
 * present ones, so that nothing changed is a start that keeps to every row but the one of the rival, and 200 criteria take seconds.
 */
record ChangeProgram(ScoreTable table, WeightRegion region, int winner, int rival) {

    /** The unknowns are how far each weight goes up, then how far each goes down. */
    Optional<WeightChange.Change> bySum() {
        int criteria = table.criteria().size();
        List<Simplex.Row> rows = new ArrayList<>();
        for (Simplex.Row row : weights()) {
            List<Ratio> factors = new ArrayList<>(row.factors());
            row.factors().forEach(factor -> factors.add(factor.negate()));
            rows.add(new Simplex.Row(factors, row.sense(), row.bound()));
        }
        for (int j = 0; j < criteria; j++) {
            List<Ratio> down = WeightRegion.zeros(2 * criteria);
            down.set(criteria + j, Ratio.ONE);
            rows.add(new Simplex.Row(down, Simplex.Sense.AT_MOST, present(j)));
        }
        List<Ratio> objective = new ArrayList<>(Collections.nCopies(2 * criteria, Ratio.of(-1)));
        return Simplex.maximise(objective, rows)
                .map(optimum -> change(
                        optimum,
                        j -> optimum.unknowns().get(j).minus(optimum.unknowns().get(criteria + j))));
    }

    /** The unknowns are how far each weight is above the lowest that it may be, and how far any may be from its present one. */
    Optional<WeightChange.Change> byLargest() {
        int criteria = table.criteria().size();
        List<Simplex.Row> rows = new ArrayList<>();
        for (Simplex.Row row : weights()) {
            List<Ratio> factors = new ArrayList<>(row.factors());
            factors.add(Ratio.sum(row.factors()).negate());
            rows.add(new Simplex.Row(factors, row.sense(), row.bound()));
        }
        for (int j = 0; j < criteria; j++) {
            rows.add(pair(j, Ratio.ONE, Ratio.of(-2), Ratio.ZERO));
            rows.add(pair(j, Ratio.of(-1), Ratio.ONE, present(j)));
        }
        List<Ratio> objective = WeightRegion.zeros(criteria + 1);
        objective.set(criteria, Ratio.of(-1));
        return Simplex.maximise(objective, rows)
                .map(optimum -> change(
                        optimum,
                        j -> optimum.unknowns().get(j).minus(optimum.unknowns().get(criteria))));
    }

    private Simplex.Row pair(int column, Ratio factor, Ratio ofDistance, Ratio most) {
        List<Ratio> factors = WeightRegion.zeros(table.criteria().size() + 1);
        factors.set(column, factor);
        factors.set(factors.size() - 1, ofDistance);
        return new Simplex.Row(factors, Simplex.Sense.AT_MOST, most);
    }

    private Ratio present(int column) {
        return table.criteria().get(column).weight();
    }

    /** What the differences of weights keep to: the region, measured from the present weights, and that the rival is as good. */
    private List<Simplex.Row> weights() {
        List<Simplex.Row> rows = new ArrayList<>(region.rows(table, 0));
        rows.add(new Simplex.Row(table.leads(rival, winner), Simplex.Sense.AT_LEAST, Ratio.ZERO));
        return rows.stream().map(this::fromPresent).toList();
    }

    private Simplex.Row fromPresent(Simplex.Row row) {
        Ratio now = Ratio.ZERO;
        for (int j = 0; j < row.factors().size(); j++) {
            now = now.plus(row.factors().get(j).times(present(j)));
        }
        Ratio bound = row.bound().minus(now);
        return row.sense() == Simplex.Sense.AT_LEAST
                ? new Simplex.Row(
                        row.factors().stream().map(Ratio::negate).toList(), Simplex.Sense.AT_MOST, bound.negate())
                : new Simplex.Row(row.factors(), row.sense(), bound);
    }

    private WeightChange.Change change(Simplex.Optimum optimum, IntFunction<Ratio> difference) {
        Map<String, Ratio> weights = new LinkedHashMap<>();
        for (int j = 0; j < table.criteria().size(); j++) {
            weights.put(table.criteria().get(j).criterion(), present(j).plus(difference.apply(j)));
        }
        return new WeightChange.Change(
                table.tenders().get(rival).tender(), optimum.value().negate(), weights);
    }
}
