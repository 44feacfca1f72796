package io.github.tenderscore.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which key performance indicators a contract has, and when they were set.
 *
 * @param entered the day on which the contract is, or is to be, entered into; empty where not known
 * @param kpis the indicators, none where there are none; empty where not known
 * @param notAppropriate why the authority considers that performance could not appropriately be assessed by indicators; empty where it does not
 *     say so
 */
public record KpiSettingFacts(Optional<LocalDate> entered, Optional<List<SetKpi>> kpis, Optional<String> notAppropriate)
        implements Facts {

    /**
     * Copies the indicators.
     *
     * @param entered the day on which the contract is, or is to be, entered into; empty where not known
     * @param kpis the indicators, none where there are none; empty where not known
     * @param notAppropriate why the authority considers that performance could not appropriately be assessed by indicators; empty where it does
     *     not say so
     * @throws IllegalArgumentException if an indicator is stated twice
     */
    public KpiSettingFacts {
        kpis = kpis.map(List::copyOf);
        Once.check(kpis, "key performance indicator", SetKpi::id);
    }

    /**
     * One indicator.
     *
     * @param id by which it is known
     * @param setOn the day on which it was set; empty where not known
     * @param publishedOn the day on which it was published; empty where it is not, or that is not known
     * @param mostMaterial whether the authority names it as one of the most material; empty where not known
     */
    public record SetKpi(
            String id, Optional<LocalDate> setOn, Optional<LocalDate> publishedOn, Optional<Boolean> mostMaterial) {}
}
