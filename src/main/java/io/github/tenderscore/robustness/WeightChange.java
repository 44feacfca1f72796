package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest changes of all weights together that make another tender as good as the winner, found exactly.
 *
 * <p>They are the distance of the published weights from the nearest ones under which the award would not be clear. Points are taken
 * before any rounding, without gates and tie-breaks.
 *
 * @param winner the tender with the most points before any rounding
 * @param bySum for each tender that some weights make as good, the change with the smallest sum of all differences; the smallest first
 * @param byLargest for each of these tenders, the change with the smallest largest difference; the smallest first
 */
public record WeightChange(String winner, List<Change> bySum, List<Change> byLargest) {

    /**
     * A change of weights.
     *
     * @param rival the tender that is as good as the winner under the new weights; under the smallest of all changes both are first
     * @param size in points: the sum of the differences of all weights, up and down, or the largest one
     * @param weights the new points by the ids of criteria, in the order of the method
     */
    public record Change(String rival, Ratio size, Map<String, Ratio> weights) {

        /**
         * Copies the weights.
         *
         * @param rival the tender that is as good as the winner under the new weights; under the smallest of all changes both are first
         * @param size in points: the sum of the differences of all weights, up and down, or the largest one
         * @param weights the new points by the ids of criteria, in the order of the method
         */
        public Change {
            weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        }
    }

    /**
     * Copies the lists.
     *
     * @param winner the tender with the most points before any rounding
     * @param bySum for each tender that some weights make as good, the change with the smallest sum of all differences; the smallest first
     * @param byLargest for each of these tenders, the change with the smallest largest difference; the smallest first
     */
    public WeightChange {
        bySum = List.copyOf(bySum);
        byLargest = List.copyOf(byLargest);
    }

    /**
     * The smallest changes.
     *
     * @param table what the ranked tenders earned
     * @param region which weights are thought possible; the present ones must be within it
     * @return for every other tender
     * @throws IllegalArgumentException if fewer than two tenders are in the table, several have the most points, or no weights, or not the
     *     present ones, keep to the limits
     */
    public static WeightChange of(ScoreTable table, WeightRegion region) {
        int winner = Front.only(table);
        region.checkPresent(table);
        List<Change> bySum = new ArrayList<>();
        List<Change> byLargest = new ArrayList<>();
        for (int i = 0; i < table.tenders().size(); i++) {
            if (i != winner) {
                add(table, region, winner, i, bySum, byLargest);
            }
        }
        bySum.sort(Comparator.comparing(Change::size));
        byLargest.sort(Comparator.comparing(Change::size));
        return new WeightChange(table.tenders().get(winner).tender(), bySum, byLargest);
    }

    /** The order of importance ties weights to each other, which only a linear programme can take into account. */
    private static void add(
            ScoreTable table, WeightRegion region, int winner, int rival, List<Change> bySum, List<Change> byLargest) {
        if (region.keepsOrder()) {
            ChangeProgram program = new ChangeProgram(table, region, winner, rival);
            program.bySum().ifPresent(bySum::add);
            program.byLargest().ifPresent(byLargest::add);
        } else {
            PointShift shift = new PointShift(table, region, winner, rival);
            shift.bySum().ifPresent(bySum::add);
            shift.byLargest().ifPresent(byLargest::add);
        }
    }

    /**
     * The smallest sum of changes that makes any other tender as good.
     *
     * @return empty where no weights do
     */
    public Optional<Change> smallestSum() {
        return bySum.stream().findFirst();
    }

    /**
     * The change with the smallest largest difference that makes any other tender as good: if no weight moves by that much, the winner
     * stays.
     *
     * @return empty where no weights do
     */
    public Optional<Change> smallestLargest() {
        return byLargest.stream().findFirst();
    }
}
