package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.ProcurementRecord;
import io.github.tenderscore.record.RecordReplay;
import io.github.tenderscore.record.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a procurement record of the format {@value RecordWriter#FORMAT}, and events that are to be added to one.
 *
 * <p>Immutable and thread-safe; needs the optional module {@code tools.jackson.core}.
 */
public final class RecordReader {

    /** How much of the first line is looked at: more than a method has. */
    private static final int FIRST_LINE = 1 << 20;

    private final RecordVerifier verifier;
    private final EntryReader entries;

    /**
     * A reader of records that follow nothing.
     *
     * @param reader reads methods; it must know the rules of your own that they hold
     */
    public RecordReader(EvaluationReader reader) {
        this(new RecordVerifier(reader), new EntryReader(reader.catalogues()));
    }

    private RecordReader(RecordVerifier verifier, EntryReader entries) {
        this.verifier = verifier;
        this.entries = entries;
    }

    /**
     * A reader of a record that follows something else.
     *
     * @param hash the hash of what it follows: {@code sha256:} and 64 hexadecimal digits
     * @return a new reader
     * @throws IllegalArgumentException if the hash is none
     */
    public RecordReader startingFrom(String hash) {
        return new RecordReader(verifier.startingFrom(hash), entries);
    }

    /**
     * Whether a stream holds a record, by its first line: also one that was changed since it was written.
     *
     * @param in a stream that can go back to a mark; it is left where it was
     * @return true where its first line is one of a record
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static boolean isRecord(InputStream in) {
        in.mark(FIRST_LINE);
        try {
            String start = new String(in.readNBytes(FIRST_LINE), StandardCharsets.ISO_8859_1);
            in.reset();
            String line = start.split("[\r\n]", 2)[0];
            return line.contains("\"format\":\"" + RecordWriter.FORMAT + "\"")
                    || line.contains("\"previous\":\"sha256:");
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * Reads a record.
     *
     * @param in its lines in UTF-8, not closed
     * @return the record with its head
     * @throws FaultException if a line does not stand; it names the first, and every reason
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public WrittenRecord read(InputStream in) {
        Collector collector = new Collector();
        RecordVerifier.Verification found = verifier.fold(in, collector);
        found.breach().ifPresent(breach -> {
            throw new FaultException(
                    "Line " + breach.line() + " of the record " + breach.kind().words() + "; it", breach.faults());
        });
        return new WrittenRecord(collector.record, found.head());
    }

    /**
     * Reads a record.
     *
     * @param text its lines
     * @return the record with its head
     * @throws FaultException if a line does not stand; it names the first, and every reason
     */
    public WrittenRecord read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Reads an event that is to be added to a record.
     *
     * @param in a document with the members {@code at}, {@code by} and {@code event}, read to its end and not closed
     * @param record the record; it says which method the responses of an opened tender answer
     * @return the entry with the next number; whether it follows is for the record to say
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public Entry entry(InputStream in, ProcurementRecord record) {
        Faults faults = new Faults();
        Optional<Entry> entry = entries.document(in, record.replay(), faults);
        faults.throwIfAny("The event");
        return entry.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    /**
     * Reads an event that is to be added to a record.
     *
     * @param text a document with the members {@code at}, {@code by} and {@code event}
     * @param record the record; it says which method the responses of an opened tender answer
     * @return the entry with the next number; whether it follows is for the record to say
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public Entry entry(String text, ProcurementRecord record) {
        return entry(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), record);
    }

    /** Keeps every entry that stands. */
    private static final class Collector implements RecordVerifier.Fold {

        private ProcurementRecord record = ProcurementRecord.start(Fingerprints.forRecords());

        @Override
        public Optional<Refusal> take(Entry entry) {
            ProcurementRecord.Attempt attempt = record.attempt(entry);
            record = attempt.record();
            return attempt.refusal();
        }

        @Override
        public RecordReplay replay() {
            return record.replay();
        }
    }
}
