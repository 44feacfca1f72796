package io.github.tenderscore.record;

import io.github.tenderscore.panel.IndividualMark;

/**
 * An evaluator gave a mark before the panel met; it is kept as it was given.
 *
 * @param mark who gave which mark to which tender, and why
 */
public record Marked(IndividualMark mark) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.MARKED;
    }

    @Override
    public String text() {
        return "the tender " + mark.tender() + " on " + mark.criterion() + " by " + mark.evaluator() + ": "
                + mark.mark();
    }
}
