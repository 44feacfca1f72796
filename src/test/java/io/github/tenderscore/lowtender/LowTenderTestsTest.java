package io.github.tenderscore.lowtender;

import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Jurisdiction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The low-tender tests of this library, by contract and by figures worked out by hand. */
class LowTenderTestsTest extends LowTenderTestContract {

    /** The data of the check value of AL-KSD and AL-MAD. */
    private static final PriceField MASKED = PriceField.of(prices("98", "100", "101", "103", "70"));

    @Override
    protected Catalogue<LowTenderTest> catalogue() {
        return LowTenderTests.catalogue();
    }

    @Override
    Map<String, List<LowTenderTestSample>> samples() {
        return LowTenderTestSample.BY_ID;
    }

    private static List<String> codes(LowTenderTest test, PriceField field) {
        return test.test(field).stream().map(Answer::code).toList();
    }

    private static Reading reading(LowTenderTest test, PriceField field, int tender) {
        return test.test(field).get(tender).measured().orElseThrow();
    }

    // ---- robust z ---------------------------------------------------------------------------------------------------

    /** The check value -10.1175; by hand: median 100, distances 0, 1, 2, 3, 30, MAD 2, 0.6745 × -30 / 2. */
    @Test
    void robustZFindsWhatAStandardDeviationMasks() {
        LowTenderTest test = LowTenderTests.robustZ(LowTenderTests.NORMAL_FACTOR, "3.5");
        assertThat(codes(test, MASKED))
                .containsExactly("not-flagged", "not-flagged", "not-flagged", "not-flagged", "flagged");
        Reading reading = reading(test, MASKED, 4);
        assertThat(reading.statistic()).isEqualTo(Ratio.parse("-10.1175"));
        assertThat(reading.limit()).isEqualTo(Ratio.parse("-3.5"));
        // 100 - 3.5 × 2 / 0.6745
        assertThat(reading.threshold()).isEqualTo(Ratio.parse("120900/1349"));
    }

    /** z is exactly the limit: 0.6745 × (P - 100) / 2 = -3.5 where P = 100 - 7/0.6745; not below it, so not flagged. */
    @Test
    void aZThatIsTheLimitIsNotFlagged() {
        LowTenderTest test = LowTenderTests.robustZ("0.6745", "3.5");
        Ratio border = Ratio.HUNDRED.minus(Ratio.of(7).dividedBy(Ratio.parse("0.6745")));
        List<Ratio> others = prices("98", "100", "101", "103");
        assertThat(codes(test, PriceField.of(with(others, border)))).endsWith("not-flagged");
        assertThat(codes(test, PriceField.of(with(others, border.minus(Ratio.parse("1/1000000000000"))))))
                .endsWith("flagged");
    }

    private static List<Ratio> with(List<Ratio> others, Ratio own) {
        List<Ratio> all = new ArrayList<>(others);
        all.add(own);
        return all;
    }

    @Test
    void moreThanHalfTheSamePriceLeavesNothingToMeasureBy() {
        LowTenderTest test = LowTenderTests.robustZ("0.6745", "3.5");
        PriceField field = PriceField.of(prices("40", "1000", "1000", "1000", "1010"));
        assertThat(test.test(field))
                .containsOnly(
                        new Answer.NoTest(
                                "more than half of the prices are 1,000, so that the median absolute deviation is 0 and nothing can be divided by it"));
        assertThat(new Explanation(test.explain(field, 0)).text()).isEqualTo("""
                        Robust z of the price
                            no test, because more than half of the prices are 1,000, so that the median absolute deviation is 0 and nothing can be divided by it
                        """);
    }

    @Test
    void ofTwoPricesEachIsAsFarFromTheMedian() {
        assertThat(LowTenderTests.robustZ("0.6745", "0.1").test(PriceField.of(prices("1", "100"))))
                .containsOnly(new Answer.NoTest("the test needs at least 3 prices and there are 2"));
        assertThat(LowTenderTests.robustZ("0.6745", "0.1").test(PriceField.of(prices("1"))))
                .containsOnly(new Answer.NoTest("the test needs at least 3 prices and there is 1"));
    }

