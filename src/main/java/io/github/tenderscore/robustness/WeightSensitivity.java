package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * By how much the weight of one criterion may change before another tender wins, found exactly.
 *
 * <p>As one weight changes and the others give or take the points in proportion, what a tender earns is a straight line; the winner is
 * whoever is on the highest one. Points are taken before any rounding, without gates and tie-breaks.
 *
 * @param table what the ranked tenders earned
 * @param winner the tender with the most points before any rounding
 * @param criteria one for each criterion that can be changed, in the order of the method; none where there is only one
 * @param groups one for each group of the method that is neither one criterion of the table nor all of them, in its order
 */
public record WeightSensitivity(
        ScoreTable table, String winner, List<CriterionSensitivity> criteria, List<CriterionSensitivity> groups) {

    /**
     * Copies the lists.
     *
     * @param table what the ranked tenders earned
     * @param winner the tender with the most points before any rounding
     * @param criteria one for each criterion that can be changed, in the order of the method; none where there is only one
     * @param groups one for each group of the method that is neither one criterion of the table nor all of them, in its order
     */
    public WeightSensitivity {
        criteria = List.copyOf(criteria);
        groups = List.copyOf(groups);
    }

    /**
     * The sensitivity of an assessment.
     *
     * @param assessment made under a weighted sum
     * @return for every criterion and group
     * @throws IllegalArgumentException if the award rule is no weighted sum, fewer than two tenders are ranked, or several have the most
     *     points
     */
    public static WeightSensitivity of(Assessment assessment) {
        ScoreTable table = ScoreTable.of(assessment);
        WeightSensitivity criteria = of(table);
        Methodology method = assessment.evaluation().methodology();
        List<Ratio> totals = table.totals();
        List<CriterionSensitivity> groups = new ArrayList<>();
        for (Criterion criterion : method.withGroups()) {
            List<String> inside = table.criteria().stream()
                    .map(ScoreTable.Column::criterion)
                    .filter(id -> !id.equals(criterion.id()) && method.isWithin(id, Set.of(criterion.id())))
                    .toList();
            if (!inside.isEmpty() && inside.size() < table.criteria().size()) {
                groups.add(of(table, criterion.id(), criterion.name(), inside, totals));
            }
        }
        return new WeightSensitivity(table, criteria.winner(), criteria.criteria(), groups);
    }

    /**
     * The sensitivity of a table of scores, which has no groups.
     *
     * @param table what the ranked tenders earned
     * @return for every criterion
     * @throws IllegalArgumentException if fewer than two tenders are in it, or several have the most points
     */
    public static WeightSensitivity of(ScoreTable table) {
        int winner = Front.only(table);
        List<Ratio> totals = table.totals();
        List<CriterionSensitivity> criteria = new ArrayList<>();
        if (table.criteria().size() > 1) {
            for (ScoreTable.Column column : table.criteria()) {
                criteria.add(of(table, column.criterion(), column.name(), List.of(column.criterion()), totals));
            }
        }
        return new WeightSensitivity(table, table.tenders().get(winner).tender(), criteria, List.of());
    }

    /**
     * Who would come first if points moved between two criteria alone.
     *
     * @param criterion the id of the criterion whose weight is looked at
     * @param other the id of the one that gives or takes the points
     * @return from no weight to the weight of both together
     * @throws IllegalArgumentException if either is no criterion of the table, or they are the same
     */
    public CriterionSensitivity against(String criterion, String other) {
        return against(criterion, other, table.totals());
    }

    /**
     * Who would come first if points moved between any two criteria alone.
     *
     * @return one for each two criteria, in the order of the method, the first of them looked at and the other giving or taking
     */
    public List<CriterionSensitivity> pairs() {
        List<Ratio> totals = table.totals();
        List<CriterionSensitivity> pairs = new ArrayList<>();
        for (int j = 0; j < table.criteria().size(); j++) {
            for (int k = j + 1; k < table.criteria().size(); k++) {
                pairs.add(against(
                        table.criteria().get(j).criterion(),
                        table.criteria().get(k).criterion(),
                        totals));
            }
        }
        return List.copyOf(pairs);
    }

    /**
     * The pairs of criteria between which points alone can be moved until the winner is no longer the only one.
     *
     * @return those that need the fewest points first; of equal ones in the order of the method
     */
    public List<CriterionSensitivity> closestPairs() {
        return pairs().stream()
                .filter(pair -> pair.nearest().isPresent())
                .sorted(Comparator.comparing(pair -> pair.nearest().orElseThrow()))
                .toList();
    }

    private CriterionSensitivity against(String criterion, String other, List<Ratio> totals) {
        WeightShift shift = shift(criterion, other, totals);
        String name = table.criteria().get(shift.moved().get(0)).name();
        return of(shift, criterion, name, List.of(criterion), Optional.of(other));
    }

    /**
     * All weights where one criterion or group has another one, for example to assess the tenders again at a flip point.
     *
     * @param sensitivity of this table
     * @param weight from 0 to the most it can have
     * @return points by the ids of criteria, as {@link Methodology#withWeights} takes them
     * @throws IllegalArgumentException if the weight is outside its range
     */
    public Map<String, Ratio> weights(CriterionSensitivity sensitivity, Ratio weight) {
        if (sensitivity.against().isPresent()) {
            return shift(sensitivity.criterion(), sensitivity.against().get(), List.of())
                    .weights(weight);
        }
        return shift(table, sensitivity.parts(), List.of()).weights(weight);
    }

    private WeightShift shift(String criterion, String other, List<Ratio> totals) {
        if (criterion.equals(other)) {
            throw new IllegalArgumentException(
                    "The criterion (" + other + ") that gives or takes the points must be another one");
        }
        return new WeightShift(table, totals, List.of(table.column(criterion)), List.of(table.column(other)));
    }

    /** All criteria that are not moved give or take. */
    private static WeightShift shift(ScoreTable table, List<String> parts, List<Ratio> totals) {
        List<Integer> moved = parts.stream().map(table::column).toList();
        List<Integer> others = IntStream.range(0, table.criteria().size())
                .boxed()
                .filter(j -> !moved.contains(j))
                .toList();
        return new WeightShift(table, totals, moved, others);
    }

    private static CriterionSensitivity of(
            WeightShift shift, String id, String name, List<String> parts, Optional<String> against) {
        Envelope envelope = shift.envelope();
        return new CriterionSensitivity(
                id, name, parts, against, shift.present(), shift.most(), envelope.ranges(), envelope.ties());
    }

    private static CriterionSensitivity of(
            ScoreTable table, String id, String name, List<String> parts, List<Ratio> totals) {
        return of(shift(table, parts, totals), id, name, parts, Optional.empty());
    }
}
