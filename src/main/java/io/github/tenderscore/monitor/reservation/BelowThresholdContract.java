package io.github.tenderscore.monitor.reservation;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * One contract below the threshold, as a portfolio counts it.
 *
 * @param contract its name, not blank
 * @param eligible whether it could have been reserved; empty where not known
 * @param reserved whether it was; empty where not known
 * @param value in pounds with VAT, zero or more; empty where not known
 * @param bids how many tenders came, zero or more; empty where not known
 * @param stated whether the notice states the reservation as it must; empty where not known
 */
public record BelowThresholdContract(
        String contract,
        Optional<Boolean> eligible,
        Optional<Boolean> reserved,
        Optional<Ratio> value,
        Optional<Integer> bids,
        Optional<Boolean> stated) {

    /**
     * Checks the figures.
     *
     * @param contract its name, not blank
     * @param eligible whether it could have been reserved; empty where not known
     * @param reserved whether it was; empty where not known
     * @param value in pounds with VAT, zero or more; empty where not known
     * @param bids how many tenders came, zero or more; empty where not known
     * @param stated whether the notice states the reservation as it must; empty where not known
     * @throws io.github.tenderscore.fault.FaultException if the contract is not named or a figure is negative; it names every fault
     */
    public BelowThresholdContract {
        Faults faults = new Faults();
        String owner = contract;
        if (contract.isBlank()) {
            faults.add(List.of("contract"), "The contract (" + contract + ") of a portfolio must be named");
        }
        value.filter(given -> given.signum() < 0)
                .ifPresent(given -> faults.add(
                        List.of("value"), "The value (" + given + ") of " + owner + " must not be negative"));
        bids.filter(given -> given < 0)
                .ifPresent(given ->
                        faults.add(List.of("bids"), "The bids (" + given + ") for " + owner + " must not be negative"));
        faults.throwIfAny("The contract");
    }

    boolean isReserved() {
        return reserved.orElse(false);
    }
}
