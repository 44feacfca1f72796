package io.github.tenderscore.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding.Mode;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Parameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The ready-made weight methods keep the contract and give the check values of the reference, section 10. */
class WeightMethodsTest extends WeightMethodContract {

    private static final BigDecimal CLOSE = BigDecimal.ONE.movePointLeft(40);

    private static final Parameters PERCENT = Parameters.of("total", "100").with("decimals", "none");
    private static final Parameters CUT = Parameters.of("total", "100").with("decimals", "2");
    private static final Parameters POINTS = Parameters.of("total", "60").with("decimals", "0");

    @Override
    protected Catalogue<WeightMethod> catalogue() {
        return WeightMethods.catalogue();
    }

    @Override
    protected Map<String, List<Parameters>> parameters() {
        return Map.of(
                "WT-DIRECT",
                List.of(
                        Parameters.of("stated", "100").with("total", "100"),
                        Parameters.of("stated", "1").with("total", "100"),
                        Parameters.of("stated", "1000").with("total", "100"),
                        Parameters.of("stated", "60").with("total", "60")),
                "WT-ROC",
                ranks(),
                "WT-RS",
                ranks(),
                "WT-RR",
                ranks(),
                "WT-AHP",
                Stream.of(
                                PERCENT.with("randomIndex", "saaty"),
                                CUT.with("randomIndex", "saaty-2005"),
                                POINTS.with("randomIndex", "donegan-dodd"),
                                PERCENT.with("randomIndex", "3: 0.5, 4: 1"))
                        .toList(),
                "WT-SWING",
                List.of(PERCENT, CUT, POINTS),
                "WT-PAIR",
                List.of(
                        PERCENT.with("added", "1").with("ties", "shared"),
                        CUT.with("added", "0.5").with("ties", "shared"),
                        POINTS.with("added", "1").with("ties", "refused")));
    }

    private static List<Parameters> ranks() {
        return List.of(
                PERCENT.with("ties", "shared"),
                CUT.with("ties", "shared"),
                POINTS.with("ties", "shared"),
                PERCENT.with("ties", "refused"));
    }

    private static Importance ranked(int... ranks) {
        Importance importance = Importance.NONE;
        for (int i = 0; i < ranks.length; i++) {
            importance = importance.with("c" + i, Integer.toString(ranks[i]));
        }
        return importance;
    }

    private static List<String> texts(Weights weights) {
        return weights.all().stream().map(one -> one.weight().toString()).toList();
    }

    private static void assertShares(WeightMethod method, int decimals, String... expected) {
        Weights weights = method.weigh(ranked(1, 2, 3, 4));
        for (int i = 0; i < expected.length; i++) {
            assertThat(weights.share("c" + i).round(decimals, Mode.HALF_UP)).isEqualTo(Ratio.parse(expected[i]));
        }
    }

    // ---- check values of the reference, section 10 ------------------------------------------------------------------

    @Test
    void rankOrderCentroidOfFour() {
        assertShares(
                WeightMethods.rankOrderCentroid(WeightTotal.percent(), Ties.REFUSED),
                6,
                "0.520833",
                "0.270833",
                "0.145833",
                "0.0625");
    }

    @Test
    void rankSumOfFour() {
        assertShares(WeightMethods.rankSum(WeightTotal.percent(), Ties.REFUSED), 20, "0.4", "0.3", "0.2", "0.1");
    }

    @Test
    void rankReciprocalOfFour() {
        assertShares(
                WeightMethods.rankReciprocal(WeightTotal.percent(), Ties.REFUSED), 20, "0.48", "0.24", "0.16", "0.12");
    }

    /** N24: a public README prints 48.33 / 27.08 / 14.58 / 10.00. By hand: 25/48, 13/48, 7/48 and 3/48 of 100. */
    @Test
    void n24RankOrderCentroidTotalsExactlyOneHundred() {
        Weights weights = WeightMethods.rankOrderCentroid(WeightTotal.percent(), Ties.REFUSED)
                .weigh(ranked(1, 2, 3, 4));
        assertThat(texts(weights)).containsExactly("625/12", "325/12", "175/12", "6.25");
        assertThat(weights.explain("c1").steps().get(0).substituted()).isEqualTo("1 / 2 + 1 / 3 + 1 / 4");
    }

