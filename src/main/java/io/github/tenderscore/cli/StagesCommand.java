package io.github.tenderscore.cli;

import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.json.ProcedureResultWriter;
import io.github.tenderscore.json.StagesReader;
import io.github.tenderscore.report.ProcedureText;
import io.github.tenderscore.stage.ProcedureResult;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses a procedure round after round. */
@Command(
        name = "stages",
        mixinStandardHelpOptions = true,
        description = {
            "Says who goes on from each stage of a procedure and why, and who is first at the end.",
            "Tests every change of the method by running the earlier rounds again."
        })
final class StagesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options = new DocumentOptions(StagesReader.FORMAT, Format.TEXT, Format.JSON);

    @Option(names = "--explain", description = "Also explain every number of every stage (text only).")
    private boolean explained;

    StagesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ProcedureResult result = options.read(console, StagesReader.standard()::assess);
        options.write(options.wanted() == Format.JSON ? ProcedureResultWriter.write(result) : text(result), console);
        return result.isSettled() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private String text(ProcedureResult result) {
        StringBuilder text = new StringBuilder(ProcedureText.of(result));
        text.append("\nPublished ")
                .append(Fingerprints.of(result.proceedings().history().published()))
                .append("\nIn force  ")
                .append(Fingerprints.of(result.proceedings().history().inForce()))
                .append('\n');
        if (explained) {
            result.stages()
                    .forEach(stage ->
                            text.append('\n').append(stage.explanation().text()));
        }
        return text.toString();
    }
}
