package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * What a council's record shows of one contract and the tender that led to it; whatever is not known stays empty.
 *
 * @param id its name in documents; not blank
 * @param spend what was spent under it in the period, in the unit of the others; zero or more
 * @param extendedOrRepeated whether it was extended or awarded directly again
 * @param priceWeight the weight of price in the tender, from 0 to 100
 * @param lifeCycleCost whether the cost of the whole life was used
 * @param sameProcedure whether the procedure was that of the last time
 * @param commitmentsMonitored whether its social value commitments are monitored; empty too where it has none
 * @param directAward whether it was awarded directly
 * @param singleBid whether there was a single bid
 */
public record PracticeRecord(
        String id,
        Optional<Ratio> spend,
        Optional<Boolean> extendedOrRepeated,
        Optional<Percent> priceWeight,
        Optional<Boolean> lifeCycleCost,
        Optional<Boolean> sameProcedure,
        Optional<Boolean> commitmentsMonitored,
        Optional<Boolean> directAward,
        Optional<Boolean> singleBid) {

    /**
     * Checks the figures.
     *
     * @param id its name in documents; not blank
     * @param spend what was spent under it in the period, in the unit of the others; zero or more
     * @param extendedOrRepeated whether it was extended or awarded directly again
     * @param priceWeight the weight of price in the tender, from 0 to 100
     * @param lifeCycleCost whether the cost of the whole life was used
     * @param sameProcedure whether the procedure was that of the last time
     * @param commitmentsMonitored whether its social value commitments are monitored; empty too where it has none
     * @param directAward whether it was awarded directly
     * @param singleBid whether there was a single bid
     * @throws IllegalArgumentException if the id is blank, the spend is negative or the weight is not from 0 to 100
     */
    public PracticeRecord {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The contract (" + id + ") of a record must have an id");
        }
        if (spend.filter(amount -> amount.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "The spend (" + spend.get() + ") of the contract " + id + " must not be negative");
        }
        if (priceWeight
                .filter(weight -> weight.value().signum() < 0 || weight.compareTo(Percent.WHOLE) > 0)
                .isPresent()) {
            throw new IllegalArgumentException("The price weight (" + priceWeight.get() + ") of the contract " + id
                    + " must be from 0 to 100 per cent");
        }
    }
}
