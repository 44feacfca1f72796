package io.github.tenderscore.lot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The best overall value of lots too many to try all allocations, against the integer programmes that ojAlgo solves. */
class IntegerProgramTest {

    /** More than all points or prices together, so that awarding more lots goes first. */
    private static final long WEIGHT = 100_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void mostPointsAreThoseOfTheIntegerProgramme(int seed) {
        RandomBids bids = RandomBids.of(new Random(seed), 14, 8, 60, false);
        LotDecision decision = bids.evaluation(LotMechanisms.bestOverallValue("points", false))
                .allocate()
                .decision();
        assertThat(total(decision, false)).isEqualTo(solved(bids, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void leastPriceWithOffersIsThatOfTheIntegerProgramme(int seed) {
        RandomBids bids = RandomBids.of(new Random(seed), 9, 5, 60, true);
        LotDecision decision = bids.evaluation(LotMechanisms.bestOverallValue("price", true))
                .allocate()
                .decision();
        assertThat(total(decision, true)).isEqualTo(solved(bids, true));
    }

    /** Lots awarded, and then the total, as the programme weighs them. */
    private static long total(LotDecision decision, boolean byPrice) {
        Allocation first = decision.allocations().get(0);
        Ratio total = first.total().orElseThrow();
        long gain = total.bigNumerator().longValueExact();
        return WEIGHT * first.awards().size() + (byPrice ? -gain : gain);
    }

    private static long solved(RandomBids bids, boolean byPrice) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Part> parts = parts(bids, byPrice);
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            variables.add(model.newVariable("x" + i).binary().weight(parts.get(i).weight));
        }
        for (int lot = 0; lot < bids.lots(); lot++) {
            Expression once = model.newExpression("lot" + lot).upper(1);
            for (int i = 0; i < parts.size(); i++) {
                once.set(variables.get(i), parts.get(i).lots.contains(lot) ? 1 : 0);
            }
        }
        for (int s = 0; s < bids.suppliers(); s++) {
            Expression count = model.newExpression("count" + s).upper(bids.most() > 0 ? bids.most() : bids.lots());
            Expression value =
                    model.newExpression("value" + s).upper(bids.mostValue() > 0 ? bids.mostValue() : 1_000_000);
            for (int i = 0; i < parts.size(); i++) {
                boolean mine = parts.get(i).supplier == s;
                count.set(variables.get(i), mine ? parts.get(i).lots.size() : 0);
                value.set(variables.get(i), mine ? parts.get(i).price : 0);
            }
        }
        Optimisation.Result result = model.maximise();
        assertThat(result.getState().isOptimal()).isTrue();
        return Math.round(result.getValue());
    }

    /** What may be awarded as one. */
    private record Part(int supplier, List<Integer> lots, long price, long weight) {}

    private static List<Part> parts(RandomBids bids, boolean byPrice) {
        List<Part> parts = new ArrayList<>();
        for (int lot = 0; lot < bids.lots(); lot++) {
            for (int s = 0; s < bids.suppliers(); s++) {
                int points = bids.points().get(lot).get(s);
                int price = bids.prices().get(lot).get(s);
                if (points >= 0) {
                    parts.add(new Part(s, List.of(lot), price, WEIGHT + (byPrice ? -price : points)));
                }
            }
        }
        for (RandomBids.Offer offer : bids.offers()) {
            parts.add(new Part(
                    offer.supplier(),
                    offer.lots(),
                    offer.price(),
                    WEIGHT * offer.lots().size() - offer.price()));
        }
        return parts;
    }
}
