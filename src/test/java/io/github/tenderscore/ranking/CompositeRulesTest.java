package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.ranking.AwardRuleSample.Bid;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Jurisdiction;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The composite rules against the check values of scoring-rules.md, section 5, and against figures worked out by hand. */
class CompositeRulesTest {

    /** The three tenders of most check values: points 90/80/60 of 100 at 120/110/100. */
    private static final List<Bid> CHECK = List.of(Bid.of("90", "120"), Bid.of("80", "110"), Bid.of("60", "100"));

    private static Contest contest(String attainable, List<Bid> bids) {
        return AwardRuleSample.of().outOf(attainable).contest(bids);
    }

    private static List<String> figures(AwardRule rule, String attainable, int decimals, List<Bid> bids) {
        return rule.figures(contest(attainable, bids)).stream()
                .map(figure -> Rounding.halfUp(decimals).format(figure))
                .toList();
    }

    private static int[] places(AwardRule rule, List<Bid> bids) {
        Contest contest = contest("100", bids);
        return rule.places(contest, rule.figures(contest));
    }

    // ---- F8: ratios -------------------------------------------------------------------------------------------------

    /** Check of CP-PPQP; the same quotient under the names of other countries. */
    @Test
    void pricePerPoint() {
        for (AwardRule rule : List.of(
                AwardRules.pricePerQualityPoint(),
                AwardRules.canadianPricePerPoint(),
                AwardRules.priceOverTechnicalScore(),
                AwardRules.danishQuotient())) {
            assertThat(figures(rule, "100", 4, CHECK)).containsExactly("1.3333", "1.3750", "1.6667");
        }
    }

    /** Check of CP-RATIO-WQP with wQ = 60. */
    @Test
    void weightedRatio() {
        AwardRule rule = AwardRules.weightedQualityOverPrice("60");
        assertThat(figures(rule, "100", 6, CHECK)).containsExactly("7.115125", "6.504925", "4.647580");
        Step step = rule.explain(contest("100", CHECK)).apply(0);
        assertThat(step.substituted()).isEqualTo("90^(3/2) / 120");
        assertThat(step.note()).isEqualTo("approximate: to 34 significant digits");
    }

    /** By hand: equal weights make the exponent 1, so that 90/120 stays exact. */
    @Test
    void weightedRatioIsExactForAWholeExponent() {
        AwardRule rule = AwardRules.weightedQualityOverPrice("50");
        assertThat(rule.figures(contest("100", CHECK)).get(0)).isEqualTo(Ratio.of(3, 4));
        assertThat(rule.explain(contest("100", CHECK)).apply(0).note()).isEmpty();
    }

