package io.github.tenderscore.decision;

import java.time.LocalDate;

/**
 * Whether a supplier satisfies a condition of participation, its associated suppliers counted (Procurement Act 2023, section 22(8)).
 *
 * <p>Where it does not, its tender must be disregarded (section 19(3)(a)), which takes a decision of its own.
 *
 * @param tender the id of the tender
 * @param condition the published condition, by id or in words, not blank
 * @param met whether it is satisfied
 * @param decider who looked, by role or pseudonymous id, not blank
 * @param date the day
 * @param reason why, in a sentence, not blank
 */
public record ConditionCheck(
        String tender, String condition, boolean met, String decider, LocalDate date, String reason) {

    /**
     * Checks that nothing is blank.
     *
     * @param tender the id of the tender
     * @param condition the published condition, by id or in words, not blank
     * @param met whether it is satisfied
     * @param decider who looked, by role or pseudonymous id, not blank
     * @param date the day
     * @param reason why, in a sentence, not blank
     * @throws IllegalArgumentException if condition, decider or reason is blank
     */
    public ConditionCheck {
        String subject = "The condition check of " + date + " on the tender " + tender;
        refuseBlank(condition, subject + " must name the condition (Procurement Act 2023, section 22)");
        refuseBlank(decider, subject + " must name who looked (Procurement Act 2023, section 98)");
        refuseBlank(reason, subject + " must say why (Procurement Act 2023, section 98)");
    }

    private static void refuseBlank(String text, String message) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(message);
        }
    }
}
