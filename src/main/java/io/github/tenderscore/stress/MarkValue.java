package io.github.tenderscore.stress;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * What one mark more is worth in money: how much more the bid in the middle of a field may ask without losing more points for price than the
 * mark earns.
 *
 * <p>The mark is that in the middle of the scale and the next higher one; the bid is that with the middle price of those ranked, the lower
 * of two. Its points are worked out by the price rule itself without rounding, the other bids staying as they are, and the amount is the
 * greatest whole number of the model's units, such as pence, found by halving the distance.
 *
 * @param criterion the id of a mark criterion
 * @param from the mark in the middle of the scale
 * @param to the next higher mark
 * @param points what the step earns
 * @param fields the number of fields in the figures
 * @param beyond the number of further fields in which even a thousand times the price would not lose as many points
 * @param undefined the number of further fields for which the price rule has no answer
 * @param mean the mean amount; empty where no field has one
 * @param least the lowest; empty where no field has one
 * @param most the highest; empty where no field has one
 */
public record MarkValue(
        String criterion,
        Ratio from,
        Ratio to,
        Ratio points,
        long fields,
        long beyond,
        long undefined,
        Optional<Ratio> mean,
        Optional<Ratio> least,
        Optional<Ratio> most) {

    /** In how many fields of a seed, counted from the first, the worth of marks is worked out at most. */
    public static final int MOST_FIELDS = 1_000;
}
