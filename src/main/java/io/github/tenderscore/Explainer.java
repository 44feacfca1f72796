package io.github.tenderscore;

import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.QualityTransform;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.TieBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the steps that lead to each result, from the score sheets; nothing is kept, so nothing can disagree. */
final class Explainer {

    private final Plan plan;
    private final List<Sheet> sheets;
    private final LeafExplainer leaves;

    /** Made when the first figure is explained; whoever makes it makes the same. */
    private @Nullable Function<Sheet, Step> award;

    Explainer(Plan plan, List<Sheet> sheets) {
        this.plan = plan;
        this.sheets = sheets;
        this.leaves = new LeafExplainer(sheets);
    }

    Step whole() {
        Methodology method = plan.method();
        String award = "award " + RuleNote.of(method.award(), AwardRules.catalogue()) + ": the "
                + method.award().direction().name().toLowerCase(Locale.ROOT) + " "
                + method.award().figureName().toLowerCase(Locale.ROOT) + " wins";
        // a panel that agrees its marks is what a method says by saying nothing
        String consensus = method.consensus().isModerated()
                ? ""
                : "; marks of several evaluators by " + RuleNote.of(method.consensus(), ConsensusRules.catalogue());
        return Step.of(method.title())
                .note(award + consensus)
                .steps(sheets.stream().map(this::tender).toList())
                .build();
    }

    Step tender(Sheet sheet) {
        Step.Builder step =
                Step.of(sheet.tender().id() + ", " + sheet.tender().supplier().name());
        if (sheet.isDisregarded()) {
            return step.note("not assessed: "
                            + sheet.disregards().stream().map(Disregard::text).collect(Collectors.joining("; ")))
                    .build();
        }
        if (!sheet.passes()) {
            String reasons = sheet.failures().stream().map(GateFailure::reason).collect(Collectors.joining("; "));
            return step.note("disqualified under the method: " + reasons)
                    .steps(criteria(sheet, plan.top()))
                    .build();
        }
        return step.note("place " + sheet.rank() + tieNote(sheet) + roundingNote())
                .exact(sheet.publishedFigure())
                .rounded(plan.method().rounding().at(Rounding.Stage.TOTAL))
                .step(figure(sheet))
                .steps(tieBreaks(sheet))
                .build();
    }

    /** The steps of one criterion or group; empty where they cannot be told from the figures of the known tenders alone. */
    Optional<Step> told(Sheet sheet, Node node, Set<String> known) {
        return new KnownFigures(sheets, known).tells(sheet, node)
                ? Optional.of(criterion(sheet, node))
                : Optional.empty();
    }

    private String roundingNote() {
        return plan.rounds() ? "" : "; the method rounds nothing";
    }

    private String tieNote(Sheet sheet) {
        String others = sheets.stream()
                .filter(other -> other != sheet && other.passes() && other.rank() == sheet.rank())
                .map(other -> other.tender().id())
                .collect(Collectors.joining(", "));
        if (others.isEmpty()) {
            return "";
        }
        return ", tied with " + others
                + (plan.method().tieBreaks().isEmpty()
                        ? "; the method publishes no tie-break"
                        : "; the published tie-breaks do not separate them");
    }

    private Function<Sheet, Step> award() {
        Function<Sheet, Step> known = award;
        if (known == null) {
            known = new Ranking(plan, sheets.stream().filter(Sheet::passes).toList()).explain();
            award = known;
        }
        return known;
    }

    /** The figure by which the tender is ranked; where that is the total of points itself, one step serves for both. */
    private Step figure(Sheet sheet) {
        Step award = award().apply(sheet);
        Optional<Rounding.Digits> rounding = plan.method().rounding().at(Rounding.Stage.TOTAL);
        Ratio points = sheet.publishedStanding().points();
        List<Step> criteria = criteria(sheet, plan.top());
        if (award.formula().isEmpty()
                && award.note().isEmpty()
                && award.steps().isEmpty()
                && award.exact().equals(Optional.of(points))) {
            return overall(sum(award.label(), sheet, plan.top(), rounding, criteria));
        }
        List<Step> steps = new ArrayList<>(award.steps());
        if (scored(plan.top()).isEmpty()) {
            steps.addAll(criteria);
        } else {
            steps.add(overall(sum("Quality points", sheet, plan.top(), Optional.empty(), criteria)));
        }
        return new Step(
                award.label(), award.formula(), award.substituted(), award.exact(), rounding, award.note(), steps);
    }

