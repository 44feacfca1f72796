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
        return rule.explain(grid.contest(), tender);
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
        return rule.explainPlace(grid.contest(), grid.figures(rule), 1).get(0);
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
}
