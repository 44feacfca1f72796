package io.github.tenderscore.csv;

import io.github.tenderscore.fault.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a table, up to a record whose quotes are broken: a quote that is not closed would swallow all lines behind it without a word. */
final class CsvText {

    /** The most bytes of a table. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final char MARK = '\uFEFF';

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE,
        COMMENT
    }

    private final String text;
    private State state = State.FIELD_START;
    private long line = 1;
    private long recordLine = 1;
    private int recordStart;

    private CsvText(String text) {
        this.text = text;
    }

    /** Reads a stream to its end; what cannot be read is noted, and what stands before it is kept. */
    static String read(InputStream in, Faults faults) {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                faults.add(List.of("the table"), "The table must have at most " + MOST_BYTES + " bytes");
                return "";
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new CsvText(text.indexOf(MARK) == 0 ? text.substring(1) : text).whole(faults);
        } catch (CharacterCodingException e) {
            faults.add(
                    List.of("the table"),
                    "The bytes of the table must be text in UTF-8, which they are not; the table must be saved as CSV UTF-8");
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that a spreadsheet would take for a formula is kept one. */
    static String plain(String text) {
        return text.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + text : text;
    }

    private String whole(Faults faults) {
        for (int i = 0; i < text.length(); i++) {
            if (!next(text.charAt(i), i)) {
                return broken("The quote that ends a cell must be followed by a comma or the end of the line", faults);
            }
        }
        return state == State.QUOTED ? broken("The quote that starts a cell must have one that ends it", faults) : text;
    }

    private String broken(String why, Faults faults) {
        faults.add(List.of("line " + recordLine), why + "; nothing was read from here on");
        return text.substring(0, recordStart);
    }

    /** Takes one more character; false where it cannot stand there. */
    private boolean next(char character, int at) {
        boolean end =
                character == '\n' || (character == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
        line += end ? 1 : 0;
        if (state == State.QUOTED) {
            state = character == '"' ? State.AFTER_QUOTE : State.QUOTED;
        } else if (end) {
            state = State.FIELD_START;
            recordLine = line;
            recordStart = at + 1;
        } else if (state == State.AFTER_QUOTE) {
            return afterQuote(character);
        } else if (state == State.FIELD_START && character == '#' && at == recordStart) {
            state = State.COMMENT;
        } else if (state != State.COMMENT) {
            boolean opens = state == State.FIELD_START && character == '"';
            state = character == ',' ? State.FIELD_START : opens ? State.QUOTED : State.PLAIN;
        }
        return true;
    }

    /** A quote inside a cell is written twice, so one that is followed by another is none that ends it. */
    private boolean afterQuote(char character) {
        if (character == '"') {
            state = State.QUOTED;
        } else if (character == ',') {
            state = State.FIELD_START;
        }
        return character == '"' || character == ',' || character == '\r';
    }
}
