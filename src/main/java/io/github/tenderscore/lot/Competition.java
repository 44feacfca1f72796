package io.github.tenderscore.lot;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a mechanism decides on: the tenders that may be awarded each lot, and the limits for one supplier.
 *
 * <p>Tenders that are disqualified or disregarded are not in it. Immutable and thread-safe.
 */
public final class Competition {

    private final Lotting lotting;
    private final LotCaps caps;
    private final Map<String, Assessment> assessments;
    private final Map<String, SupplierTerms> terms;
    private final Map<String, List<LotTender>> tenders;

    private Competition(
            Lotting lotting,
            LotCaps caps,
            Map<String, Assessment> assessments,
            Map<String, SupplierTerms> terms,
            Map<String, List<LotTender>> tenders) {
        this.lotting = lotting;
        this.caps = caps;
        this.assessments = assessments;
        this.terms = terms;
        this.tenders = tenders;
    }

    /** The ranked tenders of the assessed lots. */
    static Competition of(Lotting lotting, Map<String, Assessment> assessments, List<SupplierTerms> terms) {
        Map<String, SupplierTerms> bySupplier = new HashMap<>();
        terms.forEach(one -> bySupplier.put(one.supplier(), one));
        Map<String, List<LotTender>> tenders = new HashMap<>();
        for (Lot lot : lotting.lots()) {
            List<LotTender> ranked = new ArrayList<>();
            Optional.ofNullable(assessments.get(lot.id()))
                    .ifPresent(assessment -> assessment.ranking().forEach(result -> ranked.add(tender(lot, result))));
            tenders.put(lot.id(), List.copyOf(ranked));
        }
        return new Competition(
                lotting, lotting.caps(), Map.copyOf(assessments), Map.copyOf(bySupplier), Map.copyOf(tenders));
    }

    private static LotTender tender(Lot lot, TenderResult result) {
        return new LotTender(
                lot.id(),
                SupplierKey.of(result.tender().supplier()),
                result.tender().supplier().name(),
                result.tender().id(),
                result.rank().orElseThrow(),
                result.figure().orElseThrow(),
                LotPrices.of(lot, result.tender()));
    }

    /** The same tenders without limits of awards. */
    Competition withoutCaps() {
        return new Competition(lotting, caps.withoutAwards(), assessments, terms, tenders);
    }

    /**
     * What is published.
     *
     * @return the lotting
     */
    public Lotting lotting() {
        return lotting;
    }

    /**
     * The limits for one supplier.
     *
     * @return those of the lotting, or none of awards where it is worked out what would be without them
     */
    public LotCaps caps() {
        return caps;
    }

    /**
     * The tenders that may be awarded a lot.
     *
     * @param lot the id of the lot
     * @return from the best to the last; tied ones in the order of their ids
     */
    public List<LotTender> tenders(String lot) {
        return tenders.getOrDefault(lot, List.of());
    }

    /**
     * The suppliers that may be awarded a lot.
     *
     * @return in alphabetical order
     */
    public List<String> suppliers() {
        return tenders.values().stream()
                .flatMap(List::stream)
                .map(LotTender::supplier)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The name of a supplier.
     *
     * @param supplier its identifier, or its name where no tender gives identifiers
     * @return the name; the first in alphabetical order where its tenders give several
     */
    public String name(String supplier) {
        return tenders.values().stream()
                .flatMap(List::stream)
                .filter(tender -> tender.supplier().equals(supplier))
                .map(LotTender::name)
                .min(String::compareTo)
                .orElse(supplier);
    }

    /**
     * What a supplier says about several lots at once.
     *
     * @param supplier its identifier, or its name where no tender gives identifiers
     * @return its terms, which are empty where it says nothing
     */
    public SupplierTerms terms(String supplier) {
        return terms.getOrDefault(supplier, SupplierTerms.none(supplier));
    }

    /**
     * Whether one supplier may be awarded several lots at the prices of its tenders.
     *
     * @param together tenders of one supplier
     * @return true where the limits allow it
     */
    public boolean allows(Collection<LotTender> together) {
        Ratio sum = Ratio.ZERO;
        if (caps.value().isPresent()) {
            for (LotTender tender : together) {
                sum = sum.plus(tender.priceOrZero());
            }
        }
        return caps.allow(together.size(), sum);
    }

    /**
     * By how much one tender of a lot is better than another.
     *
     * @param one a tender
     * @param other another tender of the same lot
     * @return the difference of their figures as published, above zero where the first is better
     */
    public Ratio lead(LotTender one, LotTender other) {
        boolean highest = lotting.find(one.lot())
                .map(lot -> lot.methodology().award().direction() == AwardRule.Direction.HIGHEST)
                .orElse(true);
        return highest ? one.figure().minus(other.figure()) : other.figure().minus(one.figure());
    }

    /**
     * The figure that a tender would have at another price, the other tenders of the lot being as they are.
     *
     * @param tender the tender
     * @param price what would be paid for the lot
     * @return empty where it would be disqualified at that price
     */
    public Optional<Ratio> figureAt(LotTender tender, Ratio price) {
        Assessment assessment = assessments.get(tender.lot());
        if (assessment == null) {
            throw new IllegalArgumentException("The lot (" + tender.lot() + ") of a tender must have been assessed");
        }
        return LotPrices.figureAt(assessment, tender.tender(), price);
    }
}
