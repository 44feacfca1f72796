package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.lot.Lot;
import io.github.tenderscore.lot.LotEvaluation;
import io.github.tenderscore.lot.Lotting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lots and the tenders for them as the tree of their document: what all lots have in common is written once. */
final class LotsTree {

    private LotsTree() {}

    /** What is published: all but the tenders. */
    static Map<String, Object> published(Lotting lotting) {
        Map<String, Object> tree = new LinkedHashMap<>();
        head(tree, lotting);
        tree.put("lots", lotting.lots().stream().map(lot -> lot(lotting, lot)).toList());
        return tree;
    }

    /** What was tendered: notes, tenders and decisions by lot, and what suppliers say about several lots. */
    static Map<String, Object> input(LotEvaluation evaluation) {
        refuseFaults(evaluation);
        Map<String, Object> tree = new LinkedHashMap<>();
        notes(tree, evaluation);
        Map<String, Object> lots = new LinkedHashMap<>();
        for (Lot lot : evaluation.lotting().lots()) {
            Map<String, Object> one = new LinkedHashMap<>();
            LotTendersTree.tenders(one, evaluation, lot);
            lots.put(lot.id(), one);
        }
        tree.put("lots", lots);
        LotTendersTree.suppliers(tree, evaluation);
        return tree;
    }

    /** Everything, in the order of a document. */
    static void content(Map<String, Object> tree, LotEvaluation evaluation) {
        refuseFaults(evaluation);
        notes(tree, evaluation);
        Lotting lotting = evaluation.lotting();
        head(tree, lotting);
        List<Map<String, Object>> lots = new ArrayList<>();
        for (Lot lot : lotting.lots()) {
            Map<String, Object> one = lot(lotting, lot);
            LotTendersTree.tenders(one, evaluation, lot);
            lots.add(one);
        }
        tree.put("lots", lots);
        LotTendersTree.suppliers(tree, evaluation);
    }

    private static void refuseFaults(LotEvaluation evaluation) {
        List<Fault> faults = evaluation.faults();
        if (!faults.isEmpty()) {
            throw new FaultException("The evaluation of lots", faults);
        }
    }

    private static void notes(Map<String, Object> tree, LotEvaluation evaluation) {
        if (!evaluation.notes().isEmpty()) {
            tree.put("notes", evaluation.notes());
        }
    }

    private static void head(Map<String, Object> tree, Lotting lotting) {
        tree.put("title", lotting.title());
        lotting.caps().tendered().ifPresent(most -> tree.put("maximumLotsTendered", most));
        lotting.caps().awarded().ifPresent(most -> tree.put("maximumLotsAwarded", most));
        lotting.caps().value().ifPresent(most -> tree.put("maximumValueAwarded", most.toString()));
        lotting.mechanism().ifPresent(rule -> tree.put("mechanism", MethodologyTree.rule("id", rule)));
        if (!lotting.awardOrder().isEmpty()) {
            tree.put("awardOrder", lotting.awardOrder());
        }
        if (!lotting.common().isEmpty()) {
            Map<String, Object> common = new LinkedHashMap<>();
            common.put("criteria", criteria(lotting.lots().get(0), lotting.common(), true));
            tree.put("common", common);
        }
    }

    private static Map<String, Object> lot(Lotting lotting, Lot lot) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", lot.id());
        tree.put("name", lot.name());
        lot.value().ifPresent(value -> tree.put("value", value.toString()));
        Map<String, Object> method = new LinkedHashMap<>(MethodologyTree.of(lot.methodology()));
        if (lot.methodology().title().equals(LotDefaults.title(lotting.title(), lot.name()))) {
            method.remove("title");
        }
        method.put("criteria", criteria(lot, lotting.common(), false));
        tree.put("methodology", method);
        return tree;
    }

    /** The criteria at the top that are common, or those that are not. */
    private static List<Object> criteria(Lot lot, List<String> common, boolean wanted) {
        List<Object> some = new ArrayList<>();
        if (MethodologyTree.of(lot.methodology()).get("criteria") instanceof List<?> all) {
            for (int i = 0; i < all.size(); i++) {
                if (common.contains(lot.methodology().criteria().get(i).id()) == wanted) {
                    some.add(all.get(i));
                }
            }
        }
        return some;
    }
}
