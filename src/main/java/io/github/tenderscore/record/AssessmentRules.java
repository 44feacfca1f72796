package io.github.tenderscore.record;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.Evaluator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an assessment must keep: everything that comes first is done, and its figures are those that the record computes. */
final class AssessmentRules {

    private final Fingerprinting prints;

    AssessmentRules(Fingerprinting prints) {
        this.prints = prints;
    }

    void assessed(Assessed event, State state, Guard guard) {
        Obligations.check(state, guard);
        for (Bid bid : state.bids().assessed()) {
            whole(bid, state, guard);
            marks(bid, state, guard);
        }

        if (guard.follows()) {
            try {
                recomputed(event, Assessed.of(new Agreed(state).complete().assess(), prints), guard);
            } catch (FaultException e) {
                guard.refuseAll(e.faults());
            }
        }
    }

    private static void whole(Bid bid, State state, Guard guard) {
        List<Criterion.Leaf> leaves = state.terms().method().leaves();
        boolean asksForPrice = leaves.stream().anyMatch(Criterion.Leaf::isPrice);
        boolean asksForQuality = leaves.stream().anyMatch(leaf -> !leaf.isPrice());
        sealed(bid, Access.Part.PRICE, asksForPrice, guard);
        sealed(bid, Access.Part.QUALITY, asksForQuality, guard);
    }

    private static void sealed(Bid bid, Access.Part part, boolean needed, Guard guard) {
        if (needed && bid.openedAt(part).isEmpty()) {
            guard.refuse(
                    "event/results",
                    "The " + part.code() + " of the tender " + bid.id()
                            + " must be opened before tenders are ranked; it is sealed (" + Guard.ACT
                            + "section 19(2))");
        }
    }

    private static void marks(Bid bid, State state, Guard guard) {
        for (String criterion : state.terms().method().marked()) {
            Marks.Given given = state.marks().at(bid.id(), criterion);
            if (given.moderation().isPresent() || state.marks().evaluatorsChanged(bid.id(), criterion)) {
                continue;
            }
            List<String> missing = state.people().evaluators().values().stream()
                    .filter(one -> one.marks(state.terms().method(), criterion))
                    .map(Evaluator::id)
                    .filter(id -> !given.byEvaluator().has(id))
                    .toList();
            if (!missing.isEmpty()) {
                guard.refuse(
                        "event/results",
                        "The tender " + bid.id() + " must be marked on the criterion " + criterion
                                + " by all who were appointed to do so; missing is the mark of "
                                + String.join(", ", missing) + " (" + Guard.ACT + "section 12(2))");
            }
        }
    }

    private static void recomputed(Assessed stated, Assessed computed, Guard guard) {
        print("method", stated.method(), computed.method(), guard);
        print("input", stated.input(), computed.input(), guard);
        Map<String, Assessed.Result> results = byTender(stated);
        for (Assessed.Result result : computed.results()) {
            Assessed.Result said = results.get(result.tender());
            if (said == null) {
                guard.differs(
                        "event/results",
                        "The tender " + result.tender() + " must have a result; the record computes " + result.text()
                                + ", the entry has none");
            } else if (!said.equals(result)) {
                guard.differs(
                        "event/results",
                        "The result (" + said.text() + ") of the tender " + result.tender() + " must be "
                                + result.text() + ", as the record computes it (" + Guard.ACT
                                + "sections 19(2) and 23(3)(a))");
            }
        }
        Set<String> known = byTender(computed).keySet();
        stated.results().stream()
                .filter(result -> !known.contains(result.tender()))
                .forEach(result -> guard.differs(
                        "event/results",
                        "The tender (" + result.tender() + ") of a result must be one that is opened"));
        if (stated.results().size() > results.size()) {
            guard.differs("event/results", "Each tender must have one result; one has several");
        }
    }

    private static Map<String, Assessed.Result> byTender(Assessed event) {
        return event.results().stream()
                .collect(Collectors.toMap(Assessed.Result::tender, Function.identity(), (one, other) -> one));
    }

    private static void print(String what, String stated, String computed, Guard guard) {
        if (!stated.equals(computed)) {
            guard.differs(
                    "event/" + what,
                    "The fingerprint of the " + what + " (" + stated + ") must be " + computed + ", that of the " + what
                            + " on record (" + Guard.ACT + "section 23(3)(a))");
        }
    }
}
