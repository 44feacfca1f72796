package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.procurement.Amount;
import io.github.tenderscore.procurement.BidMeasure;
import io.github.tenderscore.procurement.BidStatistics;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.LotWeighting;
import io.github.tenderscore.procurement.NoticeType;
import io.github.tenderscore.procurement.Procurement;
import io.github.tenderscore.procurement.ProcurementLot;
import io.github.tenderscore.procurement.PublishedNotice;
import io.github.tenderscore.procurement.Regime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the lots out of published procurements, as far as notices tell them. */
public final class UptakeLots {

    /** With one of these a procurement begins: a tender is asked for, or an award without competition is announced. */
    private static final Set<NoticeType> BEGINNING = EnumSet.of(NoticeType.UK4, NoticeType.UK5);

    private static final Set<NoticeType> BEFORE = EnumSet.of(NoticeType.UK1, NoticeType.UK2, NoticeType.UK3);

    private UptakeLots() {}

    /**
     * The lots of a procurement.
     *
     * <p>Nobody publishes who offered which price and score, so that whether the lowest price or social value decided stays unknown until the
     * council's own returns or evaluations say so. A procurement of which no tender or award was put out, such as one that is only planned,
     * has no lots here; one whose notices name no lots, as those of Contracts Finder, is one lot.
     *
     * @param procurement the procurement
     * @param basis which published amounts count as values: with VAT, without it, or those that do not say; never one for another
     * @return one for each lot, in the order of the notices
     */
    public static List<UptakeLot> of(Procurement procurement, VatBasis basis) {
        if (!isPutOut(procurement)) {
            return List.of();
        }
        if (procurement.lots().isEmpty()) {
            return List.of(lot(
                    procurement,
                    id(procurement, ""),
                    procurement.competition().value(),
                    LotWeighting.NONE,
                    procurement.bids(),
                    basis));
        }
        return procurement.lots().stream()
                .map(lot -> lot(
                        procurement,
                        id(procurement, "/" + lot.id().said().orElse("?")),
                        value(procurement, lot),
                        lot.weighting(),
                        procurement.lots().size() == 1 && lot.bids().values().isEmpty()
                                ? procurement.bids()
                                : lot.bids(),
                        basis))
                .toList();
    }

    private static String id(Procurement procurement, String lot) {
        return procurement
                        .ocid()
                        .said()
                        .or(() -> procurement.notices().stream()
                                .flatMap(notice -> notice.number().said().stream())
                                .findFirst())
                        .orElse("?")
                + lot;
    }

    /** A sole lot without a value of its own has that of the whole. */
    private static Amount value(Procurement procurement, ProcurementLot lot) {
        return lot.value().isAbsent() && procurement.lots().size() == 1
                ? procurement.competition().value()
                : lot.value();
    }

    private static UptakeLot lot(
            Procurement procurement,
            String id,
            Amount value,
            LotWeighting weighting,
            BidStatistics bids,
            VatBasis basis) {
        boolean asked = procurement.notices().stream().anyMatch(UptakeLots::isTenderNotice);
        boolean isAct = procurement
                .regime()
                .known()
                .filter(Regime.PROCUREMENT_ACT_2023::equals)
                .isPresent();
        return UptakeLot.of(id)
                .regime(procurement.regime().known())
                .procedure(procurement.procedure().known())
                .value(value.pounds(basis))
                .begun(begun(procurement))
                .published(
                        asked ? Optional.of(!weighting.criteria().isEmpty()) : Optional.empty(),
                        asked ? Optional.of(weighting.isComplete()) : Optional.empty())
                .priceWeight(weighting.priceWeight().known())
                .socialValueWeight(weighting.socialValueWeight().known())
                .assessedTenders(count(bids.get(isAct ? BidMeasure.FINAL_STAGE_BIDS : BidMeasure.BIDS)))
                .build();
    }

    private static Optional<Integer> count(Fact<Ratio> number) {
        return number.known()
                .filter(count -> count.isWhole() && count.bigNumerator().bitLength() < Integer.SIZE)
                .map(count -> count.bigNumerator().intValue());
    }

    private static boolean isPutOut(Procurement procurement) {
        return !procurement.awards().isEmpty()
                || procurement.notices().stream().anyMatch(notice -> !isBefore(notice))
                || procurement.notices().isEmpty();
    }

    private static boolean isBefore(PublishedNotice notice) {
        return notice.type()
                .said()
                .map(BEFORE::contains)
                .orElseGet(() -> notice.tags().stream().allMatch(tag -> tag.startsWith("planning")));
    }

    private static boolean isTenderNotice(PublishedNotice notice) {
        return notice.type()
                .said()
                .map(NoticeType.UK4::equals)
                .orElseGet(() ->
                        notice.tags().stream().anyMatch(tag -> tag.equals("tender") || tag.equals("tenderUpdate")));
    }

    /** The day of the first tender or transparency notice; where none was seen, of the first notice that is not one of planning. */
    private static Optional<LocalDate> begun(Procurement procurement) {
        Optional<LocalDate> first = first(procurement.notices().stream()
                .filter(notice ->
                        notice.type().said().filter(BEGINNING::contains).isPresent() || isTenderNotice(notice))
                .toList());
        return first.isPresent()
                ? first
                : first(procurement.notices().stream()
                        .filter(notice -> !isBefore(notice))
                        .toList());
    }

    private static Optional<LocalDate> first(List<PublishedNotice> notices) {
        return notices.stream()
                .flatMap(notice -> notice.date().known().stream())
                .min(Comparator.naturalOrder());
    }
}
