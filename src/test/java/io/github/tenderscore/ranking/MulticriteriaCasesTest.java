package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What multi-criteria rules do at their limits, and what went wrong with them elsewhere. */
class MulticriteriaCasesTest {

    /** Illustrative: three bids that are equal on quality. */
    private static final Grid EQUAL_QUALITY = Grid.of("20 60", "20 60", "20 60").prices("100 200 150");

    private static final Parameters THRESHOLDS = Parameters.of("p0", "0.65")
            .with("p1", "0.5")
            .with("p2", "0.35")
            .with("q0", "0.65")
            .with("q1", "0.35");

    private static List<AwardRule> all() {
        return List.of(
                AwardRules.normalisedSum("40", Normaliser.BEST),
                AwardRules.weightedProduct("40", Normaliser.BEST),
                AwardRules.sumAndProduct("40", "0.5"),
                AwardRules.topsis("40", Normaliser.VECTOR),
                AwardRules.vikor("40", "0.5"),
                AwardRules.electre1("40", Normaliser.SUM, "0.65", "0.35"),
                AwardRules.electre2("40", Normaliser.SUM, THRESHOLDS),
                AwardRules.promethee2("40", "usual", "0", "0", "0"),
                AwardRules.moora("40"),
                AwardRules.edas("40"),
                AwardRules.codas("40", "0.02"),
                AwardRules.lexicographic("0", "c0", "price"));
    }

    /** scoring-rules.md, section 14, N2. */
    @Test
    void withEqualQualityTheCheapestWins() {
        for (AwardRule rule : all()) {
            assertThat(EQUAL_QUALITY.places(rule)[0]).as(rule.id()).isEqualTo(1);
            assertThat(EQUAL_QUALITY.places(rule)[1])
                    .as(rule.id())
                    .isGreaterThanOrEqualTo(EQUAL_QUALITY.places(rule)[2]);
        }
    }

    /** The two ways to make a rule give the same rule; worked-examples.json names neither. */
    @Test
    void aNamedRuleIsTheOneOfTheCatalogue() {
        for (AwardRule rule : all()) {
            assertThat(AwardRules.catalogue().create(rule.id(), rule.parameters()))
                    .isEqualTo(rule);
        }
        assertThat(AwardRules.aggregativeCompensatory().id()).isEqualTo("AG-AGGR");
        assertThat(AwardRules.additiveUtility().id()).isEqualTo("AG-MAUT");
    }

    /** By hand: one tender alone, and three that are equal. */
    @Test
    void oneTenderAloneAndEqualTendersHaveTheFigureThatIsDeclared() {
        List<String> expected = List.of("1", "1", "1", "1", "0", "1", "1", "0", "0.2", "0.5", "0", "1");
        for (int i = 0; i < expected.size(); i++) {
            Ratio figure = Ratio.parse(expected.get(i));
            AwardRule rule = all().get(i);
            assertThat(Grid.of("20 60").prices("100").figures(rule))
                    .as(rule.id())
                    .containsExactly(figure);
        }
        Grid same = Grid.of("20 60", "20 60", "20 60").prices("100 100 100");
        for (AwardRule rule : all()) {
            List<Ratio> figures = same.figures(rule);
            assertThat(figures.stream().distinct()).as(rule.id()).hasSize(1);
            if (!rule.id().equals("AG-MOORA")) {
                assertThat(figures)
                        .isEqualTo(List.of(
                                Grid.of("20 60").prices("100").figures(rule).get(0), figures.get(0), figures.get(0)));
            }
        }
    }

    /** scoring-rules.md, section 14, N4: four methods with four winners on one matrix; here two on two tenders (illustrative). */
    @Test
    void theNormaliserIsPartOfTheRuleBecauseItChangesTheWinner() {
        Grid grid = Grid.of("90 50", "80 60", "20 10").prices("130 120 60").weights("60 40");
        assertThat(AwardRules.normalisedSum("40", Normaliser.BEST))
                .isNotEqualTo(AwardRules.normalisedSum("40", Normaliser.MIN_MAX));
        assertThat(grid.places(AwardRules.normalisedSum("40", Normaliser.BEST))[2])
                .isEqualTo(3);
        assertThat(grid.places(AwardRules.lexicographic("0", "price"))[2]).isEqualTo(1);
    }

    /** scoring-rules.md, section 14, N5: a losing bid that withdraws turns the order of two others (illustrative, found by search). */
    @Test
    void aLoserThatWithdrawsCanTurnTheOrderUnderTopsis() {
        AwardRule rule = AwardRules.topsis("40", Normaliser.VECTOR);
        assertThat(turns(rule)).isTrue();
        assertThat(turns(AwardRules.weightedProduct("40", Normaliser.SUM))).isFalse();
    }

