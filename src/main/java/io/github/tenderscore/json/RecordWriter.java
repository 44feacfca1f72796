package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.ProcurementRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a procurement record as lines of the format {@value #FORMAT}: one entry on each, chained by hashes.
 *
 * <p>A line is a JSON object without blanks, in UTF-8, ended by one line feed. Its member {@code previous} is the hash of the line before,
 * and its last member {@code hash} is the SHA-256 of the line as it stands without that member. So any program that can take a SHA-256 can
 * check the chain, and no line can be changed, moved or taken out without showing.
 */
public final class RecordWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-record/1";

    /** What stands between a line without its hash and the hash. */
    static final String HASH = ",\"hash\":\"";

    private RecordWriter() {}

    /**
     * Writes a whole record.
     *
     * @param record the record
     * @return its lines, each with a line feed at its end; empty where it has no entry
     */
    public static String write(ProcurementRecord record) {
        return write(record, RecordHash.NOTHING);
    }

    /**
     * Writes a whole record that follows something else, such as a record that was closed before it.
     *
     * @param record the record
     * @param genesis the hash of what it follows: {@code sha256:} and 64 hexadecimal digits
     * @return its lines, each with a line feed at its end; empty where it has no entry
     * @throws IllegalArgumentException if the hash is none
     */
    public static String write(ProcurementRecord record, String genesis) {
        String previous = RecordHash.checked("genesis", genesis);
        StringBuilder lines = new StringBuilder();
        RecordHash hashes = new RecordHash();
        for (Entry entry : record.entries()) {
            String body = body(entry, previous);
            previous = hashes.of(body);
            lines.append(ended(body, previous));
        }
        return lines.toString();
    }

    /**
     * Writes one entry, to be added to a record that is already written.
     *
     * @param entry the entry
     * @param previous the hash of the line before it, which is the head of what is written
     * @return one line with a line feed at its end
     * @throws IllegalArgumentException if the hash is none
     */
    public static String line(Entry entry, String previous) {
        String body = body(entry, RecordHash.checked("hash of the line before", previous));
        return ended(body, new RecordHash().of(body));
    }

    /** The hash at the end of a line that this class wrote. */
    static String hash(String line) {
        int end = line.length() - "\"}\n".length();
        return line.substring(end - RecordHash.NOTHING.length(), end);
    }

    /** A line without its hash. */
    private static String body(Entry entry, String previous) {
        return JsonWriter.compact(tree(entry, previous));
    }

    /** The members of a line but its hash. */
    static Map<String, Object> tree(Entry entry, String previous) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("number", entry.number());
        tree.put("at", Times.text(entry.at()));
        tree.put("by", entry.by());
        tree.put("event", EventCodecs.tree(entry.event()));
        tree.put("previous", previous);
        return tree;
    }

    private static String ended(String body, String hash) {
        return body.substring(0, body.length() - 1) + HASH + hash + "\"}\n";
    }
}