    @Test
    void anExponentOfManyDigitsIsRefusedWithAWayOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardRules.weightedQualityOverPrice("33.33"))
                .withMessage("The parameter qualityWeight (33.33) of the rule CP-RATIO-WQP must make an exponent "
                        + "(3333/6667) of whole numbers up to 1000; a whole number of per cent does");
    }

    /** By hand: 90/120, 80/110, 60/100. */
    @Test
    void simpleReferenceValue() {
        assertThat(figures(AwardRules.simpleReferenceValue(), "100", 4, CHECK))
                .containsExactly("0.7500", "0.7273", "0.6000");
    }

    /** By hand: times 1,000 the best has three digits, 750, 727.27 and 600; at a hundredth of the price times 10. */
    @Test
    void rhinelandPalatinateMakesTheIndexWhole() {
        assertThat(figures(AwardRules.simpleReferenceValueInWholeNumbers("half-up"), "100", 0, CHECK))
                .containsExactly("750", "727", "600");
        List<Bid> cheap = List.of(Bid.of("90", "1.2"), Bid.of("80", "1.1"), Bid.of("65", "0.8725"));
        assertThat(figures(AwardRules.simpleReferenceValueInWholeNumbers("half-up"), "100", 0, cheap))
                .containsExactly("750", "727", "745");
        assertThat(figures(AwardRules.simpleReferenceValueInWholeNumbers("down"), "100", 0, cheap))
                .containsExactly("750", "727", "744");
    }

    /** By hand: 100.1 and 100.4 both become 100; then the lower price goes first, as the notice says. */
    @Test
    void rhinelandPalatinatePutsTheLowerPriceFirstAmongEqualIndices() {
        AwardRule rule = AwardRules.simpleReferenceValueInWholeNumbers("half-up");
        List<Bid> bids = List.of(Bid.of("10.542", "105"), Bid.of("10.01", "100"), Bid.of("5", "100"));
        Contest contest = contest("100", bids);
        List<Ratio> figures = rule.figures(contest);
        assertThat(figures).containsExactly(Ratio.of(100), Ratio.of(100), Ratio.of(50));
        assertThat(rule.places(contest, figures)).containsExactly(2, 1, 3);
        assertThat(rule.explainPlace(contest, figures).apply(0).get(0).note())
                .isEqualTo("among equal figures the lower price goes first");
        assertThat(rule.explainPlace(contest, figures).apply(2)).isEmpty();
    }

    @Test
    void rhinelandPalatinateGivesZeroWhereNobodyHasPoints() {
        assertThat(figures(
                        AwardRules.simpleReferenceValueInWholeNumbers("down"),
                        "100",
                        0,
                        List.of(Bid.of("0", "5"), Bid.of("0", "6"))))
                .containsExactly("0", "0");
    }

    /** By hand: Z = .75, .7272…, .6; with a margin of 3 per cent .7275 is the least, so the second stays outside; with 4 it is on. */
    @Test
    void shortListIsSeparatedByItsDecisionCriterion() {
        List<Bid> bids = List.of(Bid.of("80", "110"), Bid.of("90", "120"), Bid.of("60", "100"));
        assertThat(places(AwardRules.extendedReferenceValue("3", "price"), bids))
                .containsExactly(2, 1, 3);
        assertThat(places(AwardRules.extendedReferenceValue("4", "price"), bids))
                .containsExactly(1, 2, 3);
        assertThat(places(AwardRules.extendedReferenceValue("4", "quality"), bids))
                .containsExactly(2, 1, 3);
        assertThat(places(AwardRules.extendedReferenceValue("4", "ratio"), bids))
                .containsExactly(2, 1, 3);
    }

    /** By hand: the least index of the list, 0.75 × 0.96. */
    @Test
    void shortListExplainsWhoIsOnIt() {
        AwardRule rule = AwardRules.extendedReferenceValue("4", "price");
        Contest contest = contest("100", CHECK);
        List<Ratio> figures = rule.figures(contest);
        Step on = rule.explainPlace(contest, figures).apply(1).get(0);
        assertThat(on.exact()).contains(Ratio.parse("0.72"));
        assertThat(on.substituted()).isEqualTo("0.75 × (1 - 4 / 100)");
        assertThat(on.note()).isEqualTo("on the short list, among which the price decides");
        assertThat(rule.explainPlace(contest, figures).apply(2).get(0).note())
                .isEqualTo("not on the short list; it follows by its index");
    }

    /** By hand: a tender at exactly the least index is on the list: 90 of 100 at the same price, margin 10. */
    @Test
    void shortListHoldsATenderAtExactlyTheMargin() {
        List<Bid> bids = List.of(Bid.of("100", "100"), Bid.of("81", "90"), Bid.of("80.99", "90"));
        assertThat(places(AwardRules.extendedReferenceValue("10", "price"), bids))
                .containsExactly(2, 1, 3);
    }

    /** By hand: (100 + 90)/120 and so on, times 1,000. */
    @Test
    void divisionMethod() {
        assertThat(figures(AwardRules.divisionMethod("100", "1000"), "100", 4, CHECK))
                .containsExactly("1583.3333", "1636.3636", "1600.0000");
        assertThat(AwardRules.divisionMethod("100", "1")
                        .explain(contest("100", CHECK))
                        .apply(0)
                        .substituted())
                .isEqualTo("(100 + 90) / 120");
    }

    /** Check of CP-AU-RVC: points 80/60 of 100 at 110/100. */
    @Test
    void relativeValueCost() {
        assertThat(figures(AwardRules.relativeValueCost(), "100", 3, List.of(Bid.of("80", "110"), Bid.of("60", "100"))))
                .containsExactly("97.778", "100.000");
    }

    /** UA-COEF-1: features of 15 + 15, a bid with 10 + 10: coefficient 9/7; reversed, the amount is multiplied. */
    @Test
    void featureCoefficient() {
        List<Bid> bids = List.of(Bid.of("20", "900"), Bid.of("0", "700"));
        assertThat(AwardRules.priceOverFeatureCoefficient("100").figures(contest("30", bids)))
                .containsExactly(Ratio.of(700), Ratio.of(700));
        assertThat(AwardRules.amountTimesFeatureCoefficient("100").figures(contest("30", bids)))
                .containsExactly(Ratio.of(8100, 7), Ratio.of(700));
        assertThat(AwardRules.amountTimesFeatureCoefficient("100").direction()).isEqualTo(AwardRule.Direction.HIGHEST);
    }

    @Test
    void featuresMustLeaveSomethingToThePrice() {
        for (String whole : List.of("100", "99")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> AwardRules.priceOverFeatureCoefficient(whole).figures(contest("100", CHECK)))
                    .withMessage("The points attainable (100) must be below the parameter whole (" + whole
                            + ") of the rule CP-FEATURE-COEF; the rest belongs to the price");
        }
    }

    // ---- F9: money --------------------------------------------------------------------------------------------------

    /** By hand: 120 - 90 × 0.5 and so on. */
    @Test
    void worthOfQualityIsDeducted() {
        for (AwardRule rule : List.of(
                AwardRules.priceLessWorthOfQuality("0.5"),
                AwardRules.monetaryDeductions("0.5"),
                AwardRules.awardOnValue("0.5", "0"),
                AwardRules.pricingOfQuality("0.5", "deduction"))) {
            assertThat(figures(rule, "100", 1, CHECK)).containsExactly("75.0", "70.0", "70.0");
        }
    }

    /** By hand: 120 + 10 × 0.5 and so on, 50 more for each than where quality is deducted. */
    @Test
    void missingQualityIsAdded() {
        for (AwardRule rule :
                List.of(AwardRules.pointsAsSurcharge("0.5"), AwardRules.pricingOfQuality("0.5", "surcharge"))) {
            assertThat(figures(rule, "100", 1, CHECK)).containsExactly("125.0", "120.0", "120.0");
        }
    }

    /** By hand: 120 - 20 × 0.5, 110 - 10 × 0.5, 100 + 10 × 0.5. */
    @Test
    void aValueBelowZeroRaisesThePrice() {
        AwardRule rule = AwardRules.awardOnValue("0.5", "70");
        assertThat(figures(rule, "100", 1, CHECK)).containsExactly("110.0", "105.0", "105.0");
        Step step = rule.explain(contest("100", CHECK)).apply(2);
        assertThat(step.substituted()).isEqualTo("100 - (-5)");
        assertThat(step.steps().get(0).substituted()).isEqualTo("0.5 × (60 - 70)");
    }

    /** Check of CP-SQP: estimate 1,000,000, scores 72.5/68/60 at 30 per cent: premiums 53,571.43, 34,285.71 and 0. */
    @Test
    void supplierQualityPremium() {
        AwardRule rule = AwardRules.supplierQualityPremium("1000000", "30");
        List<Bid> bids = List.of(Bid.of("72.5", "1000000"), Bid.of("68", "1000000"), Bid.of("60", "1000000"));
        assertThat(figures(rule, "100", 3, bids)).containsExactly("946428.570", "965714.290", "1000000.000");
        Step premium = rule.explain(contest("100", bids)).apply(0).steps().get(0);
        assertThat(premium.value()).contains(Ratio.parse("53571.43"));
    }

    /** The same with the non-price criteria weighed in 30 points, of which the bids have 30 per cent of their scores. */
    @Test
    void supplierQualityPremiumDoesNotDependOnHowPointsAreCounted() {
        AwardRule rule = AwardRules.supplierQualityPremium("1000000", "30");
        List<Bid> bids = List.of(Bid.of("21.75", "1000000"), Bid.of("20.4", "1000000"), Bid.of("18", "1000000"));
        assertThat(figures(rule, "30", 2, bids)).containsExactly("946428.57", "965714.29", "1000000.00");
    }

    /** By hand: 120 - 30 × 0.5, 110 - 20 × 0.5, 100. */
    @Test
    void qualityPremium() {
        assertThat(figures(AwardRules.qualityPremium("0.5"), "100", 1, CHECK))
                .containsExactly("105.0", "100.0", "100.0");
    }

    /** Check of CP-NO-PCT: wQ 40, wP 60. */
    @Test
    void percentageSurcharge() {
        assertThat(figures(AwardRules.percentageSurcharge("40"), "100", 4, CHECK))
                .containsExactly("128.0000", "124.6667", "126.6667");
    }

    /** By hand: with a margin of 15 per cent the tender that is not preferred is counted at 115. */
    @Test
    void marginOfPreference() {
        assertThat(figures(
                        AwardRules.marginOfPreference("15"),
                        "100",
                        1,
                        List.of(Bid.of("100", "110"), Bid.of("0", "100"), Bid.of("0", "95"))))
                .containsExactly("110.0", "115.0", "109.3");
    }

    // ---- F10: scores ------------------------------------------------------------------------------------------------

    /** Check of CP-UTIL: Q .9/.8/.6, weights 60/40. */
    @Test
    void utilityIndex() {
        assertThat(figures(AwardRules.utilityIndex("60"), "100", 4, CHECK))
                .containsExactly("0.8333", "0.7727", "0.5500");
    }

    /** By hand: 0.6 × 90/80 - 0.4 × 120/110 and so on; an even number of tenders has its medians between the two in the middle. */
    @Test
    void weightedDifference() {
        assertThat(figures(AwardRules.weightedReferenceValue("60"), "100", 4, CHECK))
                .containsExactly("0.2386", "0.2000", "0.0864");
        assertThat(figures(AwardRules.statedReferenceValue("60", "80", "110"), "100", 4, CHECK))
                .containsExactly("0.2386", "0.2000", "0.0864");
        assertThat(figures(AwardRules.weightedReferenceValue("60"), "100", 4, CHECK.subList(0, 2)))
                .containsExactly("0.2179", "0.1821");
    }

    /** By hand: 80 × 0.9 + 20 × 100/120 and so on. */
    @Test
    void qualityAndCostBased() {
        assertThat(figures(AwardRules.qualityAndCostBased("80"), "100", 4, CHECK))
                .containsExactly("88.6667", "82.1818", "68.0000");
    }

    /** By hand: 80 × 90/90 + 20 × 100/120, 80 × 80/90 + 20 × 100/110, 80 × 60/90 + 20; the World Bank counts to 1. */
    @Test
    void combinedOverBestQuality() {
        assertThat(figures(AwardRules.combinedOverBestQuality("80"), "100", 4, CHECK))
                .containsExactly("96.6667", "89.2929", "73.3333");
        assertThat(figures(AwardRules.ratedCriteria("80"), "100", 6, CHECK))
                .containsExactly("0.966667", "0.892929", "0.733333");
    }

    @Test
    void nobodyWithPointsCannotBeComparedWithTheBest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardRules.combinedOverBestQuality("80")
                        .figures(contest("100", List.of(Bid.of("0", "1"), Bid.of("0", "2")))))
                .withMessage("The highest of the quality points (0) must be above zero, because the rule CP-QCBS-N "
                        + "divides by it; the method needs a minimum for quality");
    }

    /** By hand: 70 × 0.9 + 30 × 100/120 and so on; points out of another total are brought to 70. */
    @Test
    void combinedScoring() {
        List<String> expected = List.of("88.0000", "83.2727", "72.0000");
        assertThat(figures(AwardRules.combinedScoring(), "100", 4, CHECK)).isEqualTo(expected);
        List<Bid> outOfThousand = List.of(Bid.of("900", "120"), Bid.of("800", "110"), Bid.of("600", "100"));
        assertThat(figures(AwardRules.combinedScoring(), "1000", 4, outOfThousand))
                .isEqualTo(expected);
    }

    /** By hand: 60 × 1/2 + 40 and 60 × 2/3 + 40 × 3/4 are both 70; the clause lets the higher technical mark win. */
    @Test
    void cyprusPutsTheHigherTechnicalMarkFirstAmongEqualMarks() {
        AwardRule rule = AwardRules.technicalAndFinancialMark("60");
        List<Bid> bids = List.of(Bid.of("50", "100"), Bid.of("200/3", "4000/30"), Bid.of("40", "200"));
        Contest contest = contest("100", bids);
        List<Ratio> figures = rule.figures(contest);
        assertThat(figures).containsExactly(Ratio.of(70), Ratio.of(70), Ratio.of(44));
        assertThat(rule.places(contest, figures)).containsExactly(2, 1, 3);
        assertThat(rule.explainPlace(contest, figures).apply(1).get(0).note())
                .isEqualTo("among equal figures the higher points go first");
    }

    /** Check of CP-CA-HCR: 115, 89 and 92 of 135 points at 55,000, 50,000 and 45,000. */
    @Test
    void highestCombinedRating() {
        assertThat(figures(
                        AwardRules.highestCombinedRating(),
                        "135",
                        2,
                        List.of(Bid.of("115", "55000"), Bid.of("89", "50000"), Bid.of("92", "45000"))))
                .containsExactly("83.84", "75.56", "80.89");
    }

    /** Check of CP-IN-70-30: T 75/80/90 at 120/100/110: 77.4, 86, 90.3. */
    @Test
    void indianCombinedScore() {
        AwardRule rule = AwardRules.combinedWithWholeFinancialScore();
        List<Bid> bids = List.of(Bid.of("75", "120"), Bid.of("80", "100"), Bid.of("90", "110"));
        assertThat(rule.figures(contest("100", bids)))
                .containsExactly(Ratio.parse("77.4"), Ratio.of(86), Ratio.parse("90.3"));
        Step step = rule.explain(contest("100", bids)).apply(0);
        assertThat(step.substituted()).isEqualTo("70 × 75 / 100 + 30 × 83 / 100");
        assertThat(step.steps().get(0).value()).contains(Ratio.of(83));
    }

    /** By hand: 70 × Q/90 + 30 × 100/P; 60 × Q/100 + 40 × 100/P. */
    @Test
    void brazilAndMexico() {
        assertThat(figures(AwardRules.techniqueAndPrice("70"), "100", 4, CHECK))
                .containsExactly("95.0000", "89.4949", "76.6667");
        assertThat(figures(AwardRules.pointsAndPercentages(), "100", 4, CHECK))
                .containsExactly("87.3333", "84.3636", "76.0000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardRules.techniqueAndPrice("70.01"))
                .withMessage("The parameter qualityWeight (70.01) of the rule CP-BR-TP must be above 0 and up to 70");
    }

    /** By hand: 0.8 × 90 + 0.2 × 100 × 100/120, or 0.2 × 100 × (2 - 1.2), and so on. */
    @Test
    void peruvianServices() {
        assertThat(figures(AwardRules.servicesEightyTwenty("inverse"), "100", 4, CHECK))
                .containsExactly("88.6667", "82.1818", "68.0000");
        assertThat(figures(AwardRules.servicesEightyTwenty("linear"), "100", 4, CHECK))
                .containsExactly("88.0000", "82.0000", "68.0000");
    }

    // ---- F11, F12 ---------------------------------------------------------------------------------------------------

    /** By hand: 100 + 20 + 3.5, and reversed 100 - 20 - 3.5. */
    @Test
    void costsAreAddedToThePriceOrTakenOffAnIncome() {
        Contest contest = new Contest(
                List.of(new Stand(
                        Ratio.ZERO,
                        Optional.of(Ratio.HUNDRED),
                        Map.of("energy", Ratio.of(20), "repair", Ratio.parse("3.5")))),
                List.of(),
                Ratio.HUNDRED);
        AwardRule added = AwardRules.priceAndCosts("energy, repair");
        assertThat(added.figures(contest)).containsExactly(Ratio.parse("123.5"));
        assertThat(added.criteria()).containsExactly("energy", "repair");
        assertThat(added.explain(contest).apply(0).formula()).isEqualTo("price + energy + repair");
        assertThat(AwardRules.incomeLessCosts("energy, repair").figures(contest))
                .containsExactly(Ratio.parse("76.5"));
    }

    @Test
    void refusesCostsThatAreNotNamedOrNamedTwice() {
        for (String costs : List.of("", "energy,", "energy, energy")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AwardRules.priceAndCosts(costs))
                    .withMessage("The parameter costs (" + costs + ") of the rule CP-LCC-ADD must be ids of criteria "
                            + "with commas between them, each once");
        }
    }

    @Test
    void refusesADayThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardRules.energyServiceValue("0.1", "18.8.2017", "p", "y", "d", "r"))
                .withMessage(
                        "The parameter announced (18.8.2017) of the rule CP-NPV must be a date such as 2017-08-18");
    }

    @Test
    void bestQualityDoesNotLookAtThePrice() {
        assertThat(places(AwardRules.bestQuality(), CHECK)).containsExactly(1, 2, 3);
        assertThat(AwardRules.bestQuality().priceUse()).isEqualTo(AwardRule.PriceUse.NONE);
    }

    private static EnergyServiceOffer offer(String rate, String share, int years, int days, int periods) {
        return new EnergyServiceOffer(
                Ratio.parse(rate),
                LocalDate.of(2017, 12, 31),
                Ratio.parse(share),
                years,
                days,
                Collections.nCopies(periods, Ratio.of(365)));
    }

    /**
     * By hand, without interest: announced on the last day of a year, the first period has no days and no income; then 20 years of 365
     * save 7,300, of which one year and 73 days pay half of 365 + 73.
     */
    @Test
    void energyServiceWithoutInterest() {
        EnergyServiceOffer offer = offer("0", "0.5", 1, 73, 21);
        assertThat(offer.payments()).isEqualTo(Ratio.parse("219"));
        assertThat(offer.netPresentValue()).isEqualTo(Ratio.of(7_300 - 219));
    }

    /** By hand: on 1 January of a leap year 365 days are left, and the last period has none; 20 × 365 saved as well. */
    @Test
    void energyServiceAnnouncedOnTheFirstDayOfALeapYear() {
        EnergyServiceOffer offer = new EnergyServiceOffer(
                Ratio.ZERO, LocalDate.of(2016, 1, 1), Ratio.ZERO, 20, 0, Collections.nCopies(21, Ratio.of(365)));
        assertThat(offer.netPresentValue()).isEqualTo(Ratio.of(7_300));
        assertThat(offer.payments()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void energyServiceRefusesWhatCannotBe() {
        assertFault(() -> offer("-0.1", "0.5", 1, 0, 21), "The discount rate (-0.1) must be zero or more");
        assertFault(
                () -> offer("0.1", "0.5", 1, 0, 20),
                "The number (20) of cost reductions must be 21, one for each period");
        assertFault(
                () -> offer("0.1", "70", 1, 0, 21),
                "The yearly payments (70) must be a share from 0 to 1, not per cent");
        assertFault(
                () -> offer("0.1", "0.5", 20, 1, 21),
                "The length of the contract (7301 days) must be at most 7300 days");
        assertFault(
                () -> offer("0.1", "0.5", -1, 400, 21),
                "The length of the contract (-1 years, 400 days) must be whole numbers of years and days, zero or more");
    }

    private static void assertFault(org.assertj.core.api.ThrowableAssert.ThrowingCallable made, String message) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }

    // ---- origins ----------------------------------------------------------------------------------------------------

    @Test
    void onlyWhatWasReadIsOfficial() {
        assertThat(Stream.of("CP-UFAB-Z", "CP-UFAB-ZX", "CP-UFAB-WMED")
                        .map(id -> AwardRules.catalogue().find(id).orElseThrow().origin())
                        .map(origin -> origin.isOfficialIn(Jurisdiction.GERMANY)))
                .containsExactly(true, true, false);
        assertThat(AwardRules.catalogue().types())
                .filteredOn(type -> type.evidence() == Evidence.UNVERIFIED)
                .allSatisfy(type -> assertThat(Jurisdiction.values())
                        .noneMatch(jurisdiction -> type.origin().isOfficialIn(jurisdiction)));
    }
}