    private static boolean turns(AwardRule rule) {
        boolean turns = false;
        for (int quality = 10; quality <= 60; quality += 5) {
            for (int price = 60; price <= 130; price += 5) {
                Grid grid = Grid.of("60 30", "40 45", quality + " 20").prices("100 90 " + price);
                int[] all = grid.places(rule);
                int[] rest = grid.without(2).places(rule);
                turns |= Integer.signum(all[0] - all[1]) != Integer.signum(rest[0] - rest[1]);
            }
        }
        return turns;
    }

    /** scoring-rules.md, section 14, N18: costs are turned before they are scaled; by hand: 1/100 of 1/100 + 1/200 + 1/150. */
    @Test
    void aCostIsInvertedBeforeItIsNormalised() {
        Contest contest = EQUAL_QUALITY.contest();
        AwardRule rule = AwardRules.normalisedSum("40", Normaliser.SUM);
        Ratio price = Ratio.parse("1/100").dividedBy(Ratio.parse("13/600"));
        assertThat(rule.figures(contest).get(0))
                .isEqualTo(Ratio.parse("0.6")
                        .times(Ratio.of(1, 3))
                        .plus(Ratio.parse("0.4").times(price)));
        assertThat(rule.explain(contest).apply(0).steps().get(2).formula()).isEqualTo("1 / value / sum of 1 / value");
        assertThat(rule.explain(contest).apply(0).steps().get(2).substituted()).isEqualTo("1 / 100 / (13/600)");
    }

