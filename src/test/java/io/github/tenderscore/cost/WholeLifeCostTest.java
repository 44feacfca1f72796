package io.github.tenderscore.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.appraisal.CarbonSeries;
import io.github.tenderscore.appraisal.DiscountSchedules;
import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.appraisal.PriceIndices;
import io.github.tenderscore.appraisal.Timing;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WholeLifeCostTest {

    private static final Discounting DISCOUNTING =
            new Discounting(DiscountSchedules.flat("3.5"), Timing.FIRST_YEAR_DISCOUNTED);
    private static final CarbonTerms CARBON = new CarbonTerms(CarbonSeries.central2023(), 2027, Optional.empty());
    private static final CostTerms TERMS = terms(5, Optional.of(CARBON));

    private static CostTerms terms(int years, Optional<CarbonTerms> carbon) {
        return new CostTerms(years, DISCOUNTING, 2022, "GBP", VatBasis.NET, carbon);
    }

    private static Ratio number(String digits) {
        return Ratio.parse(digits);
    }

    private static LifeCosts costs(
            int years, String acquisition, String energy, String maintenance, String end, String residual, String kg) {
        return LifeCosts.level(
                years,
                number(acquisition),
                number(energy),
                number(maintenance),
                number(end),
                number(residual),
                number(kg));
    }

    private static String pence(Money money) {
        return Rounding.halfUp(2).format(money.amount());
    }

    /** Reference example SV-15, both bids: 2027 is the first year, discounted once; the second has a residual value of 5,000. */
    @Test
    void theBidThatIsDearerToBuyIsCheaperOverItsLife() {
        WholeLifeCost one = WholeLifeCost.of(TERMS, costs(5, "100000", "20000", "5000", "2000", "0", "30000"));
        assertThat(pence(one.financial())).isEqualTo("214560.26");
        assertThat(pence(one.carbon())).isEqualTo("39259.89");
        assertThat(pence(one.total())).isEqualTo("253820.15");
        WholeLifeCost two = WholeLifeCost.of(TERMS, costs(5, "125000", "13000", "4000", "0", "5000", "12000"));
        assertThat(pence(two.financial())).isEqualTo("197546.02");
        assertThat(pence(two.carbon())).isEqualTo("15703.96");
        assertThat(pence(two.total())).isEqualTo("213249.98");
    }

    @Test
    void theExplanationShowsEveryYearAndWorksOut() {
        WholeLifeCost cost = WholeLifeCost.of(TERMS, costs(5, "100000", "20000", "5000", "2000", "0", "30000"));
        assertThat(FormulaReader.disagreements(cost.step())).isEmpty();
        assertThat(cost.explanation().text())
                .contains("Whole-life cost")
                .contains("GBP net, prices of 2022, 5 years")
                .contains("= 30,000 / 1,000 × 281.44 = 8,443.2")
                .contains("Year 5")
                .contains("hmg-carbon-2023-central");
    }

    /** Without discounting and emissions the cost is the plain sum. */
    @Property(tries = 100)
    void undiscountedItIsThePlainSum(
            @ForAll @IntRange(min = 1, max = 30) int years,
            @ForAll @IntRange(max = 1_000_000) int acquisition,
            @ForAll @IntRange(max = 50_000) int energy,
            @ForAll @IntRange(max = 50_000) int end,
            @ForAll @IntRange(max = 50_000) int residual) {
        CostTerms plain = new CostTerms(
                years,
                new Discounting(DiscountSchedules.none(), Timing.FIRST_YEAR_AT_PRESENT),
                2026,
                "GBP",
                VatBasis.GROSS,
                Optional.empty());
        LifeCosts costs = LifeCosts.level(
                years,
                Ratio.of(acquisition),
                Ratio.of(energy),
                Ratio.ZERO,
                Ratio.of(end),
                Ratio.of(residual),
                Ratio.ZERO);
        assertThat(WholeLifeCost.of(plain, costs).total().amount())
                .isEqualTo(Ratio.of((long) acquisition + (long) years * energy + end - residual));
    }

    /** A pound later never costs more than a pound earlier at a rate above zero. */
    @Property(tries = 100)
    void laterCostsCountLess(@ForAll @IntRange(min = 1, max = 4) int year) {
        List<Ratio> none = List.of(Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO);
        assertThat(at(none, year + 1)).isLessThan(at(none, year));
    }

    private static Ratio at(List<Ratio> none, int year) {
        List<Ratio> operation = new ArrayList<>(none);
        operation.set(year - 1, Ratio.of(1000));
        return WholeLifeCost.of(
                        terms(5, Optional.empty()),
                        new LifeCosts(Ratio.ZERO, operation, none, Ratio.ZERO, Ratio.ZERO, List.of()))
                .total()
                .amount();
    }

    @Test
    void carbonIsBroughtToThePricesOfTheCosts() {
        CostTerms in2024 = new CostTerms(
                1,
                new Discounting(DiscountSchedules.none(), Timing.FIRST_YEAR_AT_PRESENT),
                2024,
                "GBP",
                VatBasis.NET,
                Optional.of(new CarbonTerms(
                        CarbonSeries.central2023(), 2027, Optional.of(PriceIndices.gdpDeflatorsDecember2025()))));
        // reference example SV-4: 281.44 in prices of 2022 is 310.98 in those of 2024
        assertThat(pence(WholeLifeCost.of(in2024, costs(1, "0", "0", "0", "0", "0", "1000"))
                        .carbon()))
                .isEqualTo("310.98");
    }

    @Test
    void termsThatDoNotFitAreRefusedAllAtOnce() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new CostTerms(0, DISCOUNTING, 2024, "pounds", VatBasis.UNSTATED, Optional.empty()))
                .withMessage("""
                        The basis of whole-life costs has 3 faults:
                        - years: The number (0) of years of whole-life costs must be from 1 to 200
                        - currency: The currency (pounds) of whole-life costs must be three capital letters of ISO 4217, such as GBP
                        - vat: The VAT basis (unstated) of whole-life costs must be net or gross, because costs on different bases cannot be added""");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new CostTerms(5, DISCOUNTING, 2024, "GBP", VatBasis.NET, Optional.of(CARBON)))
                .withMessageContaining(
                        "The carbon values (hmg-carbon-2023-central, in prices of 2022) of whole-life costs must be in prices of 2024");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> terms(30, Optional.of(CARBON)))
                .withMessageContaining(
                        "The year (2056) of an emission must be one of the carbon values hmg-carbon-2023-central, 2020 to 2050");
    }

    @Test
    void costsOnAnotherHorizonAreRefused() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> WholeLifeCost.of(TERMS, costs(4, "-1", "2", "3", "0", "0", "1")))
                .withMessage("""
                        The statement of whole-life costs has 4 faults:
                        - operation: The number (4) of years of the operation of whole-life costs must be 5, as published; the horizon is the same for every tender
                        - maintenance: The number (4) of years of the maintenance of whole-life costs must be 5, as published; the horizon is the same for every tender
                        - acquisition: The acquisition (-1) of whole-life costs must be zero or more
                          Maybe it is worth something at the end, which is the residual value
                        - emissions: The number (4) of years of the emissions of whole-life costs must be 5, as published; the horizon is the same for every tender""");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> WholeLifeCost.of(terms(5, Optional.empty()), costs(5, "1", "2", "3", "0", "0", "1")))
                .withMessageContaining(
                        "The emissions (of 5 years) of whole-life costs must be left out, because the published terms do not value them");
    }

    private static NotionalDiscount ladder() {
        TreeMap<Integer, Percent> advantages = new TreeMap<>();
        advantages.put(1, Percent.of("5"));
        advantages.put(2, Percent.of("10"));
        advantages.put(3, Percent.of("15"));
        return new NotionalDiscount("ladder", advantages);
    }

    /** Reference example SV-17: ranked at 918,000, paid 1,080,000; level 2 instead of 3 costs 1.5 × 54,000. */
    @Test
    void aNotionalDiscountCountsForTheRankingOnly() {
        Ratio price = number("1080000");
        assertThat(ladder().rankingPrice(price, 3)).isEqualTo(number("918000"));
        assertThat(ladder().rankingPrice(number("1000000"), 0)).isEqualTo(number("1000000"));
        assertThat(ladder().explain(price, 3).note()).isEqualTo("level 3 of ladder; what is paid stays 1,080,000");
        assertThat(ladder().sanction(price, 3, 2, number("1.5")).exact()).contains(number("81000"));
        assertThat(ladder().sanction(price, 2, 3, number("1.5")).exact()).contains(Ratio.ZERO);
        assertThat(FormulaReader.disagreements(ladder().explain(price, 3))).isEmpty();
        assertThat(FormulaReader.disagreements(ladder().sanction(price, 3, 1, number("1.5"))))
                .isEmpty();
    }

    /** Reference example SV-16, the publisher's own: 1.5 × (50,000 - 30,000). */
    @Test
    void theSanctionOfThePublisher() {
        TreeMap<Integer, Percent> advantages = new TreeMap<>();
        advantages.put(1, Percent.of("3"));
        advantages.put(2, Percent.of("5"));
        assertThat(new NotionalDiscount("example", advantages)
                        .sanction(number("1000000"), 2, 1, number("1.5"))
                        .exact())
                .contains(number("30000"));
    }

    /** Reference example SV-18. */
    @Test
    void anEnvironmentalCostIsAddedForTheRanking() {
        EnvironmentalCost shadow = new EnvironmentalCost(number("2"));
        assertThat(shadow.rankingPrice(number("1000000"), number("150000"))).isEqualTo(number("1300000"));
        assertThat(shadow.explain(number("1060000"), number("100000")).exact()).contains(number("1260000"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shadow.rankingPrice(number("1"), number("-1")))
                .withMessage("The environmental cost (-1) of an offer must be zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EnvironmentalCost(number("-2")))
                .withMessage("The factor (-2) of an environmental cost must be zero or more");
    }

    @Test
    void laddersAndLevelsThatDoNotFitAreRefused() {
        TreeMap<Integer, Percent> falling = new TreeMap<>();
        falling.put(1, Percent.of("5"));
        falling.put(2, Percent.of("4"));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new NotionalDiscount("ladder", falling))
                .withMessageContaining(
                        "The advantage (4) of the level 2 of the notional discount ladder must be from 5, that of the level before, to below 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ladder().rankingPrice(Ratio.ONE, 4))
                .withMessage("The level (4) must be 0 or one of the notional discount ladder: [1, 2, 3]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ladder().sanction(Ratio.ONE, 3, 2, number("-1")))
                .withMessage("The factor (-1) of the sanction of the notional discount ladder must be zero or more");
    }
}
