package io.github.tenderscore.json;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Rules;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.comparison.Lead;
import io.github.tenderscore.comparison.RuleComparison;
import io.github.tenderscore.comparison.Trial;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.rule.RuleType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a comparison of rules as a document of the format {@value #FORMAT}: for each rule that was tried who is first, every place and
 * figure, and how the lead of a new first tender comes about.
 *
 * <p>The fingerprints say of which method and tenders it is.
 */
public final class ComparisonWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-comparison/1";

    private ComparisonWriter() {}

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @return the document, indented, with a line feed at its end; the same bytes for the same method, tenders and rules
     */
    public static String write(RuleComparison comparison) {
        Assessment published = comparison.published();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        Map<String, Object> fingerprints = new LinkedHashMap<>();
        fingerprints.put("method", Fingerprints.of(published.evaluation().methodology()));
        fingerprints.put("input", Fingerprints.ofInput(published.evaluation()));
        tree.put("fingerprints", fingerprints);
        tree.put("published", outcome(published));
        tree.put(
                "trials",
                comparison.trials().stream().map(ComparisonWriter::trial).toList());
        return JsonWriter.pretty(tree);
    }

    private static Map<String, Object> trial(Trial trial) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", MethodologyTree.rule("id", trial.alternative().rule()));
        tree.put("inPlaceOf", trial.alternative().place());
        Rules.standard().find(trial.alternative().rule().id()).ifPresent(type -> describe(type, tree));
        trial.obstacle().ifPresent(obstacle -> tree.put("obstacle", obstacle));
        trial.assessment().ifPresent(tried -> {
            tree.putAll(outcome(tried));
            tree.put("firstDiffers", trial.firstDiffers());
        });
        List<Lead> leads = trial.leads();
        if (!leads.isEmpty()) {
            trial.newFirst().ifPresent(id -> tree.put("newFirst", id));
            trial.oldFirst().ifPresent(id -> tree.put("oldFirst", id));
            tree.put("leads", leads.stream().map(ComparisonWriter::lead).toList());
        }
        return tree;
    }

    private static void describe(RuleType<?> type, Map<String, Object> tree) {
        tree.put("evidence", type.evidence().code());
        type.behaviour()
                .ifPresent(behaviour ->
                        tree.put("independence", behaviour.independence().code()));
    }

    private static Map<String, Object> outcome(Assessment assessment) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("first", assessment.firstIds());
        tree.put(
                "ranking",
                assessment.ranking().stream().map(ComparisonWriter::place).toList());
        return tree;
    }

    private static Map<String, Object> place(TenderResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", result.tender().id());
        result.rank().ifPresent(rank -> tree.put("rank", rank));
        result.figure().ifPresent(figure -> tree.put("figure", figure.toString()));
        return tree;
    }

    private static Map<String, Object> lead(Lead lead) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("criterion", lead.criterion());
        tree.put("published", lead.published().toString());
        tree.put("tried", lead.tried().toString());
        return tree;
    }
}
