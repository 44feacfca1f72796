package io.github.tenderscore.report;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Listed;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.CriterionSensitivity;
import io.github.tenderscore.robustness.FlipPoint;
import io.github.tenderscore.robustness.PossibleWinners;
import io.github.tenderscore.robustness.PossibleWinners.Prospect;
import io.github.tenderscore.robustness.Robustness;
import io.github.tenderscore.robustness.ScoreTable;
import io.github.tenderscore.robustness.VerdictTerms;
import io.github.tenderscore.robustness.WeightChange;
import io.github.tenderscore.robustness.WeightRegion;
import io.github.tenderscore.robustness.WeightSensitivity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what other weights would decide, where the award rule adds up points. */
final class WeightsPage {

    private static final int MOST_PAIRS = 5;

    private final int ranked;
    private final Robustness robustness;
    private final VerdictTerms terms;
    private final Page page;
    private final Map<String, String> names = new HashMap<>();

    WeightsPage(Assessment assessment, Robustness robustness, VerdictTerms terms, Page page) {
        ScoreTable.columns(assessment.evaluation().methodology())
                .forEach(column -> names.put(column.criterion(), column.name()));
        this.ranked = assessment.ranking().size();
        this.robustness = robustness;
        this.terms = terms;
        this.page = page;
    }

    void write() {
        if (ranked == 1) {
            page.heading(2, "If weights were others");
            page.paragraph("Only one tender is ranked, so that no weights can put another one before it.");
            return;
        }
        if (robustness.possible().isEmpty()) {
            page.heading(2, "If weights were others");
            page.paragraph(
                    "Not worked out: the award rule does not add up points, so that its figures do not change in straight"
                            + " lines with the weights.");
            return;
        }
        if (robustness.weights().isEmpty()) {
            page.heading(2, "If weights were others");
            page.paragraph(
                    "Several tenders have the most points before rounding and tie-breaks, so that a change of weights,"
                            + " however small, can decide between them.");
        } else {
            robustness.weights().ifPresent(this::single);
            robustness.weights().ifPresent(this::pairs);
            robustness.change().ifPresent(this::together);
        }
        robustness.possible().ifPresent(this::possible);
    }

    private void single(WeightSensitivity weights) {
        page.heading(2, "If one weight were another");
        if (weights.criteria().isEmpty()) {
            page.paragraph("There is only one criterion that earns points, so that its weight cannot change.");
            return;
        }
        page.paragraph(
                "The others give or take the points in proportion. Found exactly, on points before rounding, without gates"
                        + " and tie-breaks; at the points under \"Below\" and \"Above\" others are as good as "
                        + weights.winner()
                        + ", and beyond them they come first.");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Criterion", "First below", "First above", "Points", "Below", "Above"));
        weights.criteria().forEach(one -> rows.add(row(one, one.name(), weights.winner())));
        weights.groups().forEach(one -> rows.add(row(one, one.name() + " (group)", weights.winner())));
        page.table(rows, 3);
    }

    /** With two criteria, one alone is all others. */
    private void pairs(WeightSensitivity weights) {
        List<CriterionSensitivity> closest = weights.closestPairs();
        if (weights.criteria().size() < 3 || closest.isEmpty()) {
            return;
        }
        page.heading(2, "If points moved between two criteria alone");
        page.paragraph("All other weights stay. "
                + (closest.size() > MOST_PAIRS
                        ? "The " + MOST_PAIRS + " pairs that need the fewest points of " + closest.size()
                                + " that can do it; the format json has all."
                        : "Every pair that can do it, the fewest points first."));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Criterion", "Against", "Then first", "Points", "Turns at"));
        closest.stream().limit(MOST_PAIRS).forEach(pair -> {
            Optional<FlipPoint> flip = pair.nearestFlip();
            rows.add(List.of(
                    pair.name(),
                    pair.against().map(names::get).orElse(""),
                    taking(flip, weights.winner()),
                    CellFigure.of(pair.weight()),
                    at(flip)));
        });
        page.table(rows, 3);
    }

