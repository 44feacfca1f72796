package io.github.tenderscore.cli;

import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.RecordReader;
import io.github.tenderscore.json.WrittenRecord;
import io.github.tenderscore.record.Entry;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an event to the record of a procurement. */
@Command(
        name = "append",
        mixinStandardHelpOptions = true,
        description = {
            "Adds an event to the record of a procurement, whole or not at all.",
            "An event that does not follow is refused, and the record stays as it was."
        })
final class RecordAppendCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "RECORD",
            description = "A file of the format tenderscore-record/1; it is made by its first event.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Parameters(
            index = "1",
            paramLabel = "EVENT",
            description = "A document with the members at, by and event; - for standard input.")
    private String event = "-";

    @Option(names = "--genesis", paramLabel = "HASH", description = "The hash of what the record follows.")
    private @Nullable String genesis;

    RecordAppendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RecordReader reader = reader();
        RecordFile record = new RecordFile(file);
        console.out().println(record.append(written -> line(written, reader)));
        return ExitCode.DONE;
    }

    /** The line to add to what is written. */
    private RecordFile.Added line(Optional<InputStream> written, RecordReader reader) {
        WrittenRecord before = written.map(reader::read).orElseGet(this::empty);
        Entry entry = Input.read(event, console, in -> reader.entry(in, before.record()));
        WrittenRecord.Line line = before.append(entry);
        return new RecordFile.Added(
                line.text(),
                "Entry " + entry.number() + " (" + entry.event().kind().code() + ") is added.\nHead "
                        + line.after().head());
    }

    private WrittenRecord empty() {
        return genesis == null ? WrittenRecord.empty() : WrittenRecord.following(genesis);
    }

    private RecordReader reader() {
        RecordReader reader = new RecordReader(EvaluationReader.standard());
        try {
            return genesis == null ? reader : reader.startingFrom(genesis);
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }
}
