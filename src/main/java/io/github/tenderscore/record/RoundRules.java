package io.github.tenderscore.record;

import io.github.tenderscore.decision.Cause;
import io.github.tenderscore.decision.ExclusionCheck;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What an invitation to another round must keep: it is equal treatment of those who go on and those who do not. */
final class RoundRules {

    private RoundRules() {}

    static void invited(Invited event, State state, Guard guard) {
        Terms terms = state.terms();
        if (terms.isOpenProcedure()) {
            guard.refuse(
                    "event/kind",
                    "The invitation to another round must belong to a competitive flexible procedure; the open procedure has a single"
                            + " round (" + Guard.ACT + "section 20(2))");
            return;
        }
        if (terms.finalTenders()) {
            guard.refuse(
                    "event/kind",
                    "The invitation to another round must come before final tenders are invited; they are (" + Guard.ACT
                            + "section 24(1))");
        }
        if (!event.deadline().isAfter(guard.entry().at())) {
            guard.refuse(
                    "event/deadline",
                    "The deadline (" + event.deadline() + ") must be after the invitation at "
                            + guard.entry().at() + " (" + Guard.ACT + "section 54)");
        }
        event.tenders().forEach(tender -> determined(tender, state, guard));
        if (state.bids().tenders().size() > 0) {
            event.tenders().forEach(tender -> goesOn(tender, state, guard));
            nobodyBetterIsLeftOut(event, state, guard);
        }
    }

    /** Nobody takes part beyond a first tender or request of whom it is not determined whether they are excluded. */
    private static void determined(String tender, State state, Guard guard) {
        List<ExclusionCheck> checks = state.bids().exclusions().values().stream()
                .filter(check -> check.tender().equals(tender) && check.subject() == Cause.SUPPLIER)
                .toList();
        if (checks.isEmpty()) {
            guard.refuse(
                    "event/tenders",
                    "Whether the supplier of the invited tender (" + tender
                            + ") is excluded or excludable must be determined before it takes part in another round ("
                            + Guard.ACT + "section 27(1) and (5))",
                    "it was, but is not recorded; record the event exclusion-considered for it");
        }
        if (checks.stream().anyMatch(check -> check.result() == ExclusionCheck.Result.EXCLUDED)) {
            guard.refuse(
                    "event/tenders",
                    "The invited tender (" + tender + ") must not be one of an excluded supplier (" + Guard.ACT
                            + "section 27(2))",
                    "who it is excluded for was replaced: consider it again and record that");
        }
    }

    private static void goesOn(String tender, State state, Guard guard) {
        if (!state.bids().tenders().has(tender)) {
            guard.refuse("event/tenders", "The invited tender (" + tender + ") must be one of the round before");
        } else if (state.bids().isDisregarded(tender)) {
            guard.refuse(
                    "event/tenders",
                    "The invited tender (" + tender + ") must not be one that is disregarded (" + Guard.ACT
                            + "section 19(3))");
        }
    }

    private static void nobodyBetterIsLeftOut(Invited event, State state, Guard guard) {
        List<String> left = state.bids().assessed().stream()
                .map(Bid::id)
                .filter(tender -> !event.tenders().contains(tender))
                .toList();
        Optional<Assessed> assessed = state.ending().assessed();
        if (left.isEmpty()) {
            return;
        }
        if (assessed.isEmpty()) {
            guard.refuse(
                    "event/tenders",
                    "The tenders " + String.join(", ", left)
                            + " must be assessed before they are left out; no assessment of the round is recorded ("
                            + Guard.ACT + "section 20(5)(b) and (6))");
            return;
        }
        Assessed results = assessed.get();
        int last = event.tenders().stream()
                .flatMap(tender -> results.rank(tender).stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        for (String tender : left) {
            results.rank(tender)
                    .filter(rank -> rank <= last)
                    .ifPresent(rank -> guard.refuse(
                            "event/tenders",
                            "The tender " + tender + " (place " + rank + ") must be invited, because one in place "
                                    + last + " is (" + Guard.ACT + "sections 12(2) and 20(6))"));
        }
        event.tenders().stream()
                .filter(tender -> state.bids().tenders().has(tender))
                .filter(tender -> results.rank(tender).isEmpty())
                .forEach(tender -> guard.refuse(
                        "event/tenders",
                        "The invited tender (" + tender
                                + ") must have a place in the assessment of the round before; it failed a gate ("
                                + Guard.ACT + "section 23(3)(a))"));
    }

    static State afterInvitation(Invited event, State state, Entry entry) {
        Chain<Terms.Round> rounds = state.terms().rounds();
        if (state.ending().assessed().isPresent()) {
            rounds = rounds.with(new Terms.Round(new Agreed(state).evaluation(), new TreeSet<>(event.tenders())));
        }
        return state.nextRound(state.terms().invited(event, rounds));
    }
}
