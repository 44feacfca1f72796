package io.github.tenderscore.delivery;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * What the contract publishes of how delivery is judged.
 *
 * @param ratings the shares from which on each statutory word is used
 * @param colours the shares from which on colours are shown; empty where none are
 * @param remedyFactor what a missing unit costs, in values of a unit, zero or more; empty where the contract has no such remedy
 * @param trendMargin a share that rises or falls by no more than this counts as level, zero or more
 */
public record DeliveryTerms(
        RatingScale ratings, Optional<ColourScale> colours, Optional<Ratio> remedyFactor, Ratio trendMargin) {

    /**
     * Checks the figures.
     *
     * @param ratings the shares from which on each statutory word is used
     * @param colours the shares from which on colours are shown; empty where none are
     * @param remedyFactor what a missing unit costs, in values of a unit, zero or more; empty where the contract has no such remedy
     * @param trendMargin a share that rises or falls by no more than this counts as level, zero or more
     * @throws io.github.tenderscore.fault.FaultException if a figure is negative; it names every fault
     */
    public DeliveryTerms {
        Faults faults = new Faults();
        remedyFactor
                .filter(factor -> factor.signum() < 0)
                .ifPresent(factor -> faults.add(
                        List.of("terms", "remedyFactor"),
                        "The factor (" + factor + ") of the remedy must be zero or more"));
        if (trendMargin.signum() < 0) {
            faults.add(
                    List.of("terms", "trendMargin"),
                    "The margin (" + trendMargin + ") of the trend must be zero or more");
        }
        faults.throwIfAny("The terms of delivery");
    }
}
