package io.github.tenderscore.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a contract was assessed against its key performance indicators while it ran.
 *
 * @param entered the day on which the contract was entered into; empty where not known
 * @param ends the day on which it ended or will end, by termination or by expiry; empty where not known
 * @param asOf the day to which this is looked at; empty where not known
 * @param kpis the indicators with their assessments, none where there are none; empty where not known
 */
public record KpiReviewFacts(
        Optional<LocalDate> entered,
        Optional<LocalDate> ends,
        Optional<LocalDate> asOf,
        Optional<List<AssessedKpi>> kpis)
        implements Facts {

    /**
     * Copies the indicators.
     *
     * @param entered the day on which the contract was entered into; empty where not known
     * @param ends the day on which it ended or will end, by termination or by expiry; empty where not known
     * @param asOf the day to which this is looked at; empty where not known
     * @param kpis the indicators with their assessments, none where there are none; empty where not known
     * @throws IllegalArgumentException if an indicator is stated twice
     */
    public KpiReviewFacts {
        kpis = kpis.map(List::copyOf);
        Once.check(kpis, "key performance indicator", AssessedKpi::id);
    }

    /**
     * One indicator with its assessments.
     *
     * @param id by which the indicator is known
     * @param assessments all that were made, none where none was; empty where not known
     */
    public record AssessedKpi(String id, Optional<List<Assessment>> assessments) {

        /**
         * Copies the assessments.
         *
         * @param id by which the indicator is known
         * @param assessments all that were made, none where none was; empty where not known
         */
        public AssessedKpi {
            assessments = assessments.map(List::copyOf);
        }
    }

    /**
     * One assessment of one indicator.
     *
     * @param made the day on which it was made; empty where not known
     * @param rating the word of the rating as it stands in the contract performance notice; empty where not known
     */
    public record Assessment(Optional<LocalDate> made, Optional<String> rating) {}
}
