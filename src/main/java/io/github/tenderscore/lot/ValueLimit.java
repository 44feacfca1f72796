package io.github.tenderscore.lot;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the limit of value rules out, for a search that otherwise only counts lots. */
final class ValueLimit {

    private final Board board;
    private final Optional<Ratio> limit;

    ValueLimit(Board board) {
        this.board = board;
        this.limit = board.competition().caps().value();
    }

    /**
     * So many lots of one supplier, the most expensive first, that together they are over the limit.
     *
     * @return none where no supplier is over the limit
     */
    int[] broken(int[] to) {
        if (limit.isPresent()) {
            for (int s = 0; s < board.suppliers().size(); s++) {
                int[] over = broken(to, s);
                if (over.length > 0) {
                    return over;
                }
            }
        }
        return new int[0];
    }

    private int[] broken(int[] to, int supplier) {
        List<Integer> lots = new ArrayList<>();
        for (int lot = 0; lot < to.length; lot++) {
            if (to[lot] == supplier) {
                lots.add(lot);
            }
        }
        lots.sort(Comparator.comparing((Integer lot) -> price(lot, supplier)).reversed());
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < lots.size(); i++) {
            sum = sum.plus(price(lots.get(i), supplier));
            if (isOver(sum, limit.orElseThrow())) {
                return lots.stream().limit(i + 1).mapToInt(Integer::intValue).toArray();
            }
        }
        return new int[0];
    }

    /**
     * How many lots each supplier can be awarded, given those that must go to it. Options that it could not be awarded beside these are
     * taken out.
     *
     * @return null where the lots that must go to a supplier are over the limit already
     */
    int @Nullable [] room(LotOptions options) {
        int[] room = board.room();
        for (int s = 0; limit.isPresent() && s < room.length; s++) {
            int able = able(options, s);
            if (able < 0) {
                return null;
            }
            room[s] = Math.min(room[s], able);
        }
        return room;
    }

    private int able(LotOptions options, int supplier) {
        Ratio left = limit.orElseThrow();
        int forced = 0;
        List<Integer> others = new ArrayList<>();
        for (int lot = 0; lot < options.lots(); lot++) {
            if (options.isForced(lot, supplier)) {
                left = left.minus(price(lot, supplier));
                forced++;
            } else if (options.worth(lot, supplier) != null) {
                others.add(lot);
            }
        }
        return left.signum() < 0 ? -1 : forced + affordable(options, others, supplier, left);
    }

    /** How many of the cheapest other lots fit into what is left; those that do not fit even alone are taken out. */
    private int affordable(LotOptions options, List<Integer> others, int supplier, Ratio left) {
        List<Ratio> prices = new ArrayList<>();
        for (int lot : others) {
            Ratio price = price(lot, supplier);
            if (price.compareTo(left) <= 0) {
                prices.add(price);
            } else {
                options.bar(lot, supplier);
            }
        }
        prices.sort(Comparator.naturalOrder());
        Ratio sum = Ratio.ZERO;
        int count = 0;
        while (count < prices.size() && !isOver(sum.plus(prices.get(count)), left)) {
            sum = sum.plus(prices.get(count));
            count++;
        }
        return count;
    }

    private static boolean isOver(Ratio sum, Ratio most) {
        return sum.compareTo(most) > 0;
    }

    private Ratio price(int lot, int supplier) {
        return board.tender(lot, supplier).orElseThrow().priceOrZero();
    }
}
