package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * A range of a weight within which the same tender comes first, whatever the weight.
 *
 * @param from where it starts, in points
 * @param to where it ends, above its start; at its ends others may be as good, which {@link WeightTie} says
 * @param winners the tender that comes first; several where they earn the same at every weight of the range
 */
public record WinnerRange(Ratio from, Ratio to, List<String> winners) {

    /**
     * Copies the winners.
     *
     * @param from where it starts, in points
     * @param to where it ends, above its start; at its ends others may be as good, which {@link WeightTie} says
     * @param winners the tender that comes first; several where they earn the same at every weight of the range
     */
    public WinnerRange {
        winners = List.copyOf(winners);
    }
}
