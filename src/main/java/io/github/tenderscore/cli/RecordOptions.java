package io.github.tenderscore.cli;

import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.RecordReader;
import io.github.tenderscore.json.WrittenRecord;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.ProcurementRecord;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that add to a record have in common: RECORD and --genesis. */
final class RecordOptions {

    @Parameters(
            index = "0",
            paramLabel = "RECORD",
            description = "A file of the format tenderscore-record/1; it is made by its first event.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(
            names = "--genesis",
            paramLabel = "HASH",
            description = "The head of the record that this one goes on from, where there is one.")
    private @Nullable String genesis;

    /** The reader of the record, and of events that are to be added to it. */
    RecordReader reader() {
        RecordReader reader = new RecordReader(EvaluationReader.standard());
        try {
            return genesis == null ? reader : reader.startingFrom(genesis);
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    /** Adds the entry that is made of the record as it stands, and says so. What the maker throws leaves the file as it was. */
    void add(Function<ProcurementRecord, Entry> maker, Console console) {
        RecordReader reader = reader();
        console.out().println(new RecordFile(file).append(written -> line(written, reader, maker)));
    }

    private RecordFile.Added line(
            Optional<InputStream> written, RecordReader reader, Function<ProcurementRecord, Entry> maker) {
        WrittenRecord before = written.map(reader::read).orElseGet(this::empty);
        Entry entry = maker.apply(before.record());
        WrittenRecord.Line line = before.append(entry);
        return new RecordFile.Added(
                line.text(),
                "Entry " + entry.number() + " (" + entry.event().kind().code() + ") is added.\nHead "
                        + line.after().head());
    }

    private WrittenRecord empty() {
        return genesis == null ? WrittenRecord.empty() : WrittenRecord.following(genesis);
    }
}
