package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.record.Entry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks that a line is written in the one form that its entry has, so that writing a record again gives the same bytes. */
final class RecordForm {

    private RecordForm() {}

    static Optional<Fault> fault(byte[] line, Entry entry, String previous) {
        byte[] form = JsonWriter.compactBytes(RecordWriter.tree(entry, previous));
        int same = 0;
        while (same < form.length - 1 && same < line.length && form[same] == line[same]) {
            same++;
        }
        if (same == form.length - 1 && line[same] == ',' && startsHash(line, same)) {
            return Optional.empty();
        }
        return Optional.of(Fault.at(
                        List.of(),
                        "The line must be written in the one form that its entry has; at byte " + (same + 1)
                                + " it must go on with " + excerpt(form, same) + ", and it goes on with "
                                + excerpt(line, same))
                .maybe("another program wrote it, with blanks, another order of members or other digits of numbers"));
    }

    private static boolean startsHash(byte[] line, int from) {
        byte[] hash = RecordWriter.HASH.getBytes(StandardCharsets.US_ASCII);
        return line.length >= from + hash.length && Arrays.equals(line, from, from + hash.length, hash, 0, hash.length);
    }

    private static String excerpt(byte[] bytes, int from) {
        int until = Math.min(bytes.length, from + 16);
        return new String(bytes, from, Math.max(0, until - from), StandardCharsets.UTF_8);
    }
}
