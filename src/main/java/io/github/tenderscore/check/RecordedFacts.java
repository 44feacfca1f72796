package io.github.tenderscore.check;

import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.decision.LowTenderProtocol;
import io.github.tenderscore.decision.LowTenderStep;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.panel.Panel;
import io.github.tenderscore.record.Assessed;
import io.github.tenderscore.record.Awarded;
import io.github.tenderscore.record.Decided;
import io.github.tenderscore.record.Entered;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.Event;
import io.github.tenderscore.record.EventKind;
import io.github.tenderscore.record.ExclusionConsidered;
import io.github.tenderscore.record.LowTenderStepped;
import io.github.tenderscore.record.Noticed;
import io.github.tenderscore.record.Opened;
import io.github.tenderscore.record.ProcurementRecord;
import io.github.tenderscore.record.Summarised;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The record of a procurement as facts for checks: what it holds, and nothing that could be guessed from it. */
final class RecordedFacts {

    /** What asks for another assessment, so that the one before and all that followed from it count no longer. */
    private static final Set<EventKind> REOPENING =
            EnumSet.of(EventKind.CHANGED, EventKind.INVITED, EventKind.DECIDED, EventKind.LOW_TENDER_STEP);

    private final ProcurementRecord record;
    private final List<Event> events;
    private final List<Event> sinceAssessed;

    RecordedFacts(ProcurementRecord record) {
        this.record = record;
        this.events = record.entries().stream().map(Entry::event).toList();
        this.sinceAssessed = sinceAssessed(events);
    }

    /** None where nothing is published. */
    List<Facts> all() {
        List<Facts> all = new ArrayList<>();
        record.replay().methodology().ifPresent(method -> {
            all.add(marking(method));
            all.add(exclusions());
            all.add(lowTenders());
            all.add(decisions());
        });
        last(Assessed.class)
                .ifPresent(assessed -> all.add(new AssessmentFacts(
                        Optional.empty(), Optional.of(results(assessed)), Optional.empty(), Optional.empty())));
        last(Awarded.class)
                .ifPresent(awarded -> all.add(new AwardFacts(
                        Optional.of(awarded.tender()), Optional.empty(), Optional.empty(), Optional.empty())));
        last(Summarised.class).ifPresent(summarised -> all.add(summaries(summarised)));
        last(Noticed.class).ifPresent(notice -> all.add(standstill(notice)));
        last(Entered.class)
                .ifPresent(entered -> all.add(new KeptRecordFacts(
                        Optional.of(KeptRecordFacts.Outcome.ENTERED), Optional.of(entered.on()), Optional.empty())));
        return all;
    }

    /** The last assessment, if it still counts, with what followed from it. */
    private static List<Event> sinceAssessed(List<Event> events) {
        List<Event> since = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Assessed || REOPENING.contains(event.kind())) {
                since.clear();
            }
            if (event instanceof Assessed || !since.isEmpty()) {
                since.add(event);
            }
        }
        return List.copyOf(since);
    }

    private <E extends Event> Optional<E> last(Class<E> type) {
        return of(sinceAssessed, type).reduce((first, second) -> second);
    }

    private static <E extends Event> Stream<E> of(List<Event> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    private MarkingFacts marking(Methodology method) {
        Panel panel = record.replay().panel();
        Optional<ConsensusMode> consensus = method.consensus().isModerated()
                ? Optional.of(ConsensusMode.MODERATED)
                : Optional.of(ConsensusMode.AVERAGE)
                        .filter(mode -> panel.moderations().isEmpty());
        return new MarkingFacts(Optional.of(panel), consensus, Optional.empty());
    }

    // ---- before tenders are ranked
    // -----------------------------------------------------------------------------------

    private ExclusionFacts exclusions() {
        Map<String, Bidder> bidders = new LinkedHashMap<>();
        of(events, Opened.class)
                .map(RecordedFacts::bidder)
                .forEach(bidder -> bidders.merge(bidder.tender(), bidder, RecordedFacts::joined));
        List<ExclusionCheck> checks = of(events, ExclusionConsidered.class)
                .map(ExclusionConsidered::check)
                .toList();
        Optional<LocalDate> firstRanked = record.entries().stream()
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

    private LowTenderFacts lowTenders() {
        return new LowTenderFacts(protocols().stream()
                .map(protocol -> new LowTenderFacts.Course(protocol.tender(), protocol.steps()))
                .toList());
    }

    /** Each begins where the one before about the same tender has ended. */
    private List<LowTenderProtocol> protocols() {
        List<LowTenderProtocol> ended = new ArrayList<>();
        Map<String, LowTenderProtocol> open = new LinkedHashMap<>();
        of(events, LowTenderStepped.class).forEach(event -> {
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
    private DecisionFacts decisions() {
        Stream<Decision> decisions = Stream.concat(
                of(events, Decided.class).map(Decided::decision),
                protocols().stream().flatMap(protocol -> protocol.decision().stream()));
        List<DisregardEntry> disregards = decisions
                .filter(Disregard.class::isInstance)
                .map(decision -> DisregardEntry.of((Disregard) decision))
                .toList();
        return new DecisionFacts(
                last(Assessed.class).map(RecordedFacts::standings), Optional.empty(), Optional.of(disregards));
    }

    private static List<TenderStanding> standings(Assessed assessed) {
        return assessed.results().stream()
                .map(result -> new TenderStanding(result.tender(), outcome(result)))
                .toList();
    }

    private static Optional<TenderStanding.Outcome> outcome(Assessed.Result result) {
        return Stream.of(TenderStanding.Outcome.values())
                .filter(outcome -> outcome.code().equals(result.outcome()))
                .findFirst();
    }

    /** The record holds totals and places; points of single criteria, and what readers are shown, it does not. */
    private static List<RecordedResult> results(Assessed assessed) {
        return assessed.results().stream()
                .map(result -> new RecordedResult(
                        result.tender(), outcome(result), result.rank(), result.total(), Optional.empty(), Map.of()))
                .toList();
    }

    // ---- after it
    // ----------------------------------------------------------------------------------------------------

    /** The record holds the fingerprints of summaries and not what is in them, and the day of the notice without the time. */
    private static SummariesFacts summaries(Summarised summarised) {
        return new SummariesFacts(
                Optional.of(summarised.summaries().keySet().stream()
                        .map(tender ->
                                new SummariesFacts.Sent(tender, Optional.of(summarised.providedAt()), Optional.empty()))
                        .toList()),
                Optional.empty(),
                Optional.empty());
    }

    private StandstillFacts standstill(Noticed notice) {
        Standstill.Kind without =
                notice.standstillEnds().isPresent() ? Standstill.Kind.VOLUNTARY : Standstill.Kind.NONE;
        return new StandstillFacts(
                Optional.of(notice.publishedOn()),
                Optional.of(notice.exemption().isPresent() ? without : Standstill.Kind.MANDATORY),
                notice.exemption(),
                notice.standstillEnds(),
                last(Entered.class).map(entered -> Occurrence.on(entered.on())).orElse(Occurrence.unknown()),
                List.of());
    }
}
