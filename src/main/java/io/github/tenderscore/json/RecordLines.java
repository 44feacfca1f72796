package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The lines of a stream as bytes, one after the other, so that a long record is never in memory as a whole. */
final class RecordLines {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int until;

    RecordLines(InputStream in) {
        this.in = in;
    }

    /** One line, without the line feed that may end it. */
    static final class Line {

        private final byte[] bytes;
        private final boolean ended;
        private final boolean tooLong;

        Line(byte[] bytes, boolean ended, boolean tooLong) {
            this.bytes = bytes;
            this.ended = ended;
            this.tooLong = tooLong;
        }

        /** What stands on it, not copied. */
        byte[] bytes() {
            return bytes;
        }

        /** Whether a line feed ends it. */
        boolean isEnded() {
            return ended;
        }

        /** Whether it is longer than any document may be; the bytes are then only its start. */
        boolean isTooLong() {
            return tooLong;
        }
    }

    /** The next line; empty at the end of the stream. */
    Optional<Line> next() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            int end = from;
            while (end < until && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, from, end - from);
            boolean ended = end < until;
            from = ended ? end + 1 : end;
            if (ended || line.size() > JsonReader.MAX_BYTES) {
                return Optional.of(new Line(line.toByteArray(), ended, line.size() > JsonReader.MAX_BYTES));
            }
        }
        return line.size() == 0 ? Optional.empty() : Optional.of(new Line(line.toByteArray(), false, false));
    }

    private boolean fill() {
        if (from < until) {
            return true;
        }
        try {
            from = 0;
            until = Math.max(in.read(buffer), 0);
            return until > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
