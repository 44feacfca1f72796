package io.github.tenderscore.record;

import io.github.tenderscore.decision.LowTenderStep;

/**
 * A step was taken about a price that may be abnormally low; the last one is the decision that the tender is disregarded, or kept
 * (Procurement Act 2023, section 19(3)(c), (4) and (5)).
 *
 * @param tender the id of the tender
 * @param step what was done
 */
public record LowTenderStepped(String tender, LowTenderStep step) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.LOW_TENDER_STEP;
    }

    @Override
    public String text() {
        return "\"" + step.state().words() + "\" for the tender " + tender + " on " + step.date() + " by " + step.by()
                + ": " + step.text();
    }
}
