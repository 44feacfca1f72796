package io.github.tenderscore.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds single bytes, eight at a glance. */
final class Bytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;

    private Bytes() {}

    /** Where the first of two bytes is, each of them ASCII; the end where there is none. */
    static int next(byte[] bytes, int from, int end, char one, char other) {
        int at = from;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            // a byte that is zero here is one of those; the lowest that shows is always true
            long found = zeros(eight ^ one * ONES) | zeros(eight ^ other * ONES);
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < end && bytes[at] != one && bytes[at] != other) {
            at++;
        }
        return at;
    }

    private static long zeros(long eight) {
        return eight - ONES & ~eight & HIGHEST;
    }
}
