package io.github.tenderscore.record;

import io.github.tenderscore.decision.ConditionCheck;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.Ground;
import java.time.LocalDate;

/** What checks of suppliers and decisions about tenders must keep. */
final class DecisionRules {

    private DecisionRules() {}

    static void exclusion(ExclusionConsidered event, State state, Guard guard) {
        notLater(event.check().date(), "exclusion check of " + event.check().name(), guard);
        admitted(event.check().tender(), "exclusion check of " + event.check().name(), state, guard);
    }

    static void condition(ConditionChecked event, State state, Guard guard) {
        ConditionCheck check = event.check();
        notLater(check.date(), "check of the condition " + check.condition(), guard);
        admitted(check.tender(), "check of the condition " + check.condition(), state, guard);
        if (!state.terms().conditionIsPublished(check.condition())) {
            guard.refuse(
                    "event/condition",
                    "The condition of participation (" + check.condition() + ") must be one that was published: "
                            + String.join(", ", state.terms().published().conditions()) + " (" + Guard.ACT
                            + "section 22; Procurement Regulations 2024, regulation 18(2)(x))");
        }
    }

    static void decided(Decided event, State state, Guard guard) {
        Decision decision = event.decision();
        notLater(decision.date(), "decision on the tender " + decision.tender(), guard);
        if (!state.bids().tenders().has(decision.tender())) {
            guard.refuse(
                    "event/tender",
                    "The tender (" + decision.tender() + ") of a decision to " + decision.code()
                            + " must be one that is opened");
        }
        if (decision.ground() == Ground.ABNORMALLY_LOW) {
            guard.refuse(
                    "event/ground",
                    "The decision on the tender " + decision.tender()
                            + " on the ground abnormally-low must come from the steps that the Act asks for, each of which is recorded ("
                            + Guard.ACT + "section 19(3)(c), (4) and (5))",
                    "the event low-tender-step is meant");
        }
        state.bids()
                .decisions()
                .get(new Cell(decision.tender(), decision.ground().code()))
                .ifPresent(before -> guard.refuse(
                        "event/ground",
                        "The tender " + decision.tender() + " must have only one decision on the ground "
                                + decision.ground().code() + " ("
                                + decision.ground().provision() + "); it was " + before.text()));
    }

    /** A supplier may be checked before its tender is opened, but not one that is out. */
    private static void admitted(String tender, String what, State state, Guard guard) {
        if (!state.terms().admits(tender)) {
            guard.refuse(
                    "event/tender",
                    "The tender (" + tender + ") of the " + what + " must be one that was invited: "
                            + String.join(", ", state.terms().invited()));
        }
    }

    private static void notLater(LocalDate date, String what, Guard guard) {
        if (date.isAfter(guard.day())) {
            guard.refuse(
                    "event/date",
                    "The date (" + date + ") of the " + what + " must not be after " + guard.day()
                            + ", the day on which it is recorded (" + Guard.ACT + "section 98)");
        }
    }
}
