package io.github.tenderscore.record;

import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.Separation;
import io.github.tenderscore.panel.TenderReference;
import io.github.tenderscore.quality.MarkScale;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What a mark must keep: given by somebody who may, on what was published and opened, once, with a reason. */
final class MarkRules {

    static final String PUBLISHED =
            " (" + Guard.ACT + "section 23(3)(a); Letting International v Newham [2008] EWHC 1583 (QB))";
    static final String REASONS = " (Procurement Regulations 2024, regulation 31(2)(e))";
    static final String CONFLICTS = " (" + Guard.ACT + "sections 81 to 83)";

    private final IndividualMark mark;
    private final State state;
    private final Guard guard;
    private final String subject;

    private MarkRules(IndividualMark mark, State state, Guard guard) {
        this.mark = mark;
        this.state = state;
        this.guard = guard;
        this.subject = "The mark (" + mark.mark() + ") of the evaluator " + mark.evaluator() + " for the tender "
                + mark.tender() + " on the criterion " + mark.criterion();
    }

    static void marked(Marked event, State state, Guard guard) {
        MarkRules rules = new MarkRules(event.mark(), state, guard);
        rules.tender();
        rules.criterion();
        rules.evaluator();
        rules.once();
        rules.reason();
        if (guard.follows()) {
            rules.seen();
        }
    }

    private void tender() {
        notSealed(mark.tender(), mark.at(), subject, state, guard);
    }

    /** Where prices are kept apart, only a log that misses nothing can show that they stayed sealed. */
    private void seen() {
        boolean logged = state.accesses()
                .firstSeen(mark.tender(), mark.evaluator())
                .filter(at -> !at.isAfter(mark.at()))
                .isPresent();
        if (state.terms().published().separation() != Separation.NONE && !logged) {
            guard.refuse(
                    "event/at",
                    subject + ", given at " + mark.at()
                            + ", must come after the evaluator saw the tender, because prices are kept "
                            + "apart and a log that misses it cannot show that they stayed sealed (" + Guard.ACT
                            + "section 12(2))",
                    "the event accessed is not recorded yet");
        }
    }

    /** A tender is marked or moderated after its quality was opened, not after the record was written, and only if it is assessed. */
    static void notSealed(String tender, LocalDateTime at, String subject, State state, Guard guard) {
        Optional<OffsetDateTime> opened = state.bids().tender(tender).flatMap(bid -> bid.openedAt(Access.Part.QUALITY));
        if (opened.isEmpty()) {
            guard.refuse(
                    "event/tender",
                    subject + " must come after the tender was opened; its quality is sealed (" + Guard.ACT
                            + "section 12(2))",
                    "the opening is not recorded yet");
        } else if (at.isBefore(opened.get().toLocalDateTime())) {
            guard.refuse(
                    "event/at",
                    subject + ", given at " + at + ", must come after the tender was opened at "
                            + opened.get().toLocalDateTime() + " (" + Guard.ACT + "section 12(2))");
        }
        if (at.isAfter(guard.time())) {
            guard.refuse(
                    "event/at",
                    subject + ", given at " + at + ", must not be dated after " + guard.time()
                            + ", when it is recorded");
        }
        if (state.bids().isDisregarded(tender)) {
            guard.refuse(
                    "event/tender",
                    subject + " must be for a tender that is assessed; this one is disregarded (" + Guard.ACT
                            + "sections 19(3) and 50(5))");
        }
    }

    private void criterion() {
        Optional<MarkScale> scale = state.terms().method().scale(mark.criterion());
        if (scale.isEmpty()) {
            guard.refuse(
                    "event/criterion",
                    subject
                            + (state.terms().method().find(mark.criterion()).isPresent()
                                    ? " must be on a criterion of the kind mark; this one is of another"
                                    : " must be on a criterion of the published method; what was not published may not be marked")
                            + PUBLISHED);
        } else if (!scale.get().allows(mark.mark())) {
            guard.refuse(
                    "event/mark",
                    subject + " must be one of its scale: " + scale.get().text() + " (" + Guard.ACT
                            + "section 23(3)(a))");
        }
    }

    private void evaluator() {
        Optional<Evaluator> one = state.people().evaluators().get(mark.evaluator());
        if (one.isEmpty()) {
            guard.refuse(
                    "event/evaluator",
                    subject + " must be given by somebody who was appointed before (" + Guard.ACT
                            + "sections 12(2) and 98)");
        } else if (!one.get().marks(state.terms().method(), mark.criterion())) {
            guard.refuse(
                    "event/evaluator",
                    subject + " must be given by somebody who was appointed to mark that criterion (" + Guard.ACT
                            + "sections 12(2) and 98)");
        }
        state.people()
                .conflict(mark.evaluator(), mark.at().toLocalDate())
                .ifPresent(must -> guard.refuse(
                        "event/evaluator",
                        "The evaluator " + mark.evaluator() + ", who marked the tender " + mark.tender()
                                + " on the criterion " + mark.criterion() + ", must " + must + CONFLICTS));
    }

    private void once() {
        Marks.Given given = state.marks().at(mark.tender(), mark.criterion());
        if (given.moderation().isPresent()) {
            guard.refuse(
                    "event/kind",
                    subject + " must come before the panel agrees a mark; it agreed "
                            + given.moderation().get().agreedMark() + " (" + Guard.ACT + "section 12(2))");
        }
        given.byEvaluator()
                .get(mark.evaluator())
                .ifPresent(before -> guard.refuse(
                        "event/kind",
                        subject + " must be the only one; the evaluator gave " + before.mark() + " before (" + Guard.ACT
                                + "section 98)",
                        "the mark is to change: that is what moderation is for, and the first mark stays on record"));
    }

    private void reason() {
        if (mark.rationale().isBlank()) {
            guard.refuse("event/rationale", subject + " must have a rationale" + REASONS);
        }
        if (mark.references().isEmpty()) {
            guard.refuse(
                    "event/references", subject + " must refer to a document, section or page of the tender" + REASONS);
        }
        references(mark.tender(), mark.references(), subject, state, guard);
    }

    /** A reason rests on places of the tender that can be looked up. */
    static void references(String tender, List<TenderReference> references, String subject, State state, Guard guard) {
        state.bids()
                .tender(tender)
                .ifPresent(bid -> references.forEach(reference -> bid.refusal(reference)
                        .ifPresent(must -> guard.refuse(
                                "event/references",
                                "The reference (" + reference.text() + ") of " + Guard.lower(subject) + " must " + must
                                        + REASONS))));
    }
}
