package io.github.tenderscore.lot;

import io.github.tenderscore.number.Ratio;
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

    private final @Nullable Ratio[][] worth;
    private final boolean[] mustBeAwarded;
    private final int[] room;
    private final int[] to;
    private final Ratio[] ofLot;
    private final Ratio[] ofSupplier;
    private final List<List<Integer>> has = new ArrayList<>();

    private Transport(@Nullable Ratio[][] worth, boolean[] mustBeAwarded, int[] room) {
        this.worth = worth;
        this.mustBeAwarded = mustBeAwarded;
        this.room = room;
        this.to = new int[worth.length];
        this.ofLot = new Ratio[worth.length];
        this.ofSupplier = new Ratio[room.length];
        Arrays.fill(ofSupplier, Ratio.ZERO);
        Arrays.fill(to, NOBODY);
        for (int s = 0; s < room.length; s++) {
            has.add(new ArrayList<>());
        }
    }

    /**
     * The best awards.
     *
     * @param worth by lot and supplier; null where the supplier may not be awarded the lot
     * @param mustBeAwarded the lots that nobody must not be awarded
     * @param room how many lots each supplier may be awarded
     * @return the supplier of each lot, or {@link #NOBODY}; null where a lot that must be awarded cannot be
     */
    static int @Nullable [] solve(@Nullable Ratio[][] worth, boolean[] mustBeAwarded, int[] room) {
        Transport transport = new Transport(worth, mustBeAwarded, room);
        for (int lot = 0; lot < worth.length; lot++) {
            if (!transport.new Search(lot).place()) {
                return null;
            }
        }
        return transport.to;
    }

    /** The search for the cheapest chain of moves that ends with one more lot placed. */
    private final class Search {

        private final int start;
        private final @Nullable Ratio[] near = new Ratio[room.length];
        private final int[] from = new int[room.length];
        private final boolean[] done = new boolean[room.length];
        private final @Nullable Ratio[] reached = new Ratio[worth.length];
        private @Nullable Ratio dropped;
        private int drop;

        Search(int start) {
            this.start = start;
        }

        boolean place() {
            ofLot[start] = first();
            reach(start, Ratio.ZERO);
            while (true) {
                int next = nearest();
                Ratio distance = next < 0 ? null : near[next];
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
        private Ratio first() {
            Ratio least = mustBeAwarded[start] ? null : Ratio.ZERO;
            for (int s = 0; s < room.length; s++) {
                Ratio value = worth[start][s];
                if (value != null) {
                    Ratio cost = value.plus(ofSupplier[s]).negate();
                    least = least == null ? cost : least.min(cost);
                }
            }
            return least == null ? Ratio.ZERO : least;
        }

        private void reach(int lot, Ratio distance) {
            reached[lot] = distance;
            Ratio base = distance.minus(ofLot[lot]);
            if (!mustBeAwarded[lot] && (dropped == null || base.compareTo(dropped) < 0)) {
                dropped = base;
                drop = lot;
            }
            for (int s = 0; s < room.length; s++) {
                Ratio value = done[s] ? null : worth[lot][s];
                if (value != null) {
                    Ratio cost = base.minus(value).minus(ofSupplier[s]);
                    Ratio known = near[s];
                    if (known == null || cost.compareTo(known) < 0) {
                        near[s] = cost;
                        from[s] = lot;
                    }
                }
            }
        }

        private int nearest() {
            int best = -1;
            Ratio least = Ratio.ZERO;
            for (int s = 0; s < room.length; s++) {
                Ratio distance = near[s];
                if (distance != null && !done[s] && (best < 0 || distance.compareTo(least) < 0)) {
                    best = s;
                    least = distance;
                }
            }
            return best;
        }

        private void settle(Ratio distance) {
            for (int lot = 0; lot < reached.length; lot++) {
                Ratio at = reached[lot];
                if (at != null) {
                    ofLot[lot] = ofLot[lot].plus(distance).minus(at);
                }
            }
            for (int s = 0; s < room.length; s++) {
                Ratio at = near[s];
                if (done[s] && at != null) {
                    ofSupplier[s] = ofSupplier[s].minus(distance).plus(at);
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
