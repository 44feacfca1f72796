package io.github.tenderscore.lot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.explain.FormulaReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every mechanism keeps: the limits, and that nothing depends on the order, the names or the ids of lots and tenders. */
class LotProperties {

    @Provide
    Arbitrary<RandomBids> bids() {
        return RandomBids.arbitrary(6, 5, 8);
    }

    @Provide
    Arbitrary<LotMechanism> mechanisms() {
        return Arbitraries.of(
                LotMechanisms.highestMargin("difference"),
                LotMechanisms.highestMargin("difference", "better-figure", "award-order"),
                LotMechanisms.supplierPreference(true),
                LotMechanisms.supplierPreference(false),
                LotMechanisms.publishedOrder(true),
                LotMechanisms.publishedOrder(false),
                LotMechanisms.bestOverallValue("points", false),
                LotMechanisms.bestOverallValue("weighted-points", false),
                LotMechanisms.bestOverallValue("price", false));
    }

    @Property(tries = 600)
    void theOrderOfWhatIsGivenDoesNotMatter(
            @ForAll("bids") RandomBids bids, @ForAll("mechanisms") LotMechanism mechanism, @ForAll Random order) {
        LotDecision one = bids.evaluation(mechanism).allocate().decision();
        LotDecision other = bids.evaluation(order, mechanism, RandomBids.ids("L"), RandomBids.ids("S"))
                .allocate()
                .decision();
        assertThat(other.allocations()).isEqualTo(one.allocations());
        assertThat(other.isComplete()).isEqualTo(one.isComplete());
        assertThat(other.steps()).isEqualTo(one.steps());
    }

    /** With other names the same tenders win, and where it is a tie the same allocations follow. */
    @Property(tries = 600)
    void namesAndIdsDoNotMatter(
            @ForAll("bids") RandomBids bids, @ForAll("mechanisms") LotMechanism mechanism, @ForAll Random order) {
        List<String> lots = shuffled("L", bids.lots(), order);
        List<String> names = shuffled("S", bids.suppliers(), order);
        LotDecision one = bids.evaluation(mechanism).allocate().decision();
        LotDecision other =
                bids.evaluation(order, mechanism, lots, names).allocate().decision();
        assertThat(other.isComplete()).isEqualTo(one.isComplete());
        if (one.isComplete()) {
            assertThat(places(other, lots, names)).isEqualTo(places(one, RandomBids.ids("L"), RandomBids.ids("S")));
        }
    }

    private static List<String> shuffled(String start, int count, Random random) {
        List<String> ids = new ArrayList<>(RandomBids.ids(start).subList(0, count));
        Collections.shuffle(ids, random);
        return ids;
    }

    /** The allocations by the places of lots and suppliers instead of their names. */
    private static Set<Map<Integer, Integer>> places(LotDecision decision, List<String> lots, List<String> names) {
        Set<Map<Integer, Integer>> all = new HashSet<>();
        for (Allocation allocation : decision.allocations()) {
            Map<Integer, Integer> one = new TreeMap<>();
            allocation.awards().forEach((lot, tender) -> one.put(lots.indexOf(lot), names.indexOf(tender.supplier())));
            all.add(one);
        }
        return all;
    }

    @Property(tries = 600)
    void everyAllocationKeepsTheLimits(@ForAll("bids") RandomBids bids, @ForAll("mechanisms") LotMechanism mechanism) {
        LotAwards awards = bids.evaluation(mechanism).allocate();
        for (Allocation allocation : awards.decision().allocations()) {
            Map<Integer, Integer> lots = new HashMap<>();
            Map<Integer, Integer> values = new HashMap<>();
            allocation.awards().forEach((lot, tender) -> {
                int supplier = RandomBids.ids("S").indexOf(tender.supplier());
                lots.merge(supplier, 1, Integer::sum);
                values.merge(
                        supplier,
                        bids.prices().get(RandomBids.ids("L").indexOf(lot)).get(supplier),
                        Integer::sum);
            });
            if (bids.most() > 0) {
                assertThat(lots.values()).allMatch(count -> count <= bids.most());
            }
            if (bids.mostValue() > 0) {
                assertThat(values.values()).allMatch(value -> value <= bids.mostValue());
            }
        }
    }

    /** Where nobody may be awarded too many lots there is nothing to decide: each lot goes to its best tender. */
    @Property(tries = 300)
    void withoutLimitsEachLotGoesToItsBestTender(
            @ForAll("bids") RandomBids given, @ForAll("mechanisms") LotMechanism mechanism) {
        RandomBids bids = new RandomBids(given.points(), given.prices(), 0, 0, List.of());
        LotAwards awards = bids.evaluation(mechanism).allocate();
        boolean byPrice = mechanism.parameters().values().containsValue("price");
        for (Lot lot : byPrice ? List.<Lot>of() : awards.evaluation().lotting().lots()) {
            List<LotTender> first = awards.first(lot.id());
            for (Allocation allocation : awards.decision().allocations()) {
                assertThat(allocation.winner(lot.id()).map(first::contains).orElse(first.isEmpty()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void everyFormulaGivesItsFigure(@ForAll("bids") RandomBids bids, @ForAll("mechanisms") LotMechanism mechanism) {
        assertThat(FormulaReader.disagreements(
                        bids.evaluation(mechanism).allocate().explanation().top()))
                .isEmpty();
    }

    /**
     * No lot could go to a better tender whose supplier would rather have it than one that it is awarded, or has room for it (stability,
     * by its definition).
     */
    @Property(tries = 400)
    void nobodyIsKeptFromALotThatItWouldRatherHaveByAWorseTender(@ForAll("bids") RandomBids given) {
        RandomBids bids = new RandomBids(given.points(), given.prices(), Math.max(1, given.most()), 0, List.of());
        LotAwards awards =
                bids.evaluation(LotMechanisms.supplierPreference(false)).allocate();
        for (Allocation allocation : awards.decision().allocations()) {
            for (Lot lot : awards.evaluation().lotting().lots()) {
                for (LotTender tender : awards.competition().tenders(lot.id())) {
                    boolean better = allocation
                            .winner(lot.id())
                            .map(winner -> tender.place() < winner.place())
                            .orElse(true);
                    if (better) {
                        assertThat(prefersWhatItHas(bids, allocation, tender)).isTrue();
                    }
                }
            }
        }
    }

    private static boolean prefersWhatItHas(RandomBids bids, Allocation allocation, LotTender tender) {
        int supplier = RandomBids.ids("S").indexOf(tender.supplier());
        List<Integer> likes = bids.preference(supplier).orElseThrow();
        int liked = likes.indexOf(RandomBids.ids("L").indexOf(tender.lot()));
        List<Integer> held = allocation.awards().values().stream()
                .filter(one -> one.supplier().equals(tender.supplier()))
                .map(one -> likes.indexOf(RandomBids.ids("L").indexOf(one.lot())))
                .toList();
        return held.size() == bids.most() && held.stream().allMatch(one -> one < liked);
    }
}
