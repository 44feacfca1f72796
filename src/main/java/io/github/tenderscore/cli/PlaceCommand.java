package io.github.tenderscore.cli;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.json.PlaceReader;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.place.PlaceProfile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains what is known of a place. */
@Command(
        name = "place",
        mixinStandardHelpOptions = true,
        description = {
            "Works out what is known of a place.",
            "How deprived areas are, how much more a need makes a measure count, what a pound counts for whom, and how much of what is spent",
            "in an area stays there. The figures stand side by side and are never added up."
        })
final class PlaceCommand implements Callable<Integer> {

    private static final Rounding.Digits SHOWN = Rounding.halfUp(4);

    private final Console console;

    @Mixin
    private final DocumentOptions options = new DocumentOptions(PlaceReader.FORMAT, Format.TEXT);

    @Option(names = "--explain", description = "Also explain every figure.")
    private boolean explained;

    PlaceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PlaceProfile place = options.read(console, PlaceReader::read);
        StringBuilder text = new StringBuilder(place.title()).append("\n\n");
        for (Step step : place.steps()) {
            text.append(step.label())
                    .append(": ")
                    .append(SHOWN.format(step.exact().orElseThrow()))
                    .append('\n');
        }
        text.append("\nRounded half up to four decimals; --explain shows every step.\n");
        if (explained) {
            place.steps().forEach(step -> text.append('\n').append(new Explanation(step).text()));
        }
        options.write(text.toString(), console);
        return ExitCode.DONE;
    }
}
