package io.github.tenderscore.decision;

import java.time.LocalDate;

/**
 * The decision that a tender is disregarded: it is not assessed, has no place, and earns no assessment summary (Procurement Act
 * 2023, sections 19(3) and 50(5)).
 *
 * @param about the tender, the ground, and what came before
 * @param decider who decided, by role or pseudonymous id, not blank
 * @param date the day of the decision
 * @param reason why, in a sentence, not blank
 */
public record Disregard(Consideration about, String decider, LocalDate date, String reason) implements Decision {

    /**
     * Checks that nothing the Act asks for is missing.
     *
     * @param about the tender, the ground, and what came before
     * @param decider who decided, by role or pseudonymous id, not blank
     * @param date the day of the decision
     * @param reason why, in a sentence, not blank
     * @throws io.github.tenderscore.fault.FaultException if decider or reason is blank, or a step that the Act asks for is missing or
     * was not over before the decision; it names every fault
     */
    public Disregard {
        DecisionCheck check = new DecisionCheck("disregard", about, decider, date, reason);
        check.disregard();
        check.throwIfAny();
    }

    @Override
    public String code() {
        return "disregard";
    }

    @Override
    public String text() {
        return "disregarded on " + date + " by " + decider + " because " + ground().words() + " (Procurement Act 2023, "
                + ground().provision() + "): " + reason;
    }
}
