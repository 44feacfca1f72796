package io.github.tenderscore.json;

import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.AssessmentSummary;
import io.github.tenderscore.award.SummaryBlock;
import io.github.tenderscore.award.SummaryCriterion;
import io.github.tenderscore.award.SummaryFigure;
import io.github.tenderscore.award.SummaryScore;
import io.github.tenderscore.award.SummaryTotal;
import io.github.tenderscore.award.WithheldNotice;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Supplier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes assessment summaries as a document of the format {@value #FORMAT}: all of them for the authority's own file, or one for
 * the supplier whose tender it is about.
 */
public final class SummariesWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-summaries/1";

    private SummariesWriter() {}

    /**
     * Writes all summaries of an award. The document holds what each supplier is told, so it is for the authority alone.
     *
     * @param summaries the summaries
     * @return the document, indented, with a line feed at its end
     * @throws FaultException if anything is missing; it names everything
     */
    public static String write(AssessmentSummaries summaries) {
        Methodology method = summaries.assessment().evaluation().methodology();
        return document(
                method, Optional.of(Fingerprints.ofInput(summaries.assessment().evaluation())), summaries.issue());
    }

    /**
     * Writes each summary by itself. Such a document holds nothing that the summary does not; no fingerprint of the input either,
     * since from that and enough patience marks and prices of others could be guessed.
     *
     * @param summaries the summaries
     * @return ids of tenders to the documents for their suppliers, in order
     * @throws FaultException if anything is missing; it names everything
     */
    public static Map<String, String> writeEach(AssessmentSummaries summaries) {
        Methodology method = summaries.assessment().evaluation().methodology();
        Map<String, String> documents = new LinkedHashMap<>();
        for (AssessmentSummary summary : summaries.issue()) {
            documents.put(summary.tender(), document(method, Optional.empty(), List.of(summary)));
        }
        return documents;
    }

    private static String document(Methodology method, Optional<String> input, List<AssessmentSummary> summaries) {
        AssessmentSummary first = summaries.get(0);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        Map<String, Object> fingerprints = new LinkedHashMap<>();
        fingerprints.put("method", Fingerprints.of(method));
        input.ifPresent(known -> fingerprints.put("input", known));
        tree.put("fingerprints", fingerprints);
        tree.put("title", first.title());
        tree.put("providedAt", first.providedAt().toString());
        tree.put("methodology", SummaryFactsWriter.access(first.access()));
        tree.put("rules", first.method().rules());
        tree.put(
                "criteria",
                first.method().criteria().stream()
                        .map(SummariesWriter::criterion)
                        .toList());
        tree.put("summaries", summaries.stream().map(SummariesWriter::summary).toList());
        return JsonWriter.pretty(tree);
    }

    private static Map<String, Object> criterion(SummaryCriterion criterion) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", criterion.id());
        tree.put("name", criterion.name());
        tree.put("importance", criterion.importance());
        put(tree, "assessment", criterion.assessment());
        put(tree, "scores", criterion.scores());
        put(
                tree,
                "criteria",
                criterion.parts().stream().map(SummariesWriter::criterion).toList());
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, List<?> list) {
        if (!list.isEmpty()) {
            tree.put(name, list);
        }
    }

    private static Map<String, Object> summary(AssessmentSummary summary) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tender", summary.tender());
        tree.put("result", summary.result().code());
        tree.put("supplier", supplier(summary.supplier()));
        put(tree, "reasons", summary.reasons());
        put(tree, "withheld", notices(summary.withheld()));
        tree.put("own", block(summary.own()));
        summary.mostAdvantageous().ifPresent(block -> tree.put("mostAdvantageous", block(block)));
        return tree;
    }

    private static Map<String, Object> supplier(Supplier supplier) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", supplier.name());
        supplier.identifier().ifPresent(text -> tree.put("identifier", text));
        supplier.postalAddress().ifPresent(text -> tree.put("postalAddress", text));
        supplier.email().ifPresent(text -> tree.put("email", text));
        return tree;
    }

    private static Map<String, Object> block(SummaryBlock block) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tender", block.tender());
        tree.put("supplier", block.supplier());
        block.rank().ifPresent(rank -> tree.put("rank", rank));
        put(tree, "totals", block.totals().stream().map(SummariesWriter::total).toList());
        put(tree, "withheld", notices(block.withheld()));
        tree.put("scores", block.scores().stream().map(SummariesWriter::score).toList());
        return tree;
    }

    private static Map<String, Object> total(SummaryTotal total) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", total.name());
        figure(tree, "figure", total.figure());
        total.available().ifPresent(most -> tree.put("available", most.digits()));
        return tree;
    }

    private static Map<String, Object> score(SummaryScore score) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("criterion", score.criterion());
        tree.put("name", score.name());
        score.points().ifPresent(points -> figure(tree, "points", points));
        score.available().ifPresent(most -> tree.put("available", most.digits()));
        score.given().ifPresent(given -> tree.put("assessed", given));
        score.reason().ifPresent(reason -> tree.put("reason", reason(reason)));
        put(tree, "notes", score.notes());
        put(tree, "withheld", notices(score.withheld()));
        score.working().ifPresent(step -> tree.put("working", AssessmentWriter.step(step)));
        put(tree, "scores", score.parts().stream().map(SummariesWriter::score).toList());
        return tree;
    }

    /** A figure; one that goes on behind its last decimal says so. */
    private static void figure(Map<String, Object> tree, String name, SummaryFigure figure) {
        tree.put(name, figure.digits());
        if (figure.cut()) {
            tree.put("cut", true);
        }
    }

    private static Map<String, Object> reason(Reason reason) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", reason.text());
        put(tree, "references", reason.references());
        return tree;
    }

    private static List<Map<String, Object>> notices(List<WithheldNotice> notices) {
        return notices.stream()
                .map(notice -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("part", notice.part().code());
                    tree.put("limb", notice.limb().code());
                    return tree;
                })
                .toList();
    }
}
