package io.github.tenderscore.lot;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every set of lots that one supplier may be awarded, with the best way of putting it together from its single tenders, combination
 * tenders and discounts.
 */
final class SupplierSets {

    private final Board board;
    private final List<Part> parts = new ArrayList<>();
    private final List<@Nullable List<Choice>> ways = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();

    SupplierSets(Board board, String supplier) {
        this.board = board;
        int index = board.suppliers().indexOf(supplier);
        int mine = 0;
        for (int lot = 0; lot < board.lots().size(); lot++) {
            Optional<LotTender> tender = board.tender(lot, index);
            if (tender.isPresent()) {
                mine |= 1 << lot;
                parts.add(single(lot, tender.get()));
            }
        }
        board.competition().terms(supplier).offers().stream()
                .sorted(Comparator.comparing(PackageOffer::text))
                .forEach(offer -> together(offer, index).ifPresent(parts::add));
        for (int set = 0; set < 1 << board.lots().size(); set++) {
            ways.add(null);
        }
        for (int set = mine; ; set = (set - 1) & mine) {
            best(set).ifPresent(choices::add);
            if (set == 0) {
                break;
            }
        }
    }

    /**
     * What is awarded as one: a single tender, or several lots that are offered together.
     *
     * @param lots the lots as bits
     * @param tenders the tenders for them
     * @param offer the combination tender or discount; empty for a single tender
     * @param price what is paid for them
     * @param gain what they add to the objective
     */
    record Part(int lots, List<LotTender> tenders, Optional<PackageOffer> offer, Ratio price, Ratio gain) {}

    /**
     * One set of lots for the supplier.
     *
     * @param lots the lots as bits; none is a set too
     * @param parts how they are put together
     * @param price what is paid for them
     * @param gain what they add to the objective
     */
    record Choice(int lots, List<Part> parts, Ratio price, Ratio gain) {

        static final Choice NONE = new Choice(0, List.of(), Ratio.ZERO, Ratio.ZERO);

        Choice with(Part part) {
            List<Part> more = new ArrayList<>(parts);
            more.add(part);
            return new Choice(lots | part.lots, more, price.plus(part.price), gain.plus(part.gain));
        }

        /** Whether it is as good and as cheap as another, or better. */
        boolean isNotWorseThan(Choice other) {
            return gain.compareTo(other.gain) >= 0 && price.compareTo(other.price) <= 0;
        }
    }

    List<Choice> choices() {
        return choices;
    }

    /** How many cases there are when each set is put beside every set of the other lots. */
    long cases(int lots) {
        return choices.stream()
                .mapToLong(choice -> 1L << (lots - Integer.bitCount(choice.lots)))
                .sum();
    }

    private Part single(int lot, LotTender tender) {
        return new Part(
                1 << lot,
                List.of(tender),
                Optional.empty(),
                tender.priceOrZero(),
                board.objective().gain(board.competition().lotting(), tender));
    }

    /** Lots that are offered together; empty where one of the tenders does not pass, now or at the price of the offer. */
    private Optional<Part> together(PackageOffer offer, int supplier) {
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
        Optional<Ratio> gain = gain(tenders, sum, price);
        int bits = lots;
        return gain.map(figure -> new Part(bits, tenders, Optional.of(offer), price, figure));
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

    /** The best way within the limits; empty where there is none. */
    private Optional<Choice> best(int set) {
        if (board.competition()
                .caps()
                .awarded()
                .filter(most -> Integer.bitCount(set) > most)
                .isPresent()) {
            return Optional.empty();
        }
        return ways(set).stream()
                .filter(way -> board.competition().caps().allow(Integer.bitCount(set), way.price))
                .reduce((one, other) -> other.gain.compareTo(one.gain) > 0 ? other : one);
    }

    /** The ways of putting a set together of which none is both as good and as cheap as another. */
    private List<Choice> ways(int set) {
        if (set == 0) {
            return List.of(Choice.NONE);
        }
        List<Choice> known = ways.get(set);
        if (known != null) {
            return known;
        }
        int first = Integer.lowestOneBit(set);
        List<Choice> kept = new ArrayList<>();
        for (Part part : parts) {
            if ((part.lots & first) != 0 && (part.lots & ~set) == 0) {
                ways(set & ~part.lots).forEach(rest -> keep(kept, rest.with(part)));
            }
        }
        ways.set(set, kept);
        return kept;
    }

    private static void keep(List<Choice> kept, Choice choice) {
        if (kept.stream().noneMatch(other -> other.isNotWorseThan(choice))) {
            kept.removeIf(choice::isNotWorseThan);
            kept.add(choice);
        }
    }
}
