package io.github.tenderscore.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at bytes of JSON eight at a glance. */
final class Bytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long LOWER_CASE = 0x20 * ONES;

    private Bytes() {}

    /** Where the first line end is; the end where there is none. */
    static int lineEnd(byte[] bytes, int from, int end) {
        int at = from;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            long found = zeros((long) EIGHT.get(bytes, at) ^ '\n' * ONES);
            if (found != 0) {
                return at + first(found);
            }
        }
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /**
     * Where the first quote or backslash is, or two letters may be, in any case; the end where there are none.
     *
     * @param letter the first of the two letters, in lower case
     * @param next the other
     */
    static int quoteEscapeOrLetters(byte[] bytes, int from, int end, byte letter, byte next) {
        long letters = letter * ONES;
        long nexts = next * ONES;
        int at = from;
        for (; at < end - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            long quote = eight ^ '"' * ONES;
            long escape = eight ^ '\\' * ONES;
            long one = (eight | LOWER_CASE) ^ letters;
            long other = ((long) EIGHT.get(bytes, at + 1) | LOWER_CASE) ^ nexts;
            // a byte of the last is zero only where both letters stand
            long found = (((quote - ONES) & ~quote)
                            | ((escape - ONES) & ~escape)
                            | (((one | other) - ONES) & ~(one | other)))
                    & HIGHEST;
            if (found != 0) {
                return at + first(found);
            }
        }
        while (at < end && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] | 0x20) != letter) {
            at++;
        }
        return at;
    }

    /**
     * Copies bytes until one of them is a quote, a backslash or no ASCII character, with up to eight bytes of anything behind them.
     *
     * @param into where eight more bytes can be put than are copied
     * @return how many were copied
     */
    static int copyPlain(byte[] bytes, int from, int end, byte[] into, int to) {
        int at = 0;
        for (; from + at <= end - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, from + at);
            EIGHT.set(into, to + at, eight);
            long found = zeros(eight ^ '"' * ONES) | zeros(eight ^ '\\' * ONES) | (eight & HIGHEST);
            if (found != 0) {
                return at + first(found);
            }
        }
        for (; from + at < end && isPlain(bytes[from + at]); at++) {
            into[to + at] = bytes[from + at];
        }
        return at;
    }

    private static boolean isPlain(byte one) {
        return one >= 0 && one != '"' && one != '\\';
    }

    /** The highest bit of every byte that is zero, and of some above it: the lowest that shows is always true. */
    private static long zeros(long eight) {
        return eight - ONES & ~eight & HIGHEST;
    }

    private static int first(long found) {
        return Long.numberOfTrailingZeros(found) / Byte.SIZE;
    }
}
