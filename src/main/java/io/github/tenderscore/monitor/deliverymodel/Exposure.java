package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * What the council stands to lose with a company, against the cap that it set; each figure is empty where it is not known.
 *
 * @param loans pounds lent, zero or more
 * @param guarantees pounds guaranteed, zero or more
 * @param equity pounds of equity, zero or more
 * @param cap the most that the council allows, zero or more
 */
public record Exposure(Optional<Ratio> loans, Optional<Ratio> guarantees, Optional<Ratio> equity, Optional<Ratio> cap) {

    /** Nothing is known. */
    public static final Exposure UNKNOWN =
            new Exposure(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the figures.
     *
     * @param loans pounds lent, zero or more
     * @param guarantees pounds guaranteed, zero or more
     * @param equity pounds of equity, zero or more
     * @param cap the most that the council allows, zero or more
     * @throws io.github.tenderscore.fault.FaultException if an amount is negative; it names every fault
     */
    public Exposure {
        Faults faults = new Faults();
        Words.amount(faults, "loans", "loans", loans);
        Words.amount(faults, "guarantees", "guarantees", guarantees);
        Words.amount(faults, "equity", "equity", equity);
        Words.amount(faults, "cap", "cap of the exposure", cap);
        faults.throwIfAny("The exposure");
    }
}
