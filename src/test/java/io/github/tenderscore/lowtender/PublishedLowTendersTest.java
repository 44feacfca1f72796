package io.github.tenderscore.lowtender;

import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.reference.ReferenceStatistics.Divisor;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that countries and textbooks publish, with the figures of their sources, check values, and figures worked out by hand. */
class PublishedLowTendersTest {

    /** The discounts of MIT circular 8/2019 as funzionarioamministrativo.it paraphrases it, 2 December 2019. */
    private static final List<Ratio> DISCOUNTS = prices(
            "10.011", "11.11", "11.11", "11.431", "11.691", "12.751", "12.961", "13.471", "13.581", "13.91", "14.721",
            "14.812", "15.22", "15.627", "16.142", "16.352", "16.46", "16.752", "16.875", "16.992");

    private static PriceField field(String estimate, String... prices) {
        return PriceField.of(prices(prices)).withEstimate(Ratio.parse(estimate));
    }

    private static PriceField ofDiscounts(List<Ratio> discounts) {
        return PriceField.of(discounts.stream().map(Ratio.HUNDRED::minus).toList())
                .withEstimate(Ratio.HUNDRED);
    }

    private static List<Ratio> flagged(LowTenderTest test, PriceField field) {
        List<Answer> answers = test.test(field);
        List<Ratio> flagged = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) instanceof Answer.Flag) {
                flagged.add(field.prices().get(i));
            }
        }
        return flagged;
    }

    private static Reading reading(LowTenderTest test, PriceField field, int tender) {
        return test.test(field).get(tender).measured().orElseThrow();
    }

    private static Ratio threshold(LowTenderTest test, PriceField field) {
        return reading(test, field, 0).threshold();
    }

    private static String rounded(Ratio number, int decimals) {
        return Rounding.halfUp(decimals).format(number);
    }

    private static String reason(LowTenderTest test, PriceField field) {
        return ((Answer.NoTest) test.test(field).get(0)).reason();
    }

    // ---- Italy ------------------------------------------------------------------------------------------------------

    /** Trimmed: two at each side, and the other 11.11; 15 are left, from 11.431 to 16.752. Check value: the threshold is 14.884835. */
    @Test
    void italyFromFifteenTenders() {
        PriceField field = ofDiscounts(DISCOUNTS);
        Reading reading = reading(LowTenderTests.italyFromFifteen(), field, 0);
        assertThat(reading.used()).containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
        assertThat(rounded(reading.limit(), 6)).isEqualTo("14.884835");
        assertThat(flagged(LowTenderTests.italyFromFifteen(), field)).hasSize(8);
        assertThat(new Explanation(LowTenderTests.italyFromFifteen().explain(field, 0)).text())
                .contains("Sum of the discounts that are left: 215.882\n", "c1 = 8 and c2 = 8")
                .contains(
                        "trimmed at each side: 2 and what is equal to them; the lowest: 10.011; 11.11; 11.11; the highest:"
                                + " 16.875; 16.992");
    }

    /** Check value: 10, 12, 14, 15, 16, 18, 22 have M 15, D 2, D/M 0.1333 and the threshold 18, which is flagged itself. */
    @Test
    void italyBelowFifteenTenders() {
        PriceField field = ofDiscounts(prices("10", "12", "14", "15", "16", "18", "22"));
        assertThat(reading(LowTenderTests.italyBelowFifteen(), field, 0).limit())
                .isEqualTo(Ratio.of(18));
        assertThat(flagged(LowTenderTests.italyBelowFifteen(), field)).isEqualTo(prices("82", "78"));
        // by hand, the code of 2006: M + D = 17
        assertThat(reading(LowTenderTests.italyOf2006(), field, 0).limit()).isEqualTo(Ratio.of(17));
        // by hand: 10, 20, 30 are left of 5; M 20, D 10, D/M above 0.15: 30
        assertThat(reading(LowTenderTests.italyBelowFifteen(), ofDiscounts(prices("5", "10", "20", "30", "40")), 0)
                        .limit())
                .isEqualTo(Ratio.of(30));
    }

    /** The source of the code of 2006: a single tender above M gives D = its own excess. By hand: M of 10, 12, 20 is 14, D 6. */
    @Test
    void aSingleDiscountAboveTheMeanIsTheThresholdItself() {
        assertThat(reading(LowTenderTests.italyOf2006(), ofDiscounts(prices("1", "10", "12", "20", "50")), 0)
                        .limit())
                .isEqualTo(Ratio.of(20));
    }

    @Test
    void whereTrimmingLeavesNothingThereIsNoTest() {
        PriceField field = ofDiscounts(prices("10", "10", "10", "20", "20"));
        assertThat(reason(LowTenderTests.italyBelowFifteen(), field))
                .isEqualTo("no discount is left when the highest and the lowest are trimmed");
        assertThat(reason(LowTenderTests.italyFromFifteen(), field))
                .isEqualTo("the test needs at least 15 prices to compare with and there are 5");
        assertThat(reason(LowTenderTests.italyBelowFifteen(), ofDiscounts(DISCOUNTS)))
                .isEqualTo("the test is for at most 14 tenders and there are 20");
        assertThat(reason(LowTenderTests.italyBelowFifteen(), ofDiscounts(prices("-1", "-2", "-3", "-4", "9"))))
                .isEqualTo("the mean discount (-2) is not above zero");
    }

    // ---- Spain ------------------------------------------------------------------------------------------------------

    /** Check value: 100, 95, 90, 70 have the mean 88.75; 100 goes out; the mean is 85, the threshold 76.5; 70 is flagged. */
    @Test
    void spainTakesTheMeanAgain() {
        LowTenderTest test = LowTenderTests.spainArticle85("mean");
        PriceField field = field("90", "100", "95", "90", "70");
        assertThat(threshold(test, field)).isEqualTo(Ratio.parse("76.5"));
        assertThat(flagged(test, field)).isEqualTo(prices("70"));
        assertThat(new Explanation(test.explain(field, 3)).text()).isEqualTo("""
                        Price: 70
                            flagged: by the condition for 4 tenders
                          Per cent below the mean price: 300/17 (17.6470…)
                              (mean price - price) / mean price × 100
                              = (85 - 70) / 85 × 100 = 300/17 (17.6470…)
                              flagged: more than 10 per cent
                            Mean price: 85
                                the mean of the last pass
                              Mean of all prices: 88.75
                                  sum of the prices / their number
                                  = (70 + 90 + 95 + 100) / 4 = 88.75
                              Mean of the rest: 85
                                  sum of the prices / their number
                                  = (70 + 90 + 95) / 3 = 85
                                  left out: 100; more than 10 units above the mean of all, that is above 97.625
                            Price below which the test flags: 76.5
                                mean price × (1 - percent / 100)
                                = 85 × (1 - 10 / 100) = 76.5
                          Price below which the test flags: 76.5
                              as the condition has it
                        """);
    }

    /**
     * By hand, by the number of tenders. One: 0.75 × 100. Two: 80 for the other of 100. Three: the mean 280/3, and 110 is more than 10 above
     * it, so 85 × 0.9 = 76.5, and 0.75 × 100 is lower. Four of 60, 60, 100, 200: 105, and not more than 115.5 are three, so 220/3 × 0.9.
     * Four of 50, 52, 100, 102: 76; but two are not above 83.6, so the three lowest: 202/3 × 0.9. Units of the estimate 200: 76 + 20 = 96
     * leaves two, 202/3 - 20.
     */
    @Test
    void spainByTheNumberOfTenders() {
        LowTenderTest test = LowTenderTests.spainArticle85("mean");
        assertThat(threshold(test, field("100", "75"))).isEqualTo(Ratio.of(75));
        assertThat(flagged(test, field("100", "75"))).isEmpty();
        assertThat(flagged(test, field("100", "74.99"))).hasSize(1);
        assertThat(reading(test, field("1", "79", "100"), 0).threshold()).isEqualTo(Ratio.of(80));
        assertThat(flagged(test, field("1", "80", "100"))).isEmpty();
        assertThat(flagged(test, field("100", "75", "95", "110"))).isEqualTo(prices("75"));
        assertThat(threshold(test, field("100", "75", "95", "110"))).isEqualTo(Ratio.parse("76.5"));
        assertThat(threshold(test, field("1", "60", "60", "100", "200"))).isEqualTo(Ratio.of(66));
        assertThat(threshold(test, field("1", "50", "52", "100", "102"))).isEqualTo(Ratio.parse("60.6"));
        assertThat(threshold(LowTenderTests.spainArticle85("estimate"), field("200", "50", "52", "100", "102")))
                .isEqualTo(Ratio.parse("142/3"));
    }

    /** Of three, 25 units below the estimate is enough; without an estimate nobody is cleared by the mean alone. */
    @Test
    void spainOfThreeIsUnknownWithoutAnEstimate() {
        LowTenderTest test = LowTenderTests.spainArticle85("mean");
        assertThat(flagged(test, field("200", "100", "100", "100"))).hasSize(3);
        PriceField none = PriceField.of(prices("70", "100", "101"));
        assertThat(test.test(none)).extracting(Answer::code).containsExactly("flagged", "no-test", "no-test");
        assertThat(test.test(none).get(1)).isEqualTo(new Answer.NoTest("no estimate of the authority's is given"));
        assertThat(test.test(PriceField.of(prices("70")))).allMatch(Answer.NoTest.class::isInstance);
    }

    /** By hand: 0.9 × 100 = 90. */
    @Test
    void zaragoza() {
        PriceField field = PriceField.of(prices("89.9", "90", "120.1"));
        assertThat(flagged(LowTenderTests.zaragoza(), field)).isEqualTo(prices("89.9"));
    }

    // ---- Scotland ---------------------------------------------------------------------------------------------------

    /**
     * By hand: without 130 the mean is 376/4 = 94, and 0.85 × 94 = 79.9; the lowest not below it is 100, 0.99 × 100 = 99. So 76 is flagged.
     * Where the lowest qualifying is 80.5, 0.99 × 80.5 = 79.695 spares 80, though that is below 0.85 × 94.375 = 80.21875.
     */
    @Test
    void scotlandJoinsTwoConditions() {
        LowTenderTest test = LowTenderTests.scotlandWorks();
        assertThat(threshold(test, PriceField.of(prices("76", "100", "100", "100", "130"))))
                .isEqualTo(Ratio.parse("79.9"));
        assertThat(flagged(test, PriceField.of(prices("76", "100", "100", "100", "130"))))
                .isEqualTo(prices("76"));
        PriceField near = PriceField.of(prices("80", "80.5", "108.5", "108.5", "130"));
        assertThat(threshold(test, near)).isEqualTo(Ratio.parse("79.695"));
        assertThat(flagged(test, near)).isEmpty();
        assertThat(new Explanation(test.explain(near, 0)).text())
                .contains(
                        "not flagged: not every condition holds",
                        "lowest of those of the conditions",
                        "min(80.21875; 79.695)");
        assertThat(reason(test, PriceField.of(prices("76"))))
                .isEqualTo("the test needs at least 2 prices to compare with and there is 1");
    }

    /** The amounts of the handbook of 2018. By hand: 1 per cent of 50,000 is 500, of 20,000,000 is 200,000, of 200,000 is 2,000. */
    @Test
    void scotlandBoundsTheMargin() {
        LowTenderTest test = LowTenderTests.scotlandWorks("1000", "100000");
        assertThat(threshold(test, PriceField.of(prices("49600", "50000", "67400", "67400", "80000"))))
                .isEqualTo(Ratio.of(49_000));
        assertThat(threshold(test, PriceField.of(prices("19840000", "20000000", "26960000", "26960000", "40000000"))))
                .isEqualTo(Ratio.of(19_900_000));
        assertThat(threshold(test, PriceField.of(prices("198400", "200000", "269600", "269600", "400000"))))
                .isEqualTo(Ratio.of(198_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LowTenderTests.scotlandWorks("10", "9"))
                .withMessage("The parameter cap (9) of the rule AL-SCO-MARGIN must not be below the floor (10)");
    }

    // ---- Brazil -----------------------------------------------------------------------------------------------------

    /** Check values of Lei 8.666, and Soprovas, exam commentary on article 48: estimate 100,000, threshold 56,000, D is unworkable. */
    @Test
    void brazilTakesTheLowerOfEstimateAndMean() {
        LowTenderTest test = LowTenderTests.brazilLowerOfEstimateAndMean();
        PriceField soprovas = field("100000", "90000", "80000", "70000", "40000");
        assertThat(threshold(test, soprovas)).isEqualTo(Ratio.of(56_000));
        assertThat(flagged(test, soprovas)).isEqualTo(prices("40000"));
        assertThat(reading(test, soprovas, 0).used()).containsExactly(0, 1, 2);
        PriceField first = field("100000", "90000", "45000", "75000", "65000", "60000", "48000");
        assertThat(threshold(test, first)).isEqualTo(Ratio.of(50_750));
        assertThat(flagged(test, first)).isEqualTo(prices("45000", "48000"));
        PriceField second = field("400000", "300000", "330000", "450000", "190000", "370000");
        assertThat(threshold(test, second)).isEqualTo(Ratio.of(253_750));
        assertThat(flagged(test, second)).isEqualTo(prices("190000"));
        assertThat(reason(test, field("100", "50", "20"))).isEqualTo("no price is above 50 per cent of the estimate");
    }

    /** By hand: 75 and 85 per cent of 200. */
    @Test
    void brazilCountsFromTheEstimate() {
        PriceField field = field("200", "149.99", "150", "169.99", "170");
        assertThat(flagged(LowTenderTests.brazilWorks(), field)).isEqualTo(prices("149.99"));
        assertThat(flagged(LowTenderTests.brazilGuarantee(), field)).isEqualTo(prices("149.99", "150", "169.99"));
    }

    // ---- Turkey -----------------------------------------------------------------------------------------------------

    /** Public test said to match a sample of DSI: C 0.733, K 0.697, limit 52,298,772.17 within 0.005, rounded before use. */
    @Test
    void turkeyRoundsInside() {
        LowTenderTest test = LowTenderTests.turkeyWorks("1.2", "0.6", 3);
        PriceField field = field("90000000", "64500000", "66000000", "67500000", "66000000");
        assertThat(rounded(threshold(test, field), 2)).isEqualTo("52298772.17");
        assertThat(new Explanation(test.explain(field, 0)).text())
                .contains("C: 0.733\n", "11/15 (0.7333…), rounded half up to 3 decimals")
                .contains("K: 0.697\n")
                .contains("= 0.697 × 66,000,000 / (0.733 × 1.2)")
                .contains("left out: 64,500,000; 67,500,000; further from the mean than the standard deviation");
        // by hand: 0.4 × 90 million and 1.2 × 90 million count, what lies beyond does not
        assertThat(reason(test, field("90000000", "36000000", "108000000", "35999999", "108000001")))
                .isEqualTo("the test needs at least 3 prices from 0.4 to 1.2 times the estimate and there are 2");
    }

    /** Three at exactly one deviation and all the same: nothing is left out. By hand: 96, 100, 104 have the deviation 4. */
    @Test
    void aPriceAtExactlyOneDeviationStays() {
        LowTenderTest test = LowTenderTests.turkeyWorks("1", "C", 2);
        assertThat(reading(test, field("100", "96", "100", "104"), 0).used()).containsExactly(0, 1, 2);
        // C = 1, K = (3.2 - 1 - 0.6) / 2 = 0.8
        assertThat(threshold(test, field("100", "96", "100", "104"))).isEqualTo(Ratio.of(80));
        assertThat(threshold(test, field("100", "100", "100"))).isEqualTo(Ratio.of(80));
        // C = 0.5: K is C, so that the limit is the mean; or 0.6
        assertThat(threshold(test, field("200", "100", "100"))).isEqualTo(Ratio.of(100));
        assertThat(threshold(LowTenderTests.turkeyWorks("1", "0.6", 2), field("200", "100", "100")))
                .isEqualTo(Ratio.of(120));
        // C = 1.1: K = (1.21 - 0.88 + 1.4) / 2.1 = 0.8238…, rounded 0.824; 0.824 × 110 / 1.1
        assertThat(threshold(test, field("100", "110", "110"))).isEqualTo(Ratio.parse("82.4"));
    }

    // ---- Colombia and the World Bank --------------------------------------------------------------------------------

    /** Public test of CCE-EICP-GI-27: E is flagged; the threshold is 97 less a deviation, check value 81.913582. */
    @Test
    void colombiaByTheNumberOfTenders() {
        LowTenderTest test = LowTenderTests.colombia();
        PriceField five = PriceField.of(prices("100", "98", "97", "95", "60"));
        assertThat(rounded(threshold(test, five), 6)).isEqualTo("81.913582");
        assertThat(flagged(test, five)).isEqualTo(prices("60"));
        assertThat(flagged(test, field("100", "80", "80.01", "90", "90"))).isEqualTo(prices("80"));
        assertThat(reason(test, PriceField.of(prices("1", "100", "100", "100"))))
                .isEqualTo("no estimate of the authority's is given");
    }

    /** By hand: the mean 80, the median 100. */
    @Test
    void colombiaDomain() {
        PriceField field = PriceField.of(prices("38", "65", "100", "100", "97"));
        assertThat(flagged(LowTenderTests.colombiaDomain("mean"), field)).isEqualTo(prices("38"));
        assertThat(flagged(LowTenderTests.colombiaDomain("median"), field)).isEqualTo(prices("38", "65"));
    }

    /** By hand: the deviations -2, -2, 0, 2, 2 have the sample variance 4 and the population variance 3.2. */
    @Test
    void worldBank() {
        PriceField field = field("122.5", "98", "98", "100", "102", "102");
        assertThat(flagged(LowTenderTests.worldBankDeviation(Divisor.SAMPLE), field))
                .isEmpty();
        assertThat(flagged(LowTenderTests.worldBankDeviation(Divisor.POPULATION), field))
                .isEqualTo(prices("98", "98"));
        assertThat(flagged(LowTenderTests.worldBankEstimate(true), field)).isEqualTo(prices("98", "98"));
        assertThat(flagged(LowTenderTests.worldBankEstimate(false), field)).isEmpty();
    }

    // ---- Japan, Korea, Taiwan ---------------------------------------------------------------------------------------

    private static Parameters japan(String partUnit, String unit) {
        return Parameters.of(Map.of(
                        "direct", "200000000/19",
                        "directCounts", "95",
                        "temporary", "25000000/9",
                        "temporaryCounts", "90",
                        "site", "4375000",
                        "siteCounts", "80"))
                .with("administration", "50001000/11")
                .with("administrationCounts", "55")
                .with("partUnit", partUnit)
                .with("unit", unit)
                .with("low", "70")
                .with("high", "90");
    }

    /** A published minimum price: 10,000,000 + 2,500,000 + 3,500,000 + 2,500,050 = 18,500,050; the planned prices are illustrative. */
    @Test
    void japanAddsPartsOfTheCosts() {
        LowTenderTest test = LowTenderTests.japanCosts(japan("1", "1"));
        assertThat(threshold(test, field("22000000", "18500049"))).isEqualTo(Ratio.of(18_500_050));
        assertThat(flagged(test, field("22000000", "18500049", "18500050"))).isEqualTo(prices("18500049"));
        // by hand: 90 per cent of 20,000,000, 70 per cent of 30,000,000
        assertThat(threshold(test, field("20000000", "1"))).isEqualTo(Ratio.of(18_000_000));
        assertThat(threshold(test, field("30000000", "1"))).isEqualTo(Ratio.of(21_000_000));
        // cut to 10,000 yen
        assertThat(threshold(LowTenderTests.japanCosts(japan("1", "10000")), field("22000000", "1")))
                .isEqualTo(Ratio.of(18_500_000));
        // each part cut to 1,000 yen
        assertThat(threshold(LowTenderTests.japanCosts(japan("1000", "1")), field("22000000", "1")))
                .isEqualTo(Ratio.of(18_500_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LowTenderTests.japanCosts(japan("1", "1").with("low", "95")))
                .withMessage("The parameter high (90) of the rule AL-JP-COST must not be below low (95)");
    }

    /** Infose21c: 69,169,310 of 81,896,492 is 84.4594 per cent and does not pass the floor of 86.745. */
    @Test
    void koreaHasAFloor() {
        LowTenderTest test = LowTenderTests.koreaFloor("86.745");
        PriceField field = field("81896492", "69169310");
        assertThat(flagged(test, field)).hasSize(1);
        assertThat(rounded(Ratio.HUNDRED.minus(reading(test, field, 0).statistic()), 4))
                .isEqualTo("84.4594");
        assertThat(flagged(test, field("100000", "86745", "86744"))).isEqualTo(prices("86744"));
    }

    /** By hand. */
    @Test
    void taiwanHasTwoLevels() {
        PriceField field = field("100", "69", "70", "79", "80");
        assertThat(flagged(LowTenderTests.taiwan("80"), field)).isEqualTo(prices("69", "70", "79"));
        assertThat(flagged(LowTenderTests.taiwan("70"), field)).isEqualTo(prices("69"));
    }

    // ---- the rest of Europe, by hand --------------------------------------------------------------------------------

    @Test
    void polandFlagsByEither() {
        LowTenderTest test = LowTenderTests.poland();
        // 0.7 × 100 and 0.7 × 80
        assertThat(flagged(test, field("100", "70", "71", "99"))).isEqualTo(prices("70"));
        assertThat(flagged(test, field("50", "56", "56.01", "127.99"))).isEqualTo(prices("56"));
        assertThat(test.test(PriceField.of(prices("56", "56.01", "127.99"))))
                .extracting(Answer::code)
                .containsExactly("flagged", "no-test", "no-test");
    }

    @Test
    void portugal() {
        PriceField field = field("100", "49", "50", "59", "60", "61");
        assertThat(flagged(LowTenderTests.portugal("60"), field)).isEqualTo(prices("49", "50", "59"));
        assertThat(flagged(LowTenderTests.portugalUntil2017("40", true), field))
                .isEqualTo(prices("49", "50", "59", "60"));
        assertThat(flagged(LowTenderTests.portugalUntil2017("50", false), field))
                .isEqualTo(prices("49"));
    }

    @Test
    void romania() {
        assertThat(flagged(LowTenderTests.romania(), field("100", "79.99", "80")))
                .isEqualTo(prices("79.99"));
    }

    /** The others of 85 have the mean 100; 90 is 10 per cent below the second lowest of 90, 100, 110. */
    @Test
    void slovakiaFlagsByEither() {
        LowTenderTest test = LowTenderTests.slovakia();
        assertThat(flagged(test, PriceField.of(prices("85", "92", "108")))).isEqualTo(prices("85"));
        assertThat(flagged(test, PriceField.of(prices("90", "100", "100")))).isEqualTo(prices("90"));
        assertThat(flagged(test, PriceField.of(prices("90.01", "100", "105")))).isEmpty();
        assertThat(test.test(PriceField.of(prices("1", "100")))).allMatch(Answer.NoTest.class::isInstance);
    }

    /** Without 70 and 130 the mean of 85, 100, 115 is 100. */
    @Test
    void belgiumTrims() {
        PriceField field = PriceField.of(prices("70", "85", "100", "115", "130"));
        assertThat(flagged(LowTenderTests.belgium(1), field)).isEqualTo(prices("70", "85"));
        assertThat(test(LowTenderTests.belgium(1), "1", "2", "3")).allMatch(Answer.NoTest.class::isInstance);
    }

    private static List<Answer> test(LowTenderTest test, String... prices) {
        return test.test(PriceField.of(prices(prices)));
    }

    /** The discounts 30, 20, 20, 15, 15 on 200 have the mean 20, so that 30 is at the limit. */
    @Test
    void greeceCountsInUnits() {
        assertThat(flagged(LowTenderTests.greece(), field("200", "140", "160", "160", "170", "170")))
                .isEmpty();
        assertThat(flagged(LowTenderTests.greece(), field("200", "139", "160", "160", "170", "171")))
                .isEqualTo(prices("139"));
    }

    @ParameterizedTest
    @CsvSource({"80, true, true", "80, false, false", "79.99, false, true", "80.01, true, false"})
    void germanyLooksAtTheSecondLowest(String price, boolean limitIsFlagged, boolean flagged) {
        PriceField field = PriceField.of(prices(price, "100", "150"));
        assertThat(flagged(LowTenderTests.germany("20", limitIsFlagged), field)).hasSize(flagged ? 1 : 0);
        assertThat(flagged(LowTenderTests.gapToSecondLowest("20"), field))
                .hasSize(Ratio.parse(price).compareTo(Ratio.of(80)) < 0 ? 1 : 0);
    }

    // ---- spread -----------------------------------------------------------------------------------------------------

    /** Check value: mean 94.4, deviation 13.7586, z of 70 is -1.7734: not flagged at 2, though it is obvious. */
    @Test
    void oneFarOutHidesItself() {
        PriceField field = PriceField.of(prices("98", "100", "101", "103", "70"));
        LowTenderTest two = LowTenderTests.standardDeviationsBelowMean("2");
        assertThat(flagged(two, field)).isEmpty();
        assertThat(rounded(reading(two, field, 4).statistic(), 4)).isEqualTo("-1.7734");
        assertThat(flagged(LowTenderTests.standardDeviationsBelowMean("1.5"), field))
                .isEqualTo(prices("70"));
        assertThat(new Explanation(two.explain(field, 4)).text())
                .contains("Mean price: 94.4\n", "= 189.3^(1/2) = 13.758", "approximate, to 34 significant digits");
    }

    /**
     * Equal to the limit is not below it, and rounding must not decide: 98, 98, 100, 102, 102 have the deviation 2, their thirds 2/3, which no
     * decimal is. By a factor of the root of 2 no price can be at the limit.
     */
    @ParameterizedTest
    @ValueSource(strings = {"1", "1/3", "1000000000", "7/1000000000000000000000000000000000001"})
    void exactlyADeviationIsNotBelowIt(String factor) {
        Ratio unit = Ratio.parse(factor);
        List<Ratio> five = prices("98", "98", "100", "102", "102").stream()
                .map(unit::times)
                .toList();
        LowTenderTest test = LowTenderTests.standardDeviationsBelowMean("1");
        assertThat(flagged(test, PriceField.of(five))).isEmpty();
        assertThat(threshold(test, PriceField.of(five))).isEqualTo(five.get(0));
        assertThat(flagged(
                        LowTenderTests.standardDeviationsBelowMean("0.9999999999999999999999999999999999999"),
                        PriceField.of(five)))
                .hasSize(2);
        // the same of a whole population: four at 98 and four at 102
        List<Ratio> eight = prices("98", "98", "98", "98", "102", "102", "102", "102").stream()
                .map(unit::times)
                .toList();
        assertThat(flagged(LowTenderTests.colombia(), PriceField.of(eight))).isEmpty();
    }

    /** Grubbs' table: 1.672 is the critical value of 5 at 5 per cent on one side, from t = 4.541 (1 per cent, 3 degrees of freedom). */
    @Test
    void grubbs() {
        PriceField field = PriceField.of(prices("98", "100", "101", "103", "70"));
        LowTenderTest test = LowTenderTests.grubbs("4.541", 5);
        assertThat(rounded(reading(test, field, 4).limit(), 3)).isEqualTo("-1.671");
        assertThat(flagged(test, field)).isEqualTo(prices("70"));
        assertThat(reason(LowTenderTests.grubbs("3.747", 6), field))
                .isEqualTo("the value of t is stated for 6 tenders and there are 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AL-KSD|times|0|The parameter times (0) of the rule AL-KSD must be above 0",
                "AL-CO-70|measure|lowest|The parameter measure (lowest) of the rule AL-CO-70 must be one of mean, median",
                "AL-BE|trim|0|The parameter trim (0) of the rule AL-BE must be a whole number from 1 to 9999",
                "AL-TW|share|75|The parameter share (75) of the rule AL-TW must be one of 80, 70",
                "AL-KR-FLOOR|rate|86|The parameter rate (86) of the rule AL-KR-FLOOR must be one of 86.745, 87.745, 80.495",
                "AL-PT|price|-1|The parameter price (-1) of the rule AL-PT must be above 0",
                "AL-ES-85|units|percent|The parameter units (percent) of the rule AL-ES-85 must be one of mean, estimate"
            })
    void refusesWhatIsOutsideTheRange(String id, String name, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LowTenderTests.catalogue().create(id, Parameters.of(name, value)))
                .withMessage(message);
    }
}
