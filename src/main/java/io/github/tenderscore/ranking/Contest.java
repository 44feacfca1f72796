package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * The tenders that are ranked together, with the criteria that earn points: all that an award rule looks at.
 *
 * @param standings where each tender stands, one for each that passed every gate; their order never matters to a result
 * @param criteria the criteria that earn points, in the order of the method; a price whose amount is compared is not among them
 * @param attainable the most points that a tender can earn on them together
 */
public record Contest(List<Standing> standings, List<Weighed> criteria, Ratio attainable) {

    /**
     * A criterion that earns points.
     *
     * @param criterion its id
     * @param weight the points available on it, above zero
     * @param better which of two figures on it is the better one; the highest, where they are points
     */
    public record Weighed(String criterion, Ratio weight, AwardRule.Direction better) {}

    /**
     * Copies the lists.
     *
     * @param standings where each tender stands, one for each that passed every gate; their order never matters to a result
     * @param criteria the criteria that earn points, in the order of the method; a price whose amount is compared is not among them
     * @param attainable the most points that a tender can earn on them together
     */
    public Contest {
        standings = List.copyOf(standings);
        criteria = List.copyOf(criteria);
    }

    /**
     * How many tenders there are.
     *
     * @return zero or more
     */
    public int size() {
        return standings.size();
    }
}
