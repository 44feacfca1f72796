package io.github.tenderscore.lot;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The published limits for one supplier. How many lots it may tender for, and how many it may be awarded, are different limits
 * (Procurement Act 2023, sections 20(7) and 23(4)).
 *
 * @param tendered the most lots that it may tender for, at least 1
 * @param awarded the most lots that it may be awarded, at least 1
 * @param value the most that the prices of the lots it is awarded may add up to, above zero
 */
public record LotCaps(Optional<Integer> tendered, Optional<Integer> awarded, Optional<Ratio> value) {

    /** No limit. */
    public static final LotCaps NONE = new LotCaps(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the limits.
     *
     * @param tendered the most lots that it may tender for, at least 1
     * @param awarded the most lots that it may be awarded, at least 1
     * @param value the most that the prices of the lots it is awarded may add up to, above zero
     * @throws io.github.tenderscore.fault.FaultException if a limit lets nobody tender or nothing be awarded; it names every such limit
     */
    public LotCaps {
        Faults faults = new Faults();
        tendered.filter(most -> most < 1)
                .ifPresent(most -> faults.add(
                        List.of("maximumLotsTendered"),
                        "The most lots (" + most + ") that a supplier may tender for must be at least 1"));
        awarded.filter(most -> most < 1)
                .ifPresent(most -> faults.add(
                        List.of("maximumLotsAwarded"),
                        "The most lots (" + most + ") that a supplier may be awarded must be at least 1"));
        value.filter(most -> most.signum() <= 0)
                .ifPresent(most -> faults.add(
                        List.of("maximumValueAwarded"),
                        "The most value (" + most + ") that a supplier may be awarded must be above zero"));
        faults.throwIfAny("The limits for one supplier");
    }

    /**
     * Whether the awards to one supplier are limited, so that the Act demands a mechanism.
     *
     * @return true where their number or their value is
     */
    public boolean limitAwards() {
        return awarded.isPresent() || value.isPresent();
    }

    /** The same without the limits of awards. */
    LotCaps withoutAwards() {
        return new LotCaps(tendered, Optional.empty(), Optional.empty());
    }

    /** Whether one supplier may be awarded so many lots at so much in all. */
    boolean allow(int lots, Ratio sum) {
        return awarded.filter(most -> lots > most).isEmpty()
                && value.filter(most -> sum.compareTo(most) > 0).isEmpty();
    }

    /**
     * The limits of awards in words.
     *
     * @return for example {@code 2 lots}; {@code any number of lots} where there is none
     */
    @Override
    public String toString() {
        List<String> limits = new ArrayList<>();
        awarded.ifPresent(most -> limits.add(most == 1 ? "1 lot" : most + " lots"));
        value.ifPresent(most -> limits.add("lots at prices of " + most + " in all"));
        return limits.isEmpty() ? "any number of lots" : String.join(" and ", limits);
    }
}
