package io.github.tenderscore.cli;

import io.github.tenderscore.framework.FrameworkResult;
import io.github.tenderscore.json.FrameworkReader;
import io.github.tenderscore.json.FrameworkResultWriter;
import io.github.tenderscore.report.FrameworkText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Admits suppliers to a framework and awards contracts under it. */
@Command(
        name = "calloff",
        mixinStandardHelpOptions = true,
        description = {
            "Says who is admitted to a framework, and who gets each contract under it and why.",
            "A contract is competed for among the members, or awarded by the published mechanism."
        })
final class CallOffCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options = new DocumentOptions(FrameworkReader.FORMAT, Format.TEXT, Format.JSON);

    @Option(names = "--explain", description = "Also explain every step of every call-off (text only).")
    private boolean explained;

    CallOffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FrameworkResult result = options.read(console, FrameworkReader.standard()::award);
        options.write(options.wanted() == Format.JSON ? FrameworkResultWriter.write(result) : text(result), console);
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
