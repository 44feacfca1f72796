package io.github.tenderscore.price;

import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameters;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PriceRulesTest extends PriceRuleContract {

    private static final List<Ratio> PRICES = prices("100", "120", "150", "200", "260");

    @Override
    protected Catalogue<PriceRule> catalogue() {
        return PriceRules.catalogue();
    }

    @Override
    Map<String, List<PriceRuleSample>> samples() {
        return PriceRuleSamples.BY_ID;
    }

    // ---- check values: each rule of the reference at full points W and its printed number of decimals
    // -----------------

    /** Points of each price, rounded half-up to as many decimals as the check values are printed with. */
    private static List<String> points(PriceRule rule, String available, int decimals) {
        ReferenceStatistics reference = ReferenceStatistics.of(PRICES);
        return PRICES.stream()
                .map(price -> rule.share(price, reference).times(Ratio.parse(available)))
                .map(points -> Rounding.halfUp(decimals).format(points))
                .toList();
    }

    /** scoring-rules.md, section 4, PR-HYP-MIN, check. */
    @Test
    void lowestOverPriceHasItsCheckValues() {
        assertThat(points(PriceRules.lowestOverPrice(), "40", 4))
                .containsExactly("40.0000", "33.3333", "26.6667", "20.0000", "15.3846");
    }

    /** scoring-rules.md, section 4, PR-HYP-POW, check: W = 5 at 1, 1.2, 1.5 and 2 times the lowest price. */
    @Test
    void lowestOverPriceSquaredHasItsCheckValues() {
        assertThat(points(PriceRules.lowestOverPricePower("2"), "5", 3)).startsWith("5.000", "3.472", "2.222", "1.250");
    }

    /** By hand: (1/2)^3 = 1/8; the square root of 1/2 as BigDecimal gives it to 34 digits. */
    @Test
    void lowestOverPriceTakesOtherPowers() {
        ReferenceStatistics reference = ReferenceStatistics.of(PRICES);
        assertThat(PriceRules.lowestOverPricePower("3").share(Ratio.of(200), reference))
                .isEqualTo(Ratio.of(1, 8));
        assertThat(PriceRules.lowestOverPricePower("1/2").share(Ratio.of(200), reference))
                .isEqualTo(Ratio.of(new BigDecimal("0.5").sqrt(MathContext.DECIMAL128)));
    }

    /** scoring-rules.md, section 4, PR-LIN-RELMIN, check. */
    @Test
    void percentageAboveLowestHasItsCheckValues() {
        assertThat(points(PriceRules.percentageAboveLowest(Clamp.NONE), "40", 0))
                .containsExactly("40", "32", "20", "0", "-24");
        assertThat(points(PriceRules.percentageAboveLowest(Clamp.ZERO), "40", 0))
                .containsExactly("40", "32", "20", "0", "0");
    }

    /** scoring-rules.md, section 4, PR-LIN-SPAN, check: zero at twice the lowest price is a span of 100 per cent. */
    @Test
    void priceSpanHasItsCheckValues() {
        assertThat(points(PriceRules.priceSpan("100"), "40", 0)).containsExactly("40", "32", "20", "0", "0");
    }

    /** scoring-rules.md, section 4, PR-LIN-MINMAX, check. */
    @Test
    void highestToLowestHasItsCheckValues() {
        assertThat(points(PriceRules.highestToLowest(), "40", 1))
                .containsExactly("40.0", "35.0", "27.5", "15.0", "0.0");
    }

    /** By hand, full 100 and zero 200: 40 × (200 - P) / 100, cut at both ends. */
    @Test
    void betweenSetPricesIsWorkedByHand() {
        assertThat(points(PriceRules.betweenSetPrices("100", "200"), "40", 0))
                .containsExactly("40", "32", "20", "0", "0");
        ReferenceStatistics reference = ReferenceStatistics.of(PRICES);
        PriceRule rule = PriceRules.betweenSetPrices("120", "180");
        assertThat(rule.share(Ratio.of(100), reference)).isEqualTo(Ratio.ONE);
        assertThat(rule.share(Ratio.of(150), reference)).isEqualTo(Ratio.of(1, 2));
        assertThat(rule.share(Ratio.of(-1), reference)).isEqualTo(Ratio.ONE);
    }

    /** scoring-rules.md, section 4, PR-LIN-BUDGET, check: B = 250. */
    @Test
    void budgetToLowestHasItsCheckValues() {
        assertThat(points(PriceRules.budgetToLowest("250"), "40", 4))
                .containsExactly("40.0000", "34.6667", "26.6667", "13.3333", "0.0000");
    }

    @Test
    void budgetToLowestGivesNothingAtTheBudgetAndAbove() {
        ReferenceStatistics reference = ReferenceStatistics.of(PRICES);
        PriceRule rule = PriceRules.budgetToLowest("250");
        assertThat(rule.share(Ratio.of(250), reference)).isEqualTo(Ratio.ZERO);
        assertThat(rule.share(Ratio.parse("250.01"), reference)).isEqualTo(Ratio.ZERO);
        ReferenceStatistics allAbove = ReferenceStatistics.of(prices("300", "310"));
        assertThat(rule.share(Ratio.of(300), allAbove)).isEqualTo(Ratio.ZERO);
        // scoring-rules.md, section 4: P = B gives 0, also where the formula is 0/0
        assertThat(rule.share(Ratio.of(250), ReferenceStatistics.of(prices("250", "310"))))
                .isEqualTo(Ratio.ZERO);
    }

    /** By hand, base 200: 40 × (1 - P / 200). */
    @Test
    void shareOfBaseIsWorkedByHand() {
        assertThat(points(PriceRules.shareOfBase("200", Clamp.NONE), "40", 0))
                .containsExactly("20", "16", "10", "0", "-12");
        assertThat(points(PriceRules.shareOfBase("200", Clamp.ZERO), "40", 0))
                .containsExactly("20", "16", "10", "0", "0");
    }

    /** By hand: the mean of the five prices is 166. */
    @Test
    void hyperbolicPowerTakesAnyReference() {
        ReferenceStatistics reference = ReferenceStatistics.of(PRICES);
        PriceRule rule =
                PriceRules.hyperbolicPower(Anchor.times("0.5", Statistic.MEAN), "2", Clamp.NONE, ReferenceSet.ALL);
        assertThat(rule.share(Ratio.of(100), reference)).isEqualTo(Ratio.parse("0.6889"));
        assertThat(rule.reference()).isEqualTo(ReferenceSet.ALL);
    }

    /** By hand: full at the mean 166, zero at the highest 260; at 200 (260 - 200) / (260 - 166) = 30/47. */
    /** By hand: 120 of 100 and 120 is 0.8 of the way up from twice the lowest price, squared 0.64; it is in the second place. */
    @Test
    void powersOfLinesAndTablesOfPlacesTakeTheirSettings() {
        ReferenceStatistics prices = ReferenceStatistics.of(List.of(Ratio.of(100), Ratio.of(120)));
        PriceRule power = PriceRules.powerOfLine(
                Anchor.parse("lowest"), Anchor.parse("2 * lowest"), "2", "power", ReferenceSet.ADMITTED);
        assertThat(power.share(Ratio.of(120), prices)).isEqualTo(Ratio.parse("0.64"));
        PriceRule table = PriceRules.rankTable("1, 0.7, 0.5", RankTies.BEST, ReferenceSet.ADMITTED);
        assertThat(table.share(Ratio.of(120), prices)).isEqualTo(Ratio.parse("0.7"));
    }

    @Test
    void anchoredLineTakesAnyPairOfAnchors() {
        ReferenceStatistics reference = ReferenceStatistics.of(PRICES);
        PriceRule none = PriceRules.anchoredLine(
                Anchor.of(Statistic.MEAN), Anchor.of(Statistic.HIGHEST), Clamp.NONE, ReferenceSet.ADMITTED);
        assertThat(none.share(Ratio.of(200), reference)).isEqualTo(Ratio.of(30, 47));
        assertThat(none.share(Ratio.of(100), reference)).isEqualTo(Ratio.of(80, 47));
        PriceRule full = PriceRules.anchoredLine(
                Anchor.of(Statistic.MEAN), Anchor.of(Statistic.HIGHEST), Clamp.FULL, ReferenceSet.ADMITTED);
        assertThat(full.share(Ratio.of(100), reference)).isEqualTo(Ratio.ONE);
    }

    /** scoring-rules.md, section 4, PR-LIN-SPAN: the winner can change with the span alone. */
    @Test
    void theSpanAloneCanChangeTheWinner() {
        ReferenceStatistics reference = ReferenceStatistics.of(prices("100", "110"));
        Ratio lead75 = lead(PriceRules.priceSpan("75"), reference);
        Ratio lead30 = lead(PriceRules.priceSpan("30"), reference);
        // by hand: 50 × 10/75 = 20/3 and 50 × 10/30 = 50/3 points, against 10 more for quality
        assertThat(lead75).isEqualTo(Ratio.of(20, 3)).isLessThan(Ratio.of(10));
        assertThat(lead30).isEqualTo(Ratio.of(50, 3)).isGreaterThan(Ratio.of(10));
    }

    private static Ratio lead(PriceRule rule, ReferenceStatistics reference) {
        return rule.share(Ratio.of(100), reference)
                .minus(rule.share(Ratio.of(110), reference))
                .times(Ratio.of(50));
    }

    // ---- the catalogue
    // ------------------------------------------------------------------------------------------------

    @Test
    void factoriesGiveTheRulesOfTheCatalogue() {
        assertThat(PriceRules.priceSpan("75.0"))
                .isEqualTo(catalogue().create("PR-LIN-SPAN", Parameters.of("span", "75")));
        assertThat(PriceRules.betweenSetPrices("80", "200.00"))
                .isEqualTo(catalogue()
                        .create("PR-LIN-SET", Parameters.of("full", "80.0").with("zero", "200")));
        assertThat(PriceRules.lowestOverPrice()).isNotEqualTo(PriceRules.highestToLowest());
    }

    @Test
    void amountsInsideTextsAreComparedAsNumbersToo() {
        Parameters plain = Parameters.of("reference", "1.5 * mean")
                .with("exponent", "1")
                .with("clamp", "none")
                .with("among", "admitted budget 90000 2");
        Parameters longer = plain.with("reference", "1.50 * mean").with("among", "admitted budget 90000.00 2");
        assertThat(catalogue().create("F1", longer)).isEqualTo(catalogue().create("F1", plain));
        Parameters line = Parameters.of("full", "1.0 * lowest")
                .with("zero", "200000.0")
                .with("clamp", "zero")
                .with("among", "admitted");
        assertThat(catalogue().create("F2", line))
                .isEqualTo(PriceRules.anchoredLine(
                        Anchor.of(Statistic.LOWEST), Anchor.fixed("200000"), Clamp.ZERO, ReferenceSet.ADMITTED))
                .hasToString(PriceRules.anchoredLine(
                                Anchor.of(Statistic.LOWEST), Anchor.fixed("200000"), Clamp.ZERO, ReferenceSet.ADMITTED)
                        .toString());
    }

    @Test
    void everyRuleWithASourceNamesIt() {
        assertThat(catalogue().types()).allSatisfy(type -> {
            assertThat(type.formula()).startsWith("share = ");
            assertThat(type.title()).isNotBlank();
            assertThat(type.source().isEmpty()).isEqualTo(type.evidence() == Evidence.BUILDING_BLOCK);
        });
    }

    // ---- what is refused
    // ------------------------------------------------------------------------------------------------

    @Test
    void refusesParametersOutsideTheirRange() {
        refused(
                "The parameter exponent (0) of the rule PR-HYP-POW must be above 0 and up to 10",
                () -> PriceRules.lowestOverPricePower("0"));
        refused(
                "The parameter exponent (10.1) of the rule PR-HYP-POW must be above 0 and up to 10",
                () -> PriceRules.lowestOverPricePower("10.1"));
        refused(
                "The parameter exponent (0.333) of the rule PR-HYP-POW must have at most two decimals, or a denominator of at most 100",
                () -> PriceRules.lowestOverPricePower("0.333"));
        refused("The parameter span (0) of the rule PR-LIN-SPAN must be above 0", () -> PriceRules.priceSpan("0"));
        refused("The parameter span (-5) of the rule PR-LIN-SPAN must be above 0", () -> PriceRules.priceSpan("-5"));
        refused(
                "The parameter budget (0.0) of the rule PR-LIN-BUDGET must be above 0",
                () -> PriceRules.budgetToLowest("0.0"));
        refused(
                "The parameter base (-1) of the rule PR-LIN-BASE must be above 0",
                () -> PriceRules.shareOfBase("-1", Clamp.NONE));
        refused(
                "The zero price (100) of the rule PR-LIN-SET must be above its full price (100)",
                () -> PriceRules.betweenSetPrices("100", "100"));
        refused(
                "The reference price (0) of the rule F1 must be above zero",
                () -> PriceRules.hyperbolicPower(Anchor.fixed("0"), "1", Clamp.NONE, ReferenceSet.ADMITTED));
        refused(
                "The parameter span (half) of the rule PR-LIN-SPAN must be a number in digits, such as 40, 36.36 or 400/11",
                () -> PriceRules.priceSpan("half"));
        refused(
                "The parameter clamp (Zero) of the rule PR-LIN-RELMIN must be one of none, zero, full, both",
                () -> catalogue().create("PR-LIN-RELMIN", Parameters.of("clamp", "Zero")));
    }

    private static void refused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void refusesAnUnknownRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue().create("PR-HYP", Parameters.NONE))
                .withMessageStartingWith(
                        "The rule (PR-HYP) is not known; a rule must be one of PR-HYP-MIN, PR-HYP-POW, ");
    }

    @Test
    void clampsAreReadByTheirNames() {
        assertThat(Stream.of("none", "zero", "full", "both").map(Clamp::parse)).containsExactly(Clamp.values());
        assertThat(Stream.of(Clamp.values()).map(Clamp::code)).containsExactly("none", "zero", "full", "both");
    }

    // ---- explanations
    // -----------------------------------------------------------------------------------------------------

    @Test
    void explainsWithTheFiguresPutIn() {
        ReferenceStatistics reference = ReferenceStatistics.of(prices("1090000", "1180000"));
        Step step = PriceRules.lowestOverPrice().explain(Ratio.of(1_180_000), reference);
        assertThat(step.formula()).isEqualTo("reference price / price");
        assertThat(step.substituted()).isEqualTo("1,090,000 / 1,180,000");
        assertThat(step.exact()).contains(Ratio.of(109, 118));
        assertThat(step.steps()).singleElement().satisfies(below -> {
            assertThat(below.label()).isEqualTo("Reference price");
            assertThat(below.exact()).contains(Ratio.of(1_090_000));
            assertThat(below.note())
                    .isEqualTo(
                            "lowest price of 2 prices compared: the tenders that passed every gate which needs no price");
        });
    }

    @Test
    void explainsBothAnchorsOfALine() {
        ReferenceStatistics reference = ReferenceStatistics.of(prices("1000000", "1100000", "1200000"));
        Step step = PriceRules.priceSpan("75").explain(Ratio.of(1_100_000), reference);
        assertThat(step.formula()).isEqualTo("max(0; (zero price - price) / (zero price - full price))");
        assertThat(step.substituted()).isEqualTo("max(0; (1,750,000 - 1,100,000) / (1,750,000 - 1,000,000))");
        assertThat(step.exact()).contains(Ratio.of(13, 15));
        assertThat(step.steps()).extracting(Step::label).containsExactly("Full price", "Zero price");
        assertThat(step.steps().get(1).formula()).isEqualTo("factor × lowest price of 3 prices compared");
        assertThat(step.steps().get(1).substituted()).isEqualTo("1.75 × 1,000,000");
        assertThat(PriceRules.betweenSetPrices("1000000", "2000000")
                        .explain(Ratio.of(1_100_000), reference)
                        .steps())
                .extracting(Step::note)
                .containsExactly("set by the buyer", "set by the buyer");
    }

    @Test
    void explainsWhyThereIsNoLine() {
        Step step = PriceRules.highestToLowest().explain(Ratio.HUNDRED, ReferenceStatistics.of(prices("100")));
        assertThat(step.formula()).isEmpty();
        assertThat(step.note())
                .isEqualTo(
                        "the zero price is not above the full price: a price up to it earns full points, a higher one none");
        assertThat(step.steps())
                .extracting(Step::note)
                .containsExactly(
                        "lowest price of 1 price compared: the tenders that passed every gate which needs no price",
                        "highest price of 1 price compared: the tenders that passed every gate which needs no price");
    }

    // ---- a rule of one's own
    // ------------------------------------------------------------------------------------------------

    @Test
    void aRuleOfOnesOwnNeedsTwoMethods() {
        PriceRule own = new PriceRule() {
            @Override
            public String id() {
                return "X-FLAT";
            }

            @Override
            public Ratio share(Ratio price, ReferenceStatistics reference) {
                return Ratio.of(1, 2);
            }
        };
        ReferenceStatistics reference = ReferenceStatistics.of(PRICES);
        assertThat(own.isOwn()).isTrue();
        assertThat(own.parameters()).isEqualTo(Parameters.NONE);
        assertThat(own.reference()).isEqualTo(ReferenceSet.ADMITTED);
        assertThat(own.requirement(Ratio.ZERO)).isEmpty();
        assertThat(own.explain(Ratio.HUNDRED, reference).exact()).contains(Ratio.of(1, 2));
        assertThat(own.explain(Ratio.HUNDRED, reference).note())
                .isEqualTo("as rule X-FLAT gives it; the rule does not show its steps");
    }

    /** Of several texts that a building block reads, the message names the one that it could not. */
    @Test
    void aBuildingBlockNamesTheParameterThatItCannotRead() {
        Map.of(
                        "F1 reference=2 * lo; exponent=1; clamp=full; among=admitted",
                        "The parameter reference (2 * lo) cannot be read: ",
                        "F2 full=lowest; zero=men; clamp=zero; among=admitted",
                        "The parameter zero (men) cannot be read: ",
                        "F2 full=lowest; zero=mean; clamp=zero; among=some",
                        "The parameter among (some) cannot be read: ",
                        "F3 knots=lowst: 1, mean: 0; form=line; among=admitted",
                        "The parameter knots (lowst) cannot be read: ")
                .forEach((line, message) -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> PriceRules.catalogue().parse(line))
                        .withMessageStartingWith("The rule " + line.substring(0, 2) + " (")
                        .withMessageContaining(") cannot be made: " + message));
    }
}
