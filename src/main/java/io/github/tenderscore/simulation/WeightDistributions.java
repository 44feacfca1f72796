package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.ScoreTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The distributions of weights that a simulation can draw from.
 *
 * <p>Source: R. Lahdelma and P. Salminen, SMAA-2: Stochastic multicriteria acceptability analysis for group decision making, Operations
 * Research 49(3), 2001, for all three kinds of preference information.
 */
public final class WeightDistributions {

    private static final WeightDistribution FREE = new FreeWeights();

    private WeightDistributions() {}

    /**
     * Any weights that total 100 per cent: nothing is known of what is important.
     *
     * @return the distribution
     */
    public static WeightDistribution free() {
        return FREE;
    }

    /**
     * Any weights that keep an order of importance.
     *
     * @param criteria the id of every criterion that earns points, the most important first
     * @return the distribution
     * @throws IllegalArgumentException if an id occurs twice, or none is given
     */
    public static WeightDistribution ranked(String... criteria) {
        return ranked(List.of(criteria).stream().map(List::of).toList());
    }

    /**
     * Any weights that keep an order of importance in which criteria may share a rank: each of them weighs at least what those of a lower
     * rank weigh, and nothing is known of which of them weighs more.
     *
     * @param order the ids of every criterion that earns points, the most important first, those of the same rank together
     * @return the distribution
     * @throws IllegalArgumentException if an id occurs twice, a rank is empty, or none is given
     */
    public static WeightDistribution ranked(List<List<String>> order) {
        Set<String> seen = new LinkedHashSet<>();
        for (List<String> rank : order) {
            if (rank.isEmpty()) {
                throw new IllegalArgumentException("The number (0) of criteria of a rank must be at least 1");
            }
            for (String criterion : rank) {
                if (!seen.add(criterion)) {
                    throw new IllegalArgumentException(
                            "The criterion (" + criterion + ") of the order of importance must occur only once");
                }
            }
        }
        if (order.isEmpty()) {
            throw new IllegalArgumentException("The number (0) of ranks of the order of importance must be at least 1");
        }
        return new RankedWeights(order);
    }

    /**
     * Any weights that keep the published order of importance; criteria of equal published weight share a rank.
     *
     * @param table with the published weights
     * @return the distribution
     */
    public static WeightDistribution ranked(ScoreTable table) {
        TreeMap<Ratio, List<String>> ranks = new TreeMap<>(Comparator.reverseOrder());
        for (ScoreTable.Column column : table.criteria()) {
            ranks.computeIfAbsent(column.weight(), weight -> new ArrayList<>()).add(column.criterion());
        }
        return ranked(List.copyOf(ranks.values()));
    }

    /**
     * Any weights within limits. A criterion without limits may have any weight.
     *
     * @param limits in any order
     * @return the distribution
     */
    public static WeightDistribution between(Limits... limits) {
        return between(List.of(limits));
    }

    /**
     * Any weights within limits. A criterion without limits may have any weight.
     *
     * @param limits in any order
     * @return the distribution
     */
    public static WeightDistribution between(List<Limits> limits) {
        return new IntervalWeights(limits);
    }

    /**
     * Any weights close to the published ones.
     *
     * @param table with the published weights
     * @param by how far a weight may be from the published one, in per cent of all weights, above 0, such as {@code 5}: then 40 becomes 35 to
     *     45
     * @return the distribution
     * @throws IllegalArgumentException if the text is not a number, or not above 0
     */
    public static WeightDistribution around(ScoreTable table, String by) {
        return between(Limits.around(table, by));
    }

    /**
     * The published weights alone: only marks and prices are uncertain.
     *
     * @param table with the published weights
     * @return the distribution
     */
    public static WeightDistribution published(ScoreTable table) {
        Ratio all = table.attainable();
        return new FixedWeights(table.criteria().stream()
                .map(column -> column.weight().dividedBy(all))
                .toList());
    }
}
