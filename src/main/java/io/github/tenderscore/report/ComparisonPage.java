package io.github.tenderscore.report;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Margin;
import io.github.tenderscore.Rules;
import io.github.tenderscore.comparison.Alternative;
import io.github.tenderscore.comparison.Lead;
import io.github.tenderscore.comparison.RuleComparison;
import io.github.tenderscore.comparison.Trial;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Listed;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.rule.RuleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the same tenders under several rules: the places side by side, then why another tender comes first. */
final class ComparisonPage {

    private final RuleComparison comparison;
    private final Page page;
    private final List<String> tenders;

    private ComparisonPage(RuleComparison comparison, Page page) {
        this.comparison = comparison;
        this.page = page;
        this.tenders = comparison.published().results().stream()
                .map(result -> result.tender().id())
                .toList();
    }

    static void write(RuleComparison comparison, Page page) {
        new ComparisonPage(comparison, page).write();
    }

    private void write() {
        Methodology method = comparison.published().evaluation().methodology();
        page.heading(1, "The same tenders under other rules: " + method.title());
        page.paragraph("Published: " + published(method)
                + ". The award is made under the published method alone; this shows what a rule decides.");
        page.table(rows(), 3);
        long tried = comparison.trials().stream()
                .filter(trial -> trial.assessment().isPresent())
                .count();
        page.paragraph("Another tender, or others too, come first under "
                + comparison.differing().size() + " of " + tried + (tried == 1 ? " rule" : " rules")
                + (tried == comparison.trials().size() ? "." : " that could be tried."));
        comparison.differing().forEach(this::why);
        obstacles();
    }

    private static String published(Methodology method) {
        String prices = method.leaves().stream()
                .filter(leaf -> leaf.scoring() instanceof Scoring.Price price
                        && price.rule().isPresent())
                .map(leaf -> "; price rule of " + leaf.id() + " "
                        + ((Scoring.Price) leaf.scoring()).rule().orElseThrow().name())
                .collect(Collectors.joining());
        return "award rule " + method.award().name() + prices;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("Rule", "In place of", "First"));
        heading.addAll(tenders);
        rows.add(heading);
        rows.add(row("as published", "", comparison.published()));
        for (Trial trial : comparison.trials()) {
            Alternative alternative = trial.alternative();
            trial.assessment()
                    .ifPresent(tried -> rows.add(
                            row(alternative.rule().name() + mark(alternative.rule()), place(alternative), tried)));
        }
        return rows;
    }

    private List<String> row(String rule, String place, Assessment assessment) {
        List<String> row = new ArrayList<>(List.of(rule, place, first(assessment)));
        for (String tender : tenders) {
            row.add(assessment.result(tender).rank().map(String::valueOf).orElse("-"));
        }
        return row;
    }

    private static String place(Alternative alternative) {
        return alternative instanceof Alternative.Price price ? "price rule of " + price.criterion() : "award rule";
    }

    private static String mark(Rule rule) {
        return type(rule)
                .filter(RuleType::isUnverified)
                .map(known -> ", unverified")
                .orElse("");
    }

    private static Optional<RuleType<?>> type(Rule rule) {
        return Rules.standard().find(rule.id());
    }

    private static String first(Assessment assessment) {
        List<String> first = assessment.firstIds();
        return first.isEmpty() ? "nobody" : Listed.and(first);
    }

    private void why(Trial trial) {
        Assessment tried = trial.assessment().orElseThrow();
        page.heading(
                2,
                trial.alternative().rule().name() + ": " + first(tried) + " instead of "
                        + first(comparison.published()));
        behaviour(trial.alternative().rule()).ifPresent(page::paragraph);
        if (trial.newFirst().isEmpty()) {
            page.paragraph("No other tender comes first; the first place is shared differently.");
            return;
        }
        String one = trial.newFirst().get();
        String other = trial.oldFirst().orElse("nobody");
        for (Lead lead : trial.leads()) {
            if (!lead.published().equals(lead.tried())) {
                page.item("On " + lead.name() + " " + one + " is " + distance(lead.tried(), other) + "; as published, "
                        + distance(lead.published(), other) + ".");
            }
        }
        if (trial.comparesAmounts()) {
            page.item(
                    "The price is compared as an amount and earns no points; the other criteria keep their weights to each other.");
        }
        page.item(figures(tried, one, other));
    }

    private static Optional<String> behaviour(Rule rule) {
        return Rules.standard()
                .behaviour(rule)
                .map(Behaviour::independence)
                .map(words -> "The rule is " + words.words() + ".");
    }

    private static String distance(Ratio lead, String other) {
        return switch (lead.signum()) {
            case 0 -> "level with " + other;
            case 1 -> Figures.readable(lead) + " points ahead of " + other;
            default -> Figures.readable(lead.negate()) + " points behind " + other;
        };
    }

    private static String figures(Assessment tried, String one, String other) {
        String name = tried.evaluation().methodology().award().figureName();
        return name + ": " + one + " " + figure(tried, one) + ", " + other + " " + figure(tried, other)
                + (onlyTieBreaksSeparate(tried, one, other) ? "; the published tie-break separates them." : ".");
    }

    /** Whether every step of the ranking from the first place down to another tender is that of a tie-break. */
    private static boolean onlyTieBreaksSeparate(Assessment tried, String one, String other) {
        if (tried.result(other).rank().isEmpty()) {
            return false;
        }
        List<Margin> between = tried.margins().stream()
                .dropWhile(margin -> !margin.better().equals(one))
                .takeWhile(margin -> !margin.better().equals(other))
                .filter(margin -> margin.decided() != Margin.Decided.TIED)
                .toList();
        return !between.isEmpty() && between.stream().allMatch(margin -> margin.decided() == Margin.Decided.TIE_BREAK);
    }

    private static String figure(Assessment tried, String tender) {
        return tried.result(tender).figure().map(Figures::readable).orElse("none, because it is not ranked");
    }

    private void obstacles() {
        List<Trial> impossible = comparison.trials().stream()
                .filter(trial -> trial.assessment().isEmpty())
                .toList();
        if (impossible.isEmpty()) {
            return;
        }
        page.heading(2, "Rules by which these tenders cannot be assessed");
        for (Trial trial : impossible) {
            page.item(
                    trial.alternative().rule().name() + ": " + trial.obstacle().orElse(""));
        }
    }
}
