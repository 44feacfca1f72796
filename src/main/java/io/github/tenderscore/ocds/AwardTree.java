package io.github.tenderscore.ocds;

import io.github.tenderscore.award.AwardNoticeFacts;
import io.github.tenderscore.award.AwardedContract;
import io.github.tenderscore.award.AwardedLot;
import io.github.tenderscore.award.ProcurementReference;
import io.github.tenderscore.model.SupplierKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of a contract award notice as a release; members and their order are those of published notices. */
final class AwardTree {

    private final AwardNoticeFacts facts;
    private final ProcurementReference procurement;

    AwardTree(AwardNoticeFacts facts, ProcurementReference procurement) {
        this.facts = facts;
        this.procurement = procurement;
    }

    Map<String, Object> release() {
        Map<String, Object> tree = start(List.of("award", "contract"), procurement);
        tree.put("parties", PartyTree.of(procurement, facts.route(), facts.contracts()));
        buyer(tree, procurement);
        tree.put("tender", TenderTree.of(facts, procurement));
        List<Map<String, Object>> statistics = statistics();
        if (!statistics.isEmpty()) {
            tree.put("bids", Map.of("statistics", statistics));
        }
        tree.put("awards", awards());
        tree.put("language", "en");
        return tree;
    }

    static Map<String, Object> start(List<String> tags, ProcurementReference procurement) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ocid", procurement.ocid());
        tree.put("tag", tags);
        tree.put("initiationType", "tender");
        return tree;
    }

    static void buyer(Map<String, Object> tree, ProcurementReference procurement) {
        Map<String, Object> buyer = new LinkedHashMap<>();
        buyer.put("id", procurement.buyerId());
        buyer.put("name", procurement.buyerName());
        tree.put("buyer", buyer);
    }

    private List<Map<String, Object>> statistics() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (AwardedContract contract : facts.contracts()) {
            boolean counts = contract.isAboveFiveMillion()
                    .value()
                    .filter(above -> !above)
                    .isPresent();
            for (AwardedLot lot : contract.lots()) {
                row(rows, "bids", lot.submitted(), lot);
                if (counts) {
                    row(rows, "finalStageBids", Optional.of(lot.assessed().size()), lot);
                    row(
                            rows,
                            "smeFinalStageBids",
                            lot.assessedFrom(SupplierKind.SME).value(),
                            lot);
                    row(
                            rows,
                            "vcseFinalStageBids",
                            lot.assessedFrom(SupplierKind.VCSE).value(),
                            lot);
                }
            }
        }
        return rows;
    }

    /** Contracts for the same lot share its counts, which stand once. */
    private static void row(List<Map<String, Object>> rows, String measure, Optional<Integer> value, AwardedLot lot) {
        String number = TenderTree.number(lot);
        boolean stands = rows.stream()
                .anyMatch(row -> measure.equals(row.get("measure")) && number.equals(row.get("relatedLot")));
        if (value.isPresent() && !stands) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", String.valueOf(rows.size() + 1));
            row.put("measure", measure);
            row.put("value", value.get());
            row.put("relatedLot", number);
            rows.add(row);
        }
    }

    private List<Map<String, Object>> awards() {
        List<Map<String, Object>> awards = new ArrayList<>();
        facts.contracts().forEach(contract -> awards.add(award(contract)));
        facts.ceased().forEach(lot -> awards.add(EndTree.award(lot)));
        return awards;
    }

    private Map<String, Object> award(AwardedContract contract) {
        Optional<LocalDate> end = facts.dates().standstill().flatMap(period -> period.end());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", contract.id());
        tree.put("title", contract.title());
        tree.put("status", end.isPresent() ? "pending" : "active");
        facts.dates().decided().ifPresent(day -> tree.put("date", UkTime.startOf(day)));
        contract.value().flatMap(TenderTree::value).ifPresent(value -> tree.put("value", value));
        tree.put(
                "suppliers",
                contract.suppliers().stream().map(PartyTree::reference).toList());
        end.ifPresent(day -> tree.put("standstillPeriod", Map.of("endDate", UkTime.endOf(day))));
        tree.put("relatedLots", contract.lots().stream().map(TenderTree::number).toList());
        SubcontractTree.of(contract).ifPresent(persons -> tree.put("subcontracting", persons));
        if (facts.route().isUnderSection19()) {
            facts.dates()
                    .summariesProvided()
                    .ifPresent(day -> tree.put("assessmentSummariesDateSent", UkTime.startOf(day)));
        }
        facts.dates().signing().ifPresent(day -> tree.put("milestones", List.of(signing(day))));
        return tree;
    }

    private static Map<String, Object> signing(LocalDate day) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", "1");
        tree.put("type", "futureSignatureDate");
        tree.put("dueDate", UkTime.endOf(day));
        tree.put("status", "scheduled");
        return tree;
    }
}
