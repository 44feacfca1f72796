package io.github.tenderscore.json;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.lot.Lot;
import io.github.tenderscore.lot.LotEvaluation;
import io.github.tenderscore.lot.PackageOffer;
import io.github.tenderscore.lot.SupplierTerms;
import io.github.tenderscore.model.Tender;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tenders for lots as the tree of their document, with what each supplier says once for all lots. */
final class LotTendersTree {

    private LotTendersTree() {}

    static void tenders(Map<String, Object> tree, LotEvaluation evaluation, Lot lot) {
        EvaluationWriter.input(tree, evaluation.evaluation(lot.id()));
        List<String> common = LotDefaults.commonCriteria(evaluation.lotting());
        if (!common.isEmpty() && tree.get("tenders") instanceof List<?> tenders) {
            tree.put(
                    "tenders",
                    tenders.stream()
                            .map(tender ->
                                    without(tender, common, Once.of(evaluation, supplier(evaluation, lot, tender))))
                            .toList());
        }
    }

    private static String supplier(LotEvaluation evaluation, Lot lot, Object tree) {
        Object id = tree instanceof Map<?, ?> tender ? tender.get("id") : null;
        return evaluation.evaluation(lot.id()).tenders().stream()
                .filter(tender -> tender.id().equals(id))
                .map(LotDefaults::key)
                .findFirst()
                .orElse("");
    }

    /** A tender without what is written once for all lots. */
    private static Map<String, Object> without(Object tender, List<String> common, Once once) {
        Map<String, Object> kept = new LinkedHashMap<>();
        if (tender instanceof Map<?, ?> members) {
            members.forEach((name, value) -> {
                if (name.equals("responses")) {
                    kept.put("responses", others(value, common));
                } else if (name.equals("reasons") && !once.reasons.isEmpty()) {
                    Map<String, Object> rest = others(value, once.reasons.keySet());
                    if (!rest.isEmpty()) {
                        kept.put("reasons", rest);
                    }
                } else {
                    kept.put(String.valueOf(name), value);
                }
            });
        }
        return kept;
    }

    private static Map<String, Object> others(Object tree, Collection<String> left) {
        Map<String, Object> rest = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> members) {
            members.forEach((name, value) -> {
                if (!left.contains(String.valueOf(name))) {
                    rest.put(String.valueOf(name), value);
                }
            });
        }
        return rest;
    }

    /** What is written once for a supplier: its common responses, and the reasons on them where they are the same for all its lots. */
    private record Once(Map<String, Object> responses, Map<String, Object> reasons) {

        static Once of(LotEvaluation evaluation, String supplier) {
            List<String> common = LotDefaults.commonCriteria(evaluation.lotting());
            List<Map<String, Object>> trees = new ArrayList<>();
            for (Lot lot : evaluation.lotting().lots()) {
                Evaluation tenders = evaluation.evaluation(lot.id());
                List<Tender> mine = tenders.tenders().stream()
                        .filter(tender -> LotDefaults.key(tender).equals(supplier))
                        .toList();
                trees.addAll(TendersTree.of(tenders.methodology(), mine));
            }
            Map<String, Object> reasons = new LinkedHashMap<>();
            for (String id : common) {
                Optional<Object> reason = member(trees.get(0), "reasons", id);
                if (reason.isPresent()
                        && trees.stream()
                                .allMatch(tree -> member(tree, "reasons", id).equals(reason))) {
                    reasons.put(id, reason.get());
                }
            }
            Map<String, Object> responses = new LinkedHashMap<>();
            common.forEach(
                    id -> member(trees.get(0), "responses", id).ifPresent(response -> responses.put(id, response)));
            return new Once(responses, reasons);
        }

        private static Optional<Object> member(Map<String, Object> tree, String name, String id) {
            return tree.get(name) instanceof Map<?, ?> members
                    ? Optional.ofNullable(members.get(id))
                    : Optional.empty();
        }
    }

    static void suppliers(Map<String, Object> tree, LotEvaluation evaluation) {
        List<Map<String, Object>> suppliers = new ArrayList<>();
        Map<String, SupplierTerms> terms = new LinkedHashMap<>();
        evaluation.terms().forEach(stated -> terms.put(stated.supplier(), stated));
        for (String supplier : new TreeSet<>(keys(evaluation).toList())) {
            Map<String, Object> one = new LinkedHashMap<>();
            if (!evaluation.lotting().common().isEmpty()) {
                Once once = Once.of(evaluation, supplier);
                one.put("responses", once.responses);
                if (!once.reasons.isEmpty()) {
                    one.put("reasons", once.reasons);
                }
            }
            Optional.ofNullable(terms.get(supplier)).ifPresent(stated -> terms(one, stated));
            if (!one.isEmpty()) {
                Map<String, Object> named = new LinkedHashMap<>();
                named.put("supplier", supplier);
                named.putAll(one);
                suppliers.add(named);
            }
        }
        if (!suppliers.isEmpty()) {
            tree.put("suppliers", suppliers);
        }
    }

    private static Stream<String> keys(LotEvaluation evaluation) {
        return evaluation.lotting().lots().stream()
                .flatMap(lot -> evaluation.evaluation(lot.id()).tenders().stream())
                .map(LotDefaults::key);
    }

    private static void terms(Map<String, Object> tree, SupplierTerms stated) {
        if (!stated.preference().isEmpty()) {
            tree.put("preference", stated.preference());
        }
        if (!stated.offers().isEmpty()) {
            tree.put(
                    "offers",
                    stated.offers().stream()
                            .map(LotTendersTree::offer)
                            .sorted(Comparator.comparing(Object::toString))
                            .toList());
        }
    }

    static Map<String, Object> offer(PackageOffer offer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("lots", offer.lots());
        if (offer instanceof PackageOffer.Combination combination) {
            tree.put("price", combination.price().toString());
        } else if (offer instanceof PackageOffer.PercentOff off) {
            tree.put("percentOff", off.percent().value().toString());
        } else if (offer instanceof PackageOffer.AmountOff off) {
            tree.put("amountOff", off.amount().toString());
        }
        return tree;
    }
}
