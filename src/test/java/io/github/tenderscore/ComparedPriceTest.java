package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tenderscore.appraisal.CarbonSeries;
import io.github.tenderscore.appraisal.DiscountSchedules;
import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.appraisal.Timing;
import io.github.tenderscore.award.LowTenderScreening;
import io.github.tenderscore.cost.CarbonTerms;
import io.github.tenderscore.cost.CostPart;
import io.github.tenderscore.cost.CostTerms;
import io.github.tenderscore.cost.EnvironmentalImpact;
import io.github.tenderscore.cost.LifeCosts;
import io.github.tenderscore.cost.NotionalDiscount;
import io.github.tenderscore.cost.PriceBases;
import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.cost.PriceDetail;
import io.github.tenderscore.cost.PromisedLevel;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.lowtender.LowTenderTests;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Option;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.TieBreaks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is compared decides, and what is paid stays what the tender asks. */
class ComparedPriceTest {

    private static final PriceBasis LADDER = PriceBases.notionalDiscount(
            new NotionalDiscount(
                    "co2", new TreeMap<>(Map.of(1, Percent.of("5"), 2, Percent.of("10"), 3, Percent.of("15")))),
            "1.5");

    /** The terms of reference example SV-15. */
    private static CostTerms terms(String currency, VatBasis vat) {
        return new CostTerms(
                5,
                new Discounting(DiscountSchedules.flat("3.5"), Timing.FIRST_YEAR_DISCOUNTED),
                2022,
                currency,
                vat,
                Optional.of(new CarbonTerms(CarbonSeries.central2023(), 2027, Optional.empty())));
    }

    private static PriceBasis life(CostPart... paid) {
        return PriceBases.wholeLife(terms("GBP", VatBasis.NET), paid);
    }

    private static LifeCosts costs(String acquisition, String energy, String care, String end, String rest, String kg) {
        return LifeCosts.level(
                5,
                Ratio.parse(acquisition),
                Ratio.parse(energy),
                Ratio.parse(care),
                Ratio.parse(end),
                Ratio.parse(rest),
                Ratio.parse(kg));
    }

    private static final LifeCosts ONE = costs("100000", "20000", "5000", "2000", "0", "30000");
    private static final LifeCosts TWO = costs("125000", "13000", "4000", "0", "5000", "12000");

    private static Methodology cheapest(PriceBasis basis, Option... more) {
        Option[] options = Arrays.copyOf(more, more.length + 1);
        options[more.length] = Options.compares(basis);
        return Methodology.named("Plant")
                .prices("GBP", VatBasis.NET)
                .award(AwardRules.lowestPrice())
                .price("price", "Price", options)
                .build();
    }

    private static Assessment assess(
            Methodology method, String one, PriceDetail first, String two, PriceDetail second) {
        return Evaluation.under(method)
                .tender("A", "Tenderer A", tender -> tender.price("price", one, first))
                .tender("B", "Tenderer B", tender -> tender.price("price", two, second))
                .assess();
    }

    private static Assessment ladder(Methodology method) {
        return assess(method, "1000000", new PromisedLevel(0), "1080000", new PromisedLevel(3));
    }

    private static String pence(Optional<Money> money) {
        return Rounding.halfUp(2).format(money.orElseThrow().amount());
    }

    private static Ratio amount(Optional<Money> money) {
        return money.orElseThrow().amount();
    }

