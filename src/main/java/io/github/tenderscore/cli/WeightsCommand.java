package io.github.tenderscore.cli;

import io.github.tenderscore.csv.WeightsCsv;
import io.github.tenderscore.json.WeightsReader;
import io.github.tenderscore.json.WeightsWriter;
import io.github.tenderscore.report.WeightsReport;
import io.github.tenderscore.weighting.Consistency;
import io.github.tenderscore.weighting.Weighting;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds weights from what a buyer says of its criteria. */
@Command(
        name = "weights",
        mixinStandardHelpOptions = true,
        description = {
            "Finds weights that total exactly what they should from what a buyer says of its criteria, and explains each.",
            "The exit code is 1 where comparisons contradict each other."
        })
final class WeightsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options =
            new DocumentOptions(WeightsReader.FORMAT, Format.TEXT, Format.MARKDOWN, Format.CSV, Format.JSON);

    WeightsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Weighting weighting = options.read(console, WeightsReader::read);
        options.write(
                switch (options.wanted()) {
                    case TEXT -> WeightsReport.text(weighting);
                    case MARKDOWN -> WeightsReport.markdown(weighting);
                    case CSV -> WeightsCsv.write(weighting);
                    default -> WeightsWriter.write(weighting);
                },
                console);
        boolean contradictory = weighting
                .weights()
                .consistency()
                .filter(Consistency::isAboveLimit)
                .isPresent();
        return contradictory ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
