package io.github.tenderscore.commitment;

import static io.github.tenderscore.commitment.Samples.DISCOUNTED;
import static io.github.tenderscore.commitment.Samples.SOURCE;
import static io.github.tenderscore.commitment.Samples.UNDISCOUNTED;
import static io.github.tenderscore.commitment.Samples.commitment;
import static io.github.tenderscore.commitment.Samples.measure;
import static io.github.tenderscore.commitment.Samples.number;
import static io.github.tenderscore.commitment.Samples.pence;
import static io.github.tenderscore.commitment.Samples.profile;
import static io.github.tenderscore.commitment.Samples.terms;
import static io.github.tenderscore.commitment.Samples.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.tenderscore.appraisal.DiscountSchedules;
import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.appraisal.PriceIndices;
import io.github.tenderscore.appraisal.Timing;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.place.LocalMultiplier;
import io.github.tenderscore.place.NeedMultiplier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValuationTest {

    private static final Subtotal LOCAL = Subtotal.LOCAL_ECONOMIC;
    private static final Subtotal SOCIAL = Subtotal.ADDITIONAL_SOCIAL;

    /** Two measures that may describe the same people, and one that cannot. */
    private static final Measure A = measure("A", "jobs", "1000", SOCIAL).inGroup("people");

    private static final Measure B = measure("B", "skills", "1000", SOCIAL).inGroup("people");
    private static final Measure C = measure("C", "skills", "1000", LOCAL);

    private static List<Commitment> sv6() {
        return List.of(commitment("a", "A", "30"), commitment("b", "B", "12"), commitment("c", "C", "8"));
    }

    private static Valuation sv2(Timing timing) {
        Measure people = Measure.counted("P", "People helped", "units", "jobs", SOURCE)
                .withValue(value("3000", SOCIAL, 2026, 3))
                .withAdditionality(new Additionality(number("0.25"), number("0.1"), number("0.2"), number("0.3")));
        ValuationTerms terms = new ValuationTerms(
                Samples.catalogue(people),
                new Horizon(2026, 1, 3),
                new Discounting(DiscountSchedules.flat("3.5"), timing),
                PriceBase.of(2026),
                Weighting.NONE,
                Limits.NONE);
        return Valuation.of(terms, List.of(commitment("c1", "P", "20")));
    }

    /** Reference example SV-2, both timings. */
    @Test
    void effectsOfSeveralYearsBecomeAPresentValueAndAReturn() {
        Ratio investment = number("50000");
        SocialReturn discounted = sv2(Timing.FIRST_YEAR_DISCOUNTED).returnOn(investment);
        assertThat(pence(discounted.presentValue())).isEqualTo("66795.61");
        assertThat(Rounding.halfUp(3).format(discounted.ratio())).isEqualTo("1.336");
        assertThat(pence(discounted.netPresentValue())).isEqualTo("16795.61");
        SocialReturn atPresent = sv2(Timing.FIRST_YEAR_AT_PRESENT).returnOn(investment);
        assertThat(pence(atPresent.presentValue())).isEqualTo("69133.46");
        assertThat(Rounding.halfUp(3).format(atPresent.ratio())).isEqualTo("1.383");
        assertThat(pence(atPresent.netPresentValue())).isEqualTo("19133.46");
        assertThat(FormulaReader.disagreements(discounted.explainRatio())).isEmpty();
        assertThat(FormulaReader.disagreements(discounted.explainNet())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sv2(Timing.FIRST_YEAR_DISCOUNTED).returnOn(Ratio.ZERO))
                .withMessage("The investment (0) of a social return must be above zero");
    }

    /** The years of reference example SV-2: 32,400, 22,680 and 15,876. */
    @Test
    void theExplanationShowsTheEffectOfEveryYear() {
        Valuation valuation = sv2(Timing.FIRST_YEAR_DISCOUNTED);
        assertThat(FormulaReader.disagreements(valuation.step())).isEmpty();
        assertThat(valuation.step().exact()).contains(valuation.figure());
        assertThat(valuation.explanation().text())
                .contains("= 1 × (1 - 0.25) × (1 - 0.1) × (1 - 0.2) = 0.54")
                .contains("= (20) × 3,000 × 0.54 = 32,400")
                .contains("= (20 × (1 - 0.3) ^ 1) × 3,000 × 0.54 = 22,680")
                .contains("= (20 × (1 - 0.3) ^ 2) × 3,000 × 0.54 = 15,876")
                .contains("the first year is discounted")
                .contains("holds figures of the evidence grade documented");
    }

    /** Activity in two years: each year's people have effects of their own, by hand 10 × (1 + 0.5) + 4 × 1 and 10 × 0.25 + 4 × 0.5 left out. */
    @Test
    void eachYearsQuantityLastsAndWhatLiesBeyondTheHorizonIsNotCounted() {
        Measure lasting = Measure.counted("L", "Lasting", "units", "jobs", SOURCE)
                .withValue(value("1", SOCIAL, 2026, 3))
                .withAdditionality(new Additionality(Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, number("0.5")));
        Valuation valuation = Valuation.of(terms(2, lasting), List.of(commitment("c1", "L", "10", "4")));
        assertThat(valuation.total()).isEqualTo(Ratio.of(19));
        assertThat(FormulaReader.disagreements(valuation.step())).isEmpty();
    }

    /** Reference example SV-4. */
    @Test
    void aCarbonValueIsBroughtToThePricesOfTheTerms() {
        Valuation valuation = Valuation.of(
                Samples.carbon(1, UNDISCOUNTED, 2024, true),
                List.of(Commitment.whole("c1", "GR1", "tCO2e", profile("1"), EvidenceGrade.VERIFIED)));
        assertThat(pence(valuation.total())).isEqualTo("310.98");
        assertThat(FormulaReader.disagreements(valuation.step())).isEmpty();
    }

    /** Reference example SV-5. */
    @Test
    void aWellbyIsBroughtToThePricesOfTheTerms() {
        Measure wellbeing = Measure.counted("W", "Life satisfaction", WellbeingValues.UNIT, "people", SOURCE)
                .withValue(WellbeingValues.central2021())
                .withAdditionality(Additionality.nothingTakenOff());
        ValuationTerms terms = new ValuationTerms(
                Samples.catalogue(wellbeing),
                new Horizon(2026, 1, 1),
                UNDISCOUNTED,
                new PriceBase(2024, Optional.of(PriceIndices.gdpDeflatorsDecember2025()), Optional.empty()),
                Weighting.NONE,
                Limits.NONE);
        Valuation valuation = Valuation.of(
                terms, List.of(Commitment.whole("c1", "W", "WELLBY", profile("1"), EvidenceGrade.VERIFIED)));
        assertThat(pence(valuation.total())).isEqualTo("16027.91");
        assertThat(FormulaReader.disagreements(valuation.step())).isEmpty();
        assertThat(valuation.explanation().text()).contains("HM Treasury, Wellbeing guidance for appraisal");
    }

    /** Reference example SV-6. */
    @Test
    void ofMeasuresThatMayOverlapTheHighestCountsAndTheOthersAreListed() {
        Valuation valuation = Valuation.of(terms(1, A, B, C), sv6());
        assertThat(valuation.total()).isEqualTo(number("38000"));
        assertThat(valuation.lines()).extracting(line -> line.commitment().id()).containsExactly("a", "b", "c");
        ValuedLine second = valuation.lines().get(1);
        assertThat(second.outcome()).isEqualTo(new LineOutcome.Overlapping("people", "A", false));
        assertThat(second.worth()).contains(number("12000"));
        assertThat(second.counted()).isEqualTo(Ratio.ZERO);
        assertThat(valuation.explanation().text())
                .contains("Not counted")
                .contains("in the group people the measure A counts");
        assertThat(FormulaReader.disagreements(valuation.step())).isEmpty();
    }

    /** Reference example SV-6 with declared non-overlap; the terms must say that it counts. */
    @Test
    void declaredNonOverlapCountsOnlyWhereTheTermsSaySo() {
        List<Commitment> declared =
                sv6().stream().map(Commitment::declaredNonOverlapping).toList();
        assertThat(Valuation.of(terms(1, Weighting.NONE, Limits.NONE.countingNonOverlap(), A, B, C), declared)
                        .total())
                .isEqualTo(number("50000"));
        Valuation without = Valuation.of(terms(1, A, B, C), declared);
        assertThat(without.total()).isEqualTo(number("38000"));
        assertThat(without.lines().get(1).outcome().words()).contains("do not count the declared non-overlap");
    }

    /** Two commitments on one measure, such as in two places, do not overlap with each other: by hand 7 + 6 = 13 > 12. */
    @Test
    void commitmentsOnOneMeasureStandTogetherInItsGroup() {
        Valuation valuation = Valuation.of(
                terms(1, A, B),
                List.of(commitment("a1", "A", "7"), commitment("b", "B", "12"), commitment("a2", "A", "6")));
        assertThat(valuation.total()).isEqualTo(number("13000"));
    }

    /** Reference example SV-7: held to 40 per cent of the own total. */
    @Test
    void theLocalEconomicSubtotalIsHeldToAShare() {
        Measure social = measure("S", "people", "1", SOCIAL);
        Measure local = measure("L", "place", "1", LOCAL);
        List<Commitment> commitments = List.of(commitment("s", "S", "120000"), commitment("l", "L", "200000"));
        Valuation own = Valuation.of(
                terms(
                        1,
                        Weighting.NONE,
                        Limits.NONE.with(new LocalEconomicCap.OfOwnTotal(number("0.4"))),
                        social,
                        local),
                commitments);
        assertThat(own.localEconomicOffered()).isEqualTo(number("200000"));
        assertThat(own.counted(LOCAL)).isEqualTo(number("80000"));
        assertThat(own.total()).isEqualTo(number("200000"));
        assertThat(own.byTheme()).containsExactly(entry("people", number("120000")), entry("place", number("80000")));
        assertThat(own.lines().get(1).counted()).isEqualTo(number("80000"));
        assertThat(own.lines().get(1).worth()).contains(number("200000"));
        assertThat(FormulaReader.disagreements(own.step())).isEmpty();
        // by hand: 10 per cent of 1,000,000, and 30 per cent of 500,000
        Valuation ofTarget = Valuation.of(
                terms(
                        1,
                        Weighting.NONE,
                        Limits.NONE.with(new LocalEconomicCap.OfTarget(number("0.1"), number("1000000"))),
                        social,
                        local),
                commitments);
        assertThat(ofTarget.counted(LOCAL)).isEqualTo(number("100000"));
        assertThat(FormulaReader.disagreements(ofTarget.step())).isEmpty();
        Valuation ofContract = Valuation.of(
                terms(
                        1,
                        Weighting.NONE,
                        Limits.NONE.with(new LocalEconomicCap.OfContractValue(number("0.3"), number("500000"))),
                        social,
                        local),
                commitments);
        assertThat(ofContract.counted(LOCAL)).isEqualTo(number("150000"));
        assertThat(FormulaReader.disagreements(ofContract.step())).isEmpty();
    }

    /** Reference examples SV-8 and SV-9. */
    @Test
    void aSavingOfCarbonIsWorthTheValueOfItsYear() {
        assertThat(Valuation.of(
                                Samples.carbon(1, UNDISCOUNTED, 2022, false),
                                List.of(Commitment.whole("c1", "GR1", "tCO2e", profile("500"), EvidenceGrade.VERIFIED)))
                        .total())
                .isEqualTo(number("140720"));
        Valuation threeYears = Valuation.of(
                Samples.carbon(
                        3,
                        new Discounting(DiscountSchedules.greenBook2026(), Timing.FIRST_YEAR_AT_PRESENT),
                        2022,
                        false),
                List.of(Commitment.whole(
                        "c1", "GR1", "tCO2e", new Profile.Each(number("100"), 1, 3), EvidenceGrade.VERIFIED)));
        assertThat(pence(threeYears.total())).isEqualTo("82830.04");
        assertThat(FormulaReader.disagreements(threeYears.step())).isEmpty();
        assertThat(threeYears.explanation().text()).contains("in 2029").contains("hmg-carbon-2023-central");
    }

    /** Reference section 5.9: 1.0 evidenced, 0.5 plan only, 0 unsupported. */
    @Test
    void credibilityCountsByGradeAndTheTotalSaysWhichGradesItHolds() {
        Weighting weighting = Weighting.NONE.with(new Credibility(Ratio.ONE, Ratio.ONE, number("0.5"), Ratio.ZERO));
        Profile ten = profile("10");
        Valuation valuation = Valuation.of(
                terms(1, weighting, Limits.NONE, C),
                List.of(
                        Commitment.whole("v", "C", "units", ten, EvidenceGrade.VERIFIED),
                        Commitment.whole("s", "C", "units", ten, EvidenceGrade.SELF_DECLARED),
                        Commitment.whole("n", "C", "units", ten, EvidenceGrade.NONE)));
        assertThat(valuation.total()).isEqualTo(number("15000"));
        assertThat(valuation.byGrade())
                .containsExactly(
                        entry(EvidenceGrade.VERIFIED, number("10000")),
                        entry(EvidenceGrade.SELF_DECLARED, number("5000")),
                        entry(EvidenceGrade.NONE, Ratio.ZERO));
        assertThat(valuation.step().note())
                .contains("holds figures of the evidence grade verified, self-declared, none");
        assertThat(FormulaReader.disagreements(valuation.step())).isEmpty();
    }

    /** Reference section 5.2: a fair that three projects share counts one third. */
    @Test
    void sharedActivityIsApportioned() {
        assertThat(Valuation.of(terms(1, C), List.of(commitment("c1", "C", "9").sharedBy(number("1/3"))))
                        .total())
                .isEqualTo(number("3000"));
    }

    /** Reference section 11.3 and example SV-24: 1.5 ^ 0.5 = 1.225, shown beside the result without it. */
    @Test
    void needIsWeightedBesideTheResultWithoutIt() {
        NeedMultiplier claimants = new NeedMultiplier(
                "youth claimant rate, illustrative", number("9"), number("6"), number("0.5"), number("2"));
        Weighting weighting =
                Weighting.NONE.withNeeds(List.of(NeedFactor.ofMeasure("C", Multiplier.of(claimants.explain()))));
        Valuation valuation = Valuation.of(terms(1, weighting, Limits.NONE, C), List.of(commitment("c1", "C", "1")));
        assertThat(pence(valuation.total())).isEqualTo("1224.74");
        assertThat(valuation.withoutNeed().total()).isEqualTo(number("1000"));
        assertThat(valuation.step().note()).contains("without multipliers for need 1,000");
        assertThat(FormulaReader.disagreements(valuation.step())).isEmpty();
        Valuation plain = valuation.withoutNeed();
        assertThat(plain.withoutNeed()).isSameAs(plain);
    }

    @Test
    void aMultiplierForTheMeasureInThePlaceGoesFirst() {
        Weighting weighting = Weighting.NONE.withNeeds(List.of(
                NeedFactor.ofMeasureInPlace("C", "ward 1", factor("3")),
                NeedFactor.ofMeasure("C", factor("2")),
                NeedFactor.ofPlace("ward 1", factor("5")),
                NeedFactor.ofMeasureInPlace("C", "ward 2", factor("1"))));
        ValuationTerms terms = terms(1, weighting, Limits.NONE, A, C);
        assertThat(valueIn(terms, "C", "ward 1")).isEqualTo(number("3000"));
        assertThat(valueIn(terms, "C", "ward 2")).isEqualTo(number("1000"));
        assertThat(valueIn(terms, "A", "ward 1")).isEqualTo(number("5000"));
        assertThat(valueIn(terms, "A", "ward 2")).isEqualTo(number("1000"));
    }

    private static Multiplier factor(String value) {
        return Multiplier.stated("Need", number(value), "illustrative");
    }

    private static Ratio valueIn(ValuationTerms terms, String measure, String place) {
        return Valuation.of(terms, List.of(commitment("c1", measure, "1").inPlace(place)))
                .total();
    }

    /** A localised measure is left out until a multiplier is given; LM3 of reference example SV-14 is 1.84. */
    @Test
    void aLocalisedMeasureCountsOnlyWithItsMultiplier() {
        Measure local = measure("L", "place", "1", LOCAL).asLocalised();
        List<Commitment> commitments = List.of(commitment("l", "L", "1000"));
        Valuation without = Valuation.of(terms(1, local), commitments);
        assertThat(without.total()).isEqualTo(Ratio.ZERO);
        assertThat(without.lines().get(0).outcome()).isEqualTo(new LineOutcome.WithoutLocalMultiplier());
        assertThat(without.lines().get(0).worth()).isEmpty();
        LocalMultiplier multiplier =
                new LocalMultiplier("the borough", number("100000"), number("60000"), number("24000"));
        Valuation with = Valuation.of(
                terms(
                        1,
                        Weighting.NONE.withLocalMultipliers(Map.of("L", Multiplier.of(multiplier.explain()))),
                        Limits.NONE,
                        local),
                commitments);
        assertThat(with.total()).isEqualTo(number("1840"));
        assertThat(FormulaReader.disagreements(with.step())).isEmpty();
        assertThat(FormulaReader.disagreements(without.step())).isEmpty();
    }

    @Test
    void aMeasureInItsNaturalUnitIsListedWithoutAValue() {
        Valuation valuation = Valuation.of(
                Samples.carbon(2, UNDISCOUNTED, 2022, false),
                List.of(
                        Commitment.whole("w", "GJ4", "weeks", profile("50", "60"), EvidenceGrade.NONE),
                        Commitment.whole("p", "GJ1", "% of FTE", profile("80", "90"), EvidenceGrade.NONE)));
        assertThat(valuation.lines()).extracting(ValuedLine::outcome).containsOnly(new LineOutcome.NaturalUnit());
        // by hand: weeks are added, percentages averaged
        assertThat(valuation.lines()).extracting(ValuedLine::quantity).containsExactly(number("85"), number("110"));
        assertThat(valuation.grades()).isEmpty();
        assertThat(valuation.total()).isEqualTo(Ratio.ZERO);
        assertThat(FormulaReader.disagreements(valuation.step())).isEmpty();
    }

    /** By hand: 60 of 90 count, so two thirds of each commitment. */
    @Test
    void aQuantityCapIsSharedByAllCommitmentsOnTheMeasure() {
        Valuation valuation = Valuation.of(
                terms(2, Weighting.NONE, Limits.NONE.withQuantityCap("C", number("60")), C),
                List.of(commitment("c1", "C", "30", "30"), commitment("c2", "C", "30")));
        assertThat(valuation.total()).isEqualTo(number("60000"));
        assertThat(valuation.lines())
                .extracting(ValuedLine::outcome)
                .containsOnly(new LineOutcome.Capped(number("90"), number("60")));
        assertThat(valuation.lines()).extracting(ValuedLine::counted).containsExactly(number("40000"), number("20000"));
        assertThat(FormulaReader.disagreements(valuation.step())).isEmpty();
    }

    /** By hand: 0.75 × 30,000 + 0.25 × 8,000. */
    @Test
    void priorityWeightsGiveTheFigureBesideTheTotal() {
        Valuation valuation = Valuation.of(
                terms(
                        1,
                        Weighting.NONE.withPriorities(Map.of("jobs", number("0.75"), "skills", number("0.25"))),
                        Limits.NONE,
                        A,
                        B,
                        C),
                sv6());
        assertThat(valuation.figure()).isEqualTo(number("24500"));
        assertThat(valuation.total()).isEqualTo(number("38000"));
        assertThat(valuation.step().exact()).contains(number("24500"));
        assertThat(FormulaReader.disagreements(valuation.step())).isEmpty();
    }

    @Test
    void aTotalThatIsSpreadEvenlyIsWorthLessTheLaterItComes() {
        Measure c = C;
        ValuationTerms terms = new ValuationTerms(
                Samples.catalogue(c),
                new Horizon(2026, 4, 4),
                DISCOUNTED,
                PriceBase.of(2026),
                Weighting.NONE,
                Limits.NONE);
        Commitment even =
                Commitment.whole("c1", "C", "units", new Profile.Even(number("10"), 2, 4), EvidenceGrade.VERIFIED);
        // by decimals of 34 digits: 10,000 / 3 × (1.035^-2 + 1.035^-3 + 1.035^-4)
        assertThat(pence(Valuation.of(terms, List.of(even)).total())).isEqualTo("9022.99");
        assertThat(FormulaReader.disagreements(
                        Valuation.of(terms, List.of(even)).step()))
                .isEmpty();
    }

    @Test
    void theBasisGivesFigureAndStepOfTheValuation() {
        CommitmentBasis basis = terms(1, A, B, C);
        assertThat(basis.figure(sv6())).isEqualTo(number("38000"));
        assertThat(basis.explain(sv6()).exact()).contains(number("38000"));
        assertThat(basis.unit()).isEqualTo("£ in prices of 2026");
        assertThat(basis.figure(List.of())).isEqualTo(Ratio.ZERO);
        assertThat(FormulaReader.disagreements(basis.explain(List.of()))).isEmpty();
    }
}
