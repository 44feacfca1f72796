package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;

/**
 * A published way of separating tenders whose figure is the same: the one that shows more, or less, on a criterion goes
 * first.
 *
 * <p>A tie-break works inside a group of tied tenders only, and where it does not separate them the next one of the method is
 * asked. Where none separates them they stay tied.
 *
 * <p>The tie-breaks of a method are those of {@link TieBreaks}.
 */
public sealed interface TieBreak permits CriterionTieBreak {

    /**
     * Which tender goes first.
     *
     * @param one a tender
     * @param other a tender with the same figure
     * @return negative where the first goes first, positive where the other does, zero where this does not separate them
     */
    int compare(Standing one, Standing other);

    /**
     * The criterion that is looked at.
     *
     * @return its id
     */
    String criterion();

    /**
     * The tie-break's name in documents.
     *
     * @return {@code highest} or {@code lowest}
     */
    String code();

    /**
     * The figure that is compared.
     *
     * @param tender where it stands
     * @return the amount of a price, the mark, the quantity; the points for every other kind and for a group
     */
    default Ratio figure(Standing tender) {
        return tender.measure(criterion());
    }
}