    private static List<String> row(CriterionSensitivity one, String name, String winner) {
        return List.of(
                name,
                taking(one.below(), winner),
                taking(one.above(), winner),
                CellFigure.of(one.weight()),
                at(one.below()),
                at(one.above()));
    }

    private static String taking(Optional<FlipPoint> flip, String winner) {
        return flip.map(point ->
                        point.beyond().isEmpty() ? Listed.and(point.tied()) + " tied" : Listed.and(point.beyond()))
                .orElse("stays " + winner);
    }

    private static String at(Optional<FlipPoint> flip) {
        return flip.map(point -> CellFigure.of(point.weight())).orElse("-");
    }

    private void together(WeightChange change) {
        page.heading(2, "If several weights were others");
        change.smallestLargest()
                .ifPresentOrElse(
                        nearest -> page.paragraph("As long as no weight moves by " + Figures.cut(nearest.size())
                                + " points, " + change.winner() + " stays ahead."),
                        () -> page.paragraph("Under no weights that are thought possible is another tender as good as "
                                + change.winner() + "."));
        for (WeightChange.Change one : change.byLargest()) {
            page.item(one.rival() + " is as good if weights move by up to " + Figures.cut(one.size()) + " points each: "
                    + moved(one.weights()) + ".");
        }
        change.smallestSum()
                .ifPresent(one -> page.item("Added up, the moves up and down are the fewest points, "
                        + Figures.cut(one.size()) + ", for " + one.rival() + ": " + moved(one.weights()) + "."));
    }

    private String moved(Map<String, Ratio> weights) {
        return table().criteria().stream()
                .filter(column -> !column.weight().equals(weights.get(column.criterion())))
                .map(column -> column.name() + " from " + Figures.cut(column.weight()) + " to "
                        + Figures.cut(weights.getOrDefault(column.criterion(), Ratio.ZERO)))
                .collect(Collectors.joining(", "));
    }

    private ScoreTable table() {
        return robustness.weights().orElseThrow().table();
    }

    private void possible(PossibleWinners winners) {
        page.heading(2, "Who could come first under some weights");
        page.paragraph(
                terms.region().equals(WeightRegion.ALL)
                        ? "Every set of weights that totals the points of the method is looked at, also extreme ones. Found"
                                + " exactly, on points before rounding, without gates and tie-breaks."
                        : "Every set of weights within the limits of the verdict is looked at. Found exactly, on points before"
                                + " rounding, without gates and tie-breaks.");
        winners.tenders().forEach(one -> page.item(prospect(one)));
    }

    private String prospect(Prospect one) {
        return switch (one.possibility()) {
            case ALONE ->
                one.tender() + " could: it is ahead by " + Figures.cut(one.lead()) + " points with "
                        + points(one.weights()) + ".";
            case TIED ->
                one.tender() + " could share the first place, and never have it alone: for example with "
                        + points(one.weights()) + ".";
            case NEVER ->
                one.tender() + " could not: where it does best, with " + points(one.weights()) + ", it is still "
                        + Figures.cut(one.lead().negate()) + " points behind. The proof: under all weights "
                        + Listed.and(one.beatenBy().entrySet().stream()
                                .map(rival -> share(rival.getKey(), rival.getValue()))
                                .toList())
                        + (one.beatenBy().size() == 1 ? " has" : " together have") + " at least that much more.";
        };
    }

    private static String share(String tender, Ratio share) {
        return share.equals(Ratio.ONE) ? tender : share + " of the points of " + tender;
    }

    private String points(Map<String, Ratio> weights) {
        return weights.entrySet().stream()
                .filter(weight -> weight.getValue().signum() != 0)
                .map(weight ->
                        names.getOrDefault(weight.getKey(), weight.getKey()) + " " + Figures.cut(weight.getValue()))
                .collect(Collectors.joining(", "));
    }
}
