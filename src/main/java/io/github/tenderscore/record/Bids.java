package io.github.tenderscore.record;

import io.github.tenderscore.decision.Cause;
import io.github.tenderscore.decision.ConditionCheck;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.decision.LowTenderProtocol;
import java.util.List;
import java.util.Optional;

/** The tenders of the round with what was checked and decided about them. */
record Bids(
        SortedTree<String, Bid> tenders,
        SortedTree<Cell, ExclusionCheck> exclusions,
        SortedTree<Cell, ConditionCheck> conditions,
        SortedTree<Cell, Decision> decisions,
        SortedTree<String, Disregard> disregarded,
        SortedTree<String, LowTenderProtocol> protocols) {

    static final Bids NONE = new Bids(
            SortedTree.empty(),
            SortedTree.empty(),
            SortedTree.empty(),
            SortedTree.empty(),
            SortedTree.empty(),
            SortedTree.empty());

    Bids with(Bid bid) {
        return new Bids(tenders.with(bid.id(), bid), exclusions, conditions, decisions, disregarded, protocols);
    }

    Bids with(ExclusionCheck check) {
        return new Bids(tenders, exclusions.with(key(check), check), conditions, decisions, disregarded, protocols);
    }

    Bids with(ConditionCheck check) {
        Cell key = new Cell(check.tender(), check.condition());
        return new Bids(tenders, exclusions, conditions.with(key, check), decisions, disregarded, protocols);
    }

    Bids with(Decision decision) {
        Cell key = new Cell(decision.tender(), decision.ground().code());
        return new Bids(
                tenders,
                exclusions,
                conditions,
                decisions.with(key, decision),
                decision instanceof Disregard disregard ? disregarded.with(decision.tender(), disregard) : disregarded,
                protocols);
    }

    Bids with(LowTenderProtocol protocol) {
        return new Bids(
                tenders, exclusions, conditions, decisions, disregarded, protocols.with(protocol.tender(), protocol));
    }

    /** The checks and decisions without the tenders: a new round begins. */
    Bids nextRound() {
        return new Bids(SortedTree.empty(), exclusions, conditions, decisions, disregarded, protocols);
    }

    private static Cell key(ExclusionCheck check) {
        return key(check.tender(), check.subject(), check.name());
    }

    private static Cell key(String tender, Cause subject, String name) {
        return new Cell(tender, subject.code() + " " + name);
    }

    Optional<Bid> tender(String id) {
        return tenders.get(id);
    }

    /** The last time that somebody's exclusion was considered. */
    Optional<ExclusionCheck> exclusion(String tender, Cause subject, String name) {
        return exclusions.get(key(tender, subject, name));
    }

    boolean isDisregarded(String tender) {
        return disregarded.has(tender);
    }

    /** The tenders that are to be assessed, in the order of their ids. */
    List<Bid> assessed() {
        return tenders.values().stream().filter(bid -> !isDisregarded(bid.id())).toList();
    }
}
