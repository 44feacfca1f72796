package io.github.tenderscore.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a text that are not blank, as bytes, one at a time. */
final class Lines {

    /** The most bytes of a line. */
    static final int MAX = 64 * 1024 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[256 * 1024];
    private int start;
    private int end;
    private int from;
    private int to;
    private long number;
    private boolean isTooLong;
    private boolean isEnded;

    Lines(InputStream in) {
        this.in = in;
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return from;
    }

    int length() {
        return to - from;
    }

    /** The number of the line, counted from 1; 0 before the first. */
    long number() {
        return number;
    }

    /** Whether the line is longer than any can be; it is passed over. */
    boolean isTooLong() {
        return isTooLong;
    }

    /** Whether a line feed ends the line; one that has none is the last, and may go on behind the end of a text that is cut off. */
    boolean isEnded() {
        return isEnded;
    }

    /** Goes to the next line that is not blank; false where there is none. */
    boolean next() throws IOException {
        do {
            if (!line()) {
                return false;
            }
            number++;
        } while (!isTooLong && isBlank());
        return true;
    }

    private boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean line() throws IOException {
        isTooLong = false;
        int at = start;
        while (true) {
            at = Bytes.lineEnd(buffer, at, end);
            if (at < end) {
                return found(at, at + 1);
            }
            if (at - start > MAX) {
                isTooLong = true;
                start = end;
            }
            int kept = end - start;
            if (!more()) {
                return (kept > 0 || isTooLong) && found(end, end);
            }
            at = start + kept;
        }
    }

    private boolean found(int lineEnd, int next) {
        from = start;
        to = lineEnd;
        isEnded = next > lineEnd;
        start = next;
        return true;
    }

    /** Fills the buffer up; what is left of it moves to its start. */
    private boolean more() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        return read > 0;
    }
}
