package io.github.tenderscore.record;

import io.github.tenderscore.panel.Evaluator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What award, summaries, notice and contract must keep. */
final class EndingRules {

    private EndingRules() {}

    static void awarded(Awarded event, State state, Guard guard) {
        Assessed assessed = assessed(state);
        List<String> first = assessed.results().stream()
                .filter(result -> result.rank().filter(rank -> rank == 1).isPresent())
                .map(Assessed.Result::tender)
                .toList();
        if (!first.equals(List.of(event.tender()))) {
            String must = "The tender (" + event.tender()
                    + ") to which the contract is awarded must be the most advantageous";
            guard.refuse(
                    "event/tender",
                    must
                            + (first.isEmpty()
                                    ? "; none is, because no tender is left"
                                    : first.size() == 1
                                            ? ", which is " + first.get(0)
                                            : "; the published method leaves " + String.join(" and ", first)
                                                    + " tied for the first place, and a tie-break that was not published may not be used")
                            + " (" + Guard.ACT + "sections 19(1) and (2) and 23(3)(a))");
        }
        Obligations.check(state, guard);
        for (Evaluator person : state.people().evaluators().values()) {
            state.people()
                    .conflict(person.id(), guard.day())
                    .ifPresent(must -> guard.refuse(
                            "event/kind",
                            person.id() + ", who takes part in the evaluation, must " + must
                                    + " when the award is decided" + MarkRules.CONFLICTS));
        }
    }

    static void summarised(Summarised event, State state, Guard guard) {
        SortedSet<String> recipients = new TreeSet<>();
        assessed(state).results().stream()
                .filter(result -> !result.outcome().equals("disregarded"))
                .forEach(result -> recipients.add(result.tender()));
        for (String tender : recipients) {
            if (!event.summaries().containsKey(tender)) {
                guard.refuse(
                        "event/summaries",
                        "The supplier of the tender " + tender
                                + " must be provided with an assessment summary, because its tender was assessed; it is left out ("
                                + Guard.ACT + "section 50(3) and (5))");
            }
        }
        for (String tender : event.summaries().keySet()) {
            if (!recipients.contains(tender)) {
                guard.refuse(
                        "event/summaries",
                        "The supplier of the tender (" + tender
                                + ") must not be provided with an assessment summary, because it has no assessed tender ("
                                + Guard.ACT + "section 50(5))");
            }
        }
        boolean late = event.providedAt().isAfter(guard.entry().at());
        boolean early =
                state.ending().awardedAt().filter(event.providedAt()::isBefore).isPresent();
        if (late || early) {
            guard.refuse(
                    "event/providedAt",
                    "The time (" + event.providedAt() + ") at which the assessment summaries were provided must "
                            + (late
                                    ? "not be after " + guard.entry().at() + ", when it is recorded"
                                    : "not be before "
                                            + state.ending().awardedAt().orElseThrow() + ", when the award was decided")
                            + " (" + Guard.ACT + "section 50(3))");
        }
    }

    static void noticed(Noticed event, State state, Guard guard) {
        Summarised summarised = state.ending()
                .summarised()
                .orElseThrow(() -> new IllegalStateException("A notice follows the summaries"));
        if (event.publishedOn().isBefore(summarised.providedAt().toLocalDate())) {
            guard.refuse(
                    "event/publishedOn",
                    "The contract award notice (" + event.publishedOn()
                            + ") must be published after the assessment summaries, which were provided at "
                            + summarised.providedAt() + " (" + Guard.ACT + "section 50(3))");
        }
        if (event.publishedOn().isAfter(guard.day())) {
            guard.refuse(
                    "event/publishedOn",
                    "The contract award notice (" + event.publishedOn() + ") must not be dated after " + guard.day()
                            + ", the day on which it is recorded");
        }
    }

    static void entered(Entered event, State state, Guard guard) {
        state.ending()
                .awarded()
                .filter(awarded -> !awarded.tender().equals(event.tender()))
                .ifPresent(awarded -> guard.refuse(
                        "event/tender",
                        "The tender (" + event.tender() + ") of the contract must be the one to which it was awarded, "
                                + awarded.tender() + " (" + Guard.ACT + "section 19(1))"));
        Noticed notice = state.ending()
                .noticed()
                .orElseThrow(() -> new IllegalStateException("A contract follows the contract award notice"));
        if (notice.standstillEnds().filter(last -> !event.on().isAfter(last)).isPresent()) {
            guard.refuse(
                    "event/on",
                    "The contract (" + event.on() + ") must be entered into after "
                            + notice.standstillEnds().get() + ", the last day of the standstill (" + Guard.ACT
                            + "section 51)");
        }
        if (event.on().isBefore(notice.publishedOn()) || event.on().isAfter(guard.day())) {
            guard.refuse(
                    "event/on",
                    "The day (" + event.on() + ") of the contract must not be before the contract award notice of "
                            + notice.publishedOn() + " nor after " + guard.day()
                            + ", the day on which it is recorded (" + Guard.ACT + "section 50(1))");
        }
        Obligations.check(state, guard);
    }

    private static Assessed assessed(State state) {
        return state.ending().assessed().orElseThrow(() -> new IllegalStateException("An award follows an assessment"));
    }
}
