package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * What a unit of a service cost before a change and costs now; each figure is empty where it is not known.
 *
 * @param base pounds for a unit in the base period, above zero
 * @param now pounds for a unit now, zero or more
 * @param deflator prices now / prices in the base period, above zero, such as 1.10
 * @param peerReal the real change of peers as a fraction, above -1, such as -0.01
 */
public record UnitCost(Optional<Ratio> base, Optional<Ratio> now, Optional<Ratio> deflator, Optional<Ratio> peerReal) {

    /** Nothing is known. */
    public static final UnitCost UNKNOWN =
            new UnitCost(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the figures.
     *
     * @param base pounds for a unit in the base period, above zero
     * @param now pounds for a unit now, zero or more
     * @param deflator prices now / prices in the base period, above zero, such as 1.10
     * @param peerReal the real change of peers as a fraction, above -1, such as -0.01
     * @throws io.github.tenderscore.fault.FaultException if a figure is outside its range; it names every fault
     */
    public UnitCost {
        Faults faults = new Faults();
        base.filter(value -> value.signum() <= 0)
                .ifPresent(value -> faults.add(
                        List.of("base"), "The unit cost (" + value + ") of the base period must be above zero"));
        now.filter(value -> value.signum() < 0)
                .ifPresent(
                        value -> faults.add(List.of("now"), "The unit cost (" + value + ") now must not be negative"));
        deflator.filter(value -> value.signum() <= 0)
                .ifPresent(value -> faults.add(
                        List.of("deflator"), "The deflator (" + value + ") of a unit cost must be above zero"));
        peerReal.filter(value -> value.compareTo(Ratio.ONE.negate()) <= 0)
                .ifPresent(value -> faults.add(
                        List.of("peerReal"), "The real change (" + value + ") of peers must be above -1, a fraction"));
        faults.throwIfAny("The unit cost");
    }
}
