package io.github.tenderscore.cli;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.json.AssessmentWriter;
import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.report.AssessmentText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the tenders of a document and prints the ranking. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Scores the tenders of a document under its method and prints the ranking.")
final class ScoreCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options = new DocumentOptions(Input.EVALUATION, Format.TEXT, Format.JSON);

    @Option(
            names = "--explain",
            paramLabel = "TENDER",
            description = "Also explain every number of this tender; may be repeated (text only).")
    private List<String> explained = new ArrayList<>();

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Assessment assessment = options.evaluation(console).assess();
        options.write(options.wanted() == Format.JSON ? AssessmentWriter.write(assessment) : text(assessment), console);
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
