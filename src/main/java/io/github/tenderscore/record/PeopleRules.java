package io.github.tenderscore.record;

import io.github.tenderscore.model.Ids;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.EvaluatorChange;

/** What appointments and declarations must keep. */
final class PeopleRules {

    private PeopleRules() {}

    static void appointed(Appointed event, State state, Guard guard) {
        Evaluator evaluator = event.evaluator();
        Ids.fault(evaluator.id()).ifPresent(wrong -> guard.refuse("event/id", "The id of an evaluator " + wrong));
        if (evaluator.roles().isEmpty()) {
            guard.refuse("event/roles", "The number (0) of roles of " + evaluator.id() + " must be at least 1");
        }
        for (String criterion : evaluator.criteria()) {
            if (state.terms().method().find(criterion).isEmpty()) {
                guard.refuse(
                        "event/criteria",
                        "The criterion (" + criterion + ") that " + evaluator.id()
                                + " is asked to mark must be one of the published method" + MarkRules.PUBLISHED);
            }
        }
    }

    static void declared(Declared event, State state, Guard guard) {
        if (event.declaration().date().isAfter(guard.day())) {
            guard.refuse(
                    "event/date",
                    "The conflict declaration of " + event.declaration().person() + " ("
                            + event.declaration().date() + ") must not be dated after " + guard.day()
                            + ", the day on which it is recorded (" + Guard.ACT + "sections 81 to 83)");
        }
    }

    static void evaluatorsChanged(EvaluatorsChanged event, State state, Guard guard) {
        EvaluatorChange change = event.change();
        String subject = "The change of evaluators for the tender " + change.tender() + " on the criterion "
                + change.criterion();
        if (!state.bids().tenders().has(change.tender())) {
            guard.refuse("event/tender", subject + " must be for a tender that is opened");
        }
        if (state.terms().method().scale(change.criterion()).isEmpty()) {
            guard.refuse(
                    "event/criterion",
                    subject + " must be on a criterion of the method that is marked" + MarkRules.PUBLISHED);
        }
        if (change.reason().isBlank()) {
            guard.refuse("event/reason", subject + " must have a reason (" + Guard.ACT + "section 12(2))");
        }
        if (state.marks().at(change.tender(), change.criterion()).moderation().isPresent()) {
            guard.refuse("event/kind", subject + " must come before the mark is agreed; it is");
        }
    }
}
