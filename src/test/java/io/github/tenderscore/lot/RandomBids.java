package io.github.tenderscore.lot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Whole points and prices by lot and supplier, for tests that reckon with plain integers; few different figures, so that ties occur.
 *
 * @param points by lot and supplier; below zero where there is no tender
 * @param prices by lot and supplier
 * @param most how many lots a supplier may be awarded; 0 for no limit
 * @param mostValue what a supplier may be awarded; 0 for no limit
 * @param offers combination tenders and discounts
 */
record RandomBids(List<List<Integer>> points, List<List<Integer>> prices, int most, int mostValue, List<Offer> offers) {

    /** One price for several lots. */
    record Offer(int supplier, List<Integer> lots, int price) {}

    static Arbitrary<RandomBids> arbitrary(int lots, int suppliers, int figures) {
        return Arbitraries.randomValue(random -> of(random, lots, suppliers, figures, false));
    }

    static Arbitrary<RandomBids> withOffers(int lots, int suppliers, int figures) {
        return Arbitraries.randomValue(random -> of(random, lots, suppliers, figures, true));
    }

    static RandomBids of(Random random, int mostLots, int mostSuppliers, int figures, boolean packages) {
        int lots = 1 + random.nextInt(mostLots);
        int suppliers = 1 + random.nextInt(mostSuppliers);
        int gaps = random.nextInt(4);
        List<List<Integer>> points = new ArrayList<>();
        List<List<Integer>> prices = new ArrayList<>();
        for (int lot = 0; lot < lots; lot++) {
            List<Integer> row = new ArrayList<>();
            List<Integer> priced = new ArrayList<>();
            for (int s = 0; s < suppliers; s++) {
                row.add(random.nextInt(8) < gaps ? -1 : random.nextInt(figures));
                priced.add(1 + random.nextInt(figures));
            }
            points.add(row);
            prices.add(priced);
        }
        if (points.stream().flatMap(List::stream).allMatch(one -> one < 0)) {
            points.get(0).set(0, 1);
        }
        int most = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(lots);
        int value = random.nextInt(2) == 0 ? 0 : figures + random.nextInt(figures * lots);
        RandomBids bids = new RandomBids(points, prices, most, value, List.of());
        return packages
                ? new RandomBids(points, prices, most, value, bids.someOffers(random, random.nextInt(6)))
                : bids;
    }

    private List<Offer> someOffers(Random random, int count) {
        List<Offer> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int supplier = random.nextInt(points.get(0).size());
            List<Integer> lots = new ArrayList<>();
            int sum = 0;
            for (int lot = 0; lot < points.size(); lot++) {
                if (points.get(lot).get(supplier) >= 0 && random.nextBoolean()) {
                    lots.add(lot);
                    sum += prices.get(lot).get(supplier);
                }
            }
            boolean taken = some.stream().anyMatch(one -> one.supplier == supplier && one.lots.equals(lots));
            if (lots.size() >= 2 && !taken) {
                some.add(new Offer(supplier, lots, random.nextInt(sum + 2)));
            }
        }
        return some;
    }

    int lots() {
        return points.size();
    }

    int suppliers() {
        return points.get(0).size();
    }

    /** As lots and tenders, in an order that the random decides; ids as given. */
    LotEvaluation evaluation(Random order, LotMechanism mechanism, List<String> lotIds, List<String> names) {
        List<Integer> lots = shuffled(lots(), order);
        LottingBuilder builder = Bids.lots(lots.stream().map(lotIds::get).toArray(String[]::new));
        if (most > 0) {
            builder.mostAwarded(most);
        }
        if (mostValue > 0) {
            builder.mostAwardedValue(Integer.toString(mostValue));
        }
        if (mechanism.needs().contains(LotMechanism.Need.AWARD_ORDER)) {
            builder.awardOrder(lotIds.subList(0, lots()).toArray(String[]::new));
        }
        if (mechanism.needs().contains(LotMechanism.Need.LOT_VALUES)) {
            for (int lot : lots) {
                builder.value(lotIds.get(lot), Integer.toString(10 * (lot + 1)));
            }
        }
        Bids bids = Bids.under(builder.mechanism(mechanism).build());
        for (int s : shuffled(suppliers(), order)) {
            for (int lot : shuffled(lots(), order)) {
                if (points.get(lot).get(s) >= 0) {
                    bids.bid(
                            names.get(s),
                            lotIds.get(lot),
                            points.get(lot).get(s).toString(),
                            prices.get(lot).get(s).toString());
                }
            }
            int supplier = s;
            if (mechanism.needs().contains(LotMechanism.Need.PREFERENCES)) {
                preference(s)
                        .ifPresent(likes -> bids.with(e -> e.preference(
                                names.get(supplier),
                                likes.stream().map(lotIds::get).toArray(String[]::new))));
            }
        }
        for (int i : shuffled(offers.size(), order)) {
            Offer offer = offers.get(i);
            bids.with(e -> e.combination(
                    names.get(offer.supplier),
                    Integer.toString(offer.price),
                    offer.lots.stream().map(lotIds::get).toArray(String[]::new)));
        }
        return bids.evaluation();
    }

    LotEvaluation evaluation(LotMechanism mechanism) {
        return evaluation(new Random(1), mechanism, ids("L"), ids("S"));
    }

    /** The lots that a supplier tendered for, in an order that is its own: by a figure that depends on nothing but the supplier's place. */
    Optional<List<Integer>> preference(int supplier) {
        List<Integer> tendered = new ArrayList<>();
        for (int lot = 0; lot < lots(); lot++) {
            if (points.get(lot).get(supplier) >= 0) {
                tendered.add(lot);
            }
        }
        Collections.rotate(tendered, supplier);
        return tendered.isEmpty() ? Optional.empty() : Optional.of(tendered);
    }

    static List<String> ids(String start) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ids.add(start + (char) ('a' + i / 26) + (char) ('a' + i % 26));
        }
        return ids;
    }

    private static List<Integer> shuffled(int count, Random order) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(i);
        }
        Collections.shuffle(places, order);
        return places;
    }
}
