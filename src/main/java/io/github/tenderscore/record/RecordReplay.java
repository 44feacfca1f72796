package io.github.tenderscore.record;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.panel.Panel;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the entries of a record come to: the method, the tenders, the panel and the decisions as they stand.
 *
 * <p>A replay is a fold: it starts empty, and each entry that may follow gives a new one. It does not keep the entries themselves, so a
 * long record can be replayed while it is read. Immutable and thread-safe; an entry takes time proportional to the logarithm of what is
 * known, but for {@code assessed}, which computes everything again.
 */
public final class RecordReplay {

    private final Fingerprinting prints;
    private final State state;

    private RecordReplay(Fingerprinting prints, State state) {
        this.prints = prints;
        this.state = state;
    }

    /**
     * Starts where nothing has happened.
     *
     * @param prints how fingerprints are taken
     * @return an empty replay
     */
    public static RecordReplay start(Fingerprinting prints) {
        return new RecordReplay(prints, State.EMPTY);
    }

    /**
     * What came of an entry.
     *
     * @param replay what all entries come to: with this one, or without it where it is refused
     * @param refusal why it is refused; empty where it is not
     */
    public record Attempt(RecordReplay replay, Optional<Refusal> refusal) {}

    /**
     * Replays one more entry.
     *
     * @param entry the entry
     * @return what all entries come to with it
     * @throws FaultException if it does not follow; it names every reason with its provision
     */
    public RecordReplay next(Entry entry) {
        Attempt attempt = attempt(entry);
        if (attempt.refusal().isPresent()) {
            throw attempt.refusal().get().exception();
        }
        return attempt.replay();
    }

    /**
     * Replays one more entry if it may come next.
     *
     * @param entry the entry
     * @return what all entries come to with it, or why it may not come next
     */
    public Attempt attempt(Entry entry) {
        Guard guard = new Guard(entry);
        count(entry, guard);
        EventKind kind = entry.event().kind();
        Phase next = EventOrder.of(kind).get(state.phase());
        if (next == null) {
            outOfOrder(kind, guard);
            return new Attempt(this, Optional.of(guard.refusal()));
        }
        EventRule<?> rule = EventRule.of(kind, prints);
        rule.check(entry.event(), state, guard);
        if (!guard.isClear()) {
            return new Attempt(this, Optional.of(guard.refusal()));
        }
        State after = rule.after(entry.event(), state, entry).after(entry, next);
        return new Attempt(new RecordReplay(prints, after), Optional.empty());
    }

    private void count(Entry entry, Guard guard) {
        if (entry.number() != state.count() + 1) {
            guard.refuse(
                    "number",
                    "The number (" + entry.number() + ") of the entry must be " + (state.count() + 1)
                            + ", because entries are counted without gaps");
        }
        state.last()
                .filter(last -> entry.at().isBefore(last))
                .ifPresent(last -> guard.refuse(
                        "at",
                        "The time (" + entry.at() + ") of the entry must not be before " + last
                                + ", the time of the entry before it",
                        "something that happened earlier is recorded late; the time is that of recording it"));
    }

    private void outOfOrder(EventKind kind, Guard guard) {
        Phase first = EventOrder.of(kind).keySet().iterator().next();
        boolean early = state.phase().compareTo(first) < 0;
        guard.refuse(
                "event/kind",
                "The event (" + kind.code() + ") " + kind.must() + " (" + kind.provision() + "); "
                        + (state.count() == 0
                                ? "the record is empty"
                                : "now " + state.phase().words()),
                early ? EventOrder.leadingTo(first) + " is not recorded yet" : kind.late());
    }

    /**
     * How many entries were replayed.
     *
     * @return zero or more
     */
    public int count() {
        return state.count();
    }

    /**
     * How far the procurement is.
     *
     * @return the phase
     */
    public Phase phase() {
        return state.phase();
    }

    /**
     * The time of the last entry.
     *
     * @return empty where there is none
     */
    public Optional<OffsetDateTime> last() {
        return state.last();
    }

    /**
     * The method as it stands.
     *
     * @return empty where nothing is published
     */
    public Optional<Methodology> methodology() {
        return state.published().map(Terms::method);
    }

    /**
     * The tenders of the round as far as they are opened, with the marks that the panel agreed, their reasons, and the decisions.
     *
     * @return what can be assessed, or at least shows by its faults what is missing
     * @throws IllegalStateException if nothing is published
     */
    public Evaluation evaluation() {
        return new Agreed(state).evaluation();
    }

    /**
     * The panel of the round: who takes part, what they declared and saw, their marks and how they agreed.
     *
     * @return the panel, which can say what a court would miss and how far evaluators agree
     * @throws IllegalStateException if nothing is published
     */
    public Panel panel() {
        return new Agreed(state).panel();
    }

    /**
     * What happened and should not have, and no later event can mend, such as that somebody saw a tender before they declared their
     * conflicts of interest, or that a notice states too short a standstill: it is on record, and for people to settle.
     *
     * @return every finding with its provision; empty where there is none, or nothing is published
     */
    public List<Fault> findings() {
        List<Fault> findings = new ArrayList<>();
        if (state.published().isPresent()) {
            findings.addAll(new Agreed(state).findings());
        }
        state.ending().noticed().map(StandstillFinding::of).ifPresent(findings::addAll);
        return List.copyOf(findings);
    }

    /**
     * The same as {@link #evaluation()} where that can be assessed.
     *
     * @return what can be assessed
     * @throws FaultException if it cannot; it names what must still be recorded before
     * @throws IllegalStateException if nothing is published
     */
    public Evaluation assessable() {
        Evaluation evaluation = evaluation();
        List<Fault> faults = evaluation.faults();
        if (!faults.isEmpty()) {
            List<Fault> open = open();
            throw new FaultException("The assessment of the record", open.isEmpty() ? faults : open);
        }
        return evaluation;
    }

    /** What keeps any assessment from being added, whatever its results. */
    private List<Fault> open() {
        Assessed any = new Assessed("", "", List.of());
        List<Fault> open = new ArrayList<>(
                attempt(new Entry(state.count() + 1, state.last().orElse(OffsetDateTime.MAX), "anybody", any))
                        .refusal()
                        .filter(refusal -> refusal.cause() == Refusal.Cause.DOES_NOT_FOLLOW)
                        .map(Refusal::faults)
                        .orElse(List.of()));
        try {
            new Agreed(state).complete();
        } catch (FaultException e) {
            e.faults().stream().filter(fault -> !open.contains(fault)).forEach(open::add);
        }
        return open;
    }

    /**
     * The assessment that the record would come to now, as an event.
     *
     * @return the event
     * @throws FaultException if the tenders cannot be assessed; it names what must still be recorded before
     * @throws IllegalStateException if nothing is published
     */
    public Assessed assessed() {
        return Assessed.of(assessable().assess(), prints);
    }

    @Override
    public String toString() {
        List<String> tenders =
                state.bids().tenders().values().stream().map(Bid::id).toList();
        return state.count()
                + (state.count() == 1 ? " entry; " : " entries; ")
                + state.phase().words()
                + (tenders.isEmpty() ? "" : "; tenders " + String.join(", ", tenders));
    }
}
