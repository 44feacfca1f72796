package io.github.tenderscore.award;

import io.github.tenderscore.calendar.DueDate;
import io.github.tenderscore.calendar.StatutoryPeriods;
import java.time.LocalDate;

/**
 * A decision not to award a contract after a tender or transparency notice, and what the procurement termination notice says of it
 * (Procurement Act 2023, section 55; Procurement Regulations 2024, regulation 37).
 *
 * <p>The authority's own information and the unique identifier of the procurement, which the notice also gives, are not held here. The
 * reason is kept for the record (section 98); the notice does not ask for it.
 *
 * @param title the title of the procurement, not blank
 * @param noticePublished the day on which the tender or transparency notice was published
 * @param decided the day on which the authority decided not to award, not before that
 * @param decider who decided, not blank
 * @param reason why, not blank
 */
public record ProcurementTermination(
        String title, LocalDate noticePublished, LocalDate decided, String decider, String reason) {

    /**
     * Checks the order and the texts.
     *
     * @param title the title of the procurement, not blank
     * @param noticePublished the day on which the tender or transparency notice was published
     * @param decided the day on which the authority decided not to award, not before that
     * @param decider who decided, not blank
     * @param reason why, not blank
     * @throws IllegalArgumentException if a text is blank or the order is wrong
     */
    public ProcurementTermination {
        Texts.notBlank(title, "The title of the procurement", "regulation 37(2)(b)");
        String subject = "The decision of " + decided + " not to award \"" + title + "\"";
        if (decided.isBefore(noticePublished)) {
            throw new IllegalArgumentException(
                    subject + " must not be before the tender or transparency notice of " + noticePublished
                            + ", without which there is nothing to terminate (Procurement Act 2023, section 55(1))");
        }
        if (decider.isBlank()) {
            throw new IllegalArgumentException(subject + " must name who decided (Procurement Act 2023, section 98)");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException(subject + " must say why (Procurement Act 2023, section 98)");
        }
    }

    /**
     * The statement of the notice.
     *
     * @return one sentence
     */
    public String statement() {
        return "Following the publication of a tender or transparency notice, the contracting authority has decided not to award the "
                + "contract.";
    }

    /**
     * When the notice is due.
     *
     * @return as soon as reasonably practicable after the decision; the Act sets no day
     */
    public DueDate due() {
        return StatutoryPeriods.PROCUREMENT_TERMINATION.due(decided);
    }
}
