package io.github.tenderscore.record;

/**
 * The procurement ended without a contract (Procurement Act 2023, section 55).
 *
 * @param decider who decided, by role or pseudonymous id, not blank
 * @param reason why, in a sentence, not blank
 */
public record Closed(String decider, String reason) implements Event {

    /**
     * Checks that nothing is blank.
     *
     * @param decider who decided, by role or pseudonymous id, not blank
     * @param reason why, in a sentence, not blank
     * @throws IllegalArgumentException if decider or reason is blank
     */
    public Closed {
        if (decider.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The end of a procurement must name who decided, and say why (Procurement Act 2023, sections 55 and 98)");
        }
    }

    @Override
    public EventKind kind() {
        return EventKind.CLOSED;
    }

    @Override
    public String text() {
        return "by " + decider + ": " + reason;
    }
}