    /** Reference example SV-15; the prices asked are the plain sums of acquisition and five years of maintenance. */
    @Test
    void theLowestWholeLifeCostWinsAndIsPaidItsPrice() {
        Assessment assessment =
                assess(cheapest(life(CostPart.ACQUISITION, CostPart.MAINTENANCE)), "125000", ONE, "145000", TWO);
        assertThat(assessment.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("B");
        assertThat(pence(assessment.result("A").compared("price"))).isEqualTo("253820.15");
        assertThat(pence(assessment.result("B").compared("price"))).isEqualTo("213249.98");
        assertThat(pence(assessment.result("B").paid("price"))).isEqualTo("145000.00");
        Step step = assessment.explanation().top();
        assertThat(FormulaReader.disagreements(step)).isEmpty();
        assertThat(assessment.explanation().text())
                .contains("Price compared: whole-life cost", "Price asked, which is paid: 145,000", "Year 5");
    }

    /** Reference example SV-17. */
    @Test
    void aNotionalDiscountDecidesTheRankingOnly() {
        Assessment assessment = ladder(cheapest(LADDER));
        TenderResult first = assessment.mostAdvantageous().orElseThrow();
        assertThat(first.tender().id()).isEqualTo("B");
        assertThat(first.figure()).contains(Ratio.of(918_000));
        assertThat(amount(first.compared("price"))).isEqualTo(Ratio.of(918_000));
        assertThat(amount(first.paid("price"))).isEqualTo(Ratio.of(1_080_000));
        assertThat(FormulaReader.disagreements(assessment.explanation().top())).isEmpty();
    }

    /** Reference example SV-18. */
    @Test
    void environmentalCostIsAddedForTheRanking() {
        Assessment assessment = assess(
                cheapest(PriceBases.environmentalCost("2")),
                "1000000",
                new EnvironmentalImpact(Ratio.of(150_000)),
                "1060000",
                new EnvironmentalImpact(Ratio.of(100_000)));
        assertThat(assessment.mostAdvantageous().orElseThrow().figure()).contains(Ratio.of(1_260_000));
        assertThat(amount(assessment.result("A").compared("price"))).isEqualTo(Ratio.of(1_300_000));
        assertThat(amount(assessment.result("B").paid("price"))).isEqualTo(Ratio.of(1_060_000));
    }

    /** By hand: the shares are Pmin / P of the figures compared, 918,000 / 1,000,000 and 1. */
    @Test
    void aPriceRuleScoresTheFigureThatIsCompared() {
        Methodology method = Methodology.named("Works")
                .prices("GBP", VatBasis.NET)
                .price("price", "Price", PriceRules.lowestOverPrice(), Options.compares(LADDER))
                .build();
        Assessment assessment = ladder(method);
        assertThat(assessment.result("A").points("price").orElseThrow().exact()).isEqualTo(Ratio.parse("91.8"));
        assertThat(assessment.result("B").points("price").orElseThrow().exact()).isEqualTo(Ratio.HUNDRED);
        assertThat(FormulaReader.disagreements(assessment.explanation().top())).isEmpty();
    }

    /** By hand: 100 × 50 / 918,000 against 100 × 50 / 1,000,000 where both have the same quality. */
    @Test
    void ratiosAndTieBreaksGoByTheFigureThatIsCompared() {
        Methodology ratio = Methodology.named("Works")
                .prices("GBP", VatBasis.NET)
                .award(AwardRules.qualityOverPrice("1000000"))
                .price("price", "Price", Options.compares(LADDER))
                .mark("plan", "Plan", MarkScales.zeroToFive())
                .build();
        Methodology broken = Methodology.named("Works")
                .prices("GBP", VatBasis.NET)
                .tieBreak(TieBreaks.lowest("price"))
                .price("price", "Price", "0", PriceRules.lowestOverPrice(), Options.compares(LADDER))
                .mark("plan", "Plan", "100", MarkScales.zeroToFive())
                .build();
        for (Methodology method : List.of(ratio, broken)) {
            Assessment assessment = Evaluation.under(method)
                    .tender(
                            "A",
                            "Tenderer A",
                            tender -> tender.price("price", "1000000", new PromisedLevel(0))
                                    .mark("plan", "4"))
                    .tender(
                            "B",
                            "Tenderer B",
                            tender -> tender.price("price", "1080000", new PromisedLevel(3))
                                    .mark("plan", "4"))
                    .assess();
            assertThat(assessment.mostAdvantageous().orElseThrow().tender().id())
                    .isEqualTo("B");
        }
    }

    /** A ceiling is about the budget: 918,000 compared would pass, 1,080,000 paid does not. */
    @Test
    void aCeilingLimitsWhatIsPaid() {
        Assessment assessment = ladder(cheapest(LADDER, Options.ceiling("1050000")));
        assertThat(assessment.result("B").outcome()).isInstanceOf(Outcome.Disqualified.class);
        assertThat(assessment.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("A");
    }

    @Test
    void lowPricesAreLookedForInWhatIsPaid() {
        LowTenderScreening screening = LowTenderScreening.of(
                ladder(cheapest(LADDER)), List.of(LowTenderTests.belowMeanOfOthers("5")), Optional.empty());
        assertThat(screening.tender("B").price().amount()).isEqualTo(Ratio.of(1_080_000));
        // A asks 7.4 per cent less than B is paid, although it compares dearer
        assertThat(screening.flagged()).extracting(one -> one.tender().id()).containsExactly("A");
    }

    @Test
    void everythingThatIsWrongWithAPriceIsNamed() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Evaluation.under(cheapest(LADDER))
                        .tender("A", "Tenderer A", tender -> tender.price("price", "1000000"))
                        .tender("B", "Tenderer B", tender -> tender.price("price", "1080000", new PromisedLevel(4)))
                        .tender("C", "Tenderer C", tender -> tender.price("price", "1080000", ONE))
                        .assess())
                .withMessageContaining(
                        "tenders/A/responses/price/level: The promised level of a price must be stated, because the method compares it; what is missing is not zero (the tender A on the criterion price)")
                .withMessageContaining("Maybe the tender promises none, which is the level 0")
                .withMessageContaining("The level (4) must be 0 or one of the notional discount co2: [1, 2, 3]")
                .withMessageContaining(
                        "The whole-life costs of a price must be left out, and its promised level stated");
    }