    /** The step of all points with the minimum that the method asks of them; only a tender that reached it comes here. */
    private Step overall(Step points) {
        return plan.method()
                .minimum()
                .map(minimum -> points.withNote("overall minimum " + minimum + ": passes"))
                .orElse(points);
    }

    private Step sum(
            String label, Sheet sheet, List<Node> parts, Optional<Rounding.Digits> rounding, List<Step> steps) {
        Step.Builder step = Step.of(label)
                .rounded(rounding)
                .exact(Totals.of(sheet, parts).published())
                .steps(steps);
        if (!scored(parts).isEmpty()) {
            step.formula(
                    "points of "
                            + scored(parts).stream()
                                    .map(node -> node.criterion().name())
                                    .collect(Collectors.joining(" + ")),
                    scored(parts).stream()
                            .map(node -> Figures.factor(points(sheet, node)))
                            .collect(Collectors.joining(" + ")));
        }
        return step.build();
    }

    private static List<Node> scored(List<Node> nodes) {
        return nodes.stream().filter(Node::isScored).toList();
    }

    private static Ratio points(Sheet sheet, Node node) {
        Ratio points = sheet.published(node);
        return points == null ? Ratio.ZERO : points;
    }

    private List<Step> criteria(Sheet sheet, List<Node> nodes) {
        return nodes.stream().map(node -> criterion(sheet, node)).toList();
    }

    private Step criterion(Sheet sheet, Node node) {
        Step earned = ungated(sheet, node);
        Step step = sheet.earned(node).isPresent() ? transformed(sheet, node, earned) : earned;
        Optional<String> gate = GateNote.of(sheet, node);
        return gate.isEmpty() ? step : step.withNote(gate.get());
    }

    /** What the points earned come to once they are transformed, among the tenders that passed the gates before. */
    private Step transformed(Sheet sheet, Node node, Step earned) {
        QualityTransform transform = node.criterion().transform().orElseThrow();
        List<Sheet> among = sheets.stream().filter(Sheet::admitted).toList();
        List<Ratio> points = among.stream()
                .map(other -> other.earned(node).orElseThrow().published())
                .toList();
        Step step = transform.explain(among.indexOf(sheet), points, node.available());
        List<Step> steps = new ArrayList<>(step.steps());
        steps.add(new Step(
                "Points earned",
                earned.formula(),
                earned.substituted(),
                earned.exact(),
                earned.rounding(),
                earned.note(),
                earned.steps()));
        String note = RuleNote.of(transform, QualityTransforms.catalogue()) + "; gates are tested on the points earned"
                + (step.note().isEmpty() ? "" : "; " + step.note());
        return new Step(
                earned.label(), step.formula(), step.substituted(), step.exact(), node.pointsRounding(), note, steps);
    }

    private Step ungated(Sheet sheet, Node node) {
        String label =
                node.criterion().name() + (node.isScored() ? " (of " + Figures.exact(node.available()) + ")" : "");
        if (!node.isLeaf()) {
            List<Step> parts = criteria(sheet, node.parts());
            if (!node.isScored() || sheet.published(node) == null) {
                return Step.of(label)
                        .note(node.isScored() ? LeafExplainer.notAssessed(node) : "")
                        .steps(parts)
                        .build();
            }
            return sum(label, sheet, node.parts(), node.pointsRounding(), parts);
        }
        return leaves.explain(sheet, node, label);
    }

    /** The tie-breaks of a tender that has the same figure as another, in the order in which they are asked. */
    private List<Step> tieBreaks(Sheet sheet) {
        boolean tied = sheets.stream()
                .anyMatch(other -> other != sheet
                        && other.passes()
                        && other.publishedFigure().equals(sheet.publishedFigure()));
        return tied
                ? plan.method().tieBreaks().stream()
                        .map(tieBreak -> tieBreak(sheet, tieBreak))
                        .toList()
                : List.of();
    }

    private Step tieBreak(Sheet sheet, TieBreak tieBreak) {
        return Step.of("Tie-break: " + tieBreak.code() + " "
                        + plan.node(tieBreak.criterion()).criterion().name())
                .exact(tieBreak.figure(sheet.publishedStanding()))
                .build();
    }
}
