package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Award rules on the very border of their conditions, reference sections 5 and 9; illustrative, every figure worked out by hand. */
class RankingBordersTest {

    private static AwardRule rule(String text) {
        return AwardRules.catalogue().parse(text);
    }

    private static Step explain(AwardRule rule, Grid grid, int tender) {
        return rule.explain(grid.contest()).apply(tender);
    }

    // ---- ELECTRE ----------------------------------------------------------------------------------------------------

    /**
     * C >= p and D <= q. The first tender is ahead on 65 of 100 and behind by 1.35 / 2 - 0.65 / 2 = 0.35, while the largest range is 1. Each
     * of the limits is then missed by a little.
     */
    @ParameterizedTest
    @CsvSource({"65 35, 0.65, 1.35, 0", "64.9 35.1, 0.65, 1.35, 1", "65 35, 0.649, 1.351, 1"})
    void outranksAtExactlyBothLimits(String weights, String behind, String ahead, String second) {
        Grid grid = Grid.of("10 " + behind, "0 " + ahead).weights(weights);
        assertThat(grid.figures(rule("AG-ELECTRE1 price=0; normaliser=sum; p=0.65; q=0.35")))
                .containsExactly(Ratio.ONE, Ratio.parse(second));
    }

    @Test
    void aPartOfAWholeIsNotBelowZero() {
        Grid grid = Grid.of("10 -1", "0 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid.figures(rule("AG-ELECTRE1 price=0; normaliser=sum; p=0.65; q=0.35")))
                .withMessage("The value (-1) of a tender on the criterion c1 must be zero or more, because the rule"
                        + " AG-ELECTRE1 takes it as a part of a whole");
        assertThat(grid.figures(rule("AG-ELECTRE1 price=0; normaliser=min-max; p=0.65; q=0.35")))
                .containsExactly(Ratio.ONE, Ratio.ONE);
    }

    // ---- PROMETHEE --------------------------------------------------------------------------------------------------

    /**
     * The leads are 10, 90 and 100 per cent of the range. A u-shape with q = 10 and a level with q = 10 and p = 90 do not count what is
     * exactly q, and the level counts exactly p as half.
     */
    @ParameterizedTest
    @CsvSource({
        "function=u-shape; q=10; p=0; s=0, -0.5, -0.5, 1",
        "function=u-shape; q=90; p=0; s=0, -0.5, 0, 0.5",
        "function=level; q=10; p=90; s=0, -0.5, -0.25, 0.75",
        "function=v-shape; q=0; p=90; s=0, -5/9, -4/9, 1",
        "function=linear; q=10; p=100; s=0, -0.5, -4/9, 17/18"
    })
    void aLeadOfExactlyAThreshold(String function, String low, String middle, String high) {
        Grid grid = Grid.of("0 7", "10 7", "100 7").weights("100 0");
        AwardRule rule = rule("AG-PROMETHEE2 price=0; " + function);
        assertThat(grid.figures(rule)).containsExactly(Ratio.parse(low), Ratio.parse(middle), Ratio.parse(high));
    }

    @Test
    void onlyTheGaussianFunctionIsSaidToBeApproximate() {
        Grid grid = Grid.of("0 7", "10 7", "100 7").weights("60 40");
        assertThat(explain(rule("AG-PROMETHEE2 price=0; function=gaussian; q=0; p=0; s=30"), grid, 0)
                        .note())
                .contains("approximate");
        assertThat(explain(rule("AG-PROMETHEE2 price=0; function=usual; q=0; p=0; s=0"), grid, 0)
                        .note())
                .doesNotContain("approximate");
    }

    // ---- VIKOR, CODAS -----------------------------------------------------------------------------------------------

    /** Q is 0, 0.1, 0.25, 0.5 and 1; the second lacks 1 / 4 of a lead, and whoever is exactly 1 / 4 behind is not in the set. */
    @Test
    void theCompromiseSetEndsBeforeTheLeadThatIsNeeded() {
        Grid grid = Grid.of("10 10", "9 9", "7.5 7.5", "5 5", "0 0");
        AwardRule rule = rule("AG-VIKOR price=0; v=0.5");
        assertThat(grid.figures(rule)).containsExactlyElementsOf(Grid.ratios("0 0.1 0.25 0.5 1"));
        assertThat(grid.places(rule)).containsExactly(1, 1, 3, 4, 5);
        // a lead of exactly 1 / 2 is enough among three
        assertThat(Grid.of("10 10", "5 5", "0 0").places(rule)).containsExactly(1, 2, 3);
    }

    /** E and T are 0.25, 0.23 and 0, and 0.02 is exactly tau: 0.02 + 0.25 + 0.02 + 0.25; 0.21 + 0.21; 2 × -0.48. With 0.021 T adds less. */
    @Test
    void aDifferenceOfExactlyTauCounts() {
        Grid grid = Grid.of("100 7", "96 7", "50 7").weights("50 50");
        assertThat(grid.figures(rule("AG-CODAS price=0; tau=0.02")))
                .containsExactlyElementsOf(Grid.ratios("0.54 0.42 -0.96"));
        assertThat(grid.figures(rule("AG-CODAS price=0; tau=0.021")))
                .containsExactlyElementsOf(Grid.ratios("0.52 0.44 -0.96"));
    }

    // ---- short lists and eliminations -------------------------------------------------------------------------------

    /** 90 is exactly within 10 per cent of 100 and decides by the second criterion; 89.9 is not. */
    @Test
    void theToleranceOfAnEliminationIsWithinIt() {
        AwardRule rule = rule("AG-LEX order=c0,c1; tolerance=10");
        assertThat(Grid.of("100 1", "90 5").places(rule)).containsExactly(2, 1);
        assertThat(Grid.of("100 1", "89.9 5").places(rule)).containsExactly(1, 2);
    }

    /** Z = 100 / 100 and 108 / 120 = 0.9, which is exactly 1 × (1 - 10 / 100); at a price of 121 it is below. */
    @Test
    void theShortListHoldsWhoIsExactlyAtItsMargin() {
        AwardRule rule = rule("CP-UFAB-ZX margin=10; decision=quality");
        Grid listed = Grid.of("100", "108").prices("100 120");
        assertThat(listed.places(rule)).containsExactly(2, 1);
        assertThat(explainPlace(rule, listed).note()).startsWith("on the short list");
        Grid missed = Grid.of("100", "108").prices("100 121");
        assertThat(missed.places(rule)).containsExactly(1, 2);
        assertThat(explainPlace(rule, missed).note()).startsWith("not on the short list");
    }

    private static Step explainPlace(AwardRule rule, Grid grid) {
        return rule.explainPlace(grid.contest(), grid.figures(rule)).apply(1).get(0);
    }

    // ---- roots ------------------------------------------------------------------------------------------------------

    /** 1, 2 and 6, 3 have the roots of 5 and of 45, which is thrice that of 5: 1 + 2 and 2 + 1 fifths, a true tie. */
    @Test
    void rootsOfMultiplesKeepATie() {
        Grid grid = Grid.of("1 6", "2 3");
        assertThat(grid.places(rule("AG-WSUM price=0; normaliser=vector"))).containsExactly(1, 1);
        assertThat(Grid.of("1 0 6", "2 0 3").places(rule("AG-WSUM price=0; normaliser=vector")))
                .containsExactly(1, 1);
        assertThat(Grid.of("0 1 6", "0 2 3").places(rule("AG-WSUM price=0; normaliser=vector")))
                .containsExactly(1, 1);
    }

    @Test
    void aVectorOfCostsIsSaidToBeTurned() {
        Grid grid = Grid.of("1 6", "2 3").better("+-");
        Step step = explain(rule("AG-WSUM price=0; normaliser=vector"), grid, 0);
        assertThat(step.steps().get(0).formula()).isEqualTo("value × factor");
        assertThat(step.steps().get(0).note()).endsWith("the sum of the squares");
        assertThat(step.steps().get(1).formula()).isEqualTo("1 / value × factor");
        assertThat(step.steps().get(1).note()).endsWith("the sum of the squares of 1 / value");
    }

    // ---- energy services --------------------------------------------------------------------------------------------

    private static EnergyServiceOffer offer(String rate, String share, int years, int days) {
        return new EnergyServiceOffer(
                Ratio.parse(rate),
                LocalDate.of(2017, 12, 31),
                Ratio.parse(share),
                years,
                days,
                Collections.nCopies(21, Ratio.of(365)));
    }

    /** Section 5.1: all savings may be paid, 365 + 73; a contract may be shorter than a year, half of 73; or have no day. */
    @Test
    void paymentsMayBeAllSavingsAndAContractShorterThanAYear() {
        assertThat(offer("0", "1", 1, 73).payments()).isEqualTo(Ratio.of(438));
        assertThat(offer("0", "0.5", 0, 73).payments()).isEqualTo(Ratio.parse("36.5"));
        assertThat(offer("0", "0.5", 0, 0).payments()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void everyPeriodIsExplainedAndTheyAddUp() {
        EnergyServiceOffer offer = offer("0.1", "0.5", 1, 73);
        Step step = offer.explain();
        assertThat(step.steps()).hasSize(21);
        assertThat(Ratio.sum(step.steps().stream()
                        .map(period -> period.exact().orElseThrow())
                        .toList()))
                .isEqualTo(offer.netPresentValue());
        // no day is left of the first year; the second is half paid and discounted once
        assertThat(step.steps().get(0).substituted()).isEqualTo("(0) / (1 + 0.1 × 0 / 365)");
        assertThat(step.steps().get(1).exact()).contains(Ratio.parse("182.5").dividedBy(Ratio.parse("1.1")));
    }

    // ---- orders and sets --------------------------------------------------------------------------------------------

    /**
     * The first outranks the second and third, the second the third. The fourth is best on one criterion and worst on the other of the same
     * weight, so that nothing outranks it and it outranks none: first from the top, last from the bottom.
     */
    @Test
    void twoOrdersPlaceATenderThatCannotBeCompared() {
        Grid grid = Grid.of("10 10", "5 5", "3 3", "20 0");
        AwardRule rule = rule("AG-ELECTRE2 price=0; normaliser=min-max; p0=0.65; p1=0.5; p2=0.35; q0=0.65; q1=0.35");
        assertThat(grid.figures(rule)).containsExactlyElementsOf(Grid.ratios("1 2 3 2"));
        assertThat(explain(rule, grid, 0).steps()).isEmpty();
        assertThat(explain(rule, grid, 2).steps()).hasSize(2);
        assertThat(explain(rule, grid, 3).steps()).isEmpty();
        assertThat(explain(rule, grid, 3).substituted()).isEqualTo("(1 + 3) / 2");
    }

    /**
     * Ten criteria of one weight. S and R of the tenders are 0.1 and 0.1, thrice 0.3 and 0.1, 0.29 and 0.029, 0.12 and 0.03. So Q is 0.5,
     * thrice 1, 0.475 and 0.05 + 1/142. The last leads by more than 1/5, but is best neither by S nor by R, so that the second is in the set.
     */
    @Test
    void theSecondIsInTheSetWhereTheFirstIsBestByNothingElse() {
        Grid grid = Grid.of(
                "0 100 100 100 100 100 100 100 100 100",
                "100 0 0 0 100 100 100 100 100 100",
                "100 100 100 100 0 0 0 100 100 100",
                "100 100 100 100 100 100 100 0 0 0",
                "71 71 71 71 71 71 71 71 71 71",
                "70 70 70 70 100 100 100 100 100 100");
        AwardRule rule = rule("AG-VIKOR price=0; v=0.5");
        assertThat(grid.figures(rule)).containsExactlyElementsOf(Grid.ratios("0.5 1 1 1 0.475 81/1420"));
        assertThat(grid.places(rule)).containsExactly(3, 4, 4, 4, 1, 1);
        assertThat(explainPlace(rule, grid).note())
                .startsWith("acceptable advantage: ")
                .contains("the first is not best by S or R as well; so 2 tenders share the first place");
    }

    /** A lead of exactly 1 / 2 among three is one. */
    @Test
    void anAdvantageOfExactlyWhatIsNeededIsAcceptable() {
        AwardRule rule = rule("AG-VIKOR price=0; v=0.5");
        assertThat(explainPlace(rule, Grid.of("10 10", "5 5", "0 0")).note())
                .startsWith("acceptable advantage: ")
                .contains("the first is best by S or R as well; so the best tender stands alone");
        assertThat(explain(rule, Grid.of("10 10", "5 5", "0 0"), 0).note()).isEmpty();
        assertThat(explain(rule, Grid.of("10 10", "10 10"), 0).note())
                .isEqualTo("a part on which all are equal counts 0");
    }

    @Test
    void anEliminationNamesItsCriteria() {
        assertThat(rule("AG-LEX order=c1, price, c0; tolerance=0").criteria()).containsExactly("c1", "c0");
    }

    // ---- powers -----------------------------------------------------------------------------------------------------

    /** 0.5^0.5001 and 0.4^0.4999, whose degree of 10,000 is too fine for whole powers, by Python's decimals of 70 digits. */
    @Test
    void aProductOfFineWeightsIsRightToItsLastDigit() {
        Grid grid = Grid.of("50 100", "100 40").weights("50.01 49.99");
        assertThat(grid.figures(rule("AG-WPROD price=0; normaliser=best; figure=product")))
                .containsExactlyElementsOf(
                        Grid.ratios("0.7070577699779927713051076951786475 0.6325134860030020664288371785465926"));
        assertThat(grid.figures(rule("AG-WPROD price=0; normaliser=best; figure=log10")))
                .containsExactlyElementsOf(
                        Grid.ratios("-0.1505451008315569957263908212517190 -0.1989302103351516010253038530544519"));
    }

    @Test
    void aProductSaysWhetherItIsItsLogarithm() {
        assertThat(rule("AG-WPROD price=0; normaliser=best; figure=product").figureName())
                .isEqualTo("Weighted product");
        assertThat(rule("AG-WPROD price=0; normaliser=best; figure=log10").figureName())
                .isEqualTo("Logarithm of the weighted product");
    }

    // ---- indices and prices of zero ---------------------------------------------------------------------------------

    /** Section 3: until the best index has three digits. 1000 / 1 and 9 / 1 become 100 and 0.9; 100 / 1 and 9 / 1 stay; 99 becomes 990. */
    @ParameterizedTest
    @CsvSource({"1000, 100, 1", "100, 100, 9", "99, 990, 90", "999, 999, 9"})
    void theBestIndexHasThreeDigits(String best, String first, String second) {
        Grid grid = Grid.of(best, "9").prices("1 1");
        assertThat(grid.figures(rule("CP-UFAB-Z-RLP rounding=half-up")))
                .containsExactly(Ratio.parse(first), Ratio.parse(second));
    }

    @ParameterizedTest
    @CsvSource({
        "AG-WSUM price=40; normaliser=best, true",
        "AG-WSUM price=40; normaliser=min-max, false",
        "AG-WPROD price=40; normaliser=best; figure=product, true",
        "AG-WASPAS price=40; lambda=0.5, true",
        "AG-CODAS price=40; tau=0.02, true"
    })
    void aPriceOfZeroIsRefusedWhereItIsDividedBy(String text, boolean refused) {
        Grid free = Grid.of("1").prices("0");
        assertThat(rule(text).refusal(free.contest().standings().get(0)).isPresent())
                .isEqualTo(refused);
        Grid cheap = Grid.of("1").prices("0.01");
        assertThat(rule(text).refusal(cheap.contest().standings().get(0))).isEmpty();
    }
}
