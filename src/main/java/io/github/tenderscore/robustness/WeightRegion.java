package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which weights are thought possible: none below zero, together the points of the method, and within the limits stated here.
 *
 * @param keepsOrder whether the published order of importance holds: what weighs more never weighs less, and what weighs the same goes on
 *     doing so
 * @param least the least points of some criteria, by their ids
 * @param most the most points of some criteria, by their ids
 */
public record WeightRegion(boolean keepsOrder, Map<String, Ratio> least, Map<String, Ratio> most) {

    /** Every set of weights that total the points of the method. */
    public static final WeightRegion ALL = new WeightRegion(false, Map.of(), Map.of());

    /**
     * Copies the limits.
     *
     * @param keepsOrder whether the published order of importance holds: what weighs more never weighs less, and what weighs the same goes
     *     on doing so
     * @param least the least points of some criteria, by their ids
     * @param most the most points of some criteria, by their ids
     */
    public WeightRegion {
        least = Collections.unmodifiableMap(new TreeMap<>(least));
        most = Collections.unmodifiableMap(new TreeMap<>(most));
    }

    /**
     * These weights as far as they keep the published order of importance.
     *
     * @return a new region
     */
    public WeightRegion keepingOrder() {
        return new WeightRegion(true, least, most);
    }

    /**
     * These weights as far as one criterion keeps within limits.
     *
     * @param criterion its id
     * @param from the least points
     * @param to the most points
     * @return a new region
     */
    public WeightRegion between(String criterion, Ratio from, Ratio to) {
        Map<String, Ratio> newLeast = new TreeMap<>(least);
        Map<String, Ratio> newMost = new TreeMap<>(most);
        newLeast.put(criterion, from);
        newMost.put(criterion, to);
        return new WeightRegion(keepsOrder, newLeast, newMost);
    }

    /** Some weights that are possible, by the columns of the table; empty where none are. */
    Optional<List<Ratio>> some(ScoreTable table) {
        List<Ratio> nothing = Collections.nCopies(table.criteria().size(), Ratio.ZERO);
        return Simplex.maximise(nothing, rows(table, 0)).map(Simplex.Optimum::unknowns);
    }

    /** Refuses limits that no weights keep to. */
    void check(ScoreTable table) {
        if (some(table).isEmpty()) {
            throw new IllegalArgumentException("The limits " + this + " of weights must leave some that total "
                    + table.attainable() + " points; they leave none");
        }
    }

    /**
     * Refuses limits that no weights keep to, or that the present weights break.
     *
     * @param table with the present weights
     * @throws IllegalArgumentException if it is so, or a limited criterion is not in the table
     */
    public void checkPresent(ScoreTable table) {
        check(table);
        for (ScoreTable.Column column : table.criteria()) {
            Ratio from = least.getOrDefault(column.criterion(), Ratio.ZERO);
            Ratio to = most.getOrDefault(column.criterion(), table.attainable());
            if (column.weight().compareTo(from) < 0 || column.weight().compareTo(to) > 0) {
                throw new IllegalArgumentException("The present weight (" + column.weight() + ") of "
                        + column.criterion() + " must be within its limits (" + from + " to " + to
                        + "), from which changes are measured");
            }
        }
    }

    /** The rows that weights keep to, each with some more unknowns behind the weights that do not count. */
    List<Simplex.Row> rows(ScoreTable table, int more) {
        int width = table.criteria().size() + more;
        List<Simplex.Row> rows = new ArrayList<>();
        List<Ratio> all = zeros(width);
        Collections.fill(all.subList(0, table.criteria().size()), Ratio.ONE);
        rows.add(new Simplex.Row(all, Simplex.Sense.EQUAL, table.attainable()));
        least.forEach(
                (criterion, points) -> rows.add(limit(table.column(criterion), width, Simplex.Sense.AT_LEAST, points)));
        most.forEach(
                (criterion, points) -> rows.add(limit(table.column(criterion), width, Simplex.Sense.AT_MOST, points)));
        if (keepsOrder) {
            rows.addAll(order(table, width));
        }
        return rows;
    }

    private static Simplex.Row limit(int column, int width, Simplex.Sense sense, Ratio points) {
        List<Ratio> factors = zeros(width);
        factors.set(column, Ratio.ONE);
        return new Simplex.Row(factors, sense, points);
    }

    private static List<Simplex.Row> order(ScoreTable table, int width) {
        List<Simplex.Row> rows = new ArrayList<>();
        List<Integer> heaviest = IntStream.range(0, table.criteria().size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer j) -> table.criteria().get(j).weight())
                        .reversed())
                .toList();
        for (int k = 1; k < heaviest.size(); k++) {
            int more = heaviest.get(k - 1);
            int less = heaviest.get(k);
            boolean equal = table.criteria()
                    .get(more)
                    .weight()
                    .equals(table.criteria().get(less).weight());
            List<Ratio> factors = zeros(width);
            factors.set(more, Ratio.ONE);
            factors.set(less, Ratio.of(-1));
            rows.add(new Simplex.Row(factors, equal ? Simplex.Sense.EQUAL : Simplex.Sense.AT_LEAST, Ratio.ZERO));
        }
        return rows;
    }

    static List<Ratio> zeros(int width) {
        return new ArrayList<>(Collections.nCopies(width, Ratio.ZERO));
    }

    /**
     * The limits in words.
     *
     * @return for example {@code (order of importance kept; price at least 30)}
     */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (keepsOrder) {
            parts.add("order of importance kept");
        }
        least.forEach((criterion, points) -> parts.add(criterion + " at least " + points));
        most.forEach((criterion, points) -> parts.add(criterion + " at most " + points));
        return parts.isEmpty() ? "(none)" : "(" + String.join("; ", parts) + ")";
    }
}
