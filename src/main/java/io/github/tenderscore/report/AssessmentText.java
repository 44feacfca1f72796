package io.github.tenderscore.report;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.GateFailure;
import io.github.tenderscore.Margin;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.RoundingEffect;
import io.github.tenderscore.Rules;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.OneLine;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.rule.RuleType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An assessment as plain text for people: the ranking, who is first, how close it was, and what needs a decision. */
public final class AssessmentText {

    private AssessmentText() {}

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @return lines that end with a line feed; figures are exact, and one that is cut ends with "…"
     */
    public static String of(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        line(text, assessment.evaluation().methodology().title());
        assessment.evaluation().notes().forEach(note -> line(text, "  " + note));
        unverified(assessment.evaluation().methodology())
                .forEach(rule ->
                        line(text, "  The rule " + rule + " is unverified: its text was confirmed in no source."));
        text.append('\n');
        if (!assessment.ranking().isEmpty()) {
            text.append(ranking(assessment)).append('\n');
        }
        ComparedText.of(assessment).forEach(text::append);
        line(text, first(assessment));
        assessment.margins().forEach(margin -> line(text, margin(assessment, margin)));
        for (RoundingEffect effect : assessment.roundingEffects()) {
            line(text, effect.text() + ".");
        }
        for (TenderResult result : assessment.results()) {
            if (result.outcome() instanceof Outcome.Disqualified disqualified) {
                line(text, disqualified(result, disqualified));
            } else if (result.outcome() instanceof Outcome.Disregarded disregarded) {
                disregarded.decisions().forEach(decision -> line(text, named(result) + ": " + decision.text()));
            }
        }
        return text.toString();
    }

    /** The rules of the method that must not be taken for official ones. */
    private static List<String> unverified(Methodology method) {
        return method.rules().stream()
                .map(Rule::id)
                .distinct()
                .filter(id ->
                        Rules.standard().find(id).filter(RuleType::isUnverified).isPresent())
                .toList();
    }

    private static void line(StringBuilder text, String line) {
        text.append(OneLine.of(line)).append('\n');
    }

    private static String ranking(Assessment assessment) {
        Methodology method = assessment.evaluation().methodology();
        List<Criterion> shown = method.criteria().stream()
                .filter(criterion -> method.available(criterion.id()).signum() > 0)
                .toList();
        TextTable table = new TextTable();
        List<String> heading = new ArrayList<>(List.of("Place", "Tender", "Supplier"));
        shown.forEach(criterion -> heading.add(criterion.id()));
        heading.add(method.award().figureName());
        table.heading(heading);
        for (TenderResult result : assessment.ranking()) {
            List<String> row = new ArrayList<>();
            row.add(result.rank().map(String::valueOf).orElse(""));
            row.add(result.tender().id());
            row.add(result.tender().supplier().name());
            for (Criterion criterion : shown) {
                row.add(result.points(criterion.id())
                        .map(points -> CellFigure.of(points.published()))
                        .orElse("-"));
            }
            row.add(result.figure().map(CellFigure::of).orElse(""));
            table.row(row);
        }
        return table.text(3);
    }

    private static String first(Assessment assessment) {
        List<TenderResult> first = assessment.first();
        if (first.isEmpty()) {
            return "No tender is left: every one is disqualified under the method or disregarded.";
        }
        if (first.size() == 1) {
            return "Most advantageous tender under the method: " + named(first.get(0)) + ".";
        }
        return "No single most advantageous tender: "
                + first.stream().map(AssessmentText::named).collect(Collectors.joining(" and "))
                + " are tied for the first place, and the published method does not separate them.";
    }

    private static String margin(Assessment assessment, Margin margin) {
        String exact = margin.exact().equals(margin.published())
                ? ""
                : " (" + Figures.readable(margin.exact()) + " without rounding)";
        String rule = assessment.evaluation().methodology().award().id();
        String both = margin.better() + " and " + margin.next();
        return switch (margin.decided()) {
            case FIGURE ->
                margin.better() + " is ahead of " + margin.next() + " by " + Figures.readable(margin.published())
                        + exact + ".";
            case TIE_BREAK -> both + ": " + same(margin) + "; separated by the published tie-break.";
            case TIED -> both + ": " + same(margin) + "; they share a place.";
            case RULE ->
                margin.better() + " is in front of " + margin.next() + " by the award rule " + rule
                        + ", not by the figure alone.";
            case TIED_BY_RULE -> both + ": the award rule " + rule + " lets them share a place.";
        };
    }

    private static String same(Margin margin) {
        if (margin.published().signum() != 0) {
            return "the same place by the award rule";
        }
        return "the same figure" + (margin.exact().signum() == 0 ? ", also without rounding" : "");
    }

    private static String disqualified(TenderResult result, Outcome.Disqualified outcome) {
        return "Disqualified under the method: " + named(result) + ". "
                + outcome.failures().stream().map(GateFailure::reason).collect(Collectors.joining("; ")) + ".";
    }

    private static String named(TenderResult result) {
        return result.tender().id() + ", " + result.tender().supplier().name();
    }
}
