package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * A weight at which several tenders earn the most points together.
 *
 * @param weight in points
 * @param tenders those that are tied for the first place there, at least two, in the order of the ranking
 */
public record WeightTie(Ratio weight, List<String> tenders) {

    /**
     * Copies the tenders.
     *
     * @param weight in points
     * @param tenders those that are tied for the first place there, at least two, in the order of the ranking
     */
    public WeightTie {
        tenders = List.copyOf(tenders);
    }
}
