package io.github.tenderscore.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What weights come to on the very border of a rule; every figure is worked out by hand. */
class WeightingBordersTest {

    private static final WeightMethod HIERARCHY = WeightMethods.analyticHierarchy(WeightTotal.percent(), "saaty");

    private static List<Fault> faults(WeightMethod method, Importance importance) {
        try {
            method.weigh(importance);
            throw new AssertionError("must be refused");
        } catch (FaultException refused) {
            return refused.faults();
        }
    }

    private static Importance criteria(int count) {
        return Importance.of(IntStream.range(0, count).mapToObj(i -> "c" + i).toArray(String[]::new));
    }

    /** Reference, section 10: a ratio is accepted up to and including 0.10. */
    @Test
    void aConsistencyRatioOfOneTenthIsAccepted() {
        assertThat(ratio("0.1").isAboveLimit()).isFalse();
        assertThat(ratio("0.1000000000000000000000000000000001").isAboveLimit()).isTrue();
    }

    private static Consistency ratio(String digits) {
        return new Consistency(Ratio.of(3), Ratio.ZERO, Optional.of(Ratio.parse(digits)));
    }

    /** Three criteria are the fewest whose comparisons can contradict each other. */
    @Test
    void threeCriteriaHaveAConsistencyRatioAndTwoHaveNone() {
        Weights three = HIERARCHY.weigh(Importance.of("a", "b", "c")
                .over("a", "b", "2")
                .over("a", "c", "4")
                .over("b", "c", "3"));
        Step ratio = three.explanation().steps().get(1);
        assertThat(ratio.label()).isEqualTo("Consistency ratio");
        assertThat(eigenvalue(ratio).note()).isEqualTo("approximate: to 34 significant digits");
        Weights two = HIERARCHY.weigh(Importance.of("a", "b").over("a", "b", "2"));
        assertThat(two.explanation().steps().get(1).label()).isEqualTo("Consistency");
    }

    @Test
    void anEigenvalueOfComparisonsThatAgreeIsSaidToBeExact() {
        Weights weights = HIERARCHY.weigh(Importance.of("a", "b", "c")
                .over("a", "b", "2")
                .over("a", "c", "6")
                .over("b", "c", "3"));
        Step eigenvalue = eigenvalue(weights.explanation().steps().get(1));
        assertThat(eigenvalue.exact()).contains(Ratio.of(3));
        assertThat(eigenvalue.note()).isEqualTo("exact, because all comparisons agree");
    }

    private static Step eigenvalue(Step ratio) {
        return ratio.steps().get(0).steps().get(0);
    }

    /** 100 criteria of the rank sum weigh 2 × (101 - place) / (100 × 101) each: the last 1/5050 of 100. */
    @Test
    void aHundredCriteriaAreWeighedAndNoMore() {
        Importance hundred = Importance.NONE;
        for (int place = 1; place <= 100; place++) {
            hundred = hundred.with("c" + place, Integer.toString(place));
        }
        WeightMethod ranks = WeightMethods.rankSum(WeightTotal.percent(), Ties.REFUSED);
        assertThat(ranks.weigh(hundred).text("c100")).isEqualTo("2/101");
        assertThat(faults(ranks, hundred.with("c101", "101")))
                .extracting(Fault::message)
                .containsExactly("The number (101) of criteria must be from 1 to 100, as the rule WT-RS asks");
    }

    /** 100 criteria make 100 × 99 / 2 = 4,950 pairs, each of which is asked for; of more than 100 none is. */
    @Test
    void everyMissingPairOfAHundredCriteriaIsAskedFor() {
        assertThat(faults(HIERARCHY, criteria(100)))
                .hasSize(4_950)
                .first()
                .extracting(Fault::message)
                .isEqualTo("The comparison (missing) of c0 and c1 must be given, as the rule WT-AHP asks");
        assertThat(faults(HIERARCHY, criteria(101))).hasSize(1);
    }