    @Test
    void robustZIsExplained() {
        LowTenderTest test = LowTenderTests.robustZ("0.6745", "3.5");
        assertThat(new Explanation(test.explain(MASKED, 4)).text()).isEqualTo("""
                        Robust z of the price: -10.1175
                            factor × (price - median) / MAD
                            = 0.6745 × (70 - 100) / 2 = -10.1175
                            flagged: below -3.5
                          Median price: 100
                              the one in the middle
                              = 100
                              of 70; 98; 100; 101; 103
                          MAD, median absolute deviation: 2
                              the one in the middle
                              = 2
                              of the distances from the median: 0; 1; 2; 3; 30
                          Price below which the test flags: 120,900/1,349 (89.6219…)
                              median - limit × MAD / factor
                              = 100 - 3.5 × 2 / 0.6745 = 120,900/1,349 (89.6219…)
                        """);
    }

    @Test
    void anEvenNumberOfPricesHasTwoInTheMiddle() {
        PriceField field = PriceField.of(prices("70", "98", "101", "104"));
        // by hand: median 99.5; distances 1.5, 1.5, 4.5, 29.5; MAD 3
        assertThat(new Explanation(LowTenderTests.robustZ("1", "4").explain(field, 0)).text())
                .contains("mean of the two in the middle\n      = (98 + 101) / 2 = 99.5\n      of 70; 98; 101; 104\n")
                .contains("= (1.5 + 4.5) / 2 = 3\n")
                .contains("= 1 × (70 - 99.5) / 3 = -59/6 (-9.8333…)\n    flagged: below -4\n");
    }

    // ---- below the mean of the others -------------------------------------------------------------------------------

    /** By hand: the others of 70 have the mean 402/4 = 100.5; 30.5/100.5 × 100 per cent below; 0.9 × 100.5 = 90.45. */
    @Test
    void theOwnPriceIsLeftOutOfTheMean() {
        LowTenderTest test = LowTenderTests.belowMeanOfOthers("10");
        assertThat(codes(test, MASKED))
                .containsExactly("not-flagged", "not-flagged", "not-flagged", "not-flagged", "flagged");
        Reading reading = reading(test, MASKED, 4);
        assertThat(reading.statistic()).isEqualTo(Ratio.parse("6100/201"));
        assertThat(reading.threshold()).isEqualTo(Ratio.parse("90.45"));
        assertThat(new Explanation(test.explain(MASKED, 4)).text()).isEqualTo("""
                        Per cent below the mean price of the others: 6,100/201 (30.3482…)
                            (mean price of the others - price) / mean price of the others × 100
                            = (100.5 - 70) / 100.5 × 100 = 6,100/201 (30.3482…)
                            flagged: more than 10 per cent
                          Mean price of the others: 100.5
                              sum of the prices / their number
                              = (98 + 100 + 101 + 103) / 4 = 100.5
                          Price below which the test flags: 90.45
                              mean price of the others × (1 - percent / 100)
                              = 100.5 × (1 - 10 / 100) = 90.45
                        """);
    }

    @ParameterizedTest
    @CsvSource({"90, not-flagged", "89.99, flagged", "90.01, not-flagged"})
    void exactlyTheLimitIsNotFlagged(String price, String code) {
        PriceField field = PriceField.of(prices(price, "100", "100"));
        assertThat(codes(LowTenderTests.belowMeanOfOthers("10"), field)).startsWith(code);
    }

    /** A low price pulls the mean of all down and so hides: 0.9 × (88 + 100) / 2 = 84.6, but 0.9 × 100 = 90. */
    @Test
    void theMeanOfAllHidesWhatTheMeanOfTheOthersShows() {
        PriceField field = PriceField.of(prices("88", "100"));
        assertThat(codes(LowTenderTests.belowMeanOfOthers("10"), field)).containsExactly("flagged", "not-flagged");
        assertThat(codes(LowTenderTests.tenPerCentBelowMean(), field)).containsExactly("not-flagged", "not-flagged");
        assertThat(reading(LowTenderTests.tenPerCentBelowMean(), field, 0).threshold())
                .isEqualTo(Ratio.parse("84.6"));
    }

