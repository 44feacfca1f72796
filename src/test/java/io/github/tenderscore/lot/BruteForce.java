package io.github.tenderscore.lot;

import java.util.ArrayList;
import java.util.List;

/** Every allocation of small lots, one by one, in plain integers: the oracle for the best overall value. */
final class BruteForce {

    private final RandomBids bids;
    private final boolean byPrice;
    private final boolean packages;
    private final int[] to;
    private int lotsAwarded = -1;
    private int most;
    private final List<List<Integer>> best = new ArrayList<>();

    private BruteForce(RandomBids bids, boolean byPrice, boolean packages) {
        this.bids = bids;
        this.byPrice = byPrice;
        this.packages = packages;
        this.to = new int[bids.lots()];
    }

    static BruteForce of(RandomBids bids, boolean byPrice, boolean packages) {
        BruteForce force = new BruteForce(bids, byPrice, packages);
        force.lot(0);
        return force;
    }

    /** The supplier of each lot in the best allocations; -1 for nobody. */
    List<List<Integer>> best() {
        return best;
    }

    /** Total points, or the total price. */
    int total() {
        return byPrice ? -most : most;
    }

    int lotsAwarded() {
        return lotsAwarded;
    }

    private void lot(int lot) {
        if (lot == to.length) {
            compare();
            return;
        }
        for (int s = -1; s < bids.suppliers(); s++) {
            if (s < 0 || bids.points().get(lot).get(s) >= 0) {
                to[lot] = s;
                lot(lot + 1);
            }
        }
    }

    private void compare() {
        int gain = 0;
        int awarded = 0;
        for (int s = 0; s < bids.suppliers(); s++) {
            List<Integer> lots = lotsOf(s);
            int price = price(s, lots);
            if ((bids.most() > 0 && lots.size() > bids.most()) || (bids.mostValue() > 0 && price > bids.mostValue())) {
                return;
            }
            awarded += lots.size();
            int supplier = s;
            gain += byPrice
                    ? -price
                    : lots.stream()
                            .mapToInt(lot -> bids.points().get(lot).get(supplier))
                            .sum();
        }
        if (awarded > lotsAwarded || (awarded == lotsAwarded && gain > most)) {
            lotsAwarded = awarded;
            most = gain;
            best.clear();
        }
        if (awarded == lotsAwarded && gain == most) {
            List<Integer> one = new ArrayList<>();
            for (int s : to) {
                one.add(s);
            }
            best.add(one);
        }
    }

    private List<Integer> lotsOf(int supplier) {
        List<Integer> lots = new ArrayList<>();
        for (int lot = 0; lot < to.length; lot++) {
            if (to[lot] == supplier) {
                lots.add(lot);
            }
        }
        return lots;
    }

    /** The least that the lots cost: the first alone, or with every offer that covers it. */
    private int price(int supplier, List<Integer> lots) {
        if (lots.isEmpty()) {
            return 0;
        }
        int first = lots.get(0);
        int least = bids.prices().get(first).get(supplier) + price(supplier, lots.subList(1, lots.size()));
        for (RandomBids.Offer offer : packages ? bids.offers() : List.<RandomBids.Offer>of()) {
            if (offer.supplier() == supplier && offer.lots().contains(first) && lots.containsAll(offer.lots())) {
                List<Integer> rest = new ArrayList<>(lots);
                rest.removeAll(offer.lots());
                least = Math.min(least, offer.price() + price(supplier, rest));
            }
        }
        return least;
    }
}
