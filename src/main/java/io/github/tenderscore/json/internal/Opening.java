package io.github.tenderscore.json.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a text tell: whether it is compressed, and whether it has one value on each line.
 *
 * @param text the text, decompressed, from its start
 * @param isLines whether it is read line by line
 * @param gunzip what decompresses it; null where it is not compressed
 */
record Opening(InputStream text, boolean isLines, @Nullable Gunzip gunzip) {

    /** How far is looked ahead. */
    private static final int AHEAD = 64 * 1024;

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    static Opening of(InputStream in) throws IOException {
        byte[] start = in.readNBytes(AHEAD);
        InputStream whole = again(start, in);
        if (start.length < 2 || (start[0] & 0xff) != GZIP_FIRST || (start[1] & 0xff) != GZIP_SECOND) {
            return new Opening(whole, new Shape(start).isLines(), null);
        }
        Gunzip gunzip = new Gunzip(whole, AHEAD);
        byte[] text = gunzip.readNBytes(AHEAD);
        return new Opening(again(text, gunzip), new Shape(text).isLines(), gunzip);
    }

    /** What was read ahead and the rest, which goes to the parser without another buffer between. */
    private static InputStream again(byte[] start, InputStream rest) {
        return start.length < AHEAD
                ? new ByteArrayInputStream(start)
                : new SequenceInputStream(new ByteArrayInputStream(start), rest);
    }

    /** What is wrong with compressed bytes; null where nothing is, as far as they have been read. */
    @Nullable
    IOException damage() {
        return gunzip == null ? null : gunzip.damage();
    }

    /** The start of a text by its lines. */
    private static final class Shape {

        private final byte[] bytes;
        private final int length;

        Shape(byte[] bytes) {
            this.bytes = bytes;
            this.length = bytes.length;
        }

        /**
         * A text has a value on each line where the first line starts with a brace and ends like a value, or the second starts with a brace
         * too and is no item of an array that the first opens; or, where the first line is longer than is looked ahead, where it is not the
         * start of a package.
         */
        boolean isLines() {
            int first = next(length >= 3 && (bytes[0] & 0xff) == 0xef ? 3 : 0);
            if (first == length || bytes[first] != '{') {
                return false;
            }
            int end = first;
            while (end < length && bytes[end] != '\n') {
                end++;
            }
            if (end == length) {
                return length == AHEAD && !isPackage(first);
            }
            int second = next(end);
            byte last = last(end);
            if (second == length || bytes[second] != '{') {
                return last == '}' && second == length;
            }
            return last != '[' && last != ',';
        }

        private int next(int from) {
            int at = from;
            while (at < length && isSpace(bytes[at])) {
                at++;
            }
            return at;
        }

        private byte last(int end) {
            int at = end - 1;
            while (at > 0 && isSpace(bytes[at])) {
                at--;
            }
            return bytes[at];
        }

        private static boolean isSpace(byte one) {
            return one == ' ' || one == '\n' || one == '\r' || one == '\t';
        }

        /** Whether an array of releases or records opens among the members of the first object. */
        private boolean isPackage(int first) {
            int depth = 0;
            boolean inText = false;
            int start = first;
            for (int i = first; i < length; i++) {
                byte c = bytes[i];
                if (inText) {
                    if (c == '\\') {
                        i++;
                    } else if (c == '"') {
                        inText = false;
                        if (depth == 1 && isOpening(start, i)) {
                            return true;
                        }
                    }
                } else if (c == '"') {
                    inText = true;
                    start = i + 1;
                } else if (c == '{' || c == '[') {
                    depth++;
                } else if (c == '}' || c == ']') {
                    depth--;
                }
            }
            return false;
        }

        private boolean isOpening(int start, int end) {
            String name = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
            int colon = next(end + 1);
            if (!(name.equals("releases") || name.equals("records")) || colon == length || bytes[colon] != ':') {
                return false;
            }
            int value = next(colon + 1);
            return value == length || bytes[value] == '[';
        }
    }
}
