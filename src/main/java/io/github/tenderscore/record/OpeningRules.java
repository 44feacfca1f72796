package io.github.tenderscore.record;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Ids;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.TenderDocument;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What the opening of tenders, and seeing them, must keep. */
final class OpeningRules {

    private OpeningRules() {}

    static void opened(Opened event, State state, Guard guard) {
        Terms terms = state.terms();
        Ids.fault(event.tender()).ifPresent(wrong -> guard.refuse("event/tender", "The id of a tender " + wrong));
        if (terms.awaitsInvitation()) {
            guard.refuse(
                    "event/kind",
                    "The opening of the tender " + event.tender()
                            + " must come after tenders are invited under the changed method (" + Guard.ACT
                            + "sections 24 and 31)");
        } else if (guard.entry().at().isBefore(terms.deadline())) {
            guard.refuse(
                    "at",
                    "The opening of the tender " + event.tender() + " at "
                            + guard.entry().at() + " must not be before the deadline of " + terms.deadline()
                            + "; until then tenders stay closed to all (" + Guard.ACT + "section 12(2))");
        }
        if (!terms.admits(event.tender())) {
            guard.refuse(
                    "event/tender",
                    "The tender (" + event.tender() + ") must be of a supplier that was invited: "
                            + String.join(", ", terms.invited()) + " (" + Guard.ACT + "section 20(4))");
        }
        state.bids().tender(event.tender()).ifPresent(before -> openedBefore(event, before, guard));
        event.responses().forEach((criterion, response) -> response(event, criterion, response, terms, guard));
        for (TenderDocument document : event.documents()) {
            if (!document.tender().equals(event.tender())) {
                guard.refuse(
                        "event/documents",
                        "The document " + document.name() + " must be of the tender " + event.tender() + ", not of "
                                + document.tender());
            }
        }
        if (!event.parts().contains(Access.Part.QUALITY)
                && !(event.associatedPersons().isEmpty()
                        && event.subcontractors().isEmpty())) {
            guard.refuse(
                    "event/parts",
                    "The associated persons and sub-contractors of the tender " + event.tender()
                            + " must be recorded with its part quality");
        }
    }

    private static void openedBefore(Opened event, Bid before, Guard guard) {
        for (Access.Part part : event.parts()) {
            before.openedAt(part)
                    .ifPresent(at -> guard.refuse(
                            "event/parts",
                            "The part (" + part.code() + ") of the tender " + event.tender()
                                    + " must be opened once; it was opened at " + at
                                    + ", and stays as it was read then (" + Guard.ACT + "section 12(2))",
                            "the tender was clarified; what it said when it was opened stays on record"));
        }
        if (!before.supplier().equals(event.supplier())) {
            guard.refuse(
                    "event/supplier",
                    "The supplier (" + event.supplier().name() + ") of the tender " + event.tender()
                            + " must be the same in both its parts; the other says "
                            + before.supplier().name()
                            + (before.supplier().name().equals(event.supplier().name())
                                    ? " with other particulars"
                                    : ""));
        }
    }

    private static void response(Opened event, String criterion, Response response, Terms terms, Guard guard) {
        String member = "event/responses/" + criterion;
        String subject = "The response of the tender " + event.tender() + " on the criterion " + criterion;
        if (response instanceof Response.Mark) {
            guard.refuse(
                    member,
                    subject + " must not be a mark, because marks are given by evaluators, with their reasons"
                            + MarkRules.REASONS,
                    "the event marked is meant");
            return;
        }
        Optional<Criterion.Leaf> leaf = terms.method()
                .find(criterion)
                .filter(Criterion.Leaf.class::isInstance)
                .map(Criterion.Leaf.class::cast);
        if (leaf.isEmpty()) {
            guard.refuse(member, subject + " must be on a criterion of the published method" + MarkRules.PUBLISHED);
            return;
        }
        if (!leaf.get().scoring().kind().equals(response.kind())) {
            guard.refuse(
                    member,
                    subject + " (" + response.kind() + ") must be of the kind "
                            + leaf.get().scoring().kind());
        }
        Access.Part part = leaf.get().isPrice() ? Access.Part.PRICE : Access.Part.QUALITY;
        if (!event.parts().contains(part)) {
            guard.refuse(
                    member,
                    subject + " must be read when the part " + part.code() + " is opened; only "
                            + event.parts().first().code() + " is (" + Guard.ACT + "section 12(2))",
                    "the price is to stay sealed: leave it out until its part is opened");
        }
    }

    static State afterOpening(Opened event, State state, Entry entry) {
        Bid bid = state.bids()
                .tender(event.tender())
                .map(before -> before.and(event, entry.at()))
                .orElseGet(() -> Bid.of(event, entry.at()));
        return state.with(state.bids().with(bid));
    }

    static void accessed(Accessed event, State state, Guard guard) {
        Access access = event.access();
        if (access.at().isAfter(guard.time())) {
            guard.refuse(
                    "event/at",
                    "The time (" + access.at() + ") at which " + access.person() + " saw the tender " + access.tender()
                            + " must not be after " + guard.time() + ", when it is recorded");
        }
        Optional<OffsetDateTime> opened =
                state.bids().tender(access.tender()).flatMap(bid -> bid.openedAt(access.part()));
        if (opened.filter(at -> !at.toLocalDateTime().isAfter(access.at())).isEmpty()) {
            guard.refuse(
                    "event/part",
                    "The " + access.part().code() + " of the tender " + access.tender() + " that " + access.person()
                            + " saw at " + access.at() + " must be opened before; "
                            + opened.map(at -> "it was opened at " + at.toLocalDateTime())
                                    .orElse("it is sealed") + " (" + Guard.ACT + "section 12(2))",
                    "the opening is not recorded yet: record what was opened when it was");
        }
    }
}
