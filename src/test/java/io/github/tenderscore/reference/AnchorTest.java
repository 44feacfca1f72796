package io.github.tenderscore.reference;

import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet.Times;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The prices that rules hang on: statistics, anchors and reference sets, and their texts. */
class AnchorTest {

    private static final ReferenceStatistics REFERENCE =
            ReferenceStatistics.of(prices("100", "120", "150", "200", "260"));

    // ---- statistics
    // -----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "lowest, 100, lowest price",
        "highest, 260, highest price",
        "mean, 166, mean price",
        "median, 150, median price",
        "lower-median, 150, lower middle price",
        "below-median, 150, 'median price, or the price next below it'",
        "lowest-2, 120, price in place 2",
        "lowest-5, 260, price in place 5",
        "trimmed-mean-1, 470/3, 'mean price, trimmed at each side by 1'",
        "trimmed-mean-2, 150, 'mean price, trimmed at each side by 2'"
    })
    void statisticsAreReadWrittenAndTaken(String text, String value, String words) {
        Statistic statistic = Statistic.parse(text);
        assertThat(statistic.text()).isEqualTo(text);
        assertThat(statistic.words()).isEqualTo(words);
        assertThat(statistic.of(REFERENCE)).isEqualTo(Ratio.parse(value));
        assertThat(statistic.isApproximate()).isFalse();
    }

    /** By hand: the product of the prices is 93,600,000,000; the squares of the distances from their mean sum to 16720. */
    @Test
    void rootsAreApproximate() {
        assertThat(Statistic.parse("sample-deviation").of(REFERENCE))
                .isEqualTo(Ratio.of(new BigDecimal("4180").sqrt(MathContext.DECIMAL128)));
        assertThat(Statistic.parse("population-deviation").of(REFERENCE))
                .isEqualTo(Ratio.of(new BigDecimal("3344").sqrt(MathContext.DECIMAL128)));
        Ratio geometric = Statistic.parse("geometric-mean").of(REFERENCE);
        assertThat(geometric.power(5).minus(Ratio.of(93_600_000_000L)).abs())
                .isLessThan(Ratio.parse("1/1000000000000000000"));
        assertThat(List.of(Statistic.SAMPLE_DEVIATION, Statistic.POPULATION_DEVIATION, Statistic.GEOMETRIC_MEAN))
                .allSatisfy(statistic -> {
                    assertThat(statistic.isApproximate()).isTrue();
                    assertThat(Statistic.parse(statistic.text())).isEqualTo(statistic);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Lowest",
                "min",
                "lowest-",
                "lowest-0",
                "lowest-01",
                "lowest--1",
                "lowest-10000",
                "trimmed-mean",
                "trimmed-mean-x",
                "mean-2",
                " mean",
                "lowest-2 "
            })
    void refusesWhatIsNoStatistic(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statistic.parse(text))
                .withMessage(
                        "The statistic (" + text + ") must be one of lowest, highest, mean, median, lower-median, "
                                + "below-median, geometric-mean, sample-deviation, population-deviation, lowest-N, trimmed-mean-N");
    }

    @Test
    void everyCountThatCanBeMadeCanBeReadAgain() {
        assertThat(Statistic.parse(Statistic.lowest(9_999).text())).isEqualTo(Statistic.lowest(9_999));
        assertThat(Statistic.parse("trimmed-mean-2")).isEqualTo(Statistic.trimmedMean(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statistic.lowest(10_000))
                .withMessage("The count (10000) of the statistic lowest-N must be from 1 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statistic.trimmedMean(0))
                .withMessage("The count (0) of the statistic trimmed-mean-N must be from 1 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statistic(Statistic.Kind.MEAN, 2))
                .withMessage("The count (2) of the statistic mean must be 0");
    }

    // ---- anchors
    // ----------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "200000, 200000, 200000",
        "200000.50, 200000.5, 200000.5",
        "-3, -3, -3",
        "400/11, 400/11, 400/11",
        "lowest, lowest, 100",
        "1 * lowest, lowest, 100",
        "1.50 * mean, 1.5 * mean, 249",
        "1/3 * median, 1/3 * median, 50",
        "2 * lowest-2, 2 * lowest-2, 240",
        "0.50 * lowest + 0.5 * mean, 0.5 * lowest + 0.5 * mean, 133",
        "0.5 * lowest + 45000, 0.5 * lowest + 45000, 45050",
        "min(lowest; 95), min(lowest; 95), 95",
        "max(1.0 * highest; 2 * mean), max(highest; 2 * mean), 332",
        "min(max(lowest; 110); mean) + 5 + -1, min(max(lowest; 110); mean) + 5 + -1, 114"
    })
    void anchorsAreReadWrittenAndTaken(String text, String written, String price) {
        Anchor anchor = Anchor.parse(text);
        assertThat(anchor.text()).isEqualTo(written);
        assertThat(Anchor.parse(written)).isEqualTo(anchor);
        assertThat(anchor.price(REFERENCE)).isEqualTo(Ratio.parse(price));
        assertThat(anchor.isApproximate()).isFalse();
        assertThat(anchor.explain("Reference price", REFERENCE, ReferenceSet.ALL))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.exact()).contains(Ratio.parse(price));
                    assertThat(FormulaReader.disagreements(step)).isEmpty();
                });
    }

    @Test
    void aSumShowsItsTerms() {
        assertThat(Anchor.parse("0.5 * lowest + min(mean; 90)").explain("Reference price", REFERENCE, ReferenceSet.ALL))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.formula())
                            .isEqualTo("0.5 × lowest price + min(mean price; price set by the buyer)");
                    assertThat(step.substituted()).isEqualTo("0.5 × 100 + min(166; 90)");
                    assertThat(step.note()).isEqualTo("5 prices compared: all tenders that were assessed");
                });
    }

    @Test
    void anchorsAreMadeByTheirParts() {
        Anchor half = Anchor.times("0.5", Statistic.LOWEST);
        assertThat(Anchor.parse("0.5 * lowest + 90")).isEqualTo(Anchor.sum(half, Anchor.fixed("90")));
        assertThat(Anchor.parse("min(lowest; 90)"))
                .isEqualTo(Anchor.lower(Anchor.of(Statistic.LOWEST), Anchor.fixed("90")));
        assertThat(Anchor.parse("max(lowest; 90)"))
                .isEqualTo(Anchor.higher(Anchor.of(Statistic.LOWEST), Anchor.fixed("90")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchor.sum(half))
                .withMessage("The terms (1) of a sum of prices must be at least two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchor.sum(half, Anchor.sum(half, half)))
                .withMessage("The term (0.5 * lowest + 0.5 * lowest) of a sum of prices must not be a sum itself");
    }

    @ParameterizedTest
    @CsvSource({
        "200000, false",
        "lowest, false",
        "min(lowest; 90), false",
        "1.1 * lowest, true",
        "geometric-mean, true",
        "lowest + 5, true",
        "3 + 4, false",
        "max(90; 2 * mean), true"
    })
    void anAnchorKnowsWhetherItTakesPercentages(String text, boolean takes) {
        assertThat(Anchor.parse(text).takesPercentages()).isEqualTo(takes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"min(lowest)", "min(", "max(lowest; mean", "min(lowest; mean; 5)", "max(lowest, mean)"})
    void refusesAChoiceThatIsNotOfTwoPrices(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchor.parse(text))
                .withMessage("The price (" + text + ") must be " + text.substring(0, 3)
                        + "(ONE; OTHER) of two prices, at most 9 deep");
    }

    @Test
    void aTextFromAnywhereDoesNotExhaustTheStack() {
        String nine = "min(".repeat(9) + "lowest" + "; 5)".repeat(9);
        assertThat(Anchor.parse(nine).text()).isEqualTo(nine);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchor.parse("min(".repeat(5_000) + "lowest" + "; 5)".repeat(5_000)))
                .withMessageContaining("at most 9 deep");
    }

    /** A budget and a price left out count too, so the words must not call the prices tenders. */
    @Test
    void anAnchorSaysWhosePricesAreCompared() {
        ReferenceSet among = ReferenceSet.ALL.withoutOwn().withBudget(Ratio.of(90000), 2);
        assertThat(among.words())
                .isEqualTo("all tenders that were assessed, without this one, and the budget 90,000 2 times");
        assertThat(ReferenceSet.ADMITTED.withBudget(Ratio.of(90), 1).words())
                .isEqualTo("the tenders that passed every gate which needs no price, and the budget 90 once");
        assertThat(Anchor.parse("2 * lowest").explain("Zero price", REFERENCE, among))
                .singleElement()
                .satisfies(step -> assertThat(step.note()).isEqualTo("compared: " + among.words()));
        assertThat(Anchor.parse("200000").explain("Zero price", REFERENCE, among))
                .singleElement()
                .satisfies(step -> assertThat(step.note()).isEqualTo("set by the buyer"));
    }

    @Test
    void anAnchorOnARootIsApproximate() {
        assertThat(Anchor.parse("1.1 * geometric-mean").isApproximate()).isTrue();
        assertThat(Anchor.parse("lowest + geometric-mean").isApproximate()).isTrue();
        assertThat(Anchor.parse("min(5; sample-deviation)").isApproximate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'The text \"\" is not a number; a number must be written in digits, such as 40, -3, 36.36 or 400/11'",
        "12k, 'The text \"12k\" is not a number; a number must be written in digits, such as 40, -3, 36.36 or 400/11'",
        "x * mean, 'The text \"x\" is not a number; a number must be written in digits, such as 40, -3, 36.36 or 400/11'",
        "0 * mean, The factor (0) of the mean price must be above zero",
        "-1 * lowest-2, The factor (-1) of the price in place 2 must be above zero"
    })
    void refusesWhatIsNoAnchor(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchor.parse(text))
                .withMessage(message);
    }

    @Test
    void refusesAnAnchorOnNoStatistic() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchor.parse("2 * 3"))
                .withMessageStartingWith("The statistic (3) must be one of lowest, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchor.parse("budget"))
                .withMessageStartingWith("The statistic (budget) must be one of lowest, ");
    }

    // ---- reference sets
    // -----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "admitted, admitted",
        "all, all",
        "all without-own, all without-own",
        "admitted budget 90000 2, admitted budget 90000 2",
        "admitted budget 90000.0 2, admitted budget 90000 2",
        "all without-own budget 1/3 1000, all without-own budget 1/3 1000",
        "admitted budget 110 n/3, admitted budget 110 n/3"
    })
    void referenceSetsAreReadAndWritten(String text, String written) {
        ReferenceSet set = ReferenceSet.parse(text);
        assertThat(set.text()).isEqualTo(written);
        assertThat(ReferenceSet.parse(written)).isEqualTo(set);
    }

    @Test
    void referenceSetsAreMadeByTheirParts() {
        assertThat(ReferenceSet.parse("admitted")).isEqualTo(ReferenceSet.ADMITTED);
        assertThat(ReferenceSet.parse("all without-own budget 90 2"))
                .isEqualTo(ReferenceSet.ALL.withoutOwn().withBudget(Ratio.of(90), 2))
                .isEqualTo(ReferenceSet.ALL.withBudget(Ratio.of(90), 2).withoutOwn());
    }

    /** scoring-rules.md, section 4, PR-REF-GEOBUDGET: max(1, ceil(n/3)) times. */
    @Test
    void theBudgetCanGoByTheNumberOfPrices() {
        Times third = Times.forEvery(3);
        assertThat(IntStream.of(0, 1, 3, 4, 6, 7, 9, 10).map(third::of)).containsExactly(1, 1, 1, 2, 2, 3, 3, 4);
        ReferenceSet set = ReferenceSet.ADMITTED.withBudget(Ratio.of(110), third);
        assertThat(set.statistics(prices("100", "90", "80", "70")).prices())
                .containsExactlyElementsOf(prices("70", "80", "90", "100", "110", "110"));
        assertThat(set.words()).endsWith(", and the budget 110 once for every 3 of them begun");
        assertThat(ReferenceSet.ADMITTED.statistics(prices("100")).prices()).containsExactly(Ratio.HUNDRED);
    }

    @Test
    void refusesWhatIsNoReferenceSet() {
        List<String> texts =
                new ArrayList<>(List.of("", "some", "without-own", "admitted  without-own", "admitted budget"));
        texts.addAll(List.of(
                "admitted budget 5",
                "all budget x 2",
                "all budget 5 x",
                "all budget 5 2 without-own",
                "all budget 5 n/"));
        assertThat(texts)
                .allSatisfy(
                        text -> assertThatIllegalArgumentException()
                                .isThrownBy(() -> ReferenceSet.parse(text))
                                .withMessage(
                                        "The reference set (" + text
                                                + ") must be \"admitted\" or \"all\", then \"without-own\" if so, then \"budget AMOUNT TIMES\" if so"));
    }

    @ParameterizedTest
    @CsvSource({
        "all budget 5 1001, The times (1001) that a budget is added to a reference set must be from 0 to 1000",
        "all budget 5 -1, The times (-1) that a budget is added to a reference set must be from 0 to 1000",
        "all budget 5 0, 'The budget (5) of a reference set must be added at least once, or not be given'",
        "all budget 5 n/1001, The times (n/1001) that a budget is added to a reference set must be from 0 to 1000",
        "all budget 5 n/-1, The times (n/-1) that a budget is added to a reference set must be from 0 to 1000",
        "all budget 5 n/0, The prices (0) that one budget goes with must be from 1 to 1000",
        "all budget 0 1, The budget (0) of a reference set must be above zero",
        "all budget -5 2, The budget (-5) of a reference set must be above zero"
    })
    void refusesABudgetOutsideItsRange(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceSet.parse(text))
                .withMessage(message);
    }
}
