package io.github.tenderscore.record;

import io.github.tenderscore.stage.Answer;

/** What the publication of the method and its changes must keep. */
final class TermsRules {

    private static final String FROZEN = " (" + Guard.ACT + "sections 24 and 31; Commission v Ireland C-226/09)";

    private TermsRules() {}

    static void published(Published event, State state, Guard guard) {
        if (!event.deadline().isAfter(guard.entry().at())) {
            guard.refuse(
                    "event/deadline",
                    "The deadline (" + event.deadline() + ") must be after the publication at "
                            + guard.entry().at() + " (" + Guard.ACT + "sections 21 and 54)");
        }
        if (!event.conflictsAssessed().isBefore(guard.day())) {
            guard.refuse(
                    "event/conflictsAssessed",
                    "The conflicts assessment (" + event.conflictsAssessed()
                            + ") must be prepared before the tender notice of " + guard.day() + " (" + Guard.ACT
                            + "section 83)");
        }
    }

    static void changed(Changed event, State state, Guard guard) {
        Terms terms = state.terms();
        if (event.method().equals(terms.method())) {
            guard.refuse(
                    "event/methodology", "The changed method must differ from the one that stands; it is the same");
        }
        if (event.deadline().filter(until -> !until.isAfter(guard.entry().at())).isPresent()) {
            guard.refuse(
                    "event/deadline",
                    "The deadline (" + event.deadline().get() + ") must be after the change at "
                            + guard.entry().at() + " (" + Guard.ACT + "section 31)");
        }
        if (event.provision() == Changed.Provision.REFINEMENT) {
            refinement(terms, guard);
        } else {
            modification(event, terms, state, guard);
        }
        if (guard.follows()) {
            new ReplayedRounds(event, guard).of(state);
        }
    }

    private static void refinement(Terms terms, Guard guard) {
        if (terms.isOpenProcedure()) {
            guard.refuse(
                    "event/provision",
                    "The change under section 24 must belong to a competitive flexible procedure; this is an open procedure"
                            + FROZEN,
                    "section 31 is meant, which permits a change until the tender deadline");
        } else if (terms.finalTenders()) {
            guard.refuse(
                    "event/provision",
                    "The change under section 24 must come before final tenders are invited; they are" + FROZEN);
        }
    }

    private static void modification(Changed event, Terms terms, State state, Guard guard) {
        boolean late = !guard.entry().at().isBefore(terms.deadline());
        boolean begun =
                late || state.phase() != Phase.PUBLISHED || !terms.invited().isEmpty();
        if (terms.isOpenProcedure() ? begun : terms.finalTenders() && late) {
            guard.refuse(
                    "event/provision",
                    "The change of the method at " + guard.entry().at() + " must come before the deadline for "
                            + (terms.isOpenProcedure() ? "tenders" : "final tenders") + " of " + terms.deadline()
                            + "; from then on the method is frozen" + FROZEN,
                    "the procurement has to be ended and begun anew under the changed method");
        } else if (begun) {
            notSubstantial(event, state, guard);
        }
    }

    /** After the first deadline only what is not substantial may change, and every participant must know. */
    private static void notSubstantial(Changed event, State state, Guard guard) {
        if (event.opensToOthers() != Answer.NO) {
            guard.refuse(
                    "event/opensToOthers",
                    "The change after the first deadline must not let suppliers take part that do not; whether it would is answered with "
                            + event.opensToOthers().code() + " (" + Guard.ACT + "section 31(2) and (3))",
                    event.opensToOthers() == Answer.UNKNOWN
                            ? "somebody has to judge it first, and record the answer"
                            : "the change is substantial: the procurement has to be ended and begun anew");
        }
        for (Bid bid : state.bids().assessed()) {
            if (!event.notified().contains(bid.id())) {
                guard.refuse(
                        "event/notified",
                        "The supplier of the tender " + bid.id() + " must be notified of the change; it is left out ("
                                + Guard.ACT + "section 31(6))");
            }
        }
    }

    static State afterChange(Changed event, State state, Entry entry) {
        return state.with(state.terms().changed(event, state.phase() != Phase.PUBLISHED));
    }
}
