package io.github.tenderscore.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds the assessment that a record comes to. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Assesses the tenders of a record and adds the event assessed to it, with the fingerprints and results that it computes.",
            "What must still be recorded before is named, and the record stays as it was."
        })
final class RecordAssessCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Mixin
    private final EntryOptions entry = new EntryOptions();

    RecordAssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        record.add(before -> entry.next(before, before.replay().assessed()), console);
        return ExitCode.DONE;
    }
}
