package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.law.LegalForce;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * Whether a supplier pays its own suppliers in time by a proposal of 2025: on average within 60 days, for contracts above £5 million, with the choice to
 * explain instead (CP 1349, as third parties report it). It is a proposal and excludes nobody.
 *
 * @param supplier its name
 * @param averageDays in how many days it pays on average; empty where not known
 * @param contractValue in pounds; empty where not known
 */
public record SupplierPaymentFlag(String supplier, Optional<Ratio> averageDays, Optional<Ratio> contractValue) {

    private static final Ratio MOST_DAYS = Ratio.of(60);
    private static final Ratio ABOVE = Ratio.of(5_000_000);

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
                                .map(days -> Figures.readable(days) + " days")
                                .orElse("days not known") + ", contract "
                        + contractValue.map(Figures::exact).orElse("of a value that is not known"),
                "CP 1349 (proposed; secondary); comply or explain");
    }
}
