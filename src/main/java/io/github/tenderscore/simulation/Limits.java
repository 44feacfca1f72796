package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.ScoreTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Between which limits the weight of a criterion may lie. A drawn weight is rounded to a multiple of 2⁻⁵² of all weights, so that it may be
 * outside by half of that.
 *
 * @param criterion its id
 * @param lower the least, in per cent of all weights, from 0
 * @param upper the most, in per cent of all weights, to 100
 */
public record Limits(String criterion, Ratio lower, Ratio upper) {

    /** Limits that are closer than this could not be told apart as floating point numbers. */
    static final Ratio CLOSEST = Ratio.of(1, 1_000_000);

    /**
     * Checks the range.
     *
     * @param criterion its id
     * @param lower the least, in per cent of all weights, from 0
     * @param upper the most, in per cent of all weights, to 100
     * @throws IllegalArgumentException if a limit is below 0 or above 100, or the lower one is above the upper one, or they are less than a millionth
     *     of a per cent apart and not equal
     */
    public Limits {
        if (lower.signum() < 0 || upper.compareTo(Ratio.HUNDRED) > 0 || lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("The limits (" + lower + " to " + upper + ") of the weight of "
                    + criterion + " must be per cent from 0 to 100, the lower one first");
        }
        if (!lower.equals(upper) && upper.minus(lower).compareTo(CLOSEST) < 0) {
            throw new IllegalArgumentException("The limits (" + lower + " to " + upper + ") of the weight of "
                    + criterion + " must be equal, or at least a millionth of a per cent apart");
        }
    }

    /**
     * Limits in digits.
     *
     * @param criterion its id
     * @param lower the least, in per cent of all weights, such as {@code 30}
     * @param upper the most, in per cent of all weights, such as {@code 50}
     * @return the limits
     * @throws IllegalArgumentException if a text is not a number, a limit is below 0 or above 100, or the lower one is above the upper one
     */
    public static Limits of(String criterion, String lower, String upper) {
        return new Limits(criterion, Ratio.parse(lower), Ratio.parse(upper));
    }

    /**
     * Limits on both sides of every published weight, cut off at nothing and at everything.
     *
     * @param table with the published weights
     * @param by how far a weight may be from the published one, in per cent of all weights, above 0, such as {@code 5}
     * @return one for each criterion, in the order of the table
     * @throws IllegalArgumentException if the text is not a number, or not above 0
     */
    public static List<Limits> around(ScoreTable table, String by) {
        Ratio distance = Ratio.parse(by);
        if (distance.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The distance (" + by + ") from the published weights must be above 0 per cent");
        }
        Ratio all = table.attainable();
        List<Limits> limits = new ArrayList<>();
        for (ScoreTable.Column column : table.criteria()) {
            Ratio weight = column.weight().times(Ratio.HUNDRED).dividedBy(all);
            limits.add(new Limits(
                    column.criterion(),
                    weight.minus(distance).max(Ratio.ZERO),
                    weight.plus(distance).min(Ratio.HUNDRED)));
        }
        return List.copyOf(limits);
    }

    /** The least as a part of 1. */
    Ratio least() {
        return lower.dividedBy(Ratio.HUNDRED);
    }

    /** The most as a part of 1. */
    Ratio most() {
        return upper.dividedBy(Ratio.HUNDRED);
    }

    boolean isFixed() {
        return lower.equals(upper);
    }
}
