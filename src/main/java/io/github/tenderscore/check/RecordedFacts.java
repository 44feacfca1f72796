package io.github.tenderscore.check;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.panel.Panel;
import io.github.tenderscore.record.Assessed;
import io.github.tenderscore.record.Awarded;
import io.github.tenderscore.record.Entered;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.Event;
import io.github.tenderscore.record.EventKind;
import io.github.tenderscore.record.Noticed;
import io.github.tenderscore.record.ProcurementRecord;
import io.github.tenderscore.record.Summarised;
import java.util.ArrayList;
import java.util.EnumSet;
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
    private final List<Event> sinceAssessed;

    RecordedFacts(ProcurementRecord record) {
        this.record = record;
        this.sinceAssessed =
                sinceAssessed(record.entries().stream().map(Entry::event).toList());
    }

    /** None where nothing is published. */
    List<Facts> all() {
        List<Facts> all = new ArrayList<>();
        record.replay().methodology().ifPresent(method -> {
            all.add(marking(method));
            RecordedConsiderations considered = new RecordedConsiderations(record.entries());
            all.add(considered.exclusions());
            all.add(considered.lowTenders());
            all.add(considered.decisions(last(Assessed.class).map(RecordedFacts::standings)));
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
        return sinceAssessed.stream().filter(type::isInstance).map(type::cast).reduce((first, second) -> second);
    }

    private MarkingFacts marking(Methodology method) {
        Panel panel = record.replay().panel();
        Optional<ConsensusMode> consensus = method.consensus().isModerated()
                ? Optional.of(ConsensusMode.MODERATED)
                : Optional.of(ConsensusMode.AVERAGE)
                        .filter(mode -> panel.moderations().isEmpty());
        return new MarkingFacts(Optional.of(panel), consensus, Optional.empty());
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
        return new StandstillFacts(
                Optional.of(notice.publishedOn()),
                Optional.of(notice.standstill()),
                notice.exemption(),
                notice.standstillEnds(),
                last(Entered.class).map(entered -> Occurrence.on(entered.on())).orElse(Occurrence.unknown()),
                List.of());
    }
}
