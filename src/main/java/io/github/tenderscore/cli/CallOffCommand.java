package io.github.tenderscore.cli;

import io.github.tenderscore.framework.FrameworkResult;
import io.github.tenderscore.json.FrameworkReader;
import io.github.tenderscore.json.FrameworkResultWriter;
import io.github.tenderscore.report.FrameworkText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Admits suppliers to a framework and awards contracts under it. */
@Command(
        name = "calloff",
        mixinStandardHelpOptions = true,
        description = {
            "Says who is admitted to a framework, and who gets each contract under it and why:",
            "by a competition among its members, or by its published mechanism."
        })
final class CallOffCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "A document of the format tenderscore-framework/1; - for standard input.")
    private String file = "-";

    @Option(names = "--explain", description = "Also explain every step of every call-off (text only).")
    private boolean explained;

    @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}; text unless given.")
    private Format format = Format.TEXT;

    @Mixin
    private final Output output = new Output();

    CallOffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FrameworkResult result =
                Input.read(file, console, FrameworkReader.standard()::read).award();
        output.write(format == Format.JSON ? FrameworkResultWriter.write(result) : text(result), console);
        return result.isSettled() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private String text(FrameworkResult result) {
        StringBuilder text = new StringBuilder(FrameworkText.of(result));
        if (explained) {
            result.callOffs()
                    .forEach(one -> text.append('\n').append(one.explanation().text()));
        }
        return text.toString();
    }
}
