package io.github.tenderscore;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.TieBreak;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the steps that lead to each result, from the score sheets; nothing is kept, so nothing can disagree. */
final class Explainer {

    private final Plan plan;
    private final List<Sheet> sheets;

    Explainer(Plan plan, List<Sheet> sheets) {
        this.plan = plan;
        this.sheets = sheets;
    }

    Step whole() {
        Methodology method = plan.method();
        String award = "award " + RuleNote.of(method.award(), AwardRules.catalogue()) + ": the "
                + method.award().direction().name().toLowerCase(Locale.ROOT) + " "
                + method.award().figureName().toLowerCase(Locale.ROOT) + " wins";
        return Step.of(method.title())
                .note(award)
                .steps(sheets.stream().map(this::tender).toList())
                .build();
    }

    Step tender(Sheet sheet) {
        Step.Builder step =
                Step.of(sheet.tender().id() + ", " + sheet.tender().supplier().name());
        if (!sheet.passes()) {
            String reasons = sheet.failures().stream().map(GateFailure::reason).collect(Collectors.joining("; "));
            return step.note("disqualified under the method: " + reasons)
                    .steps(criteria(sheet, plan.top()))
                    .build();
        }
        return step.note("place " + sheet.rank() + tieNote(sheet))
                .exact(sheet.publishedFigure())
                .step(figure(sheet))
                .steps(tieBreaks(sheet))
                .build();
    }

    private String tieNote(Sheet sheet) {
        String others = sheets.stream()
                .filter(other -> other != sheet && other.passes() && other.rank() == sheet.rank())
                .map(other -> other.tender().id())
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : ", tied with " + others;
    }

    /** The figure by which the tender is ranked; where that is the total of points itself, one step serves for both. */
    private Step figure(Sheet sheet) {
        Step award = plan.method().award().explain(sheet.publishedStanding());
        Optional<Rounding.Digits> rounding = plan.method().rounding().at(Rounding.Stage.TOTAL);
        Ratio points = sheet.publishedStanding().points();
        List<Step> criteria = criteria(sheet, plan.top());
        if (award.formula().isEmpty() && award.note().isEmpty() && award.exact().equals(Optional.of(points))) {
            return sum(award.label(), sheet, plan.top(), rounding, criteria);
        }
        return new Step(
                award.label(),
                award.formula(),
                award.substituted(),
                award.exact(),
                rounding,
                award.note(),
                scored(plan.top()).isEmpty()
                        ? criteria
                        : List.of(sum("Quality points", sheet, plan.top(), Optional.empty(), criteria)));
    }

    private Step sum(
            String label, Sheet sheet, List<Node> parts, Optional<Rounding.Digits> rounding, List<Step> steps) {
        Step.Builder step = Step.of(label)
                .rounded(rounding)
                .exact(Totals.of(sheet, parts, true))
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
        String label =
                node.criterion().name() + (node.isScored() ? " (of " + Figures.exact(node.available()) + ")" : "");
        if (!node.isLeaf()) {
            List<Step> parts = criteria(sheet, node.parts());
            if (!node.isScored() || sheet.published(node) == null) {
                return Step.of(label)
                        .note(node.isScored() ? NOT_ASSESSED : "")
                        .steps(parts)
                        .build();
            }
            return sum(label, sheet, node.parts(), node.pointsRounding(), parts);
        }
        Response response = sheet.response(node);
        if (!node.isScored()) {
            return unscored(sheet, node, label, response);
        }
        if (response == null) {
            return Step.of(label)
                    .exact(Ratio.ZERO)
                    .note("no response; the method says: "
                            + node.leaf().missing().code())
                    .build();
        }
        if (sheet.published(node) == null) {
            return Step.of(label).note(NOT_ASSESSED).build();
        }
        return scoredLeaf(sheet, node, label, response);
    }

    private static final String NOT_ASSESSED =
            "not assessed, because the tender failed a gate before prices are scored";

    private Step unscored(Sheet sheet, Node node, String label, @Nullable Response response) {
        if (response instanceof Response.Price price) {
            return price(sheet, node, label, price);
        }
        boolean failed = sheet.failures().stream()
                .anyMatch(failure ->
                        failure.criterion().equals(Optional.of(node.criterion().id())));
        return Step.of(label)
                .note("pass/fail, earns no points: " + said(response) + ", " + (failed ? "fails" : "passes"))
                .build();
    }

