package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;

/** Where a tender stands once its criteria are scored: what an award rule and a tie-break look at. */
public interface Standing {

    /**
     * The points of all weighted criteria together, as the published method counts them.
     *
     * @return their sum
     */
    Ratio points();

    /**
     * The points of one criterion, as the published method counts them.
     *
     * @param criterion the id of a criterion or group that earns points
     * @return the points on it; zero where it earned none
     */
    Ratio points(String criterion);

    /**
     * The tender's price.
     *
     * @return the amount, as the published method counts it
     * @throws IllegalStateException if the method has no price criterion, or more than one
     */
    Ratio price();

    /**
     * What a tender has to show on one criterion.
     *
     * @param criterion the id of a criterion or group
     * @return the amount of a price, the mark, the quantity; the points for every other kind and for a group
     */
    Ratio measure(String criterion);
}
