package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.Amount;
import io.github.tenderscore.procurement.BidMeasure;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.Identifier;
import io.github.tenderscore.procurement.KnownBuyer;
import io.github.tenderscore.procurement.NoticeType;
import io.github.tenderscore.procurement.Organisation;
import io.github.tenderscore.procurement.Procurement;
import io.github.tenderscore.procurement.ProcurementLot;
import io.github.tenderscore.procurement.PublishedNotice;
import io.github.tenderscore.procurement.Regime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts what is read, while it is read. */
final class CoverageTally {

    /** More different tags than any codelist has; the others are counted together. */
    private static final int MOST_TAGS = 200;

    private static final int KNOWN = 0;
    private static final int ABSENT = 1;
    private static final int DOUBTFUL = 2;

    private long releases;
    private long repeated;
    private long ofOthers;
    private long procurements;
    private final Set<String> buyers = new HashSet<>();
    private final SortedMap<String, Long> regimes = new TreeMap<>();
    private final SortedMap<String, Long> noticeTypes = new TreeMap<>();
    private final SortedMap<String, Long> tags = new TreeMap<>();
    private final Map<NoticeField, long[]> fields = new EnumMap<>(NoticeField.class);
    private final SortedMap<Doubt.Topic, Long> doubts = new TreeMap<>();
    private final SortedMap<Reject.Reason, Long> rejected = new TreeMap<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    void released() {
        releases++;
    }

    void repeated() {
        repeated++;
    }

    void ofOther() {
        ofOthers++;
    }

    void rejected(Reject reject) {
        rejected.merge(reject.reason(), 1L, Long::sum);
        if (reject.isRestLost()) {
            lost.add(reject.place());
        }
        if (rejects.size() == Coverage.MOST_REJECTS && reject.isRestLost()) {
            leaveOutTheLast();
        }
        if (rejects.size() < Coverage.MOST_REJECTS) {
            rejects.add(reject);
        }
    }

    /** Makes room for a reject that lost the rest of a file, which weighs more than one that lost a line. */
    private void leaveOutTheLast() {
        for (int i = rejects.size() - 1; i >= 0; i--) {
            if (!rejects.get(i).isRestLost()) {
                rejects.remove(i);
                return;
            }
        }
    }

    void add(Procurement procurement, Optional<KnownBuyer> known) {
        procurements++;
        buyer(procurement, known).ifPresent(buyers::add);
        regimes.merge(word(procurement.regime(), Regime::code), 1L, Long::sum);
        procurement.notices().forEach(this::notice);
        procurement.doubts().forEach(doubt -> doubts.merge(doubt.topic(), 1L, Long::sum));
        count(NoticeField.LEGAL_BASIS, procurement.regime());
        count(NoticeField.PROCEDURE, procurement.procedure());
        count(NoticeField.BUYER, procurement.buyer());
        count(NoticeField.TENDER_VALUE, net(procurement.competition().value()));
        procurement.lots().forEach(this::lot);
        procurement.awards().forEach(award -> {
            count(NoticeField.AWARD_VALUE, net(award.value()));
            count(NoticeField.AWARD_DATE, award.date());
            award.suppliers().forEach(this::supplier);
        });
        procurement.contracts().forEach(contract -> {
            count(NoticeField.CONTRACT_VALUE, net(contract.value()));
            count(NoticeField.SIGNED, contract.signed());
        });
    }

    private static Optional<String> buyer(Procurement procurement, Optional<KnownBuyer> known) {
        return known.map(buyer -> "known " + buyer.name())
                .or(() -> procurement.buyer().known().flatMap(Organisation::id))
                .or(() -> procurement
                        .buyer()
                        .known()
                        .flatMap(buyer -> buyer.name().known())
                        .map(BuyerName::compared));
    }

    private void notice(PublishedNotice notice) {
        noticeTypes.merge(word(notice.type(), NoticeType::code), 1L, Long::sum);
        for (String tag : notice.tags()) {
            tags.merge(tags.containsKey(tag) || tags.size() < MOST_TAGS ? tag : "others", 1L, Long::sum);
        }
    }

    private void lot(ProcurementLot lot) {
        count(NoticeField.CRITERIA, lot.weighting().criteria().isEmpty() ? Fact.absent() : Fact.of(true));
        count(NoticeField.PRICE_WEIGHT, lot.weighting().priceWeight());
        count(NoticeField.SOCIAL_VALUE_WEIGHT, lot.weighting().socialValueWeight());
        count(NoticeField.BIDS, lot.bids().get(BidMeasure.BIDS));
        count(NoticeField.FINAL_STAGE_BIDS, lot.bids().get(BidMeasure.FINAL_STAGE_BIDS));
    }

    private void supplier(Organisation supplier) {
        count(
                NoticeField.SUPPLIER_ID,
                supplier.identifiers().isEmpty()
                        ? Fact.absent()
                        : supplier.identifiers().stream()
                                .map(Identifier::id)
                                .filter(id -> id.known().isPresent())
                                .findFirst()
                                .orElse(supplier.identifiers().get(0).id()));
        count(NoticeField.SUPPLIER_SCALE, supplier.scale());
        count(NoticeField.SUPPLIER_VCSE, supplier.vcse());
        count(NoticeField.SUPPLIER_REGION, supplier.address().region());
    }

    /** The amount without tax; one with tax alone does not tell it. */
    private static Fact<?> net(Amount amount) {
        return amount.net();
    }

    private static <T> String word(Fact<T> fact, Function<T, String> code) {
        if (fact.isAbsent()) {
            return "absent";
        }
        return fact.known().map(code).orElse("doubtful");
    }

    private void count(NoticeField field, Fact<?> fact) {
        long[] counts = fields.computeIfAbsent(field, one -> new long[DOUBTFUL + 1]);
        counts[fact.isAbsent() ? ABSENT : fact.known().isPresent() ? KNOWN : DOUBTFUL]++;
    }

    Coverage coverage() {
        SortedMap<NoticeField, FieldCoverage> counted = new TreeMap<>();
        fields.forEach((field, counts) ->
                counted.put(field, new FieldCoverage(counts[KNOWN], counts[ABSENT], counts[DOUBTFUL])));
        return new Coverage(
                releases,
                repeated,
                ofOthers,
                procurements,
                buyers.size(),
                regimes,
                noticeTypes,
                tags,
                counted,
                doubts,
                rejected,
                rejects,
                lost);
    }
}
