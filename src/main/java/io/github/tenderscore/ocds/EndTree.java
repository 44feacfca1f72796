package io.github.tenderscore.ocds;

import io.github.tenderscore.award.CeasedLot;
import io.github.tenderscore.award.ProcurementReference;
import io.github.tenderscore.award.ProcurementTermination;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is no longer procured. Find a Tender publishes the end of a procurement as a withdrawn tender with withdrawn lots and a cancelled
 * award that has the day of the decision, without a member for the buyer (notice 083256-2026).
 */
final class EndTree {

    private static final String WITHDRAWN = "withdrawn";

    private EndTree() {}

    static Map<String, Object> release(
            ProcurementTermination termination, ProcurementReference procurement, List<String> lots) {
        Map<String, Object> tree = AwardTree.start(List.of("tenderCancellation"), procurement);
        tree.put("parties", List.of(PartyTree.buyer(procurement)));
        Map<String, Object> tender = TenderTree.start(procurement, termination.title(), WITHDRAWN);
        tender.put("lots", lots.stream().map(EndTree::lot).toList());
        tree.put("tender", tender);
        Map<String, Object> award = award("1", termination.decided());
        award.put("relatedLots", lots);
        tree.put("awards", List.of(award));
        tree.put("language", "en");
        return tree;
    }

    static Map<String, Object> lot(CeasedLot lot) {
        Map<String, Object> tree = lot(lot.number());
        tree.put("title", lot.title());
        tree.put("description", lot.description());
        return tree;
    }

    private static Map<String, Object> lot(String number) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", number);
        tree.put("status", WITHDRAWN);
        return tree;
    }

    /** Award notices have the codes of what is procured in their awards, the item of a lot having the number of the lot. */
    static Map<String, Object> award(CeasedLot lot) {
        Map<String, Object> tree = award("ceased-" + lot.number(), lot.decided());
        tree.put("title", lot.title());
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", lot.number());
        item.put(
                "additionalClassifications",
                lot.cpvCodes().stream().map(EndTree::classification).toList());
        item.put("relatedLot", lot.number());
        tree.put("items", List.of(item));
        tree.put("relatedLots", List.of(lot.number()));
        return tree;
    }

    private static Map<String, Object> award(String id, LocalDate decided) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("status", "cancelled");
        tree.put("finalStatusDate", UkTime.startOf(decided));
        return tree;
    }

    private static Map<String, Object> classification(String code) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("scheme", "CPV");
        tree.put("id", code);
        return tree;
    }
}