    /** Section 10: the three conversions give different weights for the same order, so that none is a default. */
    @Test
    void anOrderOfImportanceAloneIsNoSetOfWeights() {
        assertThat(Stream.of(
                                WeightMethods.rankOrderCentroid(WeightTotal.percent(), Ties.REFUSED),
                                WeightMethods.rankSum(WeightTotal.percent(), Ties.REFUSED),
                                WeightMethods.rankReciprocal(WeightTotal.percent(), Ties.REFUSED))
                        .map(method -> method.weigh(ranked(1, 2, 3)).text("c0"))
                        .distinct())
                .hasSize(3);
    }

    // ---- N12 and N13: totals ----------------------------------------------------------------------------------------

    @Test
    void n12NegativeWeightsAndOtherTotalsAreRefused() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> WeightMethods.percentages()
                        .weigh(Importance.NONE.with("a", "-3").with("b", "103")))
                .withMessage("""
                        The importance of the criteria has 1 fault:
                        - criteria/a: The weight (-3) of the criterion a must be 0 or more, as the rule WT-DIRECT asks""");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> WeightMethods.percentages()
                        .weigh(Importance.NONE.with("a", "3").with("b", "9")))
                .withMessage("""
                        The importance of the criteria has 1 fault:
                        - criteria: The weights (12 in all) must total exactly 100; they are 88 short, and nothing is normalised""");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> WeightMethods.percentages()
                        .weigh(Importance.NONE.with("a", "66.67").with("b", "33.34")))
                .withMessageEndingWith("""
                        they are 0.01 over, and nothing is normalised
                          Maybe they were rounded; write exact ones, such as 100/3 in place of 33.33""");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> WeightMethods.percentages()
                        .weigh(Importance.NONE.with("a", "0.6").with("b", "0.4")))
                .withMessageContaining("Maybe they are written as fractions of one; write 40, not 0.4");
    }

    @Test
    void n13CorrectWeightsTotalExactly() {
        assertThat(texts(WeightMethods.percentages()
                        .weigh(Importance.NONE
                                .with("a", "33.3")
                                .with("b", "33.3")
                                .with("c", "33.4"))))
                .containsExactly("33.3", "33.3", "33.4");
        Importance tenths = Importance.NONE;
        for (int i = 0; i < 10; i++) {
            tenths = tenths.with("c" + i, "0.1");
        }
        assertThat(texts(WeightMethods.fractions().weigh(tenths))).hasSize(10).containsOnly("10");
    }

    @Test
    void pointsStayPoints() {
        Weights weights =
                WeightMethods.points("60").weigh(Importance.NONE.with("a", "40").with("b", "20"));
        assertThat(texts(weights)).containsExactly("40", "20");
        assertThat(weights.share("a")).isEqualTo(Ratio.of(2, 3));
        assertThat(weights.explain("a").note()).isEqualTo("as stated");
    }

    // ---- ties and cutting off ---------------------------------------------------------------------------------------

    /** By hand: the places 2 and 3 of 4 share 24 + 16, and 4 - 1 … of the rank sum 3 + 2. */
    @Test
    void criteriaOfOneRankShareTheirPlaces() {
        assertThat(texts(WeightMethods.rankReciprocal(WeightTotal.percent(), Ties.SHARED)
                        .weigh(ranked(1, 2, 2, 4))))
                .containsExactly("48", "20", "20", "12");
        Weights sum = WeightMethods.rankSum(WeightTotal.percent(), Ties.SHARED).weigh(ranked(1, 2, 2, 4));
        assertThat(texts(sum)).containsExactly("40", "25", "25", "10");
        assertThat(sum.explain("c2").steps().get(0).substituted()).isEqualTo("((4 + 1 - 2) + (4 + 1 - 3)) / 2");
    }

    @Test
    void ranksMustBeThoseOfAnOrder() {
        WeightMethod shared = WeightMethods.rankSum(WeightTotal.percent(), Ties.SHARED);
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> shared.weigh(ranked(1, 2, 2, 3)))
                .withMessageContaining(
                        "criteria/c3: The rank (3) of the criterion c3 must be 4, because 3 criteria are more important");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> shared.weigh(Importance.NONE.with("a", "1").with("b", "1.5")))
                .withMessageContaining(
                        "The rank (1.5) of the criterion b must be 2, because 1 criterion is more important");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> WeightMethods.rankSum(WeightTotal.percent(), Ties.REFUSED)
                        .weigh(ranked(1, 1, 3)))
                .withMessageContaining(
                        "The rank (1) of the criterion c0 must not be that of another, because the ties of"
                                + " the rule WT-RS are refused");
    }

    /** By hand: 52.0833, 27.0833, 14.5833 and 6.25 lose 0.01 in all; of three that lose a third of it the largest gets it. */
    @Test
    void whatIsCutOffGoesToTheWeightThatLostMost() {
        Weights weights = WeightMethods.rankOrderCentroid(WeightTotal.percent().withDecimals(2), Ties.SHARED)
                .weigh(ranked(1, 2, 3, 4));
        assertThat(texts(weights)).containsExactly("52.09", "27.08", "14.58", "6.25");
        assertThat(weights.explain("c0").substituted()).isEqualTo("52.08 + 0.01");
        assertThat(weights.explain("c0").steps().get(0).value()).contains(Ratio.parse("52.08"));
    }

    @Test
    void equalWeightsAreNeverCutUnequally() {
        Importance equal = Importance.NONE.with("a", "1").with("b", "1").with("c", "1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightMethods.swing(WeightTotal.percent().withDecimals(2))
                        .weigh(equal))
                .withMessage(
                        "The decimals (2) of the rule WT-SWING must be others, or none: the weights of a, b, c are"
                                + " equal, and what all weights lose when they are cut off cannot be parted equally among them");
        assertThat(WeightMethods.swing(WeightTotal.percent()).weigh(equal).text("a"))
                .isEqualTo("100/3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightMethods.swing(WeightTotal.points("12.5").withDecimals(0))
                        .weigh(equal))
                .withMessage("The total (12.5) of the rule WT-SWING must have no more than 0 decimals, as many as its"
                        + " weights keep");
    }

    @Test
    void settingsOutsideTheirRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightMethods.swing(WeightTotal.percent().withDecimals(7)))
                .withMessage(
                        "The parameter decimals (7) of the rule WT-SWING must be one of none, 0, 1, 2, 3, 4, 5, 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightMethods.points("0"))
                .withMessageContaining("The parameter stated (0) of the rule WT-DIRECT must be above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightMethods.pairwiseWins(WeightTotal.percent(), "0", Ties.SHARED))
                .withMessage("The parameter added (0) of the rule WT-PAIR must be above 0");
    }

    // ---- comparisons ------------------------------------------------------------------------------------------------

    /** By hand: a wins twice, b once and c never; with 1 added 3, 2 and 1 of 6. */
    @Test
    void winsArePartedWithOneAdded() {
        Importance importance = Importance.of("a", "b", "c")
                .over("a", "b", "2")
                .over("c", "a", "1/2")
                .over("b", "c", "9");
        assertThat(texts(WeightMethods.pairwiseWins(WeightTotal.points("60"), "1", Ties.REFUSED)
                        .weigh(importance)))
                .containsExactly("30", "20", "10");
        Importance tied = Importance.of("a", "b").over("a", "b", "1");
        assertThat(texts(WeightMethods.pairwiseWins(WeightTotal.percent(), "1", Ties.SHARED)
                        .weigh(tied)))
                .containsExactly("50", "50");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> WeightMethods.pairwiseWins(WeightTotal.percent(), "1", Ties.REFUSED)
                        .weigh(tied))
                .withMessageContaining("The comparison (1) of a and b must say which is more important");
    }

    @Test
    void criteriaCanBeToldApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Importance.NONE.with("a", "1").with("a", "2"))
                .withMessage("The criterion (a) must occur only once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Importance.of("a", " "))
                .withMessage("The id of a criterion must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Importance(List.of("a"), Map.of("b", Ratio.ONE), List.of()))
                .withMessage("The criterion (b) of a number must be one of a");
    }

    // ---- a method ---------------------------------------------------------------------------------------------------

    /** The weights of a method by an order of importance; its builder refuses any that do not total 100. */
    @Test
    void aMethodTakesTheWeights() {
        Weights weights = WeightMethods.rankReciprocal(WeightTotal.percent(), Ties.REFUSED)
                .weigh(Importance.NONE
                        .with("price", "1")
                        .with("safeguarding", "2")
                        .with("mobilisation", "3"));
        Methodology method = Methodology.named("Illustrative: support service")
                .price("price", "Price", weights.text("price"), PriceRules.lowestOverPrice())
                .mark("safeguarding", "Safeguarding", weights.text("safeguarding"), MarkScales.zeroToFive())
                .mark("mobilisation", "Mobilisation", weights.text("mobilisation"), MarkScales.zeroToFive())
                .build();
        // by hand: 1 + 1/2 + 1/3 = 11/6
        assertThat(method.criteria().get(0).weight().orElseThrow()).hasToString("600/11");
        Weights points = WeightMethods.swing(WeightTotal.points("60"))
                .weigh(Importance.NONE.with("price", "100").with("quality", "50"));
        assertThat(Methodology.named("Illustrative: in points")
                        .weightsInPoints("60")
                        .price("price", "Price", points.text("price"), PriceRules.lowestOverPrice())
                        .mark("quality", "Quality", points.text("quality"), MarkScales.zeroToFive())
                        .build()
                        .pointsTotal())
                .isEqualTo(points.total());
    }

    // ---- differential -----------------------------------------------------------------------------------------------

    /** The formulas of section 10 written down again with decimals of 60 places. */
    @Property(tries = 60)
    void ranksAgreeWithDecimals(@ForAll @IntRange(min = 1, max = 40) int n) {
        int[] ranks = new int[n];
        BigDecimal harmonic = BigDecimal.ZERO;
        for (int i = 0; i < n; i++) {
            ranks[i] = i + 1;
            harmonic = harmonic.add(divided(BigDecimal.ONE, i + 1));
        }
        Importance order = ranked(ranks);
        Weights roc = WeightMethods.rankOrderCentroid(WeightTotal.percent(), Ties.SHARED)
                .weigh(order);
        Weights rs = WeightMethods.rankSum(WeightTotal.percent(), Ties.SHARED).weigh(order);
        Weights rr =
                WeightMethods.rankReciprocal(WeightTotal.percent(), Ties.SHARED).weigh(order);
        for (int i = 1; i <= n; i++) {
            BigDecimal rest = BigDecimal.ZERO;
            for (int k = i; k <= n; k++) {
                rest = rest.add(divided(BigDecimal.ONE, k));
            }
            String criterion = "c" + (i - 1);
            assertClose(roc.share(criterion), divided(rest, n));
            assertClose(rs.share(criterion), divided(BigDecimal.valueOf(2L * (n + 1 - i)), n * (n + 1)));
            assertClose(rr.share(criterion), divided(BigDecimal.ONE, i).divide(harmonic, 60, RoundingMode.HALF_EVEN));
        }
    }

    @Property(tries = 100)
    void scoresAgreeWithDecimals(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 100_000) Integer> scores) {
        Importance importance = Importance.NONE;
        long sum = 0;
        for (int i = 0; i < scores.size(); i++) {
            importance = importance.with("c" + i, scores.get(i).toString());
            sum += scores.get(i);
        }
        Weights weights = WeightMethods.swing(WeightTotal.percent()).weigh(importance);
        for (int i = 0; i < scores.size(); i++) {
            assertClose(
                    weights.share("c" + i),
                    BigDecimal.valueOf(scores.get(i)).divide(BigDecimal.valueOf(sum), 60, RoundingMode.HALF_EVEN));
        }
    }

    private static BigDecimal divided(BigDecimal number, int by) {
        return number.divide(BigDecimal.valueOf(by), 60, RoundingMode.HALF_EVEN);
    }

    private static void assertClose(Ratio actual, BigDecimal expected) {
        BigDecimal decimals = new BigDecimal(actual.bigNumerator())
                .divide(new BigDecimal(actual.bigDenominator()), 60, RoundingMode.HALF_EVEN);
        assertThat(decimals.subtract(expected).abs()).isLessThan(CLOSE);
    }
}
