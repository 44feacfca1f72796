package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;

/**
 * What an authority calls robust: the least changes that may change the winner. There are no defaults; limits are declared before they are
 * used.
 *
 * @param leastGrades how many published grades of one mark must be needed at the least to change the first place, such as {@code 2}
 * @param leastPricePercent by how many per cent of itself one price must have to change at the least to change the first place
 * @param leastWeightPercent by how many per cent of all points the weight that changes most must have to change at the least for another
 *     tender to be as good as the winner
 * @param allowsReversal whether an award may be robust although tenders that did not win, or made-up ones, turn others round
 * @param region which weights are thought possible; those of the method must be within it
 * @param search how finely prices and quantities are changed
 */
public record VerdictTerms(
        Ratio leastGrades,
        Ratio leastPricePercent,
        Ratio leastWeightPercent,
        boolean allowsReversal,
        WeightRegion region,
        SearchTerms search) {

    /**
     * Limits to try the question with: two grades, 1 per cent of a price, 5 per cent of all points, no reversal, every weight possible; prices
     * by 0.01, quantities by 1, ranges in 64 parts. They are illustrative: no law and no guidance asks for them, and an authority declares
     * its own.
     */
    public static final VerdictTerms ILLUSTRATIVE = of("2", "1", "5", SearchTerms.of("0.01", "1", 64));

    /**
     * Checks the ranges.
     *
     * @param leastGrades how many published grades of one mark must be needed at the least to change the first place, such as {@code 2}
     * @param leastPricePercent by how many per cent of itself one price must have to change at the least to change the first place
     * @param leastWeightPercent by how many per cent of all points the weight that changes most must have to change at the least for
     *     another tender to be as good as the winner
     * @param allowsReversal whether an award may be robust although tenders that did not win, or made-up ones, turn others round
     * @param region which weights are thought possible; those of the method must be within it
     * @param search how finely prices and quantities are changed
     * @throws IllegalArgumentException if a limit is negative
     */
    public VerdictTerms {
        notNegative("number of grades", leastGrades);
        notNegative("percentage of a price", leastPricePercent);
        notNegative("percentage of a weight", leastWeightPercent);
    }

    private static void notNegative(String what, Ratio limit) {
        if (limit.signum() < 0) {
            throw new IllegalArgumentException(
                    "The least " + what + " (" + limit + ") of a verdict must not be negative; 0 asks for nothing");
        }
    }

    /**
     * Terms in digits, with every weight thought possible and no reversal allowed.
     *
     * @param leastGrades how many published grades of one mark must be needed at the least, such as {@code 2}
     * @param leastPricePercent by how many per cent of itself one price must have to change at the least, such as {@code 1}
     * @param leastWeightPercent by how many per cent of all points the weight that changes most must have to change at the least
     * @param search how finely prices and quantities are changed
     * @return the terms
     * @throws IllegalArgumentException if a limit is no number, or negative
     */
    public static VerdictTerms of(
            String leastGrades, String leastPricePercent, String leastWeightPercent, SearchTerms search) {
        return new VerdictTerms(
                Ratio.parse(leastGrades),
                Ratio.parse(leastPricePercent),
                Ratio.parse(leastWeightPercent),
                false,
                WeightRegion.ALL,
                search);
    }

    /**
     * The same terms, under which a reversal is told but is no reason against the award.
     *
     * @return new terms
     */
    public VerdictTerms allowingReversal() {
        return new VerdictTerms(leastGrades, leastPricePercent, leastWeightPercent, true, region, search);
    }

    /**
     * The same terms with other limits of weights.
     *
     * @param other which weights are thought possible
     * @return new terms
     */
    public VerdictTerms within(WeightRegion other) {
        return new VerdictTerms(leastGrades, leastPricePercent, leastWeightPercent, allowsReversal, other, search);
    }

    /**
     * The same terms, with prices and quantities looked at more or less finely.
     *
     * @param other how finely
     * @return new terms
     */
    public VerdictTerms searching(SearchTerms other) {
        return new VerdictTerms(leastGrades, leastPricePercent, leastWeightPercent, allowsReversal, region, other);
    }

    /**
     * Whether the limits are those of {@link #ILLUSTRATIVE}, whichever weights are possible and however finely was looked.
     *
     * @return false where an authority declared others
     */
    public boolean isIllustrative() {
        return equals(ILLUSTRATIVE.within(region).searching(search));
    }
}
