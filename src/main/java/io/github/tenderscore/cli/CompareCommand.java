package io.github.tenderscore.cli;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Rules;
import io.github.tenderscore.comparison.Alternative;
import io.github.tenderscore.comparison.RuleComparison;
import io.github.tenderscore.json.ComparisonWriter;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.report.ComparisonReport;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores the tenders of a document under several rules, side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the tenders of a document under other rules, side by side, and shows where another tender comes first and why.",
            "Without --price-rule and --award-rule it tries every rule that has no parameters.",
            "A rule is written as its id, then its parameters: \"PR-LIN-SET full=80; zero=200\".",
            "The exit code is 1 where another tender comes first under some rule, or a rule that was asked for cannot be tried."
        })
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options =
            new DocumentOptions(Input.EVALUATION, Format.TEXT, Format.MARKDOWN, Format.JSON);

    @Mixin
    private final TrialOptions trials = new TrialOptions();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Assessment assessment = options.evaluation(console).assess();
        Methodology method = assessment.evaluation().methodology();
        RuleComparison comparison = RuleComparison.of(assessment, alternatives(method));
        options.write(
                switch (options.wanted()) {
                    case JSON -> ComparisonWriter.write(comparison);
                    case MARKDOWN -> ComparisonReport.markdown(comparison);
                    default -> ComparisonReport.text(comparison);
                },
                console);
        boolean asked = !trials.areNone();
        boolean untried = comparison.trials().stream()
                .anyMatch(trial -> trial.assessment().isEmpty());
        return comparison.differing().isEmpty() && !(asked && untried) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private List<Alternative> alternatives(Methodology method) {
        List<Alternative> named = trials.alternatives(method);
        return trials.areNone() ? Alternative.withoutParameters(method, Rules.standard()) : named;
    }
}
