package io.github.tenderscore.cli;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.json.AssessmentWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
            names = "--reached",
            paramLabel = "LEVEL",
            converter = Level.class,
            description =
                    "What the tender owes where it reached this level of a notional discount, instead of its number.")
    private @Nullable Integer reached;

    @Option(
            names = "--summary",
            paramLabel = "N",
            converter = Count.class,
            description = "Only the result and the N steps below it that weigh most (text only).")
    private @Nullable Integer summary;

    /** How many there are of something. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String digits) {
            if (!digits.matches("[0-9]{1,9}")) {
                throw new TypeConversionException(
                        "The number (" + digits + ") of steps in a summary must be a whole number from 0 to 999999999");
            }
            return Integer.valueOf(digits);
        }
    }

    /** A level of ambition. */
    static final class Level implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String digits) {
            if (!digits.matches("[0-9]{1,2}")) {
                throw new TypeConversionException(
                        "The level (" + digits + ") that was reached must be a whole number from 0 to 99");
            }
            return Integer.valueOf(digits);
        }
    }

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Assessment assessment = options.evaluation(console).assess();
        if (reached != null) {
            options.write(text(Sanction.explain(assessment, tender, reached)), console);
            return ExitCode.DONE;
        }
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
        return summary != null ? explanation.summary(summary) : explanation.text();
    }
}
