package io.github.tenderscore.stress;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * What one criterion does to the award.
 *
 * <p>The effective weight of a field is that of {@link io.github.tenderscore.robustness.EffectiveWeights} by the points as published. A criterion decides a field if others come first, before any tie-break, once its points are left out; under an award rule
 * that does not add points, once all ranked bids answer it as the winner does.
 *
 * @param criterion its id; that of a group whose subtotal is transformed
 * @param name what people call it
 * @param stated its weight in per cent of all points; empty for a price whose amount is compared
 * @param effective the mean of its effective weights in per cent, each rounded half even to nine decimals; empty where no field has one, or
 *     tenders are not ranked by the sum of their points
 * @param effectiveIn the number of fields in that mean; in the others all bids had the same points on every criterion, or one was left at most
 * @param decides of the fields with at least two ranked bids, in how many it decides; under an award rule that does not add points, of those
 *     that can be assessed without it
 */
public record CriterionFigures(
        String criterion,
        String name,
        Optional<Ratio> stated,
        Optional<Ratio> effective,
        long effectiveIn,
        Share decides) {

    /**
     * Whether the criterion could be left out in every field without another winner.
     *
     * @return false also where no field was looked at
     */
    public boolean isDead() {
        return decides.of() > 0 && decides.count() == 0;
    }
}
