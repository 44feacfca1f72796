package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.ProcurementRecord;

/**
 * A record with the hash of its last line, so that lines can be added without writing the others again.
 *
 * @param record the record
 * @param head the hash of its last line; that of what it follows where it has none
 */
public record WrittenRecord(ProcurementRecord record, String head) {

    /**
     * Checks the hash.
     *
     * @param record the record
     * @param head the hash of its last line; that of what it follows where it has none
     * @throws IllegalArgumentException if the hash is none
     */
    public WrittenRecord {
        RecordHash.checked("head", head);
    }

    /**
     * A record without entries that follows nothing.
     *
     * @return the record
     */
    public static WrittenRecord empty() {
        return following(RecordHash.NOTHING);
    }

    /**
     * A record without entries that follows something else, such as a record that was closed before it.
     *
     * @param genesis the hash of what it follows: {@code sha256:} and 64 hexadecimal digits
     * @return the record
     * @throws IllegalArgumentException if the hash is none
     */
    public static WrittenRecord following(String genesis) {
        return new WrittenRecord(
                ProcurementRecord.start(Fingerprints.forRecords()), RecordHash.checked("genesis", genesis));
    }

    /**
     * A line that was added.
     *
     * @param text the line with a line feed at its end
     * @param after the record with it
     */
    public record Line(String text, WrittenRecord after) {}

    /**
     * Adds an entry.
     *
     * @param entry the entry, with the next number
     * @return the line to be written behind the others, and the record with it
     * @throws FaultException if the entry does not follow, or states a result that the record does not compute
     */
    public Line append(Entry entry) {
        ProcurementRecord longer = record.append(entry);
        String line = RecordWriter.line(entry, head);
        return new Line(line, new WrittenRecord(longer, RecordWriter.hash(line)));
    }
}