    /** scoring-rules.md, section 14, N11: all benefits, all costs, all zeros. */
    @Test
    void allBenefitsAllCostsAndAllZerosAreDefinedOrRefusedByName() {
        AwardRule noPrice = AwardRules.normalisedSum("0", Normaliser.BEST);
        assertThat(Grid.of("1 2", "2 1").figures(noPrice)).containsExactly(Ratio.of(3, 4), Ratio.of(3, 4));
        assertThat(Grid.of("1 2", "2 1").better("--").figures(noPrice)).containsExactly(Ratio.of(3, 4), Ratio.of(3, 4));
        assertThat(Grid.of("0 0", "0 0").figures(noPrice)).containsExactly(Ratio.ZERO, Ratio.ZERO);
        assertThat(Grid.of("0 0", "0 0").figures(AwardRules.topsis("0", Normaliser.VECTOR)))
                .containsExactly(Ratio.ONE, Ratio.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of("0 1", "2 1").better("-+").figures(noPrice))
                .withMessage(
                        "The value (0) of a tender on the criterion c0 must be above zero, because the rule AG-WSUM divides"
                                + " by it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of("0 1", "2 1").figures(AwardRules.weightedProduct("0", Normaliser.BEST)))
                .withMessage(
                        "The value (0) of a tender on the criterion c0 must be above zero, because the rule AG-WPROD"
                                + " multiplies with it, and a product with zero says nothing about the rest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of("-1 1", "2 1").figures(noPrice))
                .withMessage(
                        "The value (-1) of a tender on the criterion c0 must be zero or more, because the rule AG-WSUM takes"
                                + " it as a part of a whole");
    }

    /** scoring-rules.md, section 14, N12: negative weights are refused; N10: no weight at all as well. */
    @Test
    void refusesWeightsThatAreNegativeOrAllZero() {
        AwardRule rule = AwardRules.topsis("40", Normaliser.VECTOR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of("1 2").weights("-3 9").prices("1").figures(rule))
                .withMessage("The weight (-3) of the criterion c0 must be zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of("1 2").weights("0 0").prices("1").figures(rule))
                .withMessage(
                        "The number (0) of criteria with a weight that the rule AG-TOPSIS compares must be at least 1, beside"
                                + " the price");
    }

    /** scoring-rules.md, section 14, N1: a tie that is kept never costs the winner its place. */
    @Test
    void theWinnerStaysFirstWhereTheOthersTie() {
        Grid grid = Grid.of("5 5", "5 5", "9 9").prices("100 100 100");
        for (AwardRule rule : all()) {
            assertThat(grid.places(rule)).as(rule.id()).containsExactly(2, 2, 1);
        }
    }

    /** scoring-rules.md, section 14, N3 and N19: the same closeness through other figures is a tie, without an epsilon. */
    @Test
    void tendersThatAreEquallyCloseTie() {
        Grid grid = Grid.of("1 3", "3 1", "2 2");
        List<Ratio> figures = grid.figures(AwardRules.topsis("0", Normaliser.NONE));
        assertThat(figures).containsExactly(Ratio.of(1, 2), Ratio.of(1, 2), Ratio.of(1, 2));
    }

    /** By hand, illustrative, the figures of the test below: the first goes out on the price and takes the next place. */
    @Test
    void anEliminationShowsItsRounds() {
        Contest contest = Grid.of("90", "81", "80").prices("125 110 100").contest();
        Step second =
                AwardRules.lexicographic("10", "c0", "price").explain(contest).apply(0);
        assertThat(new Explanation(second).text()).isEqualTo("""
                        Place by elimination: 2
                            the criteria one after the other, each leaving in the tenders within 10 per cent of the best that is left
                          Place 1, price: 15
                              value - best value left
                              = 125 - 110 = 15
                              the tolerance is 11, 10 per cent of 110; it goes out, and 1 tender stays in
                          Place 2, c0: 0
                              best value left - value
                              = 90 - 90 = 0
                              the tolerance is 9, 10 per cent of 90; it stays in, and 1 tender goes out, which decides the place
                          Place 2, price: 0
                              value - best value left
                              = 125 - 125 = 0
                              the tolerance is 12.5, 10 per cent of 125; it stays in, as do all that are left
                        """);
        Step first = AwardRules.lexicographic("0", "price").explain(contest).apply(2);
        assertThat(first.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.note())
                        .isEqualTo("the tolerance is 0; it stays in, and 2 tenders go out, which decides the place"));
    }

    /** By hand, illustrative: 10 per cent of 90 is 9, so 81 stays in; of the lowest price left, 110, it is 11, so 125 goes out. */
    @Test
    void aToleranceLetsTheNextCriterionDecide() {
        Grid grid = Grid.of("90", "81", "80").prices("125 110 100");
        assertThat(grid.figures(AwardRules.lexicographic("10", "c0", "price")))
                .containsExactly(Ratio.of(2), Ratio.ONE, Ratio.of(3));
        assertThat(grid.figures(AwardRules.lexicographic("0", "c0", "price")))
                .containsExactly(Ratio.ONE, Ratio.of(2), Ratio.of(3));
        assertThat(grid.figures(AwardRules.lexicographic("12", "c0", "price")))
                .containsExactly(Ratio.of(3), Ratio.ONE, Ratio.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid.figures(AwardRules.lexicographic("0", "colour")))
                .withMessage(
                        "The criterion (colour) in the order of the rule AG-LEX must be one that earns points, or price for"
                                + " the price");
        for (String order : List.of("c0,,price", "c0, c0", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AwardRules.lexicographic("0", order))
                    .withMessage("The parameter order (" + order
                            + ") of the rule AG-LEX must name criteria, each once, with commas between them");
        }
    }

    @Test
    void refusesThresholdsThatContradictEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardRules.electre2("40", Normaliser.SUM, THRESHOLDS.with("p1", "0.7")))
                .withMessage("The parameter p1 (0.7) of the rule AG-ELECTRE2 must be at most p0 (0.65)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardRules.electre2("40", Normaliser.SUM, THRESHOLDS.with("q1", "0.7")))
                .withMessage("The parameter q1 (0.7) of the rule AG-ELECTRE2 must be at most q0 (0.65)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardRules.promethee2("40", "usual", "5", "0", "0"))
                .withMessage(
                        "The parameter q (5) of the rule AG-PROMETHEE2 must be 0, because the function usual does not use it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardRules.promethee2("40", "gaussian", "0", "0", "0"))
                .withMessage(
                        "The parameter s (0) of the rule AG-PROMETHEE2 must be above 0, because the function gaussian divides"
                                + " by it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardRules.promethee2("40", "linear", "50", "50", "0"))
                .withMessage("The parameter q (50) of the rule AG-PROMETHEE2 must be below p (50)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardRules.topsis("100", Normaliser.VECTOR))
                .withMessageContaining("The parameter price (100) of the rule AG-TOPSIS must be from 0 and below 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardRules.topsis("40", Normaliser.SUM))
                .withMessage(
                        "The parameter normaliser (sum) of the rule AG-TOPSIS must be one of vector, min-max, none");
    }

    /** By hand, one criterion, values 0, 10, 60 and 100, so that a lead in per cent of the range is the difference. */
    @Test
    void preferenceFunctionsHaveTheirShapes() {
        assertThat(flows("usual", "0", "0", "0")).containsExactly("-1", "-1/3", "1/3", "1");
        assertThat(flows("u-shape", "10", "0", "0")).containsExactly("-2/3", "-2/3", "1/3", "1");
        assertThat(flows("v-shape", "0", "50", "0")).containsExactly("-11/15", "-3/5", "2/5", "14/15");
        assertThat(flows("level", "40", "90", "0")).containsExactly("-1/2", "-1/3", "1/3", "1/2");
        assertThat(flows("linear", "10", "60", "0")).containsExactly("-2/3", "-3/5", "2/5", "13/15");
    }

    private static List<String> flows(String function, String q, String p, String s) {
        return Grid.of("0", "10", "60", "100").figures(AwardRules.promethee2("0", function, q, p, s)).stream()
                .map(figure -> figure.bigNumerator() + (figure.isWhole() ? "" : "/" + figure.bigDenominator()))
                .toList();
    }

    /** 1 - e^(-1/2), to 34 digits: e^(-1/2) is 0.60653065971263342360379953499118045… (OEIS A092605). */
    @Test
    void theGaussianFunctionIsApproximate() {
        assertThat(Grid.of("0", "10")
                        .figures(AwardRules.promethee2("0", "gaussian", "0", "0", "100"))
                        .get(1)
                        .toString())
                .startsWith("0.393469340287366576396200465008819");
    }

    /**
     * Exponents of 1,250 and of 5 × 10^17: e to less than -1,000 is nothing beside the 34 digits, so that each lead counts in full, as with
     * the usual function: by hand (2 - 0) / 2, (1 - 1) / 2 and (0 - 2) / 2.
     */
    @Test
    void aSpreadFarBelowTheLeadsGivesAFullPreference() {
        for (String spread : List.of("1", "0.0000001")) {
            AwardRule rule = AwardRules.promethee2("0", "gaussian", "0", "0", spread);
            Contest contest = Grid.of("10", "0", "5").contest();
            assertThat(rule.figures(contest)).containsExactly(Ratio.ONE, Ratio.of(-1), Ratio.ZERO);
            assertThat(rule.explain(contest).apply(1).exact()).contains(Ratio.of(-1));
        }
    }

    /** Found by search: the lowest price falls, the range grows, and the second is no longer far enough behind to lose its share. */
    @Test
    void aLowerPriceCanCostAPlaceUnderVikor() {
        AwardRule rule = AwardRules.vikor("40", "0.5");
        Grid grid = Grid.of("18 9", "19 14", "17 8").weights("1 4");
        assertThat(grid.prices("106 98 92").places(rule)).containsExactly(3, 1, 2);
        assertThat(grid.prices("106 98 60.72").places(rule)).containsExactly(2, 1, 3);
    }

    /** worked-examples.json, MC-ELECTRE1-CEBRIAN, tolerance 0.001: row 0 of both tables. */
    @Test
    void concordanceAndDiscordanceAreThoseOfTheSource() {
        Grid grid = Grid.of("6 5 28 5 5", "4 2 25 10 9", "5 7 35 9 6", "6 1 27 6 7", "6 8 30 7 9", "5 6 26 4 8")
                .better("++-++")
                .weights("0.25 0.25 0.1 0.2 0.2");
        Outranking field = Outranking.of(DecisionMatrix.of("AG-ELECTRE1", grid.contest(), Ratio.ZERO), Normaliser.SUM);
        List<String> concordance = List.of("0.5", "0.35", "0.5", "0.35", "0.45");
        List<String> discordance = List.of("0.5052", "0.4042", "0.1883", "0.42857", "0.2825");
        for (int b = 1; b <= 5; b++) {
            assertThat(field.concordance(0, b)).isEqualTo(Ratio.parse(concordance.get(b - 1)));
            assertThat(field.discordance(0, b)
                            .minus(Ratio.parse(discordance.get(b - 1)))
                            .abs())
                    .isLessThan(Ratio.parse("0.0001"));
        }
    }

    /** MC-VIKOR-1 of worked-examples.json, in the words of the explanation. */
    @Test
    void theCompromiseSetIsExplained() {
        Contest contest = Grid.of("5 8 4", "7 6 8", "8 8 6", "7 4 6")
                .weights("0.3 0.4 0.3")
                .contest();
        AwardRule rule = AwardRules.vikor("0", "0.5");
        assertThat(rule.explainPlace(contest, rule.figures(contest))
                        .apply(1)
                        .get(0)
                        .note())
                .isEqualTo(
                        "no acceptable advantage: the second is 0.25 behind the first in Q, of at least 1/3 (0.3333…); the"
                                + " first is best by S or R as well; so 2 tenders share the first place, and this tender is in it");
    }

    /** What an award rule without a price criterion is for: comparisons of quality alone. */
    @Test
    void withoutAPriceNothingIsAskedOfIt() {
        List<AwardRule> without = new ArrayList<>(List.of(
                AwardRules.topsis("0", Normaliser.VECTOR), AwardRules.edas("0"), AwardRules.lexicographic("0", "c1")));
        assertThat(without).allSatisfy(rule -> {
            assertThat(rule.priceUse()).isEqualTo(AwardRule.PriceUse.NONE);
            assertThat(Grid.of("1 2", "2 1").figures(rule)).hasSize(2);
        });
        assertThat(Arrays.stream(Normaliser.values()).map(Normaliser::code))
                .containsExactly("best", "min-max", "sum", "vector", "none");
    }
}
