package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.record.Records;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** No change of a written record goes unseen, wherever it is. */
class RecordTamperProperties {

    private static final byte[] RECORD = RecordWriter.write(Records.entered()).getBytes(StandardCharsets.UTF_8);
    private static final List<String> LINES = List.of(new String(RECORD, StandardCharsets.UTF_8).split("(?<=\n)"));

    private static RecordVerifier.Verification verify(byte[] record) {
        return new RecordVerifier(EvaluationReader.standard()).verify(new ByteArrayInputStream(record));
    }

    /** The line in which a byte stands, from 1. */
    private static int lineOf(int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += RECORD[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static void assertBrokenAt(byte[] record, int first, int last) {
        RecordBreach breach = verify(record).breach().orElseThrow();
        assertThat(breach.kind()).isEqualTo(RecordBreach.Kind.CHAIN_BROKEN);
        assertThat(breach.line()).isBetween(first, last);
        assertThat(breach.faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.maybe()).isPresent());
    }

    @Property(tries = 400)
    void changedByteIsSeenAtItsLine(
            @ForAll @IntRange(max = 21_000) int position, @ForAll @IntRange(max = 255) int other) {
        byte[] changed = RECORD.clone();
        if (changed[position] == (byte) other) {
            changed[position] ^= 1;
        } else {
            changed[position] = (byte) other;
        }
        assertBrokenAt(changed, lineOf(position), lineOf(position));
    }

    @Property(tries = 200)
    void addedByteIsSeenAtItsLine(@ForAll @IntRange(max = 21_000) int position, @ForAll @IntRange(max = 255) int more) {
        byte[] changed = new byte[RECORD.length + 1];
        System.arraycopy(RECORD, 0, changed, 0, position);
        changed[position] = (byte) more;
        System.arraycopy(RECORD, position, changed, position + 1, RECORD.length - position);
        assertBrokenAt(changed, lineOf(position), lineOf(position));
    }

    @Property(tries = 200)
    void lostByteIsSeenAtItsLine(@ForAll @IntRange(max = 21_000) int position) {
        byte[] changed = Arrays.copyOf(RECORD, RECORD.length - 1);
        System.arraycopy(RECORD, position + 1, changed, position, RECORD.length - 1 - position);
        assertBrokenAt(changed, lineOf(position), lineOf(position));
    }

    @Property(tries = 100)
    void movedLineIsSeenWhereTheOrderChanges(@ForAll @IntRange(max = 46) int from, @ForAll @IntRange(max = 46) int to) {
        List<String> lines = new ArrayList<>(LINES);
        lines.add(to, lines.remove(from));
        if (from == to) {
            assertThat(verify(joined(lines)).breach()).isEmpty();
        } else {
            int first = Math.min(from, to) + 1;
            assertBrokenAt(joined(lines), first, first);
        }
    }

    @Property(tries = 100)
    void lostLineIsSeenAtTheNext(@ForAll @IntRange(max = 45) int lost) {
        List<String> lines = new ArrayList<>(LINES);
        lines.remove(lost);
        assertBrokenAt(joined(lines), lost + 1, lost + 1);
    }

    @Property(tries = 100)
    void repeatedLineIsSeen(@ForAll @IntRange(max = 46) int which, @ForAll @IntRange(max = 47) int at) {
        List<String> lines = new ArrayList<>(LINES);
        lines.add(at, LINES.get(which));
        int seen = which == at ? at + 2 : at + 1;
        assertBrokenAt(joined(lines), seen, seen);
    }

    private static byte[] joined(List<String> lines) {
        return lines.stream().collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }
}