    @Test
    void aTenderIsPaidWhatTheMethodSaysItIsPaidFor() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> assess(cheapest(life(CostPart.ACQUISITION)), "125000", ONE, "125000", TWO))
                .withMessageContaining(
                        "The amount (125000) of a price must be 100000, the sum over all years of its acquisition, which the supplier is paid by the method (the tender A on the criterion price)");
    }

    @Test
    void costsInAnotherUnitThanThatOfTheMethodAreRefused() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> cheapest(PriceBases.wholeLife(terms("EUR", VatBasis.GROSS), CostPart.ACQUISITION)))
                .withMessageContaining(
                        "The unit (EUR, VAT gross) of the whole-life costs of the criterion price must be that of the method (GBP, VAT net); nothing is converted");
    }

    @Test
    void onlyAPriceComparesPrices() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Methodology.named("Works")
                        .mark("plan", "Plan", MarkScales.zeroToFive(), Options.compares(LADDER))
                        .build())
                .withMessageContaining(
                        "What is compared (price less notional discount) on the criterion plan must be on a price criterion, not on one of the kind mark");
    }

    // ---- properties -------------------------------------------------------------------------------------------------

    /** Each cost that rises raises the figure compared by its own discounted amount; a residual value lowers it. */
    @Property(tries = 60)
    void theFigureComparedRisesWithEachCost(@ForAll @IntRange(min = 1, max = 100_000) int more) {
        PriceBasis basis = life(CostPart.ACQUISITION);
        Ratio base = compared(basis, costs("1000", "100", "100", "100", "100", "100"));
        String raised = String.valueOf(100 + more);
        assertThat(compared(basis, costs(String.valueOf(1000 + more), "100", "100", "100", "100", "100")))
                .isEqualTo(base.plus(Ratio.of(more)));
        assertThat(compared(basis, costs("1000", raised, "100", "100", "100", "100")))
                .isGreaterThan(base);
        assertThat(compared(basis, costs("1000", "100", raised, "100", "100", "100")))
                .isGreaterThan(base);
        assertThat(compared(basis, costs("1000", "100", "100", raised, "100", "100")))
                .isGreaterThan(base);
        assertThat(compared(basis, costs("1000", "100", "100", "100", raised, "100")))
                .isLessThan(base);
        assertThat(compared(basis, costs("1000", "100", "100", "100", "100", raised)))
                .isGreaterThan(base);
    }

    private static Ratio compared(PriceBasis basis, LifeCosts costs) {
        Ratio compared = basis.compared(costs.acquisition(), Optional.of(costs));
        Step step = basis.explain(costs.acquisition(), Optional.of(costs));
        assertThat(step.exact()).contains(compared);
        assertThat(FormulaReader.disagreements(step)).isEmpty();
        return compared;
    }

    @Property(tries = 60)
    void noLevelChangesWhatIsPaid(
            @ForAll @IntRange(min = 1, max = 2_000_000) int price, @ForAll @IntRange(max = 3) int level) {
        TenderResult result = assess(
                        cheapest(LADDER), String.valueOf(price), new PromisedLevel(level), "1", new PromisedLevel(0))
                .result("A");
        assertThat(amount(result.paid("price"))).isEqualTo(Ratio.of(price));
        assertThat(amount(result.compared("price"))).isEqualTo(Ratio.of(price).times(Ratio.of(100L - 5L * level, 100)));
    }
}
