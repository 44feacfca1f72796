package io.github.tenderscore.lot;

import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that one supplier can be awarded as one: its single tenders, and the lots it offers together. */
final class LotParts {

    private final Board board;
    private final int supplier;

    private LotParts(Board board, int supplier) {
        this.board = board;
        this.supplier = supplier;
    }

    /** Single tenders first, then what is offered together, in an order that does not depend on that of the offers. */
    static List<LotPart> of(Board board, int supplier) {
        LotParts parts = new LotParts(board, supplier);
        List<LotPart> all = new ArrayList<>();
        for (int lot = 0; lot < board.lots().size(); lot++) {
            int bit = 1 << lot;
            board.tender(lot, supplier).ifPresent(tender -> all.add(parts.single(bit, tender)));
        }
        board.competition().terms(board.suppliers().get(supplier)).offers().stream()
                .sorted(Comparator.comparing(PackageOffer::text))
                .forEach(offer -> parts.together(offer).ifPresent(all::add));
        return all;
    }

    private LotPart single(int bit, LotTender tender) {
        return new LotPart(
                bit,
                List.of(tender),
                Optional.empty(),
                tender.priceOrZero(),
                board.objective().gain(board.competition().lotting(), tender),
                BigInteger.ZERO);
    }

    /** Lots that are offered together; empty where one of the tenders does not pass, now or at the price of the offer. */
    private Optional<LotPart> together(PackageOffer offer) {
        List<LotTender> tenders = new ArrayList<>();
        int lots = 0;
        for (int lot = 0; lot < board.lots().size(); lot++) {
            Optional<LotTender> tender = board.tender(lot, supplier);
            if (tender.isPresent() && offer.lots().contains(tender.get().lot())) {
                tenders.add(tender.get());
                lots |= 1 << lot;
            }
        }
        if (tenders.size() < offer.lots().size()) {
            return Optional.empty();
        }
        Ratio sum = tenders.stream().map(LotTender::priceOrZero).reduce(Ratio.ZERO, Ratio::plus);
        Ratio price = offer.price(sum);
        int bits = lots;
        return gain(tenders, sum, price)
                .map(gain -> new LotPart(bits, tenders, Optional.of(offer), price, gain, BigInteger.ZERO));
    }

    private Optional<Ratio> gain(List<LotTender> tenders, Ratio sum, Ratio price) {
        if (board.objective() == Objective.PRICE) {
            return Optional.of(price.negate());
        }
        Ratio gain = Ratio.ZERO;
        for (LotTender tender : tenders) {
            Optional<Ratio> points = board.competition().figureAt(tender, share(tender, tenders.size(), sum, price));
            if (points.isEmpty()) {
                return Optional.empty();
            }
            gain = gain.plus(board.objective().points(board.competition().lotting(), tender, points.get()));
        }
        return Optional.of(gain);
    }

    /** The part of a common price that falls on one lot: in proportion to the prices of the single tenders. */
    static Ratio share(LotTender tender, int lots, Ratio sum, Ratio price) {
        return sum.signum() == 0
                ? price.dividedBy(Ratio.of(lots))
                : price.times(tender.priceOrZero()).dividedBy(sum);
    }
}
