package io.github.tenderscore.decision;

import io.github.tenderscore.fault.Faults;

/** Finds what a step of a low-tender protocol does not say: who, why, and what was received. */
final class LowTenderTexts {

    private static final String RECORDS = PlacedStep.ACT + "section 98, asks for records that explain decisions)";

    private LowTenderTexts() {}

    static void check(PlacedStep placed, Faults faults) {
        LowTenderStep step = placed.step();
        if (step.by().isBlank()) {
            faults.add(placed.fault(
                    "by", "The " + who(step.state()) + " of " + placed.name() + " must not be blank" + RECORDS));
        }
        if (step.text().isBlank()) {
            faults.add(placed.fault(
                    "text", "The " + what(step.state()) + " of " + placed.name() + " must not be blank" + RECORDS));
        }
        if (step.evidence().stream().anyMatch(String::isBlank)) {
            faults.add(placed.fault(
                    "evidence", "A piece of evidence of " + placed.name() + " must not be blank" + RECORDS));
        }
        if (step.state() == LowTenderState.DEMONSTRATED && step.evidence().isEmpty()) {
            faults.add(placed.fault(
                            "evidence",
                            "The evidence of " + placed.name() + " must name at least one thing that the supplier sent"
                                    + RECORDS)
                    .maybe("nothing was received: record \"lapsed\" once the opportunity has ended"));
        }
    }

    private static String who(LowTenderState state) {
        return switch (state) {
            case CONSIDERED_LOW, SATISFIED, NOT_SATISFIED, KEPT, DISREGARDED -> "decider";
            case NOTIFIED, OPPORTUNITY, DEMONSTRATED -> "sender";
            case FLAGGED, LAPSED -> "recorder";
        };
    }

    private static String what(LowTenderState state) {
        return switch (state) {
            case FLAGGED, CONSIDERED_LOW, SATISFIED, NOT_SATISFIED, KEPT, DISREGARDED -> "reason";
            case NOTIFIED, OPPORTUNITY, DEMONSTRATED, LAPSED -> "text";
        };
    }
}