    private Step scoredLeaf(Sheet sheet, Node node, String label, Response response) {
        Scoring scoring = node.leaf().scoring();
        if (scoring instanceof Scoring.Price price && price.rule().isPresent()) {
            PriceRule rule = price.rule().get();
            Step share =
                    rule.explain(Prices.amount(sheet, node, true), Prices.reference(sheets, sheet, node, rule, true));
            return earned(
                    node,
                    label,
                    share,
                    RuleNote.of(rule, PriceRules.catalogue()),
                    List.of(price(sheet, node, "Price", (Response.Price) response)));
        }
        if (scoring instanceof Scoring.Quantity quantity) {
            Ratio promised = ((Response.Quantity) response).quantity();
            Step share = quantity.rule().explain(node.counted(promised));
            return earned(
                    node,
                    label,
                    share,
                    RuleNote.of(quantity.rule(), SocialValueRules.catalogue()),
                    List.of(Step.of("Quantity")
                            .exact(promised)
                            .rounded(node.inputRounding())
                            .build()));
        }
        Step share = share(scoring, response);
        return node.ratioRounding().isPresent()
                ? earned(node, label, share, share.note(), List.of())
                : Step.of(label)
                        .formula(
                                "points available × " + share.formula(),
                                Figures.factor(node.available()) + " × " + share.substituted())
                        .exact(node.available().times(share.exact().orElse(Ratio.ZERO)))
                        .rounded(node.pointsRounding())
                        .note(share.note())
                        .build();
    }

    /** The share of the points that a mark, a choice or an answer earns. */
    private static Step share(Scoring scoring, Response response) {
        Step.Builder step = Step.of("Share of the points");
        if (scoring instanceof Scoring.Mark marks) {
            Ratio mark = ((Response.Mark) response).mark();
            String descriptor = marks.scale().descriptor(mark);
            return step.formula(
                            "mark / highest mark",
                            Figures.factor(mark) + " / "
                                    + Figures.factor(marks.scale().highest()))
                    .exact(marks.scale().share(mark))
                    .note(descriptor.isEmpty() ? "" : "mark " + mark + ": " + descriptor)
                    .build();
        }
        if (scoring instanceof Scoring.Choice choice) {
            String option = ((Response.Choice) response).option();
            Ratio share = choice.scale().share(option);
            return step.formula("percentage of the option / 100", Figures.factor(share.times(Ratio.HUNDRED)) + " / 100")
                    .exact(share)
                    .note("choice: " + option)
                    .build();
        }
        Ratio share = ((Response.YesNo) response).yes() ? Ratio.ONE : Ratio.ZERO;
        return step.formula("1 for yes, 0 for no", share.toString())
                .exact(share)
                .note("answer: " + said(response))
                .build();
    }

    /** Points as the points available times a share that has a step of its own. */
    private static Step earned(Node node, String label, Step share, String note, List<Step> inputs) {
        Step rounded = new Step(
                share.label(),
                share.formula(),
                share.substituted(),
                share.exact(),
                node.ratioRounding(),
                share.note(),
                share.steps());
        Ratio counted = rounded.value().orElse(Ratio.ZERO);
        return Step.of(label)
                .formula(
                        "points available × share of the points",
                        Figures.factor(node.available()) + " × " + Figures.factor(counted))
                .exact(node.available().times(counted))
                .rounded(node.pointsRounding())
                .note(note)
                .steps(inputs)
                .step(rounded)
                .build();
    }

    private static Step price(Sheet sheet, Node node, String label, Response.Price price) {
        String unit = price.money()
                .toString()
                .substring(price.money().amount().toString().length())
                .strip();
        return Step.of(label)
                .exact(Prices.amount(sheet, node, false))
                .rounded(node.inputRounding())
                .note(unit)
                .build();
    }

    /** The tie-breaks of a tender that has the same figure as another, as far as they are asked. */
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

    private static String said(@Nullable Response response) {
        if (response == null) {
            return "no response";
        }
        if (response instanceof Response.Mark mark) {
            return "mark " + mark.mark();
        }
        if (response instanceof Response.Quantity quantity) {
            return "quantity " + quantity.quantity();
        }
        if (response instanceof Response.Choice choice) {
            return choice.option();
        }
        if (response instanceof Response.YesNo answer) {
            return answer.yes() ? "yes" : "no";
        }
        return ((Response.Price) response).money().toString();
    }
}
