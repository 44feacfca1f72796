package io.github.tenderscore.cli;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.json.AssessmentWriter;
import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.report.AssessmentText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the tenders of a document and prints the ranking. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Scores the tenders of a document under its method and prints the ranking.")
final class ScoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A document of the format tenderscore/1, or a record of the format tenderscore-record/1; - for standard input.")
    private String file = "-";

    @Option(
            names = "--explain",
            paramLabel = "TENDER",
            description = "Also explain every number of this tender; may be repeated (text only).")
    private List<String> explained = new ArrayList<>();

    @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}; text unless given.")
    private Format format = Format.TEXT;

    @Mixin
    private final Output output = new Output();

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Evaluation evaluation = Input.evaluation(file, console);
        Assessment assessment = evaluation.assess();
        output.write(format == Format.JSON ? AssessmentWriter.write(assessment) : text(assessment), console);
        return Outcomes.code(assessment);
    }

    private String text(Assessment assessment) {
        StringBuilder text = new StringBuilder(AssessmentText.of(assessment));
        text.append("Method ")
                .append(Fingerprints.of(assessment.evaluation().methodology()))
                .append('\n');
        text.append("Input  ")
                .append(Fingerprints.ofInput(assessment.evaluation()))
                .append('\n');
        for (String tender : explained) {
            text.append('\n')
                    .append(Outcomes.result(assessment, tender).explanation().text());
        }
        return text.toString();
    }
}
