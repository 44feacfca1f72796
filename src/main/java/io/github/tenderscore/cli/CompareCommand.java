package io.github.tenderscore.cli;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Rules;
import io.github.tenderscore.comparison.Alternative;
import io.github.tenderscore.comparison.RuleComparison;
import io.github.tenderscore.json.ComparisonWriter;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.report.ComparisonReport;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--price-rule",
            paramLabel = "RULE",
            description = "Try this price rule on the price criterion; may be repeated.")
    private List<String> priceRules = new ArrayList<>();

    @Option(names = "--award-rule", paramLabel = "RULE", description = "Try this award rule; may be repeated.")
    private List<String> awardRules = new ArrayList<>();

    @Option(names = "--price", paramLabel = "ID", description = "The price criterion, where the method has several.")
    private @Nullable String price;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Assessment assessment = options.evaluation(console).assess();
        Methodology method = assessment.evaluation().methodology();
        if (price != null) {
            criterion(method);
        }
        RuleComparison comparison = RuleComparison.of(assessment, alternatives(method));
        options.write(
                switch (options.wanted()) {
                    case JSON -> ComparisonWriter.write(comparison);
                    case MARKDOWN -> ComparisonReport.markdown(comparison);
                    default -> ComparisonReport.text(comparison);
                },
                console);
        boolean asked = !priceRules.isEmpty() || !awardRules.isEmpty();
        boolean untried = comparison.trials().stream()
                .anyMatch(trial -> trial.assessment().isEmpty());
        return comparison.differing().isEmpty() && !(asked && untried) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private List<Alternative> alternatives(Methodology method) {
        if (priceRules.isEmpty() && awardRules.isEmpty()) {
            return Alternative.withoutParameters(method, Rules.standard());
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (String line : priceRules) {
            alternatives.add(new Alternative.Price(
                    criterion(method),
                    rule("--price-rule", line, Rules.standard().prices())));
        }
        for (String line : awardRules) {
            alternatives.add(new Alternative.Award(
                    rule("--award-rule", line, Rules.standard().awards())));
        }
        return alternatives;
    }

    private static <R extends Rule> R rule(String option, String line, Catalogue<R> catalogue) {
        try {
            return catalogue.parse(line);
        } catch (IllegalArgumentException e) {
            throw new InputException("The option " + option + " (" + line + ") cannot be used: " + e.getMessage());
        }
    }

    private String criterion(Methodology method) {
        List<String> prices = method.leaves().stream()
                .filter(Criterion.Leaf::isPrice)
                .map(Criterion.Leaf::id)
                .toList();
        if (price != null && prices.contains(price)) {
            return price;
        }
        if (price == null && prices.size() == 1) {
            return prices.get(0);
        }
        throw new InputException("The price criterion (" + (price == null ? "not stated" : price)
                + ") must be one of the method's: " + String.join(", ", prices)
                + (price == null ? "\n  Maybe say which with --price ID" : ""));
    }
}
