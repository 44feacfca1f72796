package io.github.tenderscore.lot;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Names everything in the tenders for several lots that keeps them from being assessed and awarded. */
final class LotEvaluationCheck {

    private final LotEvaluation evaluation;
    private final Lotting lotting;
    private final Faults faults;
    private final Map<String, Map<Lot, Tender>> bySupplier = new TreeMap<>();

    LotEvaluationCheck(LotEvaluation evaluation, Faults faults) {
        this.evaluation = evaluation;
        this.lotting = evaluation.lotting();
        this.faults = faults;
    }

    void run() {
        for (Lot lot : lotting.lots()) {
            evaluation
                    .evaluation(lot.id())
                    .faults()
                    .forEach(fault -> faults.add(LottingBuilder.inLot(lot.id(), fault)));
            evaluation.evaluation(lot.id()).tenders().forEach(tender -> group(lot, tender));
        }
        if (bySupplier.isEmpty() && faults.isEmpty()) {
            faults.add(List.of("lots"), "The number (0) of tenders for all lots together must be at least 1");
        }
        SupplierKey.check(lotting.lots().stream()
                        .flatMap(lot -> evaluation.evaluation(lot.id()).tenders().stream())
                        .toList())
                .ifPresent(faults::add);
        bySupplier.forEach((supplier, tenders) -> {
            tendered(supplier, tenders);
            common(supplier, tenders);
        });
        new TermsCheck(lotting, bySupplier, faults).run(evaluation.terms());
    }

    private void group(Lot lot, Tender tender) {
        String supplier = SupplierKey.of(tender.supplier());
        Tender other = bySupplier
                .computeIfAbsent(supplier, key -> new LinkedHashMap<>())
                .putIfAbsent(lot, tender);
        if (other != null) {
            faults.add(
                    List.of("lots", lot.id(), "tenders", tender.id(), "supplier"),
                    "The supplier (" + supplier + ") must have one tender for the lot " + lot.id() + "; it has "
                            + other.id() + " and " + tender.id());
        }
    }

    /** A supplier that tendered for too many lots is named; which of its tenders would have to go is not for a program to say. */
    private void tendered(String supplier, Map<Lot, Tender> tenders) {
        lotting.caps()
                .tendered()
                .filter(most -> tenders.size() > most)
                .ifPresent(most -> faults.add(
                        List.of("suppliers", supplier),
                        "The number (" + tenders.size() + ") of lots that the supplier " + supplier + " tendered for ("
                                + Listed.and(
                                        tenders.keySet().stream().map(Lot::id).toList()) + ") must be at most " + most
                                + ", the published limit (Procurement Act 2023, section 20(7))"));
    }

    /** The common part is assessed once, so the responses on it are the same in all tenders of a supplier. */
    private void common(String supplier, Map<Lot, Tender> tenders) {
        Map.Entry<Lot, Tender> first = tenders.entrySet().iterator().next();
        for (String id : commonLeaves()) {
            tenders.forEach((lot, tender) -> {
                Response response = tender.response(id);
                Response other = first.getValue().response(id);
                if (!Objects.equals(response, other)) {
                    faults.add(
                            List.of("lots", lot.id(), "tenders", tender.id(), "responses", id),
                            "The response of the supplier " + supplier + " on the common criterion " + id
                                    + " must be the same for all lots, because it is assessed once; for the lot "
                                    + lot.id()
                                    + " it is not that for the lot "
                                    + first.getKey().id());
                }
            });
        }
    }

    private List<String> commonLeaves() {
        List<String> ids = new ArrayList<>();
        for (String id : lotting.common()) {
            lotting.lots().get(0).methodology().find(id).ifPresent(criterion -> leaves(criterion, ids));
        }
        return ids;
    }

    private static void leaves(Criterion criterion, List<String> into) {
        if (criterion instanceof Criterion.Group group) {
            group.criteria().forEach(part -> leaves(part, into));
        } else {
            into.add(criterion.id());
        }
    }
}
