package io.github.tenderscore.record;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.FaultException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Everything that happened in a procurement, from the tender notice to the contract, so that every material decision can be explained
 * years later (Procurement Act 2023, section 98).
 *
 * <p>Nothing can be taken out or changed: adding an event gives a new record, which shares all of the old one, and an event that does not
 * follow from what is there is refused with every reason. The package {@code json} writes it as lines that are chained by hashes, so that
 * a change of the file shows too. Immutable and thread-safe.
 */
public final class ProcurementRecord {

    private final Chain<Entry> entries;
    private final RecordReplay replay;

    private ProcurementRecord(Chain<Entry> entries, RecordReplay replay) {
        this.entries = entries;
        this.replay = replay;
    }

    /**
     * A record without entries.
     *
     * @param prints how fingerprints are taken
     * @return the record
     */
    public static ProcurementRecord start(Fingerprinting prints) {
        return new ProcurementRecord(Chain.empty(), RecordReplay.start(prints));
    }

    /**
     * Adds an event.
     *
     * @param at when it is recorded, in the local time of the authority
     * @param by who records it, by role or pseudonymous id
     * @param event what happened
     * @return a new record with one more entry; this one stays as it is
     * @throws FaultException if the event does not follow, or states a result that the record does not compute; it names every reason
     *     with its provision and what would mend it
     * @throws IllegalArgumentException if who records it is blank
     */
    public ProcurementRecord append(OffsetDateTime at, String by, Event event) {
        return append(new Entry(replay.count() + 1, at, by, event));
    }

    /**
     * Adds an entry.
     *
     * @param entry the entry, with the next number
     * @return a new record with one more entry; this one stays as it is
     * @throws FaultException if the entry does not follow, or states a result that the record does not compute
     */
    public ProcurementRecord append(Entry entry) {
        return new ProcurementRecord(entries.with(entry), replay.next(entry));
    }

    /**
     * What came of an entry.
     *
     * @param record the record with it, or the same as before where it is refused
     * @param refusal why it is refused; empty where it is not
     */
    public record Attempt(ProcurementRecord record, Optional<Refusal> refusal) {}

    /**
     * Adds an entry if it may come next.
     *
     * @param entry the entry, with the next number
     * @return the record with it, or why it may not come next
     */
    public Attempt attempt(Entry entry) {
        RecordReplay.Attempt attempt = replay.attempt(entry);
        return attempt.refusal().isPresent()
                ? new Attempt(this, attempt.refusal())
                : new Attempt(new ProcurementRecord(entries.with(entry), attempt.replay()), Optional.empty());
    }

    /**
     * The entries.
     *
     * @return from the first to the last
     */
    public List<Entry> entries() {
        return entries.list();
    }

    /**
     * What the entries come to.
     *
     * @return the replay behind the last entry
     */
    public RecordReplay replay() {
        return replay;
    }

    /**
     * The tenders as far as they are opened, with the marks that the panel agreed, their reasons, and the decisions.
     *
     * @return what can be assessed, or at least shows by its faults what is missing
     * @throws IllegalStateException if nothing is published
     */
    public Evaluation evaluation() {
        return replay.evaluation();
    }
}
