package io.github.tenderscore.record;

import io.github.tenderscore.decision.Cause;
import io.github.tenderscore.decision.ConditionCheck;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.decision.ExclusionSubject;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.LowTenderState;
import io.github.tenderscore.fault.Fault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What must be settled for every tender before it is ranked, and still be when the award is decided. */
final class Obligations {

    private final State state;
    private final Guard guard;

    private Obligations(State state, Guard guard) {
        this.state = state;
        this.guard = guard;
    }

    static void check(State state, Guard guard) {
        Obligations obligations = new Obligations(state, guard);
        for (Bid bid : state.bids().assessed()) {
            obligations.exclusions(bid);
            obligations.conditions(bid);
            obligations.lowPrice(bid);
        }
    }

    private void exclusions(Bid bid) {
        exclusion(bid, Cause.SUPPLIER, bid.supplier().name());
        bid.associatedPersons().forEach(name -> exclusion(bid, Cause.ASSOCIATED_PERSON, name));
        bid.subcontractors().forEach(name -> exclusion(bid, Cause.SUBCONTRACTOR, name));
    }

    private void exclusion(Bid bid, Cause subject, String name) {
        Optional<ExclusionCheck> check = state.bids().exclusion(bid.id(), subject, name);
        ExclusionSubject who = new ExclusionSubject(bid.id(), subject, name);
        Optional<Fault> fault = who.fault(check.stream().toList());
        if (fault.isPresent()) {
            guard.refuse(
                    "event/results",
                    fault.get().message(),
                    fault.get().maybe().map(cause -> cause + "; record the event exclusion-considered for it"));
        } else if (check.get().result() != ExclusionCheck.Result.NEITHER) {
            decided(
                    bid,
                    grounds(subject, check.get().result()),
                    who.words() + " is " + check.get().result().code());
        }
    }

    /** The grounds one of which must be decided about: what the authority considers itself, or what the debarment list says. */
    private static List<Ground> grounds(Cause subject, ExclusionCheck.Result result) {
        boolean excluded = result == ExclusionCheck.Result.EXCLUDED;
        if (subject == Cause.SUBCONTRACTOR) {
            return List.of(excluded ? Ground.EXCLUDED_SUBCONTRACTOR : Ground.EXCLUDABLE_SUBCONTRACTOR);
        }
        return excluded
                ? List.of(Ground.EXCLUDED_SUPPLIER, Ground.DEBARRED_SUPPLIER)
                : List.of(Ground.EXCLUDABLE_SUPPLIER, Ground.DEBARRED_EXCLUDABLE_SUPPLIER);
    }

    private void conditions(Bid bid) {
        for (String condition : state.terms().published().conditions()) {
            Optional<ConditionCheck> check = state.bids().conditions().get(new Cell(bid.id(), condition));
            if (check.isEmpty()) {
                guard.refuse(
                        "event/results",
                        "The condition of participation (" + condition + ") must be checked for the tender " + bid.id()
                                + " before tenders are ranked (" + Guard.ACT + "sections 19(3)(a) and 22)");
            } else if (!check.get().met()) {
                decided(
                        bid,
                        List.of(Ground.CONDITION_NOT_MET),
                        "the tender " + bid.id() + " does not satisfy the condition " + condition);
            }
        }
    }

    /** A price that is considered abnormally low has to be decided about; a flag alone does not. */
    private void lowPrice(Bid bid) {
        state.bids()
                .protocols()
                .get(bid.id())
                .filter(protocol -> !protocol.state().isEnd() && protocol.state() != LowTenderState.FLAGGED)
                .ifPresent(protocol -> guard.refuse(
                        "event/results",
                        "The protocol about the price of the tender " + bid.id()
                                + " must end before tenders are ranked; it is at \""
                                + protocol.state().words() + "\" ("
                                + Guard.ACT + "section 19(3)(c), (4) and (5))"));
    }

    /** What was found asks for a decision: one that must follow, or a choice that somebody has to make. */
    private void decided(Bid bid, List<Ground> grounds, String fact) {
        if (grounds.stream().anyMatch(ground -> state.bids().decisions().has(new Cell(bid.id(), ground.code())))) {
            return;
        }
        boolean must = grounds.get(0).force() == Ground.Force.MUST;
        guard.refuse(
                "event/results",
                "The tender " + bid.id() + (must ? " must be disregarded" : " must be disregarded or kept")
                        + " by a recorded decision on the ground "
                        + grounds.stream()
                                .map(ground -> ground.code() + " (" + Guard.ACT + ground.provision() + ")")
                                .collect(Collectors.joining(" or "))
                        + ", because " + fact,
                "it was decided, but is not recorded; record the event decided");
    }
}
