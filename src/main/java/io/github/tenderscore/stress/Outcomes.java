package io.github.tenderscore.stress;

import java.util.List;
import java.util.Optional;

/**
 * What became of the fields under one method.
 *
 * @param fields how many there were
 * @param unassessed those that could not be assessed, by where; none is left out in silence
 * @param empty in how many of the assessed fields no bid passed all gates
 * @param oneLeft in how many just one bid is left, be it that only one was made
 * @param tied in how many several bids share the first place
 * @param belowZero in how many a bid has points below zero on a criterion
 * @param lowestPriceWins of the fields with one winner, in how many no ranked bid asks less; empty where the method has not just one price
 * @param fullPricePoints in how many a ranked bid has all points for price; empty where no price earns points
 */
public record Outcomes(
        long fields,
        List<Unassessed> unassessed,
        Share empty,
        Share oneLeft,
        Share tied,
        Share belowZero,
        Optional<Share> lowestPriceWins,
        Optional<Share> fullPricePoints) {

    /**
     * Copies the list.
     *
     * @param fields how many there were
     * @param unassessed those that could not be assessed, by where; none is left out in silence
     * @param empty in how many of the assessed fields no bid passed all gates
     * @param oneLeft in how many just one bid is left, be it that only one was made
     * @param tied in how many several bids share the first place
     * @param belowZero in how many a bid has points below zero on a criterion
     * @param lowestPriceWins of the fields with one winner, in how many no ranked bid asks less; empty where the method has not just one
     *     price
     * @param fullPricePoints in how many a ranked bid has all points for price; empty where no price earns points
     */
    public Outcomes {
        unassessed = List.copyOf(unassessed);
    }

    /**
     * Fields that could not be assessed, for a fault at one place.
     *
     * @param where the id of a criterion, or {@code award} where bids could not be ranked
     * @param fields how many fields had their first fault there
     * @param firstField the number of the first of them
     * @param reason the first fault of that field
     */
    public record Unassessed(String where, long fields, long firstField, String reason) {}

    /**
     * How many fields could not be assessed.
     *
     * @return of all fields
     */
    public Share notAssessed() {
        return new Share(unassessed.stream().mapToLong(Unassessed::fields).sum(), fields);
    }

    /**
     * How many fields were assessed.
     *
     * @return the others
     */
    public long assessed() {
        return fields - notAssessed().count();
    }
}
