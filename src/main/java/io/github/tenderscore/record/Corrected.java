package io.github.tenderscore.record;

import io.github.tenderscore.model.Response;

/**
 * What a tender says on one criterion was corrected, such as an obvious error that the supplier clarified or a slip of who read it; what it
 * said before stays on record.
 *
 * @param tender the id of the tender
 * @param criterion the id of the criterion
 * @param from what was read before
 * @param to what it is from now on, of the same kind
 * @param decider who decided, by role or pseudonymous id, not blank
 * @param reason why, in a sentence, not blank
 */
public record Corrected(String tender, String criterion, Response from, Response to, String decider, String reason)
        implements Event {

    /**
     * Checks that nothing is blank.
     *
     * @param tender the id of the tender
     * @param criterion the id of the criterion
     * @param from what was read before
     * @param to what it is from now on, of the same kind
     * @param decider who decided, by role or pseudonymous id, not blank
     * @param reason why, in a sentence, not blank
     * @throws IllegalArgumentException if decider or reason is blank
     */
    public Corrected {
        if (decider.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("The correction of the tender " + tender + " on the criterion "
                    + criterion + " must name who decided, and say why (Procurement Act 2023, sections 12(2) and 98)");
        }
    }

    @Override
    public EventKind kind() {
        return EventKind.CORRECTED;
    }

    @Override
    public String text() {
        return "the tender " + tender + " on " + criterion + " from " + Responses.text(from) + " to "
                + Responses.text(to) + " by " + decider + ": " + reason;
    }
}
