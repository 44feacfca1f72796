package io.github.tenderscore.cli;

import io.github.tenderscore.json.RecordReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Parameters(
            index = "1",
            paramLabel = "EVENT",
            description = "A document with the members at, by and event; - for standard input.")
    private String event = "-";

    RecordAppendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RecordReader reader = record.reader();
        record.add(before -> Input.read(event, console, in -> reader.entry(in, before)), console);
        return ExitCode.DONE;
    }
}
