package io.github.tenderscore.cli;

import io.github.tenderscore.Rules;
import io.github.tenderscore.comparison.Alternative;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules are tried in the place of those of a method: --price-rule, --award-rule and --price. */
final class TrialOptions {

    @Option(
            names = "--price-rule",
            paramLabel = "RULE",
            description = "Try this price rule on the price criterion; may be repeated.")
    private List<String> priceRules = new ArrayList<>();

    @Option(names = "--award-rule", paramLabel = "RULE", description = "Try this award rule; may be repeated.")
    private List<String> awardRules = new ArrayList<>();

    @Option(names = "--price", paramLabel = "ID", description = "The price criterion, where the method has several.")
    private @Nullable String price;

    /** Whether no rule was named. */
    boolean areNone() {
        return priceRules.isEmpty() && awardRules.isEmpty();
    }

    /** The rules that were named, price rules first. */
    List<Alternative> alternatives(Methodology method) {
        if (price != null) {
            criterion(method);
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
        return OptionValues.used(option, line, () -> catalogue.parse(line));
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
