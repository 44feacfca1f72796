package io.github.tenderscore.json.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes that a parser has before it, as it got them, to be looked at without being decoded.
 *
 * <p>A text that is only searched is passed over by the parser at half the cost of decoding it. Where its bytes are not all there, or may hold
 * the word, it is decoded, so what is found does not depend on how bytes come. Bytes that are no characters are noticed only in texts that are
 * decoded, as in those that are passed over.
 */
final class Ahead {

    private final Phrase searched;
    private final int most;
    private byte[] bytes = {};
    private int end;
    private long endOffset;

    /**
     * Nothing yet.
     *
     * @param searched what is searched for
     * @param most the most bytes of a text that is not decoded; decoding holds a longer one to its limit
     */
    Ahead(Phrase searched, int most) {
        this.searched = searched;
        this.most = most;
    }

    /**
     * The parser has other bytes, which do not change as long as it reads them.
     *
     * @param bytes the array in which the parser reads
     * @param end where the bytes end in it
     * @param endOffset how many bytes of the text end there
     */
    void now(byte[] bytes, int end, long endOffset) {
        this.bytes = bytes;
        this.end = end;
        this.endOffset = endOffset;
    }

    /** The same bytes, which are announced here as a parser gets them. */
    InputStream over(InputStream in) {
        return new FilterInputStream(in) {

            private long count;

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int read = super.read(into, from, most);
                if (read > 0) {
                    count += read;
                    now(into, from + read, count);
                }
                return read;
            }
        };
    }

    /**
     * Whether a text may match what is searched for.
     *
     * @param offset how many bytes stand before it in all that the parser reads, its opening quote among them; negative where it reads no bytes
     */
    boolean mayMatch(long offset) {
        int start = start(offset);
        if (start < 0) {
            return true;
        }
        int stop = Math.min(end, start + most);
        int at = start;
        while (true) {
            at = Bytes.quoteEscapeOrLetters(bytes, at, stop, searched.rarest(), searched.next());
            if (at >= stop) {
                return true;
            }
            if (bytes[at] == '"') {
                return false;
            }
            boolean isEscape = bytes[at] == '\\';
            if (isEscape ? isLetter(at) : searched.mayStand(bytes, start, at, stop)) {
                return true;
            }
            at += isEscape ? 2 : 1;
        }
    }

    /** Puts a text aside as its bytes; false where it is not all there, or is more than ASCII characters that stand for themselves. */
    boolean put(long offset, Pruned into) {
        int start = start(offset);
        // a quote may stand behind the most
        return start >= 0 && into.plain(bytes, start, (int) Math.min(end, start + most + 1L));
    }

    /** Where a text starts in the bytes behind its quote; negative where it is not known. */
    private int start(long offset) {
        long left = endOffset - offset;
        if (offset < 0 || left <= 0 || left >= end) {
            return -1;
        }
        int start = end - (int) left;
        return bytes[start - 1] == '"' ? start : -1;
    }

    /** Whether the escape of an ASCII letter, which has a code from 0x41 to 0x7a, may start here. */
    private boolean isLetter(int at) {
        return at + 4 < end
                && bytes[at + 1] == 'u'
                && bytes[at + 2] == '0'
                && bytes[at + 3] == '0'
                && bytes[at + 4] >= '4'
                && bytes[at + 4] <= '7';
    }
}
