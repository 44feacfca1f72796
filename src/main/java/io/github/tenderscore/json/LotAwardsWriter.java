package io.github.tenderscore.json;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.lot.Allocation;
import io.github.tenderscore.lot.Lot;
import io.github.tenderscore.lot.LotAwards;
import io.github.tenderscore.lot.LotDecision;
import io.github.tenderscore.lot.LotEffect;
import io.github.tenderscore.lot.LotOutcome;
import io.github.tenderscore.lot.LotTender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes who is awarded which lot as a document of the format {@value #FORMAT}: what was published and tendered, with fingerprints, and
 * every result with the steps that prove it.
 *
 * <p>The document holds the methods and the tenders, so that anybody can recompute it ({@link ResultVerifier}).
 */
public final class LotAwardsWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-lots-result/1";

    private LotAwardsWriter() {}

    /**
     * Writes awards.
     *
     * @param awards the awards
     * @return the document, indented, with a line feed at its end; the same bytes for the same lotting and tenders
     */
    public static String write(LotAwards awards) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        Map<String, Object> fingerprints = new LinkedHashMap<>();
        fingerprints.put("method", Fingerprints.of(awards.evaluation().lotting()));
        fingerprints.put("input", Fingerprints.ofInput(awards.evaluation()));
        tree.put("fingerprints", fingerprints);
        LotsTree.content(tree, awards.evaluation());
        tree.put(
                "results",
                awards.evaluation().lotting().lots().stream()
                        .map(lot -> result(awards, lot))
                        .toList());
        decision(tree, awards.decision());
        tree.put(
                "effects",
                awards.effects().stream().map(LotAwardsWriter::effect).toList());
        return JsonWriter.pretty(tree);
    }

    private static Map<String, Object> result(LotAwards awards, Lot lot) {
        Map<String, Object> tree = new LinkedHashMap<>();
        LotOutcome outcome = awards.outcome(lot.id());
        tree.put("lot", lot.id());
        tree.put("outcome", outcome.code());
        if (outcome instanceof LotOutcome.Awarded awarded) {
            awarded(tree, awards, awarded.tender());
        } else if (outcome instanceof LotOutcome.Tied tied) {
            tree.put("candidates", ids(tied.candidates()));
            tree.put("orNobody", tied.orNobody());
        } else if (outcome instanceof LotOutcome.Unawarded unawarded) {
            tree.put(
                    "reason", unawarded.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        tree.put("firstByItself", ids(awards.first(lot.id())));
        awards.assessment(lot.id()).ifPresent(assessment -> {
            Map<String, Object> results = new LinkedHashMap<>();
            AssessmentWriter.results(results, assessment);
            tree.put("assessment", results);
        });
        return tree;
    }

    private static void awarded(Map<String, Object> tree, LotAwards awards, LotTender tender) {
        tree.put("tender", tender.tender());
        tree.put("supplier", tender.supplier());
        tree.put("place", tender.place());
        tree.put("figure", tender.figure().toString());
        awards.paid(tender.lot()).ifPresent(price -> tree.put("price", price.toString()));
    }

    private static List<String> ids(List<LotTender> tenders) {
        return tenders.stream().map(LotTender::tender).sorted().toList();
    }

    private static void decision(Map<String, Object> tree, LotDecision decision) {
        tree.put("clear", decision.isClear());
        tree.put("complete", decision.isComplete());
        tree.put(
                "allocations",
                decision.allocations().stream().map(LotAwardsWriter::allocation).toList());
        List<Step> steps = decision.steps();
        tree.put("steps", steps.stream().map(AssessmentWriter::step).toList());
    }

    private static Map<String, Object> allocation(Allocation allocation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Map<String, Object> awards = new LinkedHashMap<>();
        allocation.awards().forEach((lot, tender) -> awards.put(lot, tender.tender()));
        tree.put("awards", awards);
        if (!allocation.bundles().isEmpty()) {
            tree.put(
                    "bundles",
                    allocation.bundles().stream().map(LotAwardsWriter::bundle).toList());
        }
        allocation.total().ifPresent(total -> tree.put("total", total.toString()));
        return tree;
    }

    private static Map<String, Object> bundle(Allocation.Bundle bundle) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("supplier", bundle.supplier());
        tree.put("offer", LotTendersTree.offer(bundle.offer()));
        tree.put("price", bundle.price().toString());
        return tree;
    }

    private static Map<String, Object> effect(LotEffect effect) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("lot", effect.lot());
        effect.without().ifPresent(tender -> tree.put("without", tender.tender()));
        effect.with().ifPresent(tender -> tree.put("with", tender.tender()));
        effect.figureLost().ifPresent(lost -> tree.put("figureLost", lost.toString()));
        effect.priceAdded().ifPresent(more -> tree.put("priceAdded", more.toString()));
        return tree;
    }
}