    @Test
    void aTenderAloneHasNoOthers() {
        assertThat(LowTenderTests.belowMeanOfOthers("10").test(PriceField.of(prices("5"))))
                .containsExactly(new Answer.NoTest("the test needs at least 1 price to compare with and there are 0"));
        assertThat(LowTenderTests.tenPerCentBelowMean().test(PriceField.of(prices("5"))))
                .containsExactly(new Answer.NoTest("the test needs at least 2 prices to compare with and there is 1"));
    }

    @Test
    void aPercentageOfZeroSaysNothing() {
        PriceField field = PriceField.of(prices("-5", "0", "0"));
        assertThat(LowTenderTests.belowMeanOfOthers("10").test(field).get(0))
                .isEqualTo(new Answer.NoTest(
                        "the mean price of the others (0) is not above zero, and a percentage of it says nothing"));
    }

    // ---- below the estimate -----------------------------------------------------------------------------------------

    /** By hand: 0.9 × 1,200,000 = 1,080,000. */
    @Test
    void theEstimateIsComparedWithEachPriceByItself() {
        LowTenderTest test = LowTenderTests.belowEstimate("10");
        PriceField field =
                PriceField.of(prices("1180000", "1080000", "1079999.99")).withEstimate(Ratio.of(1_200_000));
        assertThat(codes(test, field)).containsExactly("not-flagged", "not-flagged", "flagged");
        assertThat(codes(LowTenderTests.tenPerCentBelowShouldCost(), field)).isEqualTo(codes(test, field));
        assertThat(new Explanation(test.explain(field, 1)).text()).isEqualTo("""
                        Per cent below the authority's estimate: 10
                            (authority's estimate - price) / authority's estimate × 100
                            = (1,200,000 - 1,080,000) / 1,200,000 × 100 = 10
                            not flagged: not more than 10 per cent
                          Authority's estimate: 1,200,000
                              as the authority states it
                          Price below which the test flags: 1,080,000
                              authority's estimate × (1 - percent / 100)
                              = 1,200,000 × (1 - 10 / 100) = 1,080,000
                        """);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void refusesAnEstimateThatIsNotAboveZero(String estimate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceField.of(prices("1")).withEstimate(Ratio.parse(estimate)))
                .withMessage(
                        "The authority's estimate (" + estimate + ") of what the contract costs must be above zero");
    }

    // ---- the building block -----------------------------------------------------------------------------------------

    /** The second lowest of 100, 90, 70 is 90; 70 is 2000/90 per cent below it. */
    @Test
    void aBuildingBlockTakesAnyExactStatistic() {
        LowTenderTest test = LowTenderTests.percentageBelow("lowest-2", "20", 3);
        PriceField field = PriceField.of(prices("100", "90", "70"));
        assertThat(codes(test, field)).containsExactly("not-flagged", "not-flagged", "flagged");
        assertThat(reading(test, field, 2).statistic()).isEqualTo(Ratio.parse("200/9"));
        assertThat(new Explanation(test.explain(field, 2)).text())
                .startsWith("Per cent below the price in place 2: 200/9 (22.2222…)\n")
                .contains("Price in place 2: 90\n      price in place 2 of 3 prices compared\n");
    }

