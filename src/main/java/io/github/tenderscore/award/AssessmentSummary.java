package io.github.tenderscore.award;

import io.github.tenderscore.model.Supplier;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one supplier is told of the assessment of its tender (Procurement Act 2023, section 50; Procurement Regulations 2024,
 * regulation 31). Made by {@link AssessmentSummaries#issue()}.
 *
 * @param title what the procurement is
 * @param result what became of the tender
 * @param supplier who is told, with its contact details
 * @param providedAt when all summaries of this award are provided
 * @param access where the criteria and the methodology stand in full
 * @param method the criteria and the methodology; the same in every summary
 * @param own how the supplier's own tender was assessed
 * @param mostAdvantageous how the most advantageous tender was assessed; the same in every summary but that of its own supplier, where it
 *     is empty, as it is where no tender is left
 * @param reasons why the contract is not awarded to the supplier, a sentence each; empty where it is
 * @param withheld that further reasons are withheld
 */
public record AssessmentSummary(
        String title,
        Result result,
        Supplier supplier,
        OffsetDateTime providedAt,
        SummaryAccess access,
        SummaryMethod method,
        SummaryBlock own,
        Optional<SummaryBlock> mostAdvantageous,
        List<String> reasons,
        List<WithheldNotice> withheld) {

    /** What became of a tender. */
    public enum Result {
        /** It is the most advantageous tender. */
        MOST_ADVANTAGEOUS,
        /** It was assessed in full, and another tender is the most advantageous. */
        NOT_AWARDED,
        /** It was disqualified under the assessment methodology. */
        DISQUALIFIED;

        /**
         * The result's name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Copies the lists.
     *
     * @param title what the procurement is
     * @param result what became of the tender
     * @param supplier who is told, with its contact details
     * @param providedAt when all summaries of this award are provided
     * @param access where the criteria and the methodology stand in full
     * @param method the criteria and the methodology; the same in every summary
     * @param own how the supplier's own tender was assessed
     * @param mostAdvantageous how the most advantageous tender was assessed; the same in every summary but that of its own supplier,
     *     where it is empty, as it is where no tender is left
     * @param reasons why the contract is not awarded to the supplier, a sentence each; empty where it is
     * @param withheld that further reasons are withheld
     */
    public AssessmentSummary {
        reasons = List.copyOf(reasons);
        withheld = List.copyOf(withheld);
    }

    /**
     * The tender that the summary is about.
     *
     * @return its id
     */
    public String tender() {
        return own.tender();
    }
}
