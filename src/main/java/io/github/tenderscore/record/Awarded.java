package io.github.tenderscore.record;

/**
 * It was decided that the contract is to be awarded: the tender satisfies the requirements and best satisfies the award criteria
 * (Procurement Act 2023, section 19(2)).
 *
 * @param tender the id of the tender
 * @param decider who decided, by role or pseudonymous id, not blank
 * @param reason why the tender satisfies the requirements, in a sentence, not blank
 */
public record Awarded(String tender, String decider, String reason) implements Event {

    /**
     * Checks that nothing is blank.
     *
     * @param tender the id of the tender
     * @param decider who decided, by role or pseudonymous id, not blank
     * @param reason why the tender satisfies the requirements, in a sentence, not blank
     * @throws IllegalArgumentException if decider or reason is blank
     */
    public Awarded {
        if (decider.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The award to the tender " + tender
                            + " must name who decided, and say why it satisfies the requirements (Procurement Act 2023, sections 19(2)(a) and 98)");
        }
    }

    @Override
    public EventKind kind() {
        return EventKind.AWARDED;
    }

    @Override
    public String text() {
        return "to the tender " + tender + " by " + decider + ": " + reason;
    }
}
