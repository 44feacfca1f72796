package io.github.tenderscore.cli;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.json.AssessmentWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains every number of an assessment. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains every number, from the published formula to the points.")
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options = new DocumentOptions(Input.EVALUATION, Format.TEXT, Format.JSON);

    @Option(names = "--tender", paramLabel = "ID", description = "Explain this tender only.")
    private @Nullable String tender;

    @Option(
            names = "--summary",
            paramLabel = "N",
            description = "Only the result and the N steps below it that weigh most (text only).")
    private @Nullable Integer summary;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Assessment assessment = options.evaluation(console).assess();
        Explanation explanation = tender == null
                ? assessment.explanation()
                : Outcomes.result(assessment, tender).explanation();
        options.write(text(explanation), console);
        return Outcomes.code(assessment);
    }

    private String text(Explanation explanation) {
        if (options.wanted() == Format.JSON) {
            return AssessmentWriter.write(explanation);
        }
        if (summary != null && summary < 0) {
            throw new InputException("The number (" + summary + ") of steps in a summary must not be negative");
        }
        return summary != null ? explanation.summary(summary) : explanation.text();
    }
}
