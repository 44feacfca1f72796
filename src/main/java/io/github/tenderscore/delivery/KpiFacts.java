package io.github.tenderscore.delivery;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.VatBasis;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What decides whether key performance indicators must be set for a contract, and whether they were; what is not known stays unknown.
 *
 * @param underAct whether the contract was awarded under the Procurement Act 2023
 * @param estimatedValue the estimated value in pounds, with value added tax
 * @param exemptions for each kind of contract that section 52 leaves out whether this is one; a kind without an entry is not known
 * @param inappropriate why performance could not appropriately be assessed by indicators; empty where that was not decided
 * @param set the day on which the last of the indicators that count was set
 * @param published the day on which they were published
 */
public record KpiFacts(
        Optional<Boolean> underAct,
        Optional<Money> estimatedValue,
        Map<KpiExemption, Boolean> exemptions,
        Optional<String> inappropriate,
        Optional<LocalDate> set,
        Optional<LocalDate> published) {

    /** Nothing is known. */
    public static final KpiFacts UNKNOWN = new KpiFacts(
            Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Copies the entries and checks the value.
     *
     * @param underAct whether the contract was awarded under the Procurement Act 2023
     * @param estimatedValue the estimated value in pounds, with value added tax
     * @param exemptions for each kind of contract that section 52 leaves out whether this is one; a kind without an entry is not known
     * @param inappropriate why performance could not appropriately be assessed by indicators; empty where that was not decided
     * @param set the day on which the last of the indicators that count was set
     * @param published the day on which they were published
     * @throws io.github.tenderscore.fault.FaultException if the value is negative, not in pounds or without value added tax, or a reason is
     *     blank; it names every fault
     */
    public KpiFacts {
        Map<KpiExemption, Boolean> ordered = new EnumMap<>(KpiExemption.class);
        ordered.putAll(exemptions);
        exemptions = Collections.unmodifiableMap(ordered);
        Faults faults = new Faults();
        estimatedValue.ifPresent(value -> check(value, faults));
        if (inappropriate.filter(String::isBlank).isPresent()) {
            faults.add(
                    List.of("kpisInappropriate"),
                    "The reason () why key performance indicators are not appropriate must not be blank");
        }
        faults.throwIfAny("What is known of the duty to set key performance indicators");
    }

    private static void check(Money value, Faults faults) {
        if (!value.currency().equals("GBP")
                || value.vat() != VatBasis.GROSS
                || value.amount().signum() < 0) {
            faults.add(Fault.at(
                            List.of("estimatedValue"),
                            "The estimated value (" + value
                                    + ") of the contract must be zero or more, in GBP and gross, because section 52 of the Procurement Act"
                                    + " 2023 compares it with £5 million with value added tax")
                    .maybe("it is left out until it is known with value added tax; no rate is assumed"));
        }
    }
}
