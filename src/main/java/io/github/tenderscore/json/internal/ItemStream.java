package io.github.tenderscore.json.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads texts of any length for the items in them, keeping the selected part of one item at a time.
 *
 * <p>A text is one JSON value, some after another, or one on each line. Of lines, one that is broken is noted and the others are read;
 * otherwise the rest of a text behind a break is not read. Bytes that are compressed with gzip are recognised.
 */
public final class ItemStream {

    /** The most characters of a text and the deepest nesting that are passed over; more ends the text. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(10_000)
            .maxNumberLength(100_000)
            .maxStringLength(16 * 1024 * 1024)
            .maxNameLength(50_000)
            .build();

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(LIMITS)
            .enable(tools.jackson.core.TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .recyclerPool(new LargeBuffers())
            .build();

    private final Selection selection;
    private final Phrase searched;
    private final Ahead ahead;
    private final ItemSink sink;
    private final Pruned pruned = new Pruned();

    /**
     * A reader.
     *
     * @param selection what is kept of each value at the top, and which members of it are items
     * @param searched what is searched for in texts that are kept only where they hold it
     * @param sink what takes the items
     */
    public ItemStream(Selection selection, Phrase searched, ItemSink sink) {
        this.selection = selection;
        this.searched = searched;
        this.ahead = new Ahead(searched, LIMITS.getMaxStringLength());
        this.sink = sink;
    }

    /**
     * Reads a text to its end.
     *
     * @param in the text; not closed
     * @throws UncheckedIOException if the stream fails; not where compressed bytes are damaged
     */
    public void read(InputStream in) {
        try {
            Opening opening = opening(in);
            if (opening == null) {
                return;
            }
            boolean isTold = opening.isLines() ? lines(opening) : text(opening);
            IOException damage = opening.damage();
            if (damage != null && !isTold) {
                damaged(1, damage);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private @Nullable Opening opening(InputStream in) throws IOException {
        try {
            return Opening.of(in);
        } catch (EOFException | ZipException e) {
            damaged(1, e);
            return null;
        }
    }

    private boolean text(Opening opening) throws IOException {
        Source source = new Source(ahead.over(opening.text()));
        boolean isTold = whole(() -> JSON.createParser(ObjectReadContext.empty(), source), 0, opening, true);
        IOException failure = source.failure();
        if (failure != null) {
            throw failure;
        }
        return isTold;
    }

    /** Reads line by line; what is wrong with the bytes has been said then. */
    private boolean lines(Opening opening) throws IOException {
        Lines lines = new Lines(opening.text());
        boolean isTold = false;
        while (lines.next()) {
            if (lines.isTooLong()) {
                String message = "A line must have at most " + Lines.MAX + " bytes";
                sink.mishap(new Mishap(Mishap.Kind.LIMIT, lines.number(), message, Optional.empty(), Mishap.Lost.LINE));
            } else {
                ahead.now(lines.bytes(), lines.from() + lines.length(), lines.length());
                isTold = whole(
                        () -> JSON.createParser(ObjectReadContext.empty(), lines.bytes(), lines.from(), lines.length()),
                        lines.number() - 1,
                        opening,
                        !lines.isEnded());
            }
        }
        IOException damage = opening.damage();
        if (damage != null && !isTold) {
            damaged(Math.max(1, lines.number()), damage);
        }
        return true;
    }

    /**
     * Reads what one parser has, to the end of the text where it is open; true where bytes that are damaged cut it off, which has been said
     * then.
     */
    private boolean whole(Supplier<JsonParser> opened, long lineBefore, Opening opening, boolean isOpen) {
        @Nullable ItemReader reader = null;
        try (JsonParser parser = opened.get()) {
            reader = new ItemReader(parser, lineBefore, searched, ahead, sink);
            reader.read(selection, pruned);
            return false;
        } catch (JacksonException e) {
            // without a reader, the first bytes are in an encoding that is not known
            long line = reader == null ? lineBefore + 1 : reader.lineNow();
            IOException damage = opening.damage();
            boolean isCutOff = isOpen && e instanceof UnexpectedEndOfInputException;
            if (damage != null && isCutOff) {
                damaged(line, damage);
                return true;
            }
            Optional<String> key = reader == null ? Optional.empty() : reader.key();
            boolean isInList = reader != null && reader.isInList();
            sink.mishap(new Mishap(kind(e), line, message(e), key, lost(isCutOff || !opening.isLines(), isInList)));
            return false;
        }
    }

    private static Mishap.Lost lost(boolean isText, boolean isInList) {
        return isText ? Mishap.Lost.TEXT : isInList ? Mishap.Lost.LINE : Mishap.Lost.NOTHING;
    }

    private void damaged(long line, IOException damage) {
        boolean isCutOff = damage instanceof EOFException;
        sink.mishap(new Mishap(
                isCutOff ? Mishap.Kind.CUT_OFF : Mishap.Kind.DAMAGED,
                line,
                "The compressed bytes are " + (isCutOff ? "cut off" : "damaged"),
                Optional.empty(),
                Mishap.Lost.TEXT));
    }

    private static Mishap.Kind kind(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return Mishap.Kind.LIMIT;
        }
        return SyntaxWords.isCutOff(e) ? Mishap.Kind.CUT_OFF : Mishap.Kind.SYNTAX;
    }

    private static String message(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "The text is beyond a limit: a text must have at most " + LIMITS.getMaxStringLength()
                    + " characters and be nested at most " + LIMITS.getMaxNestingDepth() + " deep";
        }
        return "The text is not JSON: " + SyntaxWords.of(e);
    }
}
