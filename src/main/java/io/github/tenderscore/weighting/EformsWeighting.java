package io.github.tenderscore.weighting;

import java.util.List;
import java.util.Optional;

/**
 * What the numbers beside the award criteria of a lot come to: weights that total exactly what they should, prices that are fixed, and gates.
 *
 * <p>The middle of a range and an order of importance are no weights. They are refused before anything is scored, with what must be asked for
 * in their place.
 *
 * @param weights the weights of the criteria that have one; empty where the lot publishes none
 * @param fixed the prices that are fixed; where there is one the tenders compete on quality alone
 * @param gates the least scores and greatest numbers of tenders that pass; a criterion that has only these weighs nothing
 */
public record EformsWeighting(Optional<Weights> weights, List<EformsNumber> fixed, List<EformsNumber> gates) {

    /**
     * Copies the numbers.
     *
     * @param weights the weights of the criteria that have one; empty where the lot publishes none
     * @param fixed the prices that are fixed; where there is one the tenders compete on quality alone
     * @param gates the least scores and greatest numbers of tenders that pass; a criterion that has only these weighs nothing
     */
    public EformsWeighting {
        fixed = List.copyOf(fixed);
        gates = List.copyOf(gates);
    }

    /**
     * Whether all tenders have the same price.
     *
     * @return true where a price is fixed
     */
    public boolean isQualityOnly() {
        return !fixed.isEmpty();
    }

    /**
     * Reads the numbers of a lot, whose weights are exact.
     *
     * @param numbers in the order of the criteria; of each criterion at most one weight, one fixed price and one of each gate
     * @return what they come to
     * @throws io.github.tenderscore.fault.FaultException if a weight is the middle of a range or a place in an order, the weights are in several
     *     units or do not total what they should, or a number is negative or given twice; it names every fault with its criterion
     */
    public static EformsWeighting of(List<EformsNumber> numbers) {
        return of(numbers, Optional.empty());
    }

    /**
     * Reads the numbers of a lot by a method that is named: WT-ROC, WT-RS or WT-RR for an order of importance, or WT-DIRECT for exact weights
     * that are to be counted in another unit.
     *
     * @param numbers in the order of the criteria; of each criterion at most one weight, one fixed price and one of each gate
     * @param method how the weights are found
     * @return what they come to
     * @throws io.github.tenderscore.fault.FaultException as {@link #of(List)} says, or if the method does not suit the codes; a place in an order
     *     is no fault where the method converts ranks
     */
    public static EformsWeighting of(List<EformsNumber> numbers, WeightMethod method) {
        return of(numbers, Optional.of(method));
    }

    private static EformsWeighting of(List<EformsNumber> numbers, Optional<WeightMethod> method) {
        return new EformsWeighting(
                PublishedWeights.of(numbers, method).map(found -> found.method().weigh(found.importance())),
                PublishedWeights.used(numbers, EformsCode.Use.FIXED.member()),
                PublishedWeights.used(numbers, EformsCode.Use.GATE.member()));
    }
}
