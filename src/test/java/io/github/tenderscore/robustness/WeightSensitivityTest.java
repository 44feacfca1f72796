package io.github.tenderscore.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightSensitivityTest {

    private static final Methodology METHOD = Methodology.named("Illustrative")
            .price("price", "Price", "40", PriceRules.lowestOverPrice())
            .group(
                    "quality",
                    "Quality",
                    "60",
                    quality -> quality.mark("plan", "Plan", "50", MarkScales.zeroToFive())
                            .mark("staff", "Staff", "50", MarkScales.zeroToFive()))
            .build();

    private static Assessment assessed(Methodology method) {
        return Evaluation.under(method)
                .tender("A", "A", t -> t.price("120").mark("plan", "4").mark("staff", "3"))
                .tender("B", "B", t -> t.price("100").mark("plan", "3").mark("staff", "3"))
                .assess();
    }

    /**
     * By hand, with x points for price and (100 - x)/2 for each other: A earns 5x/6 + 7/10 (100 - x) and B x + 6/10 (100 - x), equal where
     * x/6 = (100 - x)/10, so x = 37.5... that is 10x = 600 - 6x. At 40 B wins: 40 + 36 = 76 against 33.33 + 42 = 75.33.
     */
    @Test
    void theFlipPointOfThePriceIsWorkedOutByHand() {
        WeightSensitivity sensitivity = WeightSensitivity.of(assessed(METHOD));
        assertThat(sensitivity.winner()).isEqualTo("B");
        CriterionSensitivity price = sensitivity.criteria().get(0);
        assertThat(price.below()).contains(new FlipPoint(Ratio.parse("37.5"), List.of("B", "A"), List.of("A")));
        assertThat(price.above()).isEmpty();
        assertThat(price.nearest()).contains(Ratio.parse("2.5"));
        assertThat(price.ranges())
                .containsExactly(
                        new WinnerRange(Ratio.ZERO, Ratio.parse("37.5"), List.of("A")),
                        new WinnerRange(Ratio.parse("37.5"), Ratio.HUNDRED, List.of("B")));
    }

    /** The group has the rest, so that its flip point is 100 - 37.5. */
    @Test
    void aGroupIsMovedAsOne() {
        CriterionSensitivity quality =
                WeightSensitivity.of(assessed(METHOD)).groups().get(0);
        assertThat(quality.parts()).containsExactly("plan", "staff");
        assertThat(quality.above().orElseThrow().weight()).isEqualTo(Ratio.parse("62.5"));
        assertThat(quality.below()).isEmpty();
    }

    /** By hand, staff equal: A leads by (40 + 30 - x)(-1/6) + x/5 at the weight x of plan, zero where x (1/5 + 1/6) = 70/6: x = 350/11. */
    @Test
    void oneCriterionMayGiveThePointsAlone() {
        CriterionSensitivity plan = WeightSensitivity.of(assessed(METHOD)).against("plan", "price");
        assertThat(plan.most()).isEqualTo(Ratio.of(70));
        assertThat(plan.above().orElseThrow().weight()).isEqualTo(Ratio.of(350, 11));
        // both have the same mark for staff, so that moving points from there to plan helps A as well: 30 + x, x/5 =
        // 20/3 - 6
        CriterionSensitivity staff = WeightSensitivity.of(assessed(METHOD)).against("plan", "staff");
        assertThat(staff.above().orElseThrow().weight()).isEqualTo(Ratio.of(100, 3));
    }

    /** By hand as above: plan takes 350/11 - 30 = 20/11 points of price, 100/3 - 30 = 10/3 of staff; staff and price alone never turn it. */
    @Test
    void theClosestPairComesFirst() {
        WeightSensitivity sensitivity = WeightSensitivity.of(assessed(METHOD));
        assertThat(sensitivity.pairs()).hasSize(3);
        assertThat(sensitivity.closestPairs())
                .extracting(pair -> pair.criterion() + " " + pair.against().orElseThrow() + " "
                        + pair.nearest().orElseThrow())
                .startsWith("price plan 20/11", "plan staff 10/3");
    }

    /** The same mark of both on what is left is a tie at the end, with nothing beyond it. */
    @Test
    void aTieAtTheEndHasNothingBeyond() {
        CriterionSensitivity staff =
                WeightSensitivity.of(assessed(METHOD)).criteria().get(2);
        assertThat(staff.above()).contains(new FlipPoint(Ratio.HUNDRED, List.of("B", "A"), List.of()));
        assertThat(staff.below()).isEmpty();
    }

    /** Every flip point of every criterion, group and pair, by assessing the tenders again there and on both sides. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void theEngineAgreesOnBothSidesOfEveryFlipPoint(int seed) {
        Random random = new Random(seed);
        Evaluation evaluation = Evaluation.under(METHOD);
        for (int i = 0; i < 6; i++) {
            String price = String.valueOf(80 + random.nextInt(60));
            String plan = String.valueOf(random.nextInt(6));
            String staff = String.valueOf(random.nextInt(6));
            evaluation = evaluation.tender(
                    "T" + i,
                    "Illustrative",
                    t -> t.price(price).mark("plan", plan).mark("staff", staff));
        }
        Assessment assessment = evaluation.assess();
        if (assessment.first().size() > 1) {
            return;
        }
        WeightSensitivity sensitivity = WeightSensitivity.of(assessment);
        List<CriterionSensitivity> all = new ArrayList<>(sensitivity.criteria());
        all.addAll(sensitivity.groups());
        all.add(sensitivity.against("price", "plan"));
        all.add(sensitivity.against("staff", "price"));
        for (CriterionSensitivity one : all) {
            for (WinnerRange range : one.ranges()) {
                Ratio middle = range.from().plus(range.to()).dividedBy(Ratio.of(2));
                Ratio nearFrom = range.from().plus(middle.minus(range.from()).dividedBy(Ratio.of(1_000_000)));
                Ratio nearTo = range.to().minus(middle.minus(range.from()).dividedBy(Ratio.of(1_000_000)));
                for (Ratio weight : List.of(nearFrom, middle, nearTo)) {
                    assertThat(winners(assessment, sensitivity.weights(one, weight)))
                            .hasSameElementsAs(range.winners());
                }
            }
            for (WeightTie tie : one.ties()) {
                assertThat(winners(assessment, sensitivity.weights(one, tie.weight())))
                        .hasSameElementsAs(tie.tenders());
            }
        }
    }

    private static List<String> winners(Assessment assessment, Map<String, Ratio> weights) {
        return Evaluation.under(assessment.evaluation().methodology().withWeights(weights))
                .tenders(assessment.evaluation().tenders())
                .assess()
                .first()
                .stream()
                .map(result -> result.tender().id())
                .toList();
    }

    /** Independent of straight lines: the totals are added up at thousands of weights, each inside exactly one range or at an end. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void rangesAreThoseFoundByTryingWeights(int seed) {
        Random random = new Random(100 + seed);
        ScoreTable table = Tables.random(random, 8, 6);
        while (!Tables.decided(table)) {
            table = Tables.random(random, 8, 6);
        }
        for (CriterionSensitivity one : WeightSensitivity.of(table).criteria()) {
            assertThat(one.ranges().get(0).from()).isEqualTo(Ratio.ZERO);
            assertThat(one.ranges().get(one.ranges().size() - 1).to()).isEqualTo(Ratio.HUNDRED);
            for (int k = 0; k <= 400; k++) {
                Ratio weight = Ratio.of(k, 4);
                assertThat(Tables.winners(table, rescaled(table, one, weight))).isEqualTo(winnersAt(one, weight));
            }
        }
    }

    private static Map<String, Ratio> rescaled(ScoreTable table, CriterionSensitivity one, Ratio weight) {
        Map<String, Ratio> weights = new LinkedHashMap<>();
        for (ScoreTable.Column column : table.criteria()) {
            weights.put(
                    column.criterion(),
                    column.criterion().equals(one.criterion())
                            ? weight
                            : column.weight()
                                    .times(Ratio.HUNDRED.minus(weight))
                                    .dividedBy(Ratio.HUNDRED.minus(one.weight())));
        }
        return weights;
    }

    private static List<String> winnersAt(CriterionSensitivity one, Ratio weight) {
        for (WeightTie tie : one.ties()) {
            if (tie.weight().equals(weight)) {
                return tie.tenders();
            }
        }
        return one.ranges().stream()
                .filter(range -> range.from().compareTo(weight) <= 0 && weight.compareTo(range.to()) <= 0)
                .findFirst()
                .orElseThrow()
                .winners();
    }

    @Test
    void whatCannotFlipIsRefused() {
        ScoreTable table = ScoreTable.of(assessed(METHOD));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightSensitivity.of(
                        new ScoreTable(table.criteria(), table.tenders().subList(0, 1))))
                .withMessageContaining("The number (1) of ranked tenders must be at least 2");
        ScoreTable.Row twin = new ScoreTable.Row("C", table.tenders().get(0).shares());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightSensitivity.of(
                        new ScoreTable(table.criteria(), List.of(table.tenders().get(0), twin))))
                .withMessageContaining("tied before any rounding are B, C");
        WeightSensitivity sensitivity = WeightSensitivity.of(table);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sensitivity.against("plan", "plan"))
                .withMessageContaining("The criterion (plan) that gives or takes the points must be another one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sensitivity.against("plan", "none"))
                .withMessageContaining("The criterion (none) must be one that earns points: price, plan, staff");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sensitivity.weights(sensitivity.criteria().get(0), Ratio.of(101)))
                .withMessageContaining("The weight (101) must be from 0 to 100");
    }
}
