package io.github.tenderscore.record;

import io.github.tenderscore.panel.EvaluatorChange;

/**
 * A tender was marked on a criterion by other evaluators than the other tenders, for a reason (Procurement Act 2023, section 12(2)).
 *
 * @param change which tender, on which criterion, and why
 */
public record EvaluatorsChanged(EvaluatorChange change) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.EVALUATORS_CHANGED;
    }

    @Override
    public String text() {
        return "for the tender " + change.tender() + " on " + change.criterion() + ": " + change.reason();
    }
}
