package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * The nearest weight at which the winner is no longer the only one: others earn as much there, and come first beyond.
 *
 * @param weight in points
 * @param tied the tenders that earn the most there, the winner among them, in the order of the ranking
 * @param beyond the tender that takes over just beyond; several where they stay tied; empty where the weight is the end of what is
 *     possible, so that there is a tie there and nothing beyond it
 */
public record FlipPoint(Ratio weight, List<String> tied, List<String> beyond) {

    /**
     * Copies the lists.
     *
     * @param weight in points
     * @param tied the tenders that earn the most there, the winner among them, in the order of the ranking
     * @param beyond the tender that takes over just beyond; several where they stay tied; empty where the weight is the end of what is
     *     possible, so that there is a tie there and nothing beyond it
     */
    public FlipPoint {
        tied = List.copyOf(tied);
        beyond = List.copyOf(beyond);
    }
}
