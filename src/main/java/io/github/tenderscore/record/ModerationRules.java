package io.github.tenderscore.record;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.Moderation;
import io.github.tenderscore.panel.Panel;
import io.github.tenderscore.panel.PanelEntry;
import io.github.tenderscore.panel.Role;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.MarkScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a moderation must keep: after all marks, of all of them, once, by somebody who may, with a full account of the reasons. */
final class ModerationRules {

    private static final String ACCOUNT =
            " (Lancashire Care v Lancashire County Council [2018] EWHC 1589 (TCC); Procurement"
                    + " Regulations 2024, regulation 31(2)(e))";

    private final Moderation moderation;
    private final State state;
    private final Guard guard;
    private final Marks.Given given;
    private final String subject;

    private ModerationRules(Moderation moderation, State state, Guard guard) {
        this.moderation = moderation;
        this.state = state;
        this.guard = guard;
        this.given = state.marks().at(moderation.tender(), moderation.criterion());
        this.subject =
                "The moderation of the tender " + moderation.tender() + " on the criterion " + moderation.criterion();
    }

    static void moderated(Moderated event, State state, Guard guard) {
        ModerationRules rules = new ModerationRules(event.moderation(), state, guard);
        MarkRules.notSealed(event.moderation().tender(), event.moderation().at(), rules.subject, state, guard);
        rules.afterAllMarks();
        rules.initialMarks();
        rules.agreedMark();
        rules.moderator();
        rules.account();
    }

    private void afterAllMarks() {
        given.moderation()
                .ifPresent(before -> guard.refuse(
                        "event/kind",
                        subject + " must be the only one; the panel agreed " + before.agreedMark() + " at "
                                + before.at() + " (" + Guard.ACT + "section 12(2))"));
        if (state.marks().evaluatorsChanged(moderation.tender(), moderation.criterion())) {
            return;
        }
        List<String> missing = state.people().evaluators().values().stream()
                .filter(one -> one.marks(state.terms().method(), moderation.criterion()))
                .map(Evaluator::id)
                .filter(id -> !given.byEvaluator().has(id))
                .toList();
        if (!missing.isEmpty()) {
            guard.refuse(
                    "event/kind",
                    subject + " must come after the marks of all who were appointed to give one; missing is that of "
                            + String.join(", ", missing) + " (" + Guard.ACT + "section 12(2))",
                    "somebody cannot mark it; record the event evaluators-changed with the reason");
        }
    }

    private void initialMarks() {
        SortedMap<String, Ratio> recorded = given.initial();
        if (!recorded.equals(moderation.initialMarks())) {
            guard.refuse(
                    "event/initialMarks",
                    subject + " must keep the marks as they were given (" + text(recorded) + "); it has ("
                            + text(moderation.initialMarks()) + ")" + ACCOUNT);
        }
    }

    private static String text(SortedMap<String, Ratio> marks) {
        return marks.isEmpty()
                ? "none"
                : marks.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void agreedMark() {
        Optional<MarkScale> scale = state.terms().method().scale(moderation.criterion());
        ConsensusRule rule = state.terms().method().consensus();
        if (scale.isEmpty()) {
            guard.refuse(
                    "event/criterion",
                    subject + " must be on a criterion of the published method that is marked" + MarkRules.PUBLISHED);
        } else if (!scale.get().allows(moderation.agreedMark())) {
            guard.refuse(
                    "event/agreedMark",
                    "The agreed mark (" + moderation.agreedMark() + ") of the tender " + moderation.tender()
                            + " on the criterion " + moderation.criterion() + " must be one of its scale: "
                            + scale.get().text() + " (" + Guard.ACT + "section 23(3)(a))");
        } else if (!rule.isModerated() && given.byEvaluator().size() > 0) {
            workedOut();
        }
    }

    /** Where the published method works the mark out of those given, the panel gives reasons for it and cannot choose another. */
    private void workedOut() {
        List<PanelEntry> entries = new ArrayList<>(given.byEvaluator().values());
        entries.add(moderation);
        try {
            Panel.empty().with(entries).agreed(state.terms().method());
        } catch (FaultException e) {
            e.faults().forEach(fault -> guard.refuse("event/agreedMark", fault.message(), fault.maybe()));
        }
    }

    private void moderator() {
        String moderator = moderation.moderator();
        if (state.people()
                .evaluators()
                .get(moderator)
                .filter(one -> one.is(Role.MODERATOR))
                .isEmpty()) {
            guard.refuse(
                    "event/moderator",
                    subject + " must be led by somebody who was appointed as moderator, not by " + moderator + " ("
                            + Guard.ACT + "sections 12(2) and 98)");
        }
        state.people()
                .conflict(moderator, moderation.at().toLocalDate())
                .ifPresent(must -> guard.refuse(
                        "event/moderator",
                        "The moderator " + moderator + " of the tender " + moderation.tender() + " on the criterion "
                                + moderation.criterion() + " must " + must + MarkRules.CONFLICTS));
    }

    private void account() {
        if (moderation.reason().isBlank()) {
            guard.refuse(
                    "event/reason", subject + " must say why the agreed mark is " + moderation.agreedMark() + ACCOUNT);
        }
        if (Stream.concat(moderation.pointsFor().stream(), moderation.pointsAgainst().stream())
                .allMatch(String::isBlank)) {
            guard.refuse("event/pointsFor", subject + " must record what speaks for and against the mark" + ACCOUNT);
        }
        if (moderation.references().isEmpty()) {
            guard.refuse(
                    "event/references", subject + " must refer to a document, section or page of the tender" + ACCOUNT);
        }
        MarkRules.references(moderation.tender(), moderation.references(), subject, state, guard);
    }
}
