package io.github.tenderscore.panel;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;

/**
 * From when on marks are so far apart that a panel should look at them first. No official number is known, so it must be chosen.
 *
 * @param spread what is measured
 * @param unit in what it is measured
 * @param limit the number of steps, or the share of the span from 0 to 1
 * @param from whether marks that are exactly that far apart are flagged; otherwise only what is beyond is
 */
public record DiscrepancyThreshold(Spread spread, Unit unit, Ratio limit, boolean from) {

    /** This project's own choice, which no source confirms: a range of more than a fifth of the scale, two steps from 0 to 5. */
    public static final DiscrepancyThreshold PROJECT_DEFAULT =
            new DiscrepancyThreshold(Spread.RANGE, Unit.SHARE_OF_SPAN, Ratio.of(1, 5), false);

    /** What is measured. */
    public enum Spread {
        /** From the lowest to the highest mark. */
        RANGE,
        /** From the median to the mark that is farthest from it. */
        FROM_MEDIAN
    }

    /** In what it is measured. */
    public enum Unit {
        /** Marks of the scale, also where these are unequally far apart; between two marks in proportion. */
        STEPS,
        /** The distance in proportion to that from the lowest to the highest mark of the scale. */
        SHARE_OF_SPAN
    }

    /**
     * Checks the limit.
     *
     * @param spread what is measured
     * @param unit in what it is measured
     * @param limit the number of steps, or the share of the span from 0 to 1
     * @param from whether marks that are exactly that far apart are flagged; otherwise only what is beyond is
     * @throws IllegalArgumentException if the limit is negative, or a share above 1
     */
    public DiscrepancyThreshold {
        if (limit.signum() < 0 || (unit == Unit.SHARE_OF_SPAN && limit.compareTo(Ratio.ONE) > 0)) {
            throw new IllegalArgumentException("The limit (" + limit + ") of a discrepancy must be "
                    + (unit == Unit.SHARE_OF_SPAN ? "a share from 0 to 1" : "zero or more steps"));
        }
    }

    /**
     * Marks so many steps or more apart.
     *
     * @param spread what is measured
     * @param steps digits, such as {@code 2}
     * @return the threshold
     * @throws IllegalArgumentException if the text is not a number or negative
     */
    public static DiscrepancyThreshold steps(Spread spread, String steps) {
        return new DiscrepancyThreshold(spread, Unit.STEPS, Ratio.parse(steps), true);
    }

    /**
     * Marks more than a share of the scale apart.
     *
     * @param spread what is measured
     * @param percent per cent of the span in digits, such as {@code 20}
     * @return the threshold
     * @throws IllegalArgumentException if the text is not a number, or outside its range
     */
    public static DiscrepancyThreshold moreThan(Spread spread, String percent) {
        return new DiscrepancyThreshold(
                spread, Unit.SHARE_OF_SPAN, Percent.of(percent).fraction(), false);
    }

    boolean flags(Ratio distance) {
        int compared = distance.compareTo(limit);
        return compared > 0 || (from && compared == 0);
    }
}
