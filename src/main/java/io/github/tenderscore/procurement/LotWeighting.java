package io.github.tenderscore.procurement;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * How the tenders for a lot were to be judged: its award criteria and what is published of their weights.
 *
 * <p>A weight in per cent is known only where the list is complete: every criterion has an exact weight and all add to exactly 100 per cent
 * (or 1 for fractions). Otherwise it is doubtful. Points are never rescaled, and a price that stands alone without a number is not 100 per
 * cent.
 *
 * @param basis in which way weights are published; empty where none is, or several ways are mixed
 * @param criteria the criteria in the order of the notice; none where it does not disclose any, which says nothing of what they are
 * @param isComplete whether every criterion has an exact weight in one unit, and they add to 100 per cent, to 1 for fractions, or to any number of
 *     points; so that it is published how the criteria weigh, whatever else is doubtful
 * @param priceWeight the weight of price, in per cent from 0 to 100; doubtful where a criterion is on another cost
 * @param socialValueWeight the weight of the criteria whose name speaks of social value, in per cent from 0 to 100; known as 0 only where a
 *     complete list is silent on it
 */
public record LotWeighting(
        Optional<WeightingBasis> basis,
        List<LotCriterion> criteria,
        boolean isComplete,
        Fact<Ratio> priceWeight,
        Fact<Ratio> socialValueWeight) {

    /** No criteria are published. */
    public static final LotWeighting NONE =
            new LotWeighting(Optional.empty(), List.of(), false, Fact.absent(), Fact.absent());

    /**
     * Copies the criteria.
     *
     * @param basis in which way weights are published; empty where none is, or several ways are mixed
     * @param criteria the criteria in the order of the notice; none where it does not disclose any, which says nothing of what they are
     * @param isComplete whether every criterion has an exact weight in one unit, and they add to 100 per cent, to 1 for fractions, or to any number of
     *     points; so that it is published how the criteria weigh, whatever else is doubtful
     * @param priceWeight the weight of price, in per cent from 0 to 100; doubtful where a criterion is on another cost
     * @param socialValueWeight the weight of the criteria whose name speaks of social value, in per cent from 0 to 100; known as 0 only
     *     where a complete list is silent on it
     */
    public LotWeighting {
        criteria = List.copyOf(criteria);
    }
}
