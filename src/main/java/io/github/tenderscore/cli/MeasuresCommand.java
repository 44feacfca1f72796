package io.github.tenderscore.cli;

import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.MeasureCatalogues;
import io.github.tenderscore.csv.MeasuresCsv;
import io.github.tenderscore.json.MeasuresWriter;
import io.github.tenderscore.report.MeasuresText;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a catalogue of measures, or writes it to start one of one's own from. */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        description = {
            "Checks and shows a catalogue of measures; without a FILE the 22 measures of the four themes that come with the library.",
            "As json or csv it can be the start of a catalogue of your own."
        })
final class MeasuresCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "A catalogue, as JSON or CSV.")
    private @Nullable String file;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of text, json, csv; text unless given.")
    private Form form = Form.TEXT;

    @Mixin
    private final Output output = new Output();

    /** In which form a catalogue is written. */
    enum Form {
        TEXT,
        JSON,
        CSV
    }

    MeasuresCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        MeasureCatalogue catalogue =
                file == null ? MeasureCatalogues.fourThemes2026() : MeasureFiles.read(file, console);
        output.write(
                switch (form) {
                    case TEXT -> MeasuresText.of(catalogue);
                    case JSON -> MeasuresWriter.write(catalogue);
                    case CSV -> MeasuresCsv.write(catalogue);
                },
                console);
        return ExitCode.DONE;
    }
}
