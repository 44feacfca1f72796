package io.github.tenderscore.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Works on the record of a procurement. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = {"Adds events to the record of a procurement, or shows it.", "The command verify checks a record."
        })
final class RecordCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private RecordCommand() {}

    static CommandLine with(Console console) {
        return new CommandLine(new RecordCommand())
                .addSubcommand(new RecordAppendCommand(console))
                .addSubcommand(new RecordAssessCommand(console))
                .addSubcommand(new RecordSummariseCommand(console))
                .addSubcommand(new RecordShowCommand(console));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command must be given, such as record show");
    }
}
