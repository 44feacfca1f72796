package io.github.tenderscore.check;

import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.decision.LowTenderProtocol;
import io.github.tenderscore.decision.LowTenderStep;
import io.github.tenderscore.record.Assessed;
import io.github.tenderscore.record.Decided;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.Event;
import io.github.tenderscore.record.ExclusionConsidered;
import io.github.tenderscore.record.LowTenderStepped;
import io.github.tenderscore.record.Opened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a record says of tenders before they are ranked: who was considered for exclusion, low prices, and what was decided. */
final class RecordedConsiderations {

    private final List<Entry> entries;

    RecordedConsiderations(List<Entry> entries) {
        this.entries = entries;
    }

    private <E extends Event> Stream<E> of(Class<E> type) {
        return entries.stream().map(Entry::event).filter(type::isInstance).map(type::cast);
    }

    ExclusionFacts exclusions() {
        Map<String, Bidder> bidders = new LinkedHashMap<>();
        of(Opened.class)
                .map(RecordedConsiderations::bidder)
                .forEach(bidder -> bidders.merge(bidder.tender(), bidder, RecordedConsiderations::joined));
        List<ExclusionCheck> checks =
                of(ExclusionConsidered.class).map(ExclusionConsidered::check).toList();
        Optional<LocalDate> firstRanked = entries.stream()
                .filter(entry -> entry.event() instanceof Assessed)
                .findFirst()
                .map(entry -> entry.at().toLocalDate());
        return new ExclusionFacts(Optional.of(List.copyOf(bidders.values())), Optional.of(checks), firstRanked);
    }

    /** An opened tender answers whether its supplier intends to sub-contract. */
    private static Bidder bidder(Opened opened) {
        return new Bidder(
                opened.tender(),
                opened.supplier().name(),
                Optional.of(opened.associatedPersons()),
                Optional.of(true),
                Optional.of(opened.subcontractors()),
                Optional.empty());
    }

    /** The parts of a tender, or its later rounds, may name others. */
    private static Bidder joined(Bidder one, Bidder other) {
        return new Bidder(
                one.tender(),
                other.supplier(),
                Optional.of(both(one.associatedPersons(), other.associatedPersons())),
                Optional.of(true),
                Optional.of(both(one.subcontractors(), other.subcontractors())),
                Optional.empty());
    }

    private static List<String> both(Optional<List<String>> some, Optional<List<String>> others) {
        return Stream.of(some, others)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    LowTenderFacts lowTenders() {
        return new LowTenderFacts(protocols().stream()
                .map(protocol -> new LowTenderFacts.Course(protocol.tender(), protocol.steps()))
                .toList());
    }

    /** Each begins where the one before about the same tender has ended. */
    private List<LowTenderProtocol> protocols() {
        List<LowTenderProtocol> ended = new ArrayList<>();
        Map<String, LowTenderProtocol> open = new LinkedHashMap<>();
        of(LowTenderStepped.class).forEach(event -> {
            LowTenderStep step = event.step();
            LowTenderProtocol protocol = Optional.ofNullable(open.remove(event.tender()))
                    .map(before -> before.next(step))
                    .orElseGet(() -> new LowTenderProtocol(event.tender(), List.of(step)));
            if (protocol.state().isEnd()) {
                ended.add(protocol);
            } else {
                open.put(event.tender(), protocol);
            }
        });
        return Stream.concat(ended.stream(), open.values().stream()).toList();
    }

    /** What was found before a decision is on record only as far as a decision says it, so that findings are not known. */
    DecisionFacts decisions(Optional<List<TenderStanding>> standings) {
        Stream<Decision> decisions = Stream.concat(
                of(Decided.class).map(Decided::decision),
                protocols().stream().flatMap(protocol -> protocol.decision().stream()));
        List<DisregardEntry> disregards = decisions
                .filter(Disregard.class::isInstance)
                .map(decision -> DisregardEntry.of((Disregard) decision))
                .toList();
        return new DecisionFacts(standings, Optional.empty(), Optional.of(disregards));
    }
}
