package io.github.tenderscore.json;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.delivery.Change;
import io.github.tenderscore.delivery.DeliveryIndex;
import io.github.tenderscore.delivery.DueItem;
import io.github.tenderscore.delivery.KpiDuty;
import io.github.tenderscore.delivery.KpiResult;
import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.delivery.Remedy;
import io.github.tenderscore.delivery.ReviewResult;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes how a contract stands on a day as a document of the format {@value #FORMAT}.
 *
 * <p>The document holds all that it follows from, so that anybody can recompute it ({@link ResultVerifier}).
 */
public final class DeliveryResultWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-delivery-result/1";

    private DeliveryResultWriter() {}

    /**
     * Writes a result.
     *
     * @param performance how the contract stands
     * @return the document, indented, with a line feed at its end; the same bytes for the same delivery and day
     */
    public static String write(Performance performance) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("fingerprints", Map.of("input", Fingerprints.of(performance.delivery())));
        tree.put("asOf", performance.day().toString());
        DeliveryTree.content(tree, performance.delivery());
        tree.put("attention", performance.needsAttention());
        tree.put("duty", duty(performance.duty()));
        tree.put(
                "results",
                performance.reviews().stream().map(DeliveryResultWriter::review).toList());
        tree.put(
                "due", performance.due().stream().map(DeliveryResultWriter::due).toList());
        tree.put(
                "sanctions",
                performance.sanctions().stream()
                        .map(DeliveryResultWriter::sanction)
                        .toList());
        tree.put(
                "findings",
                performance.findings().stream()
                        .map(finding -> two("kind", finding.kind().code(), "text", finding.text()))
                        .toList());
        return JsonWriter.pretty(tree);
    }

    private static Map<String, Object> two(String first, Object one, String second, Object other) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(first, one);
        tree.put(second, other);
        return tree;
    }

    private static Map<String, Object> duty(KpiDuty duty) {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (KpiDuty.Finding finding : duty.findings()) {
            Map<String, Object> one = two("result", finding.result().code(), "fact", finding.fact());
            one.put("provision", finding.provision());
            findings.add(one);
        }
        return two("result", duty.result().code(), "findings", findings);
    }

    private static Map<String, Object> due(DueItem item) {
        Map<String, Object> tree = two("what", item.what(), "provision", item.provision());
        item.due().ifPresent(day -> tree.put("due", day.toString()));
        item.done().ifPresent(day -> tree.put("done", day.toString()));
        tree.put("state", item.state().code());
        if (!item.note().isEmpty()) {
            tree.put("note", item.note());
        }
        return tree;
    }

    private static Map<String, Object> sanction(Step step) {
        return two("amount", text(step.exact().orElseThrow()), "note", step.note());
    }

    private static Map<String, Object> review(ReviewResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("review", result.review().id());
        tree.put("index", index(result.index()));
        result.trend().ifPresent(trend -> tree.put("trend", trend.code()));
        Map<String, Object> ratings = new LinkedHashMap<>();
        for (Map.Entry<Rating, Integer> entry : result.ratings().entrySet()) {
            ratings.put(entry.getKey().code(), entry.getValue());
        }
        tree.put("ratings", ratings);
        tree.put(
                "kpis", result.results().stream().map(DeliveryResultWriter::kpi).toList());
        result.remedy().ifPresent(remedy -> tree.put("remedy", remedy(remedy)));
        if (!result.changes().isEmpty()) {
            tree.put(
                    "changes",
                    result.changes().stream().map(DeliveryResultWriter::change).toList());
        }
        return tree;
    }

    private static Map<String, Object> index(DeliveryIndex index) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "value", index.value());
        put(tree, "uncapped", index.uncapped());
        put(tree, "coverage", index.coverage());
        tree.put("parts", index.parts().stream().map(DeliveryResultWriter::part).toList());
        return tree;
    }

    private static Map<String, Object> part(DeliveryIndex.Part part) {
        Map<String, Object> tree = two("evidence", part.evidence(), "weight", text(part.weight()));
        tree.put("sum", text(part.sum()));
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, Optional<Ratio> figure) {
        figure.ifPresent(one -> tree.put(name, text(one)));
    }

    private static String text(Ratio figure) {
        return figure.toString();
    }

    private static Map<String, Object> kpi(KpiResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kpi", result.kpi().id());
        put(tree, "promised", result.promised().exact());
        put(tree, "delivered", result.delivered().quantity());
        Map<String, Object> evidence = new LinkedHashMap<>();
        for (Map.Entry<EvidenceGrade, Ratio> entry :
                result.delivered().byEvidence().entrySet()) {
            evidence.put(entry.getKey().code(), text(entry.getValue()));
        }
        tree.put("evidence", evidence);
        tree.put("achievement", result.achievement().code());
        put(tree, "share", result.achievement().share());
        result.achievement().why().ifPresent(why -> tree.put("why", why));
        tree.put("rating", result.rating().code());
        result.overrule()
                .ifPresent(one -> tree.put("computed", result.computed().code()));
        result.colour().ifPresent(colour -> tree.put("colour", colour.code()));
        put(tree, "over", result.over());
        put(tree, "shortfall", result.shortfall());
        if (!result.delivered().editions().isEmpty()) {
            tree.put("editions", result.delivered().editions());
        }
        return tree;
    }

    private static Map<String, Object> remedy(Remedy remedy) {
        Map<String, Object> tree = new LinkedHashMap<>();
        remedy.total().ifPresent(total -> tree.put("total", MoneyReader.tree(total)));
        tree.put("complete", remedy.isComplete());
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Remedy.Line line : remedy.lines()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kpi", line.kpi());
            put(one, "shortfall", line.shortfall());
            line.amount().ifPresent(amount -> one.put("amount", text(amount.amount())));
            lines.add(one);
        }
        tree.put("lines", lines);
        return tree;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> tree =
                two("kpi", change.kpi(), "trend", change.trend().code());
        put(tree, "before", change.before().share());
        put(tree, "now", change.now().share());
        tree.put("was", change.was().code());
        tree.put("is", change.is().code());
        return tree;
    }
}
