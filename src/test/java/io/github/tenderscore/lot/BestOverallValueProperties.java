package io.github.tenderscore.lot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The best overall value against every allocation of small lots, against sampled ones of larger ones, and by its own proof. */
class BestOverallValueProperties {

    private static final LotMechanism POINTS = LotMechanisms.bestOverallValue("points", false);
    private static final LotMechanism PRICE = LotMechanisms.bestOverallValue("price", false);
    private static final LotMechanism PACKAGES = LotMechanisms.bestOverallValue("price", true);

    @Provide
    Arbitrary<RandomBids> small() {
        return RandomBids.arbitrary(5, 4, 6);
    }

    @Provide
    Arbitrary<RandomBids> smallWithOffers() {
        return RandomBids.withOffers(5, 4, 20);
    }

    @Provide
    Arbitrary<RandomBids> large() {
        return RandomBids.arbitrary(14, 9, 40);
    }

    @Property(tries = 400)
    void mostPointsAreThoseOfTheBestOfAllAllocations(@ForAll("small") RandomBids bids) {
        compare(bids, bids.evaluation(POINTS).allocate(), BruteForce.of(bids, false, false));
    }

    @Property(tries = 400)
    void leastPriceIsThatOfTheBestOfAllAllocations(@ForAll("small") RandomBids bids) {
        compare(bids, bids.evaluation(PRICE).allocate(), BruteForce.of(bids, true, false));
    }

    @Property(tries = 400)
    void leastPriceWithOffersIsThatOfTheBestOfAllAllocations(@ForAll("smallWithOffers") RandomBids bids) {
        compare(bids, bids.evaluation(PACKAGES).allocate(), BruteForce.of(bids, true, true));
    }

    /** The total, and the whole list of the best allocations or as many as are listed. */
    private static void compare(RandomBids bids, LotAwards awards, BruteForce force) {
        LotDecision decision = awards.decision();
        assertThat(decision.allocations()).allSatisfy(allocation -> {
            assertThat(allocation.awards()).hasSize(force.lotsAwarded());
            assertThat(allocation.total()).contains(Ratio.of(force.total()));
        });
        Set<Map<String, String>> wanted = new HashSet<>();
        force.best().forEach(to -> wanted.add(keys(to)));
        List<Map<String, String>> listed =
                decision.allocations().stream().map(Allocation::key).toList();
        assertThat(wanted).as(bids.toString()).containsAll(listed);
        assertThat(listed).doesNotHaveDuplicates();
        if (wanted.size() <= LotDecision.MOST_LISTED) {
            assertThat(listed).hasSameSizeAs(wanted);
            assertThat(decision.isComplete()).isTrue();
        } else {
            assertThat(listed).hasSize(LotDecision.MOST_LISTED);
            assertThat(decision.isComplete()).isFalse();
        }
    }

    private static Map<String, String> keys(List<Integer> to) {
        Map<String, String> key = new HashMap<>();
        for (int lot = 0; lot < to.size(); lot++) {
            if (to.get(lot) >= 0) {
                String id = RandomBids.ids("L").get(lot);
                key.put(id, RandomBids.ids("S").get(to.get(lot)) + id);
            }
        }
        return key;
    }

    @Property(tries = 60)
    void noSampledAllocationIsBetter(@ForAll("large") RandomBids bids, @ForAll Random random) {
        Allocation best =
                bids.evaluation(POINTS).allocate().decision().allocations().get(0);
        for (int i = 0; i < 300; i++) {
            List<Integer> sampled = sample(bids, random);
            long awarded = sampled.stream().filter(s -> s >= 0).count();
            int points = 0;
            for (int lot = 0; lot < sampled.size(); lot++) {
                points += sampled.get(lot) < 0 ? 0 : bids.points().get(lot).get(sampled.get(lot));
            }
            assertThat(awarded).isLessThanOrEqualTo(best.awards().size());
            if (awarded == best.awards().size()) {
                assertThat(Ratio.of(points)).isLessThanOrEqualTo(best.total().orElseThrow());
            }
        }
    }

    /** Lots in random order to a random supplier that the limits still allow. */
    private static List<Integer> sample(RandomBids bids, Random random) {
        List<Integer> to = new ArrayList<>();
        int[] lots = new int[bids.suppliers()];
        int[] values = new int[bids.suppliers()];
        for (int lot = 0; lot < bids.lots(); lot++) {
            List<Integer> able = new ArrayList<>();
            for (int s = 0; s < bids.suppliers(); s++) {
                boolean fits = bids.points().get(lot).get(s) >= 0
                        && (bids.most() == 0 || lots[s] < bids.most())
                        && (bids.mostValue() == 0
                                || values[s] + bids.prices().get(lot).get(s) <= bids.mostValue());
                if (fits) {
                    able.add(s);
                }
            }
            int chosen = able.isEmpty() ? -1 : able.get(random.nextInt(able.size()));
            if (chosen >= 0) {
                lots[chosen]++;
                values[chosen] += bids.prices().get(lot).get(chosen);
            }
            to.add(chosen);
        }
        return to;
    }

    /** The proof is checked from what is written in it, as a reader would. */
    @Property(tries = 200)
    void theProofHolds(@ForAll("small") RandomBids bids) {
        RandomBids counted = new RandomBids(bids.points(), bids.prices(), bids.most(), 0, List.of());
        for (LotMechanism mechanism : List.of(POINTS, PRICE)) {
            LotAwards awards = counted.evaluation(mechanism).allocate();
            Step proof = awards.decision().steps().get(1);
            assertThat(proof.label()).isEqualTo("No allocation is better");
            assertThat(FormulaReader.disagreements(proof)).isEmpty();
            int tenders = 0;
            Ratio worth = Ratio.ZERO;
            for (Step lot : proof.steps().stream()
                    .filter(step -> step.label().startsWith("Value of lot"))
                    .toList()) {
                for (Step tender : lot.steps()) {
                    tenders++;
                    assertThat(tender.exact().orElseThrow()).isGreaterThanOrEqualTo(Ratio.ZERO);
                    if (tender.note().equals("awarded")) {
                        worth = worth.plus(worth(tender));
                    }
                }
            }
            long all = counted.points().stream()
                    .flatMap(List::stream)
                    .filter(one -> one >= 0)
                    .count();
            assertThat(tenders).isEqualTo((int) all);
            assertThat(worth).isEqualTo(proof.exact().orElseThrow());
        }
    }

    /** The last number of the formula, which is what the tender is worth. */
    private static Ratio worth(Step tender) {
        String last = tender.substituted().substring(tender.substituted().lastIndexOf(" - ") + 3);
        return Ratio.parse(last.replace("(", "").replace(")", "").replace(",", ""));
    }

    @Property(tries = 150)
    void everyFormulaGivesItsFigure(@ForAll("smallWithOffers") RandomBids bids) {
        for (LotMechanism mechanism : List.of(POINTS, PRICE, PACKAGES)) {
            RandomBids given = mechanism.countsPackages()
                    ? bids
                    : new RandomBids(bids.points(), bids.prices(), bids.most(), bids.mostValue(), List.of());
            Step top = given.evaluation(mechanism).allocate().explanation().top();
            assertThat(FormulaReader.disagreements(top)).isEmpty();
        }
    }
}
