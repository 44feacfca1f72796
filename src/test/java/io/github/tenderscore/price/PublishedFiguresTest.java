package io.github.tenderscore.price;

import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.PublishedRounding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The check values of scoring-rules.md, section 4, and cases worked out by hand, of the rules beside those of PriceRulesTest. */
class PublishedFiguresTest {

    private static final String[] FIVE = {"100", "120", "150", "200", "260"};

    /** Points of each of a field's prices, rounded half-up. */
    private static List<String> points(PriceRule rule, String available, int decimals, String... field) {
        ReferenceStatistics reference = rule.reference().statistics(prices(field));
        return Arrays.stream(field)
                .map(price -> rule.share(Ratio.parse(price), reference).times(Ratio.parse(available)))
                .map(points -> Rounding.halfUp(decimals).format(points))
                .toList();
    }

    private static Ratio share(PriceRule rule, String price, String... field) {
        return rule.share(Ratio.parse(price), rule.reference().statistics(prices(field)));
    }

    // ---- F1 and F2 --------------------------------------------------------------------------------------------------

    /** By hand: (1/2 × 9 + 1) / 10 = 0.55 at twice the lowest; (1/2 × 10) of 10 without a least. */
    @Test
    void hungarianProportionsBeginAtTheLeast() {
        assertThat(share(PriceRules.inverseProportion("1", "10"), "200", FIVE)).isEqualTo(Ratio.parse("0.55"));
        assertThat(share(PriceRules.inverseProportion("0", "10"), "200", FIVE)).isEqualTo(Ratio.parse("0.5"));
        assertThat(share(PriceRules.directProportion("1", "10"), "130", FIVE)).isEqualTo(Ratio.parse("0.55"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceRules.inverseProportion("10", "10.0"))
                .withMessage("The parameter least (10) of the rule PR-HU must be below the parameter most (10)");
    }

    /** By hand: 1 + (195 - 260) / 260. */
    @Test
    void incomeIsScoredFromTheHighest() {
        assertThat(share(PriceRules.percentageBelowHighest(), "195", "195", "260"))
                .isEqualTo(Ratio.parse("0.75"));
    }

    /** scoring-rules.md, PR-LIN-SPAN, check (zero at 2x), for the French form of the same line. */
    @Test
    void aMultipleOfTheLowestIsASpan() {
        assertThat(points(PriceRules.multipleOfLowest("2"), "40", 0, FIVE)).containsExactly("40", "32", "20", "0", "0");
    }

    /** By hand: M = 0.5 × (140 + 100) = 120; at 150 (2 × 120 - 150) / 120 = 3/4; below M full points. */
    @Test
    void theEstimateCanStandBesideTheLowest() {
        PriceRule rule = PriceRules.multipleOfLowestAndEstimate("2", "140");
        assertThat(share(rule, "150", FIVE)).isEqualTo(Ratio.of(3, 4));
        assertThat(share(rule, "100", FIVE)).isEqualTo(Ratio.ONE);
        assertThat(share(rule, "260", FIVE)).isEqualTo(Ratio.ZERO);
    }

    /** scoring-rules.md, PR-REF-MEANPCT, check. */
    @Test
    void deviationFromTheMeanHasItsCheckValues() {
        assertThat(points(PriceRules.deviationFromMean("50", Clamp.NONE), "100", 4, FIVE))
                .containsExactly("89.7590", "77.7108", "59.6386", "29.5181", "-6.6265");
        assertThat(points(PriceRules.deviationFromMean("50", Clamp.BOTH), "100", 4, FIVE))
                .endsWith("29.5181", "0.0000");
    }

    // ---- F3 ---------------------------------------------------------------------------------------------------------

    /** scoring-rules.md, PR-JP-ATTEN, check: 80 points. */
    @Test
    void theInvestigationPriceAttenuates() {
        assertThat(points(PriceRules.attenuated("1000", "850"), "80", 0, "900", "850", "800", "1000", "1001"))
                .containsExactly("8", "12", "14", "0", "0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceRules.attenuated("1000", "1000"))
                .withMessage(
                        "The parameter investigation (1000) of the rule PR-JP-ATTEN must be below the parameter base (1000)");
    }

    /** scoring-rules.md, PR-KR-NEG, check; by hand below 60 per cent: 20 × 500/800 + 2, for 500 and for 599. */
    @Test
    void negotiatedContractsHaveTheirCheckValues() {
        PriceRule rule = PriceRules.negotiated("1000", "20");
        assertThat(points(rule, "20", 4, "700", "850", "950")).containsExactly("18.5000", "16.4706", "14.7368");
        assertThat(points(rule, "20", 2, "500", "599")).containsExactly("14.50", "14.50");
    }

    /** scoring-rules.md, PR-BILIN, check: discounts of 5, 10, 15 and 20 per cent, their mean 12.5. */
    @Test
    void bilinearHasItsCheckValues() {
        assertThat(points(PriceRules.bilinear("100", "0.90"), "1", 4, "95", "90", "85", "80"))
                .containsExactly("0.3600", "0.7200", "0.9333", "1.0000");
        assertThat(points(PriceRules.bilinear("100", "0.80"), "1", 4, "95", "90", "85", "80"))
                .containsExactly("0.3200", "0.6400", "0.8667", "1.0000");
    }

    /** By hand: full points for all where all are equal; nothing above the base price, whoever is lowest. */
    @Test
    void bilinearIsDefinedAtItsLimits() {
        PriceRule rule = PriceRules.bilinear("100", "0.9");
        assertThat(share(rule, "95", "95", "95")).isEqualTo(Ratio.ONE);
        assertThat(share(rule, "100.01", "100.01", "120")).isEqualTo(Ratio.ZERO);
        assertThat(share(rule, "100", "80", "100")).isEqualTo(Ratio.ZERO);
    }

    /** By hand: 4, 5, 10 and 20 per cent above the lowest, and 21. */
    @Test
    void bandsHoldTheirUpperEnds() {
        PriceRule rule = PriceRules.bandsAboveLowest("5: 1, 10: 0.8, 20: 0.5");
        assertThat(points(rule, "100", 0, "100", "104", "105", "110", "120", "121"))
                .containsExactly("100", "100", "100", "80", "50", "0");
    }

    /** By hand: between the mean 166 (0.5) and 266 (0) at 216. */
    @Test
    void knotsCanBeStatistics() {
        PriceRule rule = PriceRules.piecewise("lowest: 1, mean: 0.5, mean + 100: 0", "line", ReferenceSet.ADMITTED);
        assertThat(share(rule, "216", FIVE)).isEqualTo(Ratio.parse("0.25"));
        assertThat(share(rule, "133", FIVE)).isEqualTo(Ratio.parse("0.75"));
        assertThat(share(rule, "300", FIVE)).isEqualTo(Ratio.ZERO);
    }

    // ---- F4 and F5 --------------------------------------------------------------------------------------------------

    /** scoring-rules.md, PR-DISC-POW, checks: discounts of 5, 10, 15 and 20 per cent. */
    @Test
    void powersOfDiscountsHaveTheirCheckValues() {
        assertThat(points(PriceRules.powerOfDiscount("100", "0.5"), "1", 4, "95", "90", "85", "80"))
                .containsExactly("0.5000", "0.7071", "0.8660", "1.0000");
        assertThat(points(PriceRules.concaveDiscount("100", "2"), "30", 3, "95", "90", "85", "80"))
                .containsExactly("2.925", "5.700", "8.325", "10.800");
        assertThat(points(PriceRules.concaveDiscount("200", "1"), "40", 4, FIVE))
                .isEqualTo(points(PriceRules.shareOfBase("200", Clamp.ZERO), "40", 4, FIVE));
    }

    /** scoring-rules.md, PR-MAXSIG, check. */
    @Test
    void aSignificantDiscountHasItsCheckValues() {
        PriceRule rule = PriceRules.significantDiscount("100", "5");
        assertThat(points(rule, "30", 2, "99", "98", "97")).containsExactly("6.00", "12.00", "18.00");
        assertThat(points(rule, "30", 2, "98", "95", "92")).containsExactly("7.50", "18.75", "30.00");
    }

    /** scoring-rules.md, PR-LOG, check: A = 2. */
    @Test
    void theLogarithmHasItsCheckValues() {
        assertThat(points(PriceRules.logarithmic("2", Clamp.NONE), "40", 4, FIVE))
                .containsExactly("40.0000", "29.4786", "16.6015", "0.0000", "-15.1405");
        assertThat(points(PriceRules.logarithmic("2", Clamp.ZERO), "40", 4, FIVE))
                .endsWith("0.0000", "0.0000");
    }

    /** At the zero price the share is exactly zero; next to it the formula, worked out with other arithmetic, agrees to 30 digits. */
    @Test
    void theLogarithmLosesNoDigitsNearZero() {
        PriceRule rule = PriceRules.logarithmic("2", Clamp.NONE);
        assertThat(share(rule, "200", "100", "200")).isEqualTo(Ratio.ZERO);
        Step step = rule.explain(Ratio.parse("199.999999"), ReferenceStatistics.of(prices("100", "199.999999")));
        assertThat(FormulaReader.disagreements(step)).isEmpty();
    }

    // ---- F6 ---------------------------------------------------------------------------------------------------------

    /** By hand, W = 100: four tenders, the median 105, the price below it 100; 1 - 10/100 for 110. */
    @Test
    void theMedianOfAnEvenNumberIsTheTenderBelowIt() {
        PriceRule rule = PriceRules.closeToMedian(Statistic.BELOW_MEDIAN);
        assertThat(points(rule, "100", 2, "90", "100", "110", "130"))
                .containsExactly("90.00", "100.00", "90.00", "70.00");
        assertThat(points(rule, "100", 2, "80", "100", "100", "130"))
                .containsExactly("100.00", "75.00", "75.00", "37.50");
        assertThat(points(PriceRules.closeToMedian(Statistic.LOWER_MEDIAN), "100", 2, "80", "100", "100", "130"))
                .containsExactly("80.00", "100.00", "100.00", "70.00");
    }

    /** By hand: of 50, 80 and 200 the geometric mean is (800000)^(1/3) = 92.83…, the nearest 80. */
    @Test
    void theNearestToTheGeometricMeanEarnsAll() {
        PriceRule rule = PriceRules.closeToGeometricMean(Nearest.ALL);
        assertThat(points(rule, "100", 2, "50", "80", "200")).containsExactly("53.86", "100.00", "0.00");
    }

    /** By hand: 90 and 110 are equally near to the mean 100 of 90, 110, 90 and 110. */
    @Test
    void equallyNearPricesNeedAPolicy() {
        assertThat(nearest(Nearest.ALL, "90", "110")).containsExactly("100", "100");
        assertThat(nearest(Nearest.LOWER, "90", "110")).containsExactly("100", "80");
        assertThat(nearest(Nearest.HIGHER, "90", "110")).containsExactly("90", "100");
        assertThat(nearest(Nearest.NONE, "90", "110")).containsExactly("90", "80");
        assertThat(nearest(Nearest.LOWER, "90", "110", "90", "110")).containsExactly("100", "80", "100", "80");
        assertThat(nearest(Nearest.LOWER, "99", "99", "102")).containsExactly("100", "100", "96");
        assertThat(nearest(Nearest.HIGHER, "99", "99", "102")).containsExactly("100", "100", "96");
        assertThat(nearest(Nearest.LOWER, "100", "90", "110")).containsExactly("100", "90", "80");
    }

    private static List<String> nearest(Nearest nearest, String... field) {
        return points(
                PriceRules.closeness(
                        Anchor.of(Statistic.MEAN), "1", "1", "2", "exact", nearest, Clamp.ZERO, ReferenceSet.ADMITTED),
                "100",
                0,
                field);
    }

    /** By hand, with the target at 0.9 of a fixed 200: the ratio 0.8751 is kept to two decimals before it is used. */
    @Test
    void aRatioIsRoundedBeforeItIsUsed() {
        PriceRule rule = PriceRules.closeness(
                Anchor.fixed("200"), "0.9", "2", "3", "2 down", Nearest.NONE, Clamp.NONE, ReferenceSet.ADMITTED);
        assertThat(share(rule, "175.02", "175.02")).isEqualTo(Ratio.parse("0.94"));
        assertThat(share(rule, "199", "199")).isEqualTo(Ratio.parse("0.73"));
        Step step = rule.explain(Ratio.parse("175.02"), ReferenceStatistics.of(prices("175.02")));
        assertThat(step.formula()).isEqualTo("1 - slope × (target - ratio)");
        assertThat(step.substituted()).isEqualTo("1 - 2 × (0.9 - 0.87)");
        assertThat(step.steps().get(0).exact()).contains(Ratio.parse("0.8751"));
        assertThat(step.steps().get(0).value()).contains(Ratio.parse("0.87"));
    }

    // ---- F7 ---------------------------------------------------------------------------------------------------------

    /** By hand: two share the places 2 and 3. */
    @Test
    void placesAreSharedAsDeclared() {
        String[] field = {"100", "110", "110", "130", "140"};
        String table = "1, 0.8, 0.6, 0.4";
        assertThat(points(PriceRules.pointsByPlace(table, RankTies.BEST), "100", 0, field))
                .containsExactly("100", "80", "80", "40", "0");
        assertThat(points(PriceRules.pointsByPlace(table, RankTies.WORST), "100", 0, field))
                .containsExactly("100", "60", "60", "40", "0");
        assertThat(points(PriceRules.pointsByPlace(table, RankTies.MEAN), "100", 0, field))
                .containsExactly("100", "70", "70", "40", "0");
        assertThat(points(PriceRules.pointsByPlace(table, RankTies.DENSE), "100", 0, field))
                .containsExactly("100", "80", "80", "60", "40");
    }

    // ---- what is refused, and what is said --------------------------------------------------------------------------

    @Test
    void refusesListsThatCannotBeRead() {
        Map<String, String> tables = Map.of(
                "1, x",
                "The number (x) in the parameter table of the rule PR-RANK must be in digits, such as 0.8 or 2/3",
                "1, 0.5, 0.6",
                "The share (0.6) in the parameter table of the rule PR-RANK must be from 0 to 0.5, because shares do not rise with the price",
                "1.1",
                "The share (1.1) in the parameter table of the rule PR-RANK must be from 0 to 1, because shares do not rise with the price",
                "1" + ", 0".repeat(100),
                "The parameter table (101 parts) of the rule PR-RANK must have at most 100");
        tables.forEach((table, message) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceRules.pointsByPlace(table, RankTies.BEST))
                .withMessage(message));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceRules.piecewise("lowest", "line", ReferenceSet.ADMITTED))
                .withMessage(
                        "The part (lowest) of the parameter knots of the rule F3 must be a price, a colon and a share, such as 250000: 0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceRules.bandsAboveLowest("10: 1, 5: 0.5"))
                .withMessage(
                        "The per cent (5) in the parameter bands of the rule PR-STEP must be a number, not below 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceRules.bandsAboveLowest("mean: 1"))
                .withMessage(
                        "The per cent (mean) in the parameter bands of the rule PR-STEP must be a number, not below 0");
        for (String ratio : List.of("4", "04 half-up", "half-up", "4 up-half")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PriceRules.closeness(
                            Anchor.fixed("1"), "1", "1", "1", ratio, Nearest.NONE, Clamp.NONE, ReferenceSet.ADMITTED))
                    .withMessage("The parameter ratio (" + ratio
                            + ") of the rule F6 must be exact, or a number of decimals and a mode, such as 4 half-up");
        }
    }

    @Test
    void refusesAReferencePriceThatComesToZeroOrLess() {
        PriceRule rule =
                PriceRules.hyperbolicPower(Anchor.parse("lowest + -500"), "1/2", Clamp.NONE, ReferenceSet.ADMITTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(rule, "100", FIVE))
                .withMessage("The reference price (-400) of the rule F1 must be above zero");
        PriceRule close = PriceRules.closeness(
                Anchor.of(Statistic.POPULATION_DEVIATION),
                "1",
                "1",
                "1",
                "exact",
                Nearest.NONE,
                Clamp.ZERO,
                ReferenceSet.ADMITTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(close, "100", "100", "100"))
                .withMessage("The reference price (0) of the rule F6 must be above zero");
    }

    @Test
    void aFixedPriceRefusesEveryOther() {
        PriceRule rule = PriceRules.fixedPrice("250000");
        assertThat(rule.requirement(Ratio.of(250_000))).isEmpty();
        assertThat(rule.requirement(Ratio.of(249_999))).contains("be 250,000, the price that the rule PR-FIXED fixes");
    }

    /** Nothing that is not confirmed is official: the sources of Colombia are secondary, those of Hungary unverified. */
    @Test
    void onlyWhatASourceConfirmsIsOfficial() {
        assertThat(official("PR-HYP-MIN", Jurisdiction.ENGLAND)).isTrue();
        assertThat(official("PR-HYP-MIN", Jurisdiction.COLOMBIA)).isFalse();
        assertThat(official("PR-REF-GEO", Jurisdiction.COLOMBIA)).isFalse();
        assertThat(official("PR-HU", Jurisdiction.HUNGARY)).isFalse();
        assertThat(official("PR-KR-NEG", Jurisdiction.KOREA)).isTrue();
    }

    private static boolean official(String id, Jurisdiction jurisdiction) {
        return PriceRules.catalogue().find(id).orElseThrow().origin().isOfficialIn(jurisdiction);
    }

    @Test
    void publishedRoundingsAreKnown() {
        assertThat(PriceRules.catalogue()
                        .find("PR-REF-GEO")
                        .orElseThrow()
                        .origin()
                        .roundings())
                .extracting(PublishedRounding::rounding)
                .containsExactly(Rounding.down(7).atCriterion());
    }
}
