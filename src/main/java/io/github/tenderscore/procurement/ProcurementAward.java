package io.github.tenderscore.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An award: to whom, for which lots, for how much.
 *
 * @param id the id within the procurement; doubtful where two awards have the same
 * @param title the title
 * @param status the status by the code of the standard, such as {@code pending} or {@code active}
 * @param date the day of the decision
 * @param value the value; notices of contract details may have it on the contract only
 * @param isAboveThreshold whether it is at or above the threshold
 * @param category goods, works or services, by the code of the standard
 * @param suppliers who won, as the parties of the notices describe them
 * @param lots the ids of the lots that it is for
 * @param summariesSent the day on which the assessment summaries went to the tenderers (Procurement Act 2023, s.50)
 * @param standstillEnd the last day of the standstill period
 * @param period the period of the contract
 */
public record ProcurementAward(
        Fact<String> id,
        Optional<String> title,
        Optional<String> status,
        Fact<LocalDate> date,
        Amount value,
        Fact<Boolean> isAboveThreshold,
        Optional<String> category,
        List<Organisation> suppliers,
        List<String> lots,
        Fact<LocalDate> summariesSent,
        Fact<LocalDate> standstillEnd,
        Period period) {

    /**
     * Copies the lists.
     *
     * @param id the id within the procurement; doubtful where two awards have the same
     * @param title the title
     * @param status the status by the code of the standard, such as {@code pending} or {@code active}
     * @param date the day of the decision
     * @param value the value; notices of contract details may have it on the contract only
     * @param isAboveThreshold whether it is at or above the threshold
     * @param category goods, works or services, by the code of the standard
     * @param suppliers who won, as the parties of the notices describe them
     * @param lots the ids of the lots that it is for
     * @param summariesSent the day on which the assessment summaries went to the tenderers (Procurement Act 2023, s.50)
     * @param standstillEnd the last day of the standstill period
     * @param period the period of the contract
     */
    public ProcurementAward {
        suppliers = List.copyOf(suppliers);
        lots = List.copyOf(lots);
    }
}
