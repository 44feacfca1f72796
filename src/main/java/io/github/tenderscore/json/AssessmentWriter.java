package io.github.tenderscore.json;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Margin;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.RoundingEffect;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes an assessment as a document of the format {@value #FORMAT}: what was assessed, with fingerprints, and every result.
 *
 * <p>The document holds the method and the tenders, so that anybody can recompute it ({@link ResultVerifier}).
 */
public final class AssessmentWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-assessment/1";

    private AssessmentWriter() {}

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @return the document, indented, with a line feed at its end; the same bytes for the same method and tenders
     */
    public static String write(Assessment assessment) {
        return JsonWriter.pretty(tree(assessment));
    }

    /**
     * Writes an explanation as a tree of steps.
     *
     * @param explanation the explanation
     * @return the document, indented, with a line feed at its end
     */
    public static String write(Explanation explanation) {
        return JsonWriter.pretty(step(explanation.top()));
    }

    static Map<String, Object> tree(Assessment assessment) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        Map<String, Object> fingerprints = new LinkedHashMap<>();
        fingerprints.put("method", Fingerprints.of(assessment.evaluation().methodology()));
        fingerprints.put("input", Fingerprints.ofInput(assessment.evaluation()));
        tree.put("fingerprints", fingerprints);
        EvaluationWriter.content(tree, assessment.evaluation());
        results(tree, assessment);
        return tree;
    }

    /** Everything that follows from the method and the tenders. */
    static void results(Map<String, Object> tree, Assessment assessment) {
        tree.put("first", assessment.firstIds());
        tree.put(
                "results",
                assessment.results().stream()
                        .map(result -> result(assessment.evaluation().methodology(), result))
                        .toList());
        tree.put(
                "margins",
                assessment.margins().stream().map(AssessmentWriter::margin).toList());
        tree.put(
                "roundingEffects",
                assessment.roundingEffects().stream()
                        .map(AssessmentWriter::effect)
                        .toList());
    }

    private static Map<String, Object> result(Methodology method, TenderResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", result.tender().id());
        tree.put("outcome", result.outcome().code());
        if (result.outcome() instanceof Outcome.Ranked ranked) {
            tree.put("rank", ranked.rank());
            tree.put("total", shown(ranked.figure(), method.rounding().at(Rounding.Stage.TOTAL)));
            tree.put("exact", ranked.exact().toString());
        } else if (result.outcome() instanceof Outcome.Disqualified disqualified) {
            tree.put(
                    "failures",
                    disqualified.failures().stream()
                            .map(failure -> {
                                Map<String, Object> one = new LinkedHashMap<>();
                                failure.criterion().ifPresent(id -> one.put("criterion", id));
                                one.put("reason", failure.reason());
                                return one;
                            })
                            .toList());
        } else if (result.outcome() instanceof Outcome.Disregarded disregarded) {
            tree.put(
                    "grounds",
                    disregarded.decisions().stream()
                            .map(decision -> decision.ground().code())
                            .toList());
        }
        List<Map<String, Object>> prices = prices(method, result);
        if (!prices.isEmpty()) {
            tree.put("prices", prices);
        }
        List<Map<String, Object>> criteria = new ArrayList<>();
        points(method, method.criteria(), result, criteria);
        tree.put("criteria", criteria);
        return tree;
    }

    /** Of each price criterion that compares another figure than the price asked, both figures. */
    private static List<Map<String, Object>> prices(Methodology method, TenderResult result) {
        List<Map<String, Object>> prices = new ArrayList<>();
        for (Criterion.Leaf leaf : method.leaves()) {
            leaf.comparedInstead()
                    .ifPresent(basis -> result.compared(leaf.id()).ifPresent(compared -> {
                        Map<String, Object> one = new LinkedHashMap<>();
                        one.put("criterion", leaf.id());
                        one.put("basis", basis.kind());
                        one.put("compared", compared.amount().toString());
                        one.put(
                                "paid",
                                result.paid(leaf.id()).orElseThrow().amount().toString());
                        prices.add(one);
                    }));
        }
        return prices;
    }

    private static void points(
            Methodology method, List<Criterion> criteria, TenderResult result, List<Map<String, Object>> into) {
        for (Criterion criterion : criteria) {
            result.points(criterion.id()).ifPresent(points -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("id", criterion.id());
                one.put(
                        "points",
                        shown(points.published(), method.roundingOn(criterion).at(Rounding.Stage.CRITERION)));
                one.put("exact", points.exact().toString());
                into.add(one);
            });
            if (criterion instanceof Criterion.Group group) {
                points(method, group.criteria(), result, into);
            }
        }
    }

    /** A figure with the decimals that were kept, such as 42.20. */
    private static String shown(Ratio figure, Optional<Rounding.Digits> rounding) {
        return rounding.map(digits -> digits.format(figure)).orElseGet(figure::toString);
    }

    private static Map<String, Object> margin(Margin margin) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("better", margin.better());
        tree.put("next", margin.next());
        tree.put("published", margin.published().toString());
        tree.put("exact", margin.exact().toString());
        tree.put("decided", margin.decided().code());
        return tree;
    }

    private static Map<String, Object> effect(RoundingEffect effect) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("effect", effect.kind().code());
        tree.put("tenders", effect.tenders());
        tree.put("withoutRounding", effect.withoutRounding());
        tree.put("published", effect.publishedDifference().toString());
        tree.put("exact", effect.exactDifference().toString());
        return tree;
    }

    static Map<String, Object> step(Step step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("label", step.label());
        if (!step.formula().isEmpty()) {
            tree.put("formula", step.formula());
            tree.put("substituted", step.substituted());
        }
        step.exact().ifPresent(exact -> tree.put("exact", exact.toString()));
        step.rounding().ifPresent(digits -> tree.put("rounding", digits.text()));
        step.value().ifPresent(value -> tree.put("value", shown(value, step.rounding())));
        if (!step.note().isEmpty()) {
            tree.put("note", step.note());
        }
        if (!step.steps().isEmpty()) {
            tree.put("steps", step.steps().stream().map(AssessmentWriter::step).toList());
        }
        return tree;
    }
}
