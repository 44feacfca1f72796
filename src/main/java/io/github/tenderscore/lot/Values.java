package io.github.tenderscore.lot;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Values of lots and of places with suppliers that prove an allocation to be the best (the dual values of its linear programme).
 *
 * <p>For every tender the value of its lot and that of its supplier add up to what the tender is worth or more. So no allocation can be
 * worth more than all values of lots and, for each supplier, as many of its values as it may be awarded lots; and the best one is worth
 * just that.
 *
 * <p>Of all such values the least ones of suppliers are taken: what one more lot for the supplier would add. They depend on nothing but
 * the figures.
 */
final class Values {

    private final BigInteger[] ofLots;
    private final BigInteger[] ofSuppliers;

    private Values(BigInteger[] ofLots, BigInteger[] ofSuppliers) {
        this.ofLots = ofLots;
        this.ofSuppliers = ofSuppliers;
    }

    /** The values that prove some awards, which must be the best. */
    static Values of(LotOptions options, int[] to, int suppliers) {
        BigInteger[] places = new BigInteger[suppliers];
        Arrays.fill(places, BigInteger.ZERO);
        boolean raised = true;
        while (raised) {
            raised = false;
            for (int lot = 0; lot < to.length; lot++) {
                raised |= raise(options, lot, to[lot], places);
            }
        }
        BigInteger[] lots = new BigInteger[to.length];
        for (int lot = 0; lot < to.length; lot++) {
            lots[lot] = own(options, lot, to[lot], places);
        }
        return new Values(lots, places);
    }

    /** Raises the places of those suppliers that would be worth more on a lot than the one that is awarded it. */
    private static boolean raise(LotOptions options, int lot, int awarded, BigInteger[] places) {
        BigInteger own = own(options, lot, awarded, places);
        boolean raised = false;
        for (int s = 0; s < places.length; s++) {
            BigInteger value = options.worth(lot, s);
            if (value != null && s != awarded) {
                BigInteger least = value.subtract(own);
                if (least.compareTo(places[s]) > 0) {
                    places[s] = least;
                    raised = true;
                }
            }
        }
        return raised;
    }

    private static BigInteger own(LotOptions options, int lot, int awarded, BigInteger[] places) {
        BigInteger value = awarded == Transport.NOBODY ? null : options.worth(lot, awarded);
        return value == null ? BigInteger.ZERO : value.subtract(places[awarded]);
    }

    /** The value of a lot; zero or more. */
    BigInteger ofLot(int lot) {
        return ofLots[lot];
    }

    /** What one more lot for a supplier would add; zero where it may be awarded more lots than it is. */
    BigInteger ofSupplier(int supplier) {
        return ofSuppliers[supplier];
    }

    /** By how much the values of a lot and a supplier exceed what a tender is worth; zero or more. */
    BigInteger excess(int lot, int supplier, BigInteger worth) {
        return ofLots[lot].add(ofSuppliers[supplier]).subtract(worth);
    }
}
