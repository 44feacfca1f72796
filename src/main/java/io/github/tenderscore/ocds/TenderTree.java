package io.github.tenderscore.ocds;

import io.github.tenderscore.award.AwardNoticeFacts;
import io.github.tenderscore.award.AwardedContract;
import io.github.tenderscore.award.AwardedLot;
import io.github.tenderscore.award.ProcurementReference;
import io.github.tenderscore.award.Reservation;
import io.github.tenderscore.award.SpecialRegime;
import io.github.tenderscore.model.SupplierKind;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.VatBasis;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The member {@code tender} of a release: the procedure and its lots, those that are ceased too. */
final class TenderTree {

    /** A contract without lots is published as one with a single lot of this number. */
    static final String ONLY_LOT = "1";

    private final AwardNoticeFacts facts;

    private TenderTree(AwardNoticeFacts facts) {
        this.facts = facts;
    }

    static Map<String, Object> of(AwardNoticeFacts facts, ProcurementReference procurement) {
        return new TenderTree(facts).complete(start(procurement, facts.title(), "complete"));
    }

    /** What every notice of the Act says of its tender. */
    static Map<String, Object> start(ProcurementReference procurement, String title, String status) {
        Map<String, Object> law = new LinkedHashMap<>();
        law.put("id", "2023/54");
        law.put("scheme", "UKPGA");
        law.put("uri", "https://www.legislation.gov.uk/ukpga/2023/54/contents");
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", procurement.ocid());
        tree.put("legalBasis", law);
        tree.put("title", title);
        tree.put("status", status);
        return tree;
    }

    private Map<String, Object> complete(Map<String, Object> tree) {
        procedure(tree);
        List<String> regimes = facts.regimes().stream()
                .flatMap(known -> known.stream().sorted().map(TenderTree::code))
                .toList();
        if (!regimes.isEmpty()) {
            tree.put("specialRegime", regimes);
        }
        facts.reservation()
                .flatMap(Reservation::kind)
                .map(TenderTree::code)
                .ifPresent(code -> tree.put("otherRequirements", Map.of("reservedParticipation", List.of(code))));
        tree.put("lots", lots());
        return tree;
    }

    private void procedure(Map<String, Object> tree) {
        switch (facts.route()) {
            case OPEN -> {
                tree.put("procurementMethod", "open");
                tree.put("procurementMethodDetails", "Open procedure");
            }
            case COMPETITIVE_FLEXIBLE -> {
                tree.put("procurementMethod", "selective");
                tree.put("procurementMethodDetails", "Competitive flexible procedure");
            }
            case FRAMEWORK_COMPETITION -> {
                tree.put("procurementMethod", "selective");
                tree.put("procurementMethodDetails", "Award under framework");
            }
        }
    }

    private static String code(SupplierKind reservedFor) {
        return reservedFor == SupplierKind.MUTUAL ? "publicServiceMissionOrganization" : "shelteredWorkshop";
    }

    private static String code(SpecialRegime regime) {
        return regime == SpecialRegime.LIGHT_TOUCH ? "lightTouch" : regime.code();
    }

    private List<Map<String, Object>> lots() {
        Map<String, Map<String, Object>> lots = new LinkedHashMap<>();
        for (AwardedContract contract : facts.contracts()) {
            for (AwardedLot lot : contract.lots()) {
                Map<String, Object> tree = new LinkedHashMap<>();
                tree.put("id", number(lot));
                lot.name().ifPresent(name -> tree.put("title", name.title()));
                tree.put("status", "complete");
                lot.value().flatMap(TenderTree::value).ifPresent(value -> tree.put("value", value));
                lots.putIfAbsent(number(lot), tree);
            }
        }
        facts.ceased().forEach(lot -> lots.put(lot.number(), EndTree.lot(lot)));
        return List.copyOf(lots.values());
    }

    /** An amount with VAT is {@code amountGross}, one without is {@code amount}; one that does not say is neither. */
    static Optional<Map<String, Object>> value(Money money) {
        if (money.vat() == VatBasis.UNSTATED) {
            return Optional.empty();
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                money.vat() == VatBasis.GROSS ? "amountGross" : "amount",
                new BigDecimal(money.amount().toString()));
        tree.put("currency", money.currency());
        return Optional.of(tree);
    }

    static String number(AwardedLot lot) {
        return lot.name().map(AwardedLot.LotName::number).orElse(ONLY_LOT);
    }
}
