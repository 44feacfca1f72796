package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.law.LegalForce;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * Whether a supplier pays its own suppliers in time by a proposal of 2025: on average within 60 days, for contracts above £5 million, with the choice to
 * explain instead (CP 1349, as third parties report it). It is a proposal and excludes nobody.
 *
 * @param supplier its name, not blank
 * @param averageDays in how many days it pays on average, zero or more; empty where not known
 * @param contractValue in pounds, zero or more; empty where not known
 */
public record SupplierPaymentFlag(String supplier, Optional<Ratio> averageDays, Optional<Ratio> contractValue) {

    private static final Ratio MOST_DAYS = Ratio.of(60);
    private static final Ratio ABOVE = Ratio.of(5_000_000);

    /**
     * Checks the figures.
     *
     * @param supplier its name, not blank
     * @param averageDays in how many days it pays on average, zero or more; empty where not known
     * @param contractValue in pounds, zero or more; empty where not known
     * @throws io.github.tenderscore.fault.FaultException if the supplier has no name or a figure is negative; it names every fault
     */
    public SupplierPaymentFlag {
        Faults faults = new Faults();
        if (supplier.isBlank()) {
            faults.add(
                    List.of("supplier"), "The supplier (" + supplier + ") whose payments are looked at must be named");
        }
        check("averageDays", "days to pay on average", averageDays, supplier, faults);
        check("contractValue", "value of the contract", contractValue, supplier, faults);
        faults.throwIfAny("The payments of a supplier");
    }

    private static void check(String place, String what, Optional<Ratio> figure, String supplier, Faults faults) {
        figure.filter(given -> given.signum() < 0)
                .ifPresent(given -> faults.add(
                        List.of(place), "The " + what + " (" + given + ") of " + supplier + " must not be negative"));
    }

    /**
     * How far the rule binds.
     *
     * @return proposed
     */
    public LegalForce force() {
        return LegalForce.PROPOSED;
    }

    /**
     * What the proposal would say.
     *
     * @return one gate, which does not apply to contracts of at most £5 million
     */
    public Gate gate() {
        boolean small =
                contractValue.filter(value -> value.compareTo(ABOVE) <= 0).isPresent();
        Optional<Boolean> prompt = averageDays.map(days -> days.compareTo(MOST_DAYS) <= 0);
        return new Gate(
                "late-payer",
                "pays within 60 days on average, for contracts above £5,000,000",
                small ? Verdict.NOT_APPLICABLE : Verdict.of(contractValue.flatMap(value -> prompt)),
                supplier + ": "
                        + averageDays
                                .map(days -> Figures.counted(days, "day", "days"))
                                .orElse("days not known") + ", contract "
                        + contractValue.map(Figures::exact).orElse("of a value that is not known"),
                "CP 1349 (proposed; secondary); comply or explain");
    }
}
