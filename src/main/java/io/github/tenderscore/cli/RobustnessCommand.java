package io.github.tenderscore.cli;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.json.RobustnessWriter;
import io.github.tenderscore.report.RobustnessReport;
import io.github.tenderscore.robustness.Robustness;
import io.github.tenderscore.robustness.ScoreTable;
import io.github.tenderscore.robustness.Verdict.Firmness;
import io.github.tenderscore.robustness.VerdictTerms;
import io.github.tenderscore.simulation.Acceptability;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how firmly an award stands. */
@Command(
        name = "robustness",
        mixinStandardHelpOptions = true,
        description = {
            "Says how firmly an award stands: which weight, mark or price would have to be how different for another tender"
                    + " to come first, and whether tenders that did not win decide who did.",
            "The verdict goes by limits that are stated, all of them or a named set; none has a value by itself.",
            "With --simulate it also counts how often each tender comes first under weights that are drawn by lot, and with"
                    + " --uncertain under marks or points that are.",
            "The exit code is 1 where the award is fragile by these limits, or the first place is tied."
        })
final class RobustnessCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options =
            new DocumentOptions(Input.EVALUATION, Format.TEXT, Format.MARKDOWN, Format.JSON);

    @Mixin
    private final VerdictOptions verdict = new VerdictOptions();

    @Mixin
    private final DrawOptions draws = new DrawOptions();

    @Mixin
    private final RunOptions run = new RunOptions();

    RobustnessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OptionValues values = new OptionValues();
        verdict.read(values);
        draws.read(values, run);
        run.read(values);
        values.throwIfAny();
        Assessment assessment = options.evaluation(console).assess();
        int ranked = assessment.ranking().size();
        if (ranked == 0) {
            throw new InputException(
                    "The number (0) of ranked tenders must be at least 1: there is no award that could stand");
        }
        boolean sums = assessment.evaluation().methodology().award().sumsPoints();
        Optional<ScoreTable> table = sums ? Optional.of(ScoreTable.of(assessment)) : Optional.empty();
        VerdictTerms terms = verdict.terms(table);
        Optional<Acceptability> drawn = draws.run(assessment, run.follower("Draws", console));
        Robustness robustness = Robustness.of(assessment, terms);
        options.write(written(assessment, terms, robustness, drawn), console);
        return robustness.verdict().firmness() == Firmness.ROBUST ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private String written(
            Assessment assessment, VerdictTerms terms, Robustness robustness, Optional<Acceptability> drawn) {
        return switch (options.wanted()) {
            case JSON -> RobustnessWriter.write(assessment, terms, robustness, drawn);
            case MARKDOWN -> RobustnessReport.markdown(assessment, terms, robustness, drawn);
            default -> RobustnessReport.text(assessment, terms, robustness, drawn);
        };
    }
}
