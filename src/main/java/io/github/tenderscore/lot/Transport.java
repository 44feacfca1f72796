package io.github.tenderscore.lot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Awards lots to suppliers so that what they are worth adds up to the most, where each supplier may be awarded only so many.
 *
 * <p>Lots are placed one by one; each time the cheapest chain of moves is found that makes room for the next lot (successive shortest
 * paths, with prices that keep every cost above zero). The work grows with the square of the number of lots times the number of suppliers.
 */
final class Transport {

    /** In place of a supplier: the lot is awarded to nobody. */
    static final int NOBODY = -1;

    private final LotOptions options;
    private final int[] room;
    private final int[] to;
    private final BigInteger[] ofLot;
    private final BigInteger[] ofSupplier;
    private final List<List<Integer>> has = new ArrayList<>();

    private Transport(LotOptions options, int[] room) {
        this.options = options;
        this.room = room;
        this.to = new int[options.lots()];
        this.ofLot = new BigInteger[options.lots()];
        this.ofSupplier = new BigInteger[room.length];
        Arrays.fill(ofSupplier, BigInteger.ZERO);
        Arrays.fill(to, NOBODY);
        for (int s = 0; s < room.length; s++) {
            has.add(new ArrayList<>());
        }
    }

    /**
     * The best awards.
     *
     * @param options who may be awarded which lot, and what that is worth
     * @param room how many lots each supplier may be awarded
     * @return the supplier of each lot, or {@link #NOBODY}; null where a lot that must be awarded cannot be
     */
    static int @Nullable [] solve(LotOptions options, int[] room) {
        Transport transport = new Transport(options, room);
        for (int lot = 0; lot < options.lots(); lot++) {
            if (!transport.new Search(lot).place()) {
                return null;
            }
        }
        return transport.to;
    }

    /** The search for the cheapest chain of moves that ends with one more lot placed. */
    private final class Search {

        private final int start;
        private final @Nullable BigInteger[] near = new BigInteger[room.length];
        private final int[] from = new int[room.length];
        private final boolean[] done = new boolean[room.length];
        private final @Nullable BigInteger[] reached = new BigInteger[options.lots()];
        private @Nullable BigInteger dropped;
        private int drop;

        Search(int start) {
            this.start = start;
        }

        boolean place() {
            ofLot[start] = first();
            reach(start, BigInteger.ZERO);
            while (true) {
                int next = nearest();
                BigInteger distance = next < 0 ? null : near[next];
                if (distance == null || (dropped != null && dropped.compareTo(distance) <= 0)) {
                    if (dropped == null) {
                        return false;
                    }
                    settle(dropped);
                    move(drop, NOBODY);
                    return true;
                }
                if (has.get(next).size() < room[next]) {
                    settle(distance);
                    move(from[next], next);
                    return true;
                }
                done[next] = true;
                for (int lot : has.get(next)) {
                    reach(lot, distance);
                }
            }
        }

        /** The price of the new lot that makes its cheapest move cost nothing. */
        private BigInteger first() {
            BigInteger least = options.mustBeAwarded(start) ? null : BigInteger.ZERO;
            for (int s = 0; s < room.length; s++) {
                BigInteger value = options.worth(start, s);
                if (value != null) {
                    BigInteger cost = value.add(ofSupplier[s]).negate();
                    least = least == null ? cost : least.min(cost);
                }
            }
            return least == null ? BigInteger.ZERO : least;
        }

        private void reach(int lot, BigInteger distance) {
            reached[lot] = distance;
            BigInteger base = distance.subtract(ofLot[lot]);
            if (!options.mustBeAwarded(lot) && (dropped == null || base.compareTo(dropped) < 0)) {
                dropped = base;
                drop = lot;
            }
            for (int s = 0; s < room.length; s++) {
                BigInteger value = done[s] ? null : options.worth(lot, s);
                if (value != null) {
                    BigInteger cost = base.subtract(value).subtract(ofSupplier[s]);
                    BigInteger known = near[s];
                    if (known == null || cost.compareTo(known) < 0) {
                        near[s] = cost;
                        from[s] = lot;
                    }
                }
            }
        }

        private int nearest() {
            int best = -1;
            BigInteger least = BigInteger.ZERO;
            for (int s = 0; s < room.length; s++) {
                BigInteger distance = near[s];
                if (distance != null && !done[s] && (best < 0 || distance.compareTo(least) < 0)) {
                    best = s;
                    least = distance;
                }
            }
            return best;
        }

        private void settle(BigInteger distance) {
            for (int lot = 0; lot < reached.length; lot++) {
                BigInteger at = reached[lot];
                if (at != null) {
                    ofLot[lot] = ofLot[lot].add(distance).subtract(at);
                }
            }
            for (int s = 0; s < room.length; s++) {
                BigInteger at = near[s];
                if (done[s] && at != null) {
                    ofSupplier[s] = ofSupplier[s].subtract(distance).add(at);
                }
            }
        }

        /** Moves a lot to a supplier, the lot that brought it here to the supplier it leaves, and so on back to the start. */
        private void move(int last, int target) {
            int lot = last;
            int supplier = target;
            while (true) {
                int before = to[lot];
                if (before != NOBODY) {
                    has.get(before).remove(Integer.valueOf(lot));
                }
                to[lot] = supplier;
                if (supplier != NOBODY) {
                    has.get(supplier).add(lot);
                }
                if (lot == start) {
                    return;
                }
                supplier = before;
                lot = from[before];
            }
        }
    }
}
