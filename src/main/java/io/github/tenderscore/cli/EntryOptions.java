package io.github.tenderscore.cli;

import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.Event;
import io.github.tenderscore.record.ProcurementRecord;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.Option;

/** When an entry is recorded and by whom, where it is not read from a document: --at and --by. */
final class EntryOptions {

    @Option(
            names = "--at",
            paramLabel = "TIME",
            required = true,
            description = "When it is recorded, with the offset, such as 2026-03-02T12:00:00Z.")
    @SuppressWarnings("NullAway.Init")
    private String at;

    @Option(names = "--by", paramLabel = "WHO", required = true, description = "Who records it, by role or pseudonym.")
    @SuppressWarnings("NullAway.Init")
    private String by;

    /** The next entry of a record. */
    Entry next(ProcurementRecord record, Event event) {
        if (by.isBlank()) {
            throw new InputException(
                    "The option --by (" + by + ") must name who records the entry (Procurement Act 2023, section 98)");
        }
        return new Entry(record.replay().count() + 1, time(), by, event);
    }

    private OffsetDateTime time() {
        try {
            return OffsetDateTime.parse(at);
        } catch (DateTimeParseException e) {
            throw new InputException(
                    "The option --at (" + at + ") must be a time with its offset, such as 2026-03-02T12:00:00Z");
        }
    }
}
