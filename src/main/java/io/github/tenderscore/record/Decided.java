package io.github.tenderscore.record;

import io.github.tenderscore.decision.Decision;

/**
 * It was decided that a tender is disregarded, or kept although a ground was considered.
 *
 * @param decision the decision with its ground, decider, date, reason and prior steps
 */
public record Decided(Decision decision) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.DECIDED;
    }

    @Override
    public String text() {
        return "the tender " + decision.tender() + " is " + decision.text();
    }
}