    /** What is unknown is one fault each time; whether it was compared twice is not the question yet. */
    @Test
    void aComparisonWithAnUnknownCriterionIsOneFault() {
        Importance twice = Importance.of("a", "b")
                .over("a", "b", "2")
                .over("a", "zzz", "2")
                .over("a", "zzz", "3");
        assertThat(faults(HIERARCHY, twice))
                .extracting(Fault::message)
                .containsOnly("The criterion (zzz) of a comparison must be one of a, b")
                .hasSize(2);
    }

    /** 1, 1, 1 and 3 of 6 are 16.66…, thrice, and 50: 0.02 is missing and cannot be parted among three. */
    @Test
    void onlyTheEqualWeightsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightMethods.swing(WeightTotal.percent().withDecimals(2))
                        .weigh(Importance.NONE
                                .with("a", "1")
                                .with("b", "1")
                                .with("c", "1")
                                .with("d", "3")))
                .withMessageContaining("the weights of a, b, c are equal");
    }

    @Test
    void aWeightIsCalledAsItIsKept() {
        Importance importance = Importance.NONE.with("a", "1").with("b", "3");
        Step whole =
                WeightMethods.swing(WeightTotal.percent()).weigh(importance).explain("a");
        assertThat(whole.label()).isEqualTo("Weight of a");
        Step cut = WeightMethods.swing(WeightTotal.percent().withDecimals(0))
                .weigh(importance)
                .explain("a");
        assertThat(cut.label()).isEqualTo("Weight of a");
        assertThat(cut.steps().get(0).label()).isEqualTo("Weight of a before it is cut off");
    }

    @Test
    void scoresThatAreAllZeroAreAFaultOfTheCriteria() {
        WeightMethod swing = WeightMethods.swing(WeightTotal.percent());
        assertThat(faults(swing, Importance.NONE.with("a", "0").with("b", "0")))
                .extracting(Fault::toString)
                .containsExactly("criteria: The scores (0 in all) of the criteria must be above zero for at least one,"
                        + " as the rule WT-SWING asks");
        assertThat(faults(swing, Importance.NONE.with("a", "0").with("b", "-1")))
                .extracting(Fault::message)
                .containsExactly("The score (-1) of the criterion b must be 0 or more, as the rule WT-SWING asks");
    }

    /** A whole hundredth is no slip of rounding. */
    @Test
    void weightsThatMissByOnePerCentAreNotSaidToBeRounded() {
        assertThat(faults(
                                WeightMethods.percentages(),
                                Importance.NONE.with("a", "66").with("b", "33"))
                        .get(0)
                        .maybe())
                .isEmpty();
        assertThat(faults(
                                WeightMethods.percentages(),
                                Importance.NONE.with("a", "66").with("b", "33.01"))
                        .get(0)
                        .maybe())
                .isPresent();
    }

    @Test
    void aWeightingHasATitleAndNamesOfItsOwnCriteria() {
        Importance importance = Importance.NONE.with("price", "1").with("quality", "3");
        WeightMethod swing = WeightMethods.swing(WeightTotal.percent());
        Weighting weighting = new Weighting("Illustrative", swing, importance, Map.of("price", "Whole-life price"));
        assertThat(weighting.name("price")).isEqualTo("Whole-life price");
        assertThat(weighting.name("quality")).isEqualTo("quality");
        assertThat(weighting.weights().text("quality")).isEqualTo("75");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weighting(" ", swing, importance, Map.of()))
                .withMessage("The title ( ) of a weighting must not be blank");
        for (Map<String, String> names : List.of(Map.of("price", " "), Map.of("cost", "Cost"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Weighting("Illustrative", swing, importance, names))
                    .withMessageEndingWith("must not be blank, and the criterion one of price, quality");
        }
    }

    @Test
    void whatAMethodAsksForHasANameInDocuments() {
        assertThat(WeightMethod.Asks.COMPARISONS.code()).isEqualTo("comparisons");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> HIERARCHY.weigh(Importance.NONE.with("a", "1")))
                .withMessageContaining("must not be given: the rule WT-AHP asks for comparisons");
    }
}
