package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A council's record of contracts, from which the parts of revealed inertia are counted.
 *
 * @param period what the record covers, such as {@code 2025-26}; not blank
 * @param priceLine the price weight from which on a tender counts as led by price; set by the council, from 0 to 100
 * @param records the contracts, each once
 */
public record PracticeRecords(String period, Percent priceLine, List<PracticeRecord> records) {

    /**
     * Checks the records.
     *
     * @param period what the record covers, such as {@code 2025-26}; not blank
     * @param priceLine the price weight from which on a tender counts as led by price; set by the council, from 0 to 100
     * @param records the contracts, each once
     * @throws io.github.tenderscore.fault.FaultException if the period is blank, the line is not from 0 to 100, or a contract stands twice; it names
     *     every fault
     */
    public PracticeRecords {
        records = List.copyOf(records);
        Faults faults = new Faults();
        if (period.isBlank()) {
            faults.add(List.of("period"), "The period (" + period + ") of a record of contracts must be stated");
        }
        if (priceLine.value().signum() < 0 || priceLine.compareTo(Percent.WHOLE) > 0) {
            faults.add(
                    List.of("priceLine"),
                    "The line (" + priceLine + ") of price weights must be from 0 to 100 per cent");
        }
        Set<String> ids = new HashSet<>();
        for (PracticeRecord one : records) {
            if (!ids.add(one.id())) {
                faults.add(List.of("records", one.id()), "The contract (" + one.id() + ") of a record must stand once");
            }
        }
        faults.throwIfAny("The record of contracts");
    }

    /**
     * The parts that the record shows.
     *
     * @return one share for each part that can be counted from it, with what it counts
     */
    public List<RevealedPart> parts() {
        String contracts = Figures.counted(records.size(), "contract", "contracts") + " of " + period;
        return List.of(
                spend(),
                part(
                        InertiaPart.HIGH_PRICE_WEIGHT,
                        one -> one.priceWeight().map(weight -> weight.compareTo(priceLine) >= 0),
                        contracts + ", line " + priceLine),
                part(InertiaPart.NO_LIFE_CYCLE_COST, one -> one.lifeCycleCost().map(used -> !used), contracts),
                part(InertiaPart.SAME_PROCEDURE, PracticeRecord::sameProcedure, contracts),
                part(
                        InertiaPart.COMMITMENTS_NOT_MONITORED,
                        one -> one.commitmentsMonitored().map(monitored -> !monitored),
                        contracts + ", by contract"),
                part(InertiaPart.DIRECT_AWARD, PracticeRecord::directAward, contracts),
                part(InertiaPart.SINGLE_BID, PracticeRecord::singleBid, contracts));
    }

    /** A contract whose spend is not known cannot be weighed; how many there are is said. */
    private RevealedPart spend() {
        Share share = Share.NONE;
        int weighed = 0;
        for (PracticeRecord one : records) {
            if (one.spend().isPresent()) {
                share = share.plus(
                        Share.of(one.extendedOrRepeated(), one.spend().get()));
                weighed++;
            }
        }
        return new RevealedPart(
                InertiaPart.EXTENSION_OR_REPEAT_AWARD,
                share,
                "the spend of " + Figures.counted(weighed, "contract", "contracts") + " of " + period + "; that of "
                        + (records.size() - weighed) + " is not known");
    }

    private RevealedPart part(InertiaPart part, Function<PracticeRecord, Optional<Boolean>> inert, String population) {
        Share share = records.stream()
                .map(one -> Share.of(inert.apply(one), Ratio.ONE))
                .reduce(Share.NONE, Share::plus);
        return new RevealedPart(part, share, population);
    }
}
