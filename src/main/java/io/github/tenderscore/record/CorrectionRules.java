package io.github.tenderscore.record;

import io.github.tenderscore.model.Response;
import java.util.Optional;

/** What a correction must keep: it is itemised, and made before anybody knows what it does to the ranking. */
final class CorrectionRules {

    private CorrectionRules() {}

    static void corrected(Corrected event, State state, Guard guard) {
        String subject = "The correction of the tender " + event.tender() + " on the criterion " + event.criterion();
        Optional<Response> before = state.bids()
                .tender(event.tender())
                .flatMap(bid -> Optional.ofNullable(bid.responses().get(event.criterion())));
        if (before.isEmpty()) {
            guard.refuse(
                    "event/criterion",
                    subject + " must be of what was read when the tender was opened; nothing was (" + Guard.ACT
                            + "section 12(2))",
                    "the tender says nothing there, which is not an error that can be corrected");
        } else if (!before.get().equals(event.from())) {
            guard.refuse(
                    "event/from",
                    subject + " must start from what was read (" + Responses.text(before.get()) + "), not from "
                            + Responses.text(event.from()) + " (" + Guard.ACT + "section 98)");
        } else if (!event.to().kind().equals(event.from().kind()) || event.to().equals(event.from())) {
            guard.refuse(
                    "event/to",
                    subject + " must lead to another response of the same kind ("
                            + event.from().kind() + ")");
        }
    }

    static State after(Corrected event, State state, Entry entry) {
        return state.bids()
                .tender(event.tender())
                .map(bid -> state.with(state.bids().with(bid.corrected(event.criterion(), event.to()))))
                .orElse(state);
    }
}
