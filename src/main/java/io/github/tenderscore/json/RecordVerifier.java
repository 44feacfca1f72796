package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.RecordReplay;
import io.github.tenderscore.record.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Checks a written record line by line: that the chain of hashes holds, that every entry follows from those before it, and that every
 * assessment is what the record computes. The first line that does not stand is named; nothing behind it is looked at.
 *
 * <p>Only one line is in memory at a time, besides what the entries come to. Immutable and thread-safe; needs the optional module {@code
 * tools.jackson.core}.
 */
public final class RecordVerifier {

    private final Catalogues catalogues;
    private final String genesis;
    private final Optional<String> anchor;

    private RecordVerifier(Catalogues catalogues, String genesis, Optional<String> anchor) {
        this.catalogues = catalogues;
        this.genesis = genesis;
        this.anchor = anchor;
    }

    /**
     * A verifier of records that follow nothing.
     *
     * @param reader reads methods; it must know the rules of your own that they hold
     */
    public RecordVerifier(EvaluationReader reader) {
        this(reader.catalogues(), RecordHash.NOTHING, Optional.empty());
    }

    /**
     * A verifier of a record that follows something else, such as a record that was closed before it.
     *
     * @param hash the hash of what it follows: {@code sha256:} and 64 hexadecimal digits
     * @return a new verifier
     * @throws IllegalArgumentException if the hash is none
     */
    public RecordVerifier startingFrom(String hash) {
        return new RecordVerifier(catalogues, RecordHash.checked("genesis", hash), anchor);
    }

    /**
     * A verifier that also checks that a head, which was noted outside the file, is that of one of its lines: a chain alone does not show
     * that its end was cut off.
     *
     * @param head the hash of a line: {@code sha256:} and 64 hexadecimal digits
     * @return a new verifier
     * @throws IllegalArgumentException if the hash is none
     */
    public RecordVerifier expectingHead(String head) {
        return new RecordVerifier(catalogues, genesis, Optional.of(RecordHash.checked("head", head)));
    }

    /**
     * What checking a record found.
     *
     * @param lines how many lines stand
     * @param head the hash of the last line that stands; that of what the record follows where none does
     * @param breach the first line that does not stand; empty where all do
     * @param anchoredAt the line whose hash is the expected head; empty where none is, or none was expected
     * @param replay what the entries come to, as far as they stand
     */
    public record Verification(
            int lines, String head, Optional<RecordBreach> breach, Optional<Integer> anchoredAt, RecordReplay replay) {}

    /**
     * Checks a record.
     *
     * @param in its lines in UTF-8, read until the first that does not stand, and not closed
     * @return what was found
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public Verification verify(InputStream in) {
        return verify(in, entry -> {});
    }

    /**
     * Checks a record and hands over its entries.
     *
     * @param in its lines in UTF-8, read until the first that does not stand, and not closed
     * @param each takes each entry that stands, one after the other
     * @return what was found
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public Verification verify(InputStream in, Consumer<Entry> each) {
        return fold(in, new Folding(each));
    }

    /**
     * Checks a record.
     *
     * @param text its lines
     * @return what was found
     */
    public Verification verify(String text) {
        return verify(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What becomes of the entries that stand; not thread-safe. */
    interface Fold {

        /** Takes an entry, or says why it does not. */
        Optional<Refusal> take(Entry entry);

        /** What the entries that were taken come to. */
        RecordReplay replay();
    }

    /** Keeps nothing but what the entries come to. */
    private static final class Folding implements Fold {

        private final Consumer<Entry> each;
        private RecordReplay replay = RecordReplay.start(Fingerprints.forRecords());

        Folding(Consumer<Entry> each) {
            this.each = each;
        }

        @Override
        public Optional<Refusal> take(Entry entry) {
            RecordReplay.Attempt attempt = replay.attempt(entry);
            replay = attempt.replay();
            if (attempt.refusal().isEmpty()) {
                each.accept(entry);
            }
            return attempt.refusal();
        }

        @Override
        public RecordReplay replay() {
            return replay;
        }
    }

    /** Checks a record and folds its entries one by one. */
    Verification fold(InputStream in, Fold fold) {
        Scan scan = new Scan(fold);
        RecordLines lines = new RecordLines(in);
        Optional<RecordBreach> breach = Optional.empty();
        Optional<RecordLines.Line> line = lines.next();
        while (breach.isEmpty() && line.isPresent()) {
            breach = scan.next(line.get());
            line = breach.isEmpty() ? lines.next() : Optional.empty();
        }
        if (breach.isEmpty()) {
            breach = scan.end();
        }
        return new Verification(fold.replay().count(), scan.head, breach, scan.anchoredAt, fold.replay());
    }

    /** One pass over a record; not thread-safe. */
    private final class Scan {

        private final RecordChain chain = new RecordChain(genesis);
        private final EntryReader reader = new EntryReader(catalogues);
        private final Fold fold;
        private String head = genesis;
        private Optional<Integer> anchoredAt = Optional.empty();

        Scan(Fold fold) {
            this.fold = fold;
        }

        Optional<RecordBreach> next(RecordLines.Line line) {
            Optional<RecordBreach> breach = chain.next(line);
            return breach.isPresent() ? breach : entry(line.bytes());
        }

        private Optional<RecordBreach> entry(byte[] bytes) {
            Faults faults = new Faults();
            Optional<Entry> entry = reader.line(bytes, fold.replay(), faults);
            if (entry.isEmpty()) {
                return breach(RecordBreach.Kind.NOT_READABLE, faults.list());
            }
            Optional<Fault> form = RecordForm.fault(bytes, entry.get(), head);
            if (form.isPresent()) {
                return breach(RecordBreach.Kind.NOT_READABLE, List.of(form.get()));
            }
            Optional<Refusal> refusal = fold.take(entry.get());
            if (refusal.isPresent()) {
                return breach(
                        kind(refusal.get()), EntryReader.pointed(refusal.get().faults()));
            }
            head = chain.head();
            if (anchor.filter(head::equals).isPresent()) {
                anchoredAt = Optional.of(chain.count());
            }
            return Optional.empty();
        }

        private Optional<RecordBreach> breach(RecordBreach.Kind kind, List<Fault> faults) {
            return Optional.of(new RecordBreach(chain.count(), kind, faults));
        }

        /** What shows only when all lines have been read. */
        Optional<RecordBreach> end() {
            int next = chain.count() + 1;
            if (chain.count() == 0) {
                return Optional.of(RecordBreach.of(
                        next,
                        RecordBreach.Kind.CHAIN_BROKEN,
                        "The record must hold at least one line; it is empty",
                        "the file was cut off"));
            }
            if (anchor.isPresent() && anchoredAt.isEmpty()) {
                return Optional.of(RecordBreach.of(
                        next,
                        RecordBreach.Kind.CHAIN_BROKEN,
                        "The head " + anchor.get() + " must be that of a line; the record ends with line "
                                + chain.count() + ", whose hash is " + head,
                        "the end of the file was cut off, or it is another record"));
            }
            return Optional.empty();
        }
    }

    private static RecordBreach.Kind kind(Refusal refusal) {
        return refusal.cause() == Refusal.Cause.DOES_NOT_FOLLOW
                ? RecordBreach.Kind.DOES_NOT_FOLLOW
                : RecordBreach.Kind.DOES_NOT_RECOMPUTE;
    }
}