    @Test
    void aBuildingBlockNeedsWhatItsStatisticNeeds() {
        PriceField four = PriceField.of(prices("100", "90", "70", "80"));
        assertThat(LowTenderTests.percentageBelow("trimmed-mean-2", "20", 1).test(four))
                .containsOnly(new Answer.NoTest("the test needs at least 5 prices to compare with and there are 4"));
        assertThat(LowTenderTests.percentageBelow("lowest-4", "20", 1).test(four))
                .noneMatch(Answer.NoTest.class::isInstance);
        assertThat(LowTenderTests.percentageBelow("mean", "20", 9_999).test(four))
                .containsOnly(new Answer.NoTest("the test needs at least 9999 prices to compare with and there are 4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "geometric-mean;10;1;The rule F13 (base geometric-mean, least 1, percent 10) cannot be made: The parameter base (geometric-mean) cannot be read: The base (geometric-mean) of a low-tender test must be exact, so that equal prices stay equal",
                "budget;10;1;The rule F13 (base budget, least 1, percent 10) cannot be made: The parameter base (budget) cannot be read: The statistic (budget) must be one of lowest, highest, mean, median, lower-median, below-median, geometric-mean, sample-deviation, population-deviation, lowest-N, trimmed-mean-N",
                "estimate without-own;10;1;The rule F13 (base estimate without-own, least 1, percent 10) cannot be made: The parameter base (estimate without-own) cannot be read: The statistic (estimate) must be one of lowest, highest, mean, median, lower-median, below-median, geometric-mean, sample-deviation, population-deviation, lowest-N, trimmed-mean-N",
                "mean;0;1;The parameter percent (0) of the rule F13 must be above 0 and below 100",
                "mean;100;1;The parameter percent (100) of the rule F13 must be above 0 and below 100",
                "mean;10;0;The parameter least (0) of the rule F13 must be a whole number from 1 to 9999",
                "mean;10;10000;The parameter least (10000) of the rule F13 must be a whole number from 1 to 9999"
            })
    void refusesParametersOutsideTheirRange(String base, String percent, int least, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LowTenderTests.percentageBelow(base, percent, least))
                .withMessage(message);
    }

    @Test
    void refusesAFactorOrLimitThatIsNotAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LowTenderTests.robustZ("0", "3.5"))
                .withMessage("The parameter factor (0) of the rule AL-MAD must be above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LowTenderTests.robustZ("0.6745", "-3.5"))
                .withMessage("The parameter limit (-3.5) of the rule AL-MAD must be above 0");
    }

    // ---- what is said of them ---------------------------------------------------------------------------------------

    /** The Act gives no percentage, and no text of a percentage was confirmed. */
    @Test
    void noneIsOfficialInEngland() {
        assertThat(catalogue().types())
                .noneMatch(type -> type.origin().isOfficialIn(Jurisdiction.ENGLAND))
                .noneMatch(type -> type.origin().isOfficialIn(Jurisdiction.UNITED_KINGDOM));
        assertThat(catalogue().types())
                .filteredOn(type -> type.id().startsWith("AL-UK-"))
                .hasSize(2)
                .allSatisfy(type -> assertThat(type.evidence()).isEqualTo(Evidence.UNVERIFIED));
    }

    @Test
    void aTestOfOnesOwnNeedsThreeMethods() {
        LowTenderTest own = new LowTenderTest() {
            @Override
            public String id() {
                return "X-ROUND-FIGURE";
            }

            @Override
            public String statistic() {
                return "price in thousands";
            }

            @Override
            public List<Answer> test(PriceField field) {
                return field.prices().stream()
                        .map(price -> price.signum() == 0
                                ? new Answer.NoTest("there is no price")
                                : (Answer) new Answer.NoFlag(new Reading(price, Ratio.ONE, Ratio.ONE, List.of())))
                        .toList();
            }
        };
        assertThat(own.isOwn()).isTrue();
        assertThat(own.needsEstimate()).isFalse();
        PriceField field = PriceField.of(prices("7", "0"));
        assertThat(new Explanation(own.explain(field, 0)).text()).isEqualTo("""
                        Price in thousands: 7
                            as rule X-ROUND-FIGURE gives it; the rule does not show its steps
                        """);
        assertThat(new Explanation(own.explain(field, 1)).text()).isEqualTo("""
                        Price in thousands
                            no test, because there is no price
                        """);
    }
}
