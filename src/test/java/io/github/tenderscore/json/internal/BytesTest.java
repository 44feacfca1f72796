package io.github.tenderscore.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What eight bytes at a glance show is what one byte after the other shows. */
class BytesTest {

    private static final byte LETTER = 'g';
    private static final byte NEXT = 'i';

    /** Bytes near those that are looked for, and those. */
    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.of(
                        "\"", "\\", "g", "G", "i", "gi", "GI", "gI", "!", "#", "[", "]", "h", "f", "\n", "\u000b",
                        "\u007f", "\u0001", "\u0000", "é", "§")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 5_000)
    void findsTheFirstLineEnd(@ForAll @From("bytes") byte[] bytes, @ForAll @IntRange(max = 20) int start) {
        int from = Math.min(start, bytes.length);
        int expected = from;
        while (expected < bytes.length && bytes[expected] != '\n') {
            expected++;
        }
        assertThat(Bytes.lineEnd(bytes, from, bytes.length)).isEqualTo(expected);
    }

    /** It may stop too early, at a letter without the other; never too late. */
    @Property(tries = 5_000)
    void passesOverNoQuoteEscapeOrLetters(@ForAll @From("bytes") byte[] bytes, @ForAll @IntRange(max = 20) int start) {
        int at = Math.min(start, bytes.length);
        for (int expected = at; expected < bytes.length; expected++) {
            if (isSought(bytes, expected)) {
                while (at < expected) {
                    at = Bytes.quoteEscapeOrLetters(bytes, at, bytes.length, LETTER, NEXT);
                    assertThat(at).isLessThanOrEqualTo(expected);
                    at += at < expected ? 1 : 0;
                }
                assertThat(Bytes.quoteEscapeOrLetters(bytes, at, bytes.length, LETTER, NEXT))
                        .isEqualTo(expected);
                at = expected + 1;
            }
        }
    }

    private static boolean isSought(byte[] bytes, int at) {
        boolean isPair = (bytes[at] | 0x20) == LETTER && at + 1 < bytes.length && (bytes[at + 1] | 0x20) == NEXT;
        return bytes[at] == '"' || bytes[at] == '\\' || isPair;
    }

    @Property(tries = 5_000)
    void copiesAllThatStandsForItself(
            @ForAll @From("bytes") byte[] bytes,
            @ForAll @IntRange(max = 20) int start,
            @ForAll @IntRange(max = 9) int to) {
        int from = Math.min(start, bytes.length);
        int end = from;
        while (end < bytes.length && bytes[end] >= 0 && bytes[end] != '"' && bytes[end] != '\\') {
            end++;
        }
        byte[] into = new byte[to + bytes.length + Long.BYTES];
        int copied = Bytes.copyPlain(bytes, from, bytes.length, into, to);
        assertThat(copied).isEqualTo(end - from);
        assertThat(Arrays.copyOfRange(into, to, to + copied)).isEqualTo(Arrays.copyOfRange(bytes, from, end));
    }

    /** Each byte at each of 40 places ends a copy or is copied. */
    @Test
    void knowsEveryByte() {
        for (int one = Byte.MIN_VALUE; one <= Byte.MAX_VALUE; one++) {
            for (int place = 0; place < 40; place++) {
                byte[] bytes = new byte[40];
                Arrays.fill(bytes, (byte) 'x');
                bytes[place] = (byte) one;
                boolean isPlain = one >= 0 && one != '"' && one != '\\';
                assertThat(Bytes.copyPlain(bytes, 0, 40, new byte[48], 0)).isEqualTo(isPlain ? 40 : place);
            }
        }
    }
}
