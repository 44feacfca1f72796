package io.github.tenderscore.check;

import static io.github.tenderscore.check.SenseMethods.absolute;
import static io.github.tenderscore.check.SenseMethods.assessed;
import static io.github.tenderscore.check.SenseMethods.facts;
import static io.github.tenderscore.check.SenseMethods.file;
import static io.github.tenderscore.check.SenseMethods.gates;
import static io.github.tenderscore.check.SenseMethods.marked;
import static io.github.tenderscore.check.SenseMethods.named;
import static io.github.tenderscore.check.SenseMethods.priced;
import static io.github.tenderscore.check.SenseMethods.step;
import static io.github.tenderscore.check.SenseMethods.stress;
import static io.github.tenderscore.check.SenseMethods.tolerance;
import static io.github.tenderscore.check.SenseMethods.tried;
import static io.github.tenderscore.model.Options.accepts;
import static io.github.tenderscore.model.Options.ifMissing;
import static io.github.tenderscore.model.Options.minimum;
import static io.github.tenderscore.model.Options.mustBeYes;
import static io.github.tenderscore.model.Options.passFail;
import static io.github.tenderscore.model.Options.transform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Rules;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.rule.RuleFamily;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.stress.MarkWeights;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the checks of good sense say, and where. Figures are illustrative and worked out by hand. */
class SenseChecksTest {

    private static List<String> fails(String check, CaseFile file) {
        return Findings.of(check, file).stream()
                .filter(finding -> finding.status() == Status.FAILS)
                .map(Findings::text)
                .toList();
    }

    @Test
    void allAreWarningsThatBindEveryProcurement() {
        assertThat(SenseChecks.ALL)
                .extracting(Check::id)
                .containsExactly("M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08");
        assertThat(SenseChecks.ALL).allSatisfy(check -> {
            assertThat(check.severity()).isEqualTo(Severity.WARNING);
            assertThat(check.reach()).isEqualTo(Reach.ANY);
            assertThat(check.moments())
                    .isEqualTo(
                            check.id().equals("M06")
                                    ? EnumSet.of(Moment.BEFORE_PUBLICATION, Moment.AT_AWARD)
                                    : EnumSet.of(Moment.BEFORE_PUBLICATION));
        });
    }

    @Test
    void aVagueWordIsNamedWithItsReasonAndWhatWouldMendIt() {
        VagueTerm nearby = VagueTerm.of("no distance is named", "give a number of miles", "nearby", "close by")
                .except("close by the clock");
        SenseLimits limits = SenseMethods.words(nearby);
        assertThat(fails("M01", file(SenseSamples.stated(Optional.of("Staff live NEARBY, or close  by")), limits)))
                .containsExactly(
                        "statedMethod/criteria/plan/text: The words (nearby) in the criterion plan must be ones that a"
                                + " tenderer can measure; they are not, because no distance is named; give a number of miles",
                        "statedMethod/criteria/plan/text: The words (close by) in the criterion plan must be ones that a"
                                + " tenderer can measure; they are not, because no distance is named; give a number of miles");
        assertThat(fails("M01", file(SenseSamples.stated(Optional.of("Books close by the clock")), limits)))
                .isEmpty();
        assertThat(Findings.of("M01", SenseSamples.wording(Optional.of("Robust"))))
                .extracting(Finding::provision)
                .containsExactly("Healthcare at Home v CSA [2014] UKSC 49");
    }

    @Test
    void noVagueWordIsListedTwice() {
        assertThat(VagueTerms.ALL.stream().flatMap(term -> term.words().stream()))
                .doesNotHaveDuplicates();
    }

    /** A longer term that begins with a shorter one is found alone. */
    @Test
    void aLongerTermIsNotFoundAsAShorterOneToo() {
        assertThat(Findings.of("M01", SenseSamples.wording(Optional.of("Uses reasonable endeavours"))))
                .hasSize(1);
        assertThat(Findings.of("M01", SenseSamples.wording(Optional.of("Repairs as soon as reasonably practicable"))))
                .hasSize(1);
    }

    @Test
    void aCriterionWhoseAnswersAllEarnTheSameIsNamed() {
        assertThat(fails("M02", file(facts(SenseSamples.roundedAway()))))
                .containsExactly(
                        "method/criteria/plan/weight: The criterion plan (0.4 points) must be able to change the"
                                + " result, and cannot, because every answer earns 0 of them; leave it out, or change what it asks"
                                + " for, its gate or its rounding so that tenders which pass can earn different points");
        assertThat(fails("M02", file(facts(priced("40", absolute(), minimum("4.5"))))))
                .singleElement()
                .asString()
                .contains("every answer that passes its gate earns 60 of them");
    }

    /** Whoever answers nothing earns nothing, so that equal options do divide tenders. */
    @Test
    void aMissingAnswerThatEarnsNothingIsAnAnswerToo() {
        ChoiceScale equal = ChoiceScale.of(ChoiceScale.Option.of("one", "100"), ChoiceScale.Option.of("other", "100"));
        assertThat(fails("M02", file(facts(van(equal, MissingResponse.SCORES_ZERO)))))
                .isEmpty();
        assertThat(fails("M02", file(facts(van(equal, MissingResponse.DISQUALIFIES)))))
                .hasSize(1);
    }

    private static Methodology van(ChoiceScale options, MissingResponse missing) {
        return named().price("price", "Price", "90", absolute())
                .choice("van", "Van", "10", options, ifMissing(missing))
                .build();
    }

    @Test
    void gatesAndTransformsDecideWhichAnswersCount() {
        ChoiceScale scale = ChoiceScale.of(
                ChoiceScale.Option.of("electric", "100"),
                ChoiceScale.Option.of("hybrid", "100"),
                ChoiceScale.Option.of("petrol", "0"));
        Methodology gated = named().price("price", "Price", "90", absolute())
                .choice("van", "Van", "10", scale, accepts("electric", "hybrid"))
                .build();
        Methodology graded = named().price("price", "Price", "90", absolute())
                .mark(
                        "plan",
                        "Plan",
                        "10",
                        MarkScales.zeroToFive(),
                        transform(QualityTransforms.valueOfGrade("0: 7, 2: 7, 4: 7, 6: 7, 8: 7, 10: 7")))
                .build();
        assertThat(fails("M02", file(facts(gated)))).hasSize(1);
        assertThat(fails("M02", file(facts(graded))))
                .singleElement()
                .asString()
                .contains("every answer earns 7 of them");
    }

    @Test
    void aCriterionThatDecidesNoMadeUpFieldIsNamed() {
        Methodology method = priced("40", absolute());
        assertThat(fails("M02", file(facts(method), stress(method, MarkWeights.perGrade(0, 0, 0, 1, 0, 0), "20"))))
                .singleElement()
                .asString()
                .startsWith(
                        "stress/criteria/quality: The criterion quality must be able to change the result, and decides"
                                + " none of ")
                .endsWith(" made-up fields; give it more weight, or leave it out");
    }

    /** With a minimum of 6 the marks 8 and 10 pass, 40 × 2/10 = 8; without it the gap from 2 to 5 or from 5 to 8 counts, 12. */
    @Test
    void onlyStepsBetweenMarksThatPassCount() {
        assertThat(fails("M03", file(facts(marked("40", MarkScales.tenEightFiveTwoZero())), step("11"))))
                .containsExactly(
                        "method/criteria/staff/scale: The step from one mark to the next on the criterion staff (12"
                                + " points, 12% of all) must be worth at most 11% of all points; use a scale with more marks,"
                                + " declare decimals, or divide the criterion into several");
        assertThat(fails("M03", file(facts(marked("40", MarkScales.tenEightFiveTwoZero(), minimum("6"))), step("8"))))
                .isEmpty();
        assertThat(fails("M03", file(facts(marked("40", MarkScales.tenEightFiveTwoZero(), minimum("9"))), step("6"))))
                .isEmpty();
    }

    /** Of 200 points 50 are a quarter; a fifth of them is 10, which is 5% of all. */
    @Test
    void stepsAreMeasuredInPerCentOfAllPoints() {
        Methodology points = named().weightsInPoints("200")
                .mark("staff", "Staff", "50", MarkScales.zeroToFive())
                .mark("plan", "Plan", "150", MarkScales.zeroToTen().withDecimals(2))
                .build();
        assertThat(fails("M03", file(facts(points), step("5")))).isEmpty();
        assertThat(fails("M03", file(facts(points), step("4.999"))))
                .singleElement()
                .asString()
                .contains("(10 points, 5% of all)");
    }

    @Test
    void aStepThatOutweighsAnotherCriterionNamesIt() {
        Methodology three = named().mark("staff", "Staff", "90", MarkScales.zeroToFive())
                .mark("plan", "Plan", "4", MarkScales.zeroToTen())
                .yesNo("van", "Van", "6")
                .build();
        assertThat(fails("M03", file(facts(three))))
                .containsExactly(
                        "method/criteria/staff/scale: The step from one mark to the next on the criterion staff (18"
                                + " points) must not be worth more than the whole of another criterion: plan (4), van (6); use a"
                                + " scale with more marks, declare decimals, or divide the criterion into several");
    }

    @Test
    void minimumsAreCountedOnCriteriaGroupsAndOverall() {
        Methodology three = named().price("price", "Price", "40", absolute())
                .group(
                        "quality",
                        "Quality",
                        "60",
                        group -> group.mark("staff", "Staff", "50", MarkScales.zeroToFive(), minimum("2"))
                                .mark("plan", "Plan", "50", MarkScales.zeroToFive()),
                        minimum("50%"))
                .yesNo("law", "Law", passFail(), mustBeYes())
                .minimum("30")
                .build();
        assertThat(fails("M04", file(facts(three), gates(3, "10")))).isEmpty();
        assertThat(fails("M04", file(facts(three), gates(2, "10"))))
                .containsExactly(
                        "method/criteria: The number (3) of minimums must be at most 2; they are on quality, staff,"
                                + " and overall; keep those that the contract cannot do without, or ask for one over a group");
    }

    /** Between the marks 4 and 5 there are others where decimals are declared, so that a minimum of 4.5 leaves room. */
    @Test
    void aMinimumAtTheTopLeavesNoRoom() {
        assertThat(fails("M04", file(facts(marked("40", MarkScales.zeroToFive(), minimum("4.5"))))))
                .containsExactly(
                        "method/criteria/staff/minimum: The minimum of staff (4.5) lets nothing pass but the highest"
                                + " that can be reached, and must leave room below it; lower it to what the contract cannot do"
                                + " without");
        assertThat(fails("M04", file(facts(marked("40", MarkScales.zeroToFive().withDecimals(1), minimum("4.9"))))))
                .isEmpty();
        assertThat(fails("M04", file(facts(marked("40", MarkScales.zeroToFive().withDecimals(1), minimum("4.91"))))))
                .hasSize(1);
        assertThat(fails("M04", file(facts(marked("40", MarkScales.zeroToFive(), minimum("80%"))))))
                .isEmpty();
    }

    @Test
    void aGroupOfWhichAllPointsAreAskedLeavesNoRoom() {
        Methodology all = named().price("price", "Price", "40", absolute())
                .group(
                        "quality",
                        "Quality",
                        "60",
                        group -> group.mark("staff", "Staff", "50", MarkScales.zeroToFive())
                                .mark("plan", "Plan", "50", MarkScales.zeroToFive()),
                        minimum("60"))
                .build();
        assertThat(fails("M04", file(facts(all))))
                .singleElement()
                .asString()
                .startsWith("method/criteria/quality/minimum: The minimum of quality (60) ");
    }

    @Test
    void aTraitIsCitedWithItsRule() {
        CaseFile file = file(facts(priced("40", PriceRules.percentageAboveLowest(Clamp.NONE))), tried("80", "100"));
        assertThat(fails("M05", file))
                .containsExactly("method/criteria/price/rule: The rule (PR-LIN-RELMIN (clamp none)) declares the trait"
                        + " below-zero (points can fall below zero), and must not take points away that were never earned;"
                        + " cut points off at zero, or say in the documents that they can be negative");
        // 40 × (1 - (300 - 80) / 80) = -70
        assertThat(fails(
                        "M05",
                        file(facts(priced("40", PriceRules.percentageAboveLowest(Clamp.NONE))), tried("80", "300"))))
                .contains(
                        "method/criteria/price/rule: The points (-70) that the price 300 earns on price when it is tried"
                                + " must not be below zero; cut points off at zero, or say in the documents that they can be"
                                + " negative");
    }

    /** Under closeness to the mean the lowest price need not be best: PR-REF-MEANPCT declares other traits, closeToMean that one. */
    @Test
    void aLowestPriceThatNeedNotBeBestIsCited() {
        assertThat(fails("M05", file(facts(priced("40", PriceRules.closeToMean())), tried("80", "100", "130"))))
                .anySatisfy(text -> assertThat(text).contains("declares the trait lowest-not-best"));
    }

    /** 1 - 80/1000 = 0.92 of 40 points. */
    @Test
    void aFormulaThatNeverGivesAllItsPointsIsFoundByTrying() {
        assertThat(fails("M05", file(facts(priced("40", absolute())), tried("80", "100"))))
                .containsExactly(
                        "method/criteria/price/rule: The most points (36.8) that a price earns on price when it is"
                                + " tried must be all 40, or its weight is not what is stated; use a rule that gives the lowest"
                                + " price all points, or a lower weight");
    }

    @Test
    void madeUpFieldsShowWhatAFormulaNeverGives() {
        Methodology method = priced("40", absolute());
        assertThat(fails("M05", file(facts(method), stress(method))))
                .singleElement()
                .asString()
                .startsWith(
                        "stress/fullPricePoints: A price must be able to earn all points for price, and none does in ");
        // Prices from 5 to 995 around 500: the dearest of a field is often more than twice the cheapest
        Methodology below = priced("40", PriceRules.percentageAboveLowest(Clamp.NONE));
        assertThat(fails("M05", file(facts(below), stress(below, MarkWeights.even(), "99"))))
                .anySatisfy(text ->
                        assertThat(text).startsWith("stress/belowZero: Points must not fall below zero, and do in "));
    }

    @Test
    void optionsMustReachAllPointsAndNotFallBelowZero() {
        ChoiceScale scale = ChoiceScale.of(ChoiceScale.Option.of("one", "80"), ChoiceScale.Option.of("other", "-20"));
        Methodology method = named().choice("van", "Van", scale).build();
        assertThat(fails("M05", file(facts(method))))
                .containsExactly(
                        "method/criteria/van/options: The best option of the criterion van (80%) must earn all of its points,"
                                + " or its weight is not what is stated; give the best option 100%, and the criterion the"
                                + " weight that is meant",
                        "method/criteria/van/options: The worst option of the criterion van (-20%) must not take points away"
                                + " that were never earned; let the worst option earn nothing, or say in the documents that"
                                + " points can be negative");
    }

    /** Only so may what a rule of the library does not declare be taken as something that it does not do. */
    @Test
    void everyRuleThatTurnsFiguresIntoOthersDeclaresHowItBehaves() {
        assertThat(Stream.of(RuleFamily.PRICE, RuleFamily.AWARD, RuleFamily.QUALITY)
                        .flatMap(family -> Rules.standard().of(family).stream())
                        .filter(type -> type.behaviour().isEmpty())
                        .map(RuleType::id))
                .isEmpty();
    }

    /** Prices 100, 150 and 200 earn 40, 80/3 and 20; marks 5, 5 and 2 earn 60, 60 and 24; 100 × 20 / (20 + 36) = 250/7 = 35.71…. */
    @Test
    void theWeightOfPriceInEffectIsToldBesideTheStatedOne() {
        Methodology method = priced("40", PriceRules.lowestOverPrice());
        AssessmentFacts real = assessed(method, List.of(List.of("100", "5"), List.of("150", "5"), List.of("200", "2")));
        assertThat(fails("M06", file(real, tolerance("4"))))
                .containsExactly(
                        "assessment/criteria/price: The weight of price in effect (about 35.71% among the ranked"
                                + " tenders) must be within 4 percentage points of the stated one (40%); use a price rule that"
                                + " spreads points over the prices that are expected, or state the weight that price has");
        // 40 - 250/7 = 30/7
        assertThat(fails("M06", file(real, tolerance("30/7")))).isEmpty();
    }

    @Test
    void aRelativeRuleIsNamedWithAnAbsoluteOne() {
        List<Finding> findings = Findings.of("M07", file(facts(priced("40", PriceRules.lowestOverPrice()))));
        assertThat(findings)
                .extracting(finding -> finding.provision() + ", " + Findings.text(finding))
                .containsExactly(
                        "Telgen & Timmer 2016, method/criteria/price: The rule (PR-HYP-MIN) of the criterion price is"
                                + " relative to the best: the best figure of the tenders moves the figures of all; a rule must not"
                                + " without need let a tender that loses change the winner by being there or not; use PR-LIN-SET"
                                + " (Between a full and a zero price set by the buyer), which is absolute");
    }

    @Test
    void aRelativeAwardRuleIsAnsweredByTheSumOfPoints() {
        Methodology method = named().award(AwardRules.qualityAndCostBased("80"))
                .price("price", "Price")
                .mark("quality", "Quality", MarkScales.zeroToFive())
                .build();
        assertThat(Findings.of("M07", file(facts(method))))
                .extracting(finding -> finding.mend().orElseThrow())
                .singleElement()
                .asString()
                .startsWith("use weighted-sum (");
    }

    @Test
    void aChainMustEndInAStepThatSeparates() {
        Methodology chain = named().mark("plan", "Plan", MarkScales.zeroToFive())
                .tieBreak(TieBreaks.highest("plan"))
                .build();
        assertThat(fails("M08", file(facts(chain), new TieEndFacts(Optional.of("")))))
                .containsExactly(
                        "method/tieBreaks: The last tie-break (highest plan) can leave tenders tied, and the chain"
                                + " must end in a public step that always separates; publish a last step, such as a lot drawn"
                                + " before witnesses from a recorded seed");
    }

    /** A rounding at any stage, of the method or of one criterion, is a statement. */
    @Test
    void aRoundingAtAnyStageIsEnough() {
        TieEndFacts last = new TieEndFacts(Optional.of("a lot"));
        Methodology whole = named().price("price", "Price", "40", absolute())
                .mark("quality", "Quality", "60", MarkScales.zeroToFive())
                .rounding(Rounding.halfUp(2).atTotal())
                .build();
        assertThat(fails("M08", file(facts(whole), last))).isEmpty();
        assertThat(fails("M08", file(facts(priced("40", absolute())), last)))
                .singleElement()
                .asString()
                .startsWith("method/rounding: The points of price can have decimals, and the method must state");
        assertThat(fails("M08", file(facts(marked("50", MarkScales.zeroToTen().withDecimals(1))), last)))
                .singleElement()
                .asString()
                .startsWith("method/rounding: The points of staff can have decimals");
    }

    /** A minimum is tested on the mean before it is rounded: that of 5, 5, 4, 4 passes 4.5 as that of 5, 5, 5, 5 does. */
    @Test
    void aMinimumBelowTheTopLeavesRoomForAverages() {
        Methodology mean = averaged("half-up 0");
        assertThat(fails("M02", file(facts(mean)))).isEmpty();
        assertThat(fails("M04", file(facts(mean)))).isEmpty();
        // 60 × 1/5
        assertThat(fails("M03", file(facts(mean), step("12")))).isEmpty();
        assertThat(fails("M03", file(facts(mean), step("11.9")))).hasSize(1);
    }

    @Test
    void averagesThatAreNotRoundedHaveNoStep() {
        Methodology mean = averaged("none");
        assertThat(Findings.of("M03", file(facts(mean), step("1"))))
                .extracting(Findings::text)
                .containsExactly(
                        "method/criteria/quality/scale: What one mark more counts on the criterion quality, where"
                                + " marks are averaged or points transformed, is not known");
        assertThat(fails("M08", file(facts(mean), new TieEndFacts(Optional.of("a lot")))))
                .singleElement()
                .asString()
                .startsWith("method/rounding: The points of price, quality can have decimals");
    }

    private static Methodology averaged(String rounding) {
        return named().consensus(ConsensusRules.mean(rounding))
                .price("price", "Price", "40", absolute())
                .mark("quality", "Quality", "60", MarkScales.zeroToFive(), minimum("4.5"))
                .build();
    }

    /** What the method alone shows to be dead decides no made-up field either. */
    @Test
    void whatIsDeadByTheMethodDecidesNoMadeUpField() {
        Methodology top = priced("40", absolute(), minimum("5"));
        Methodology fixed = priced("40", PriceRules.fixedPrice("500"));
        assertThat(fails("M02", file(facts(top), stress(top, MarkWeights.perGrade(0, 0, 0, 0, 1, 5), "20"))))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly("method/criteria/quality/weight", "stress/criteria/quality");
        assertThat(fails("M02", file(facts(fixed), stress(fixed, MarkWeights.even(), "0"))))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly("method/criteria/price/weight", "stress/criteria/price");
    }

    @Test
    void limitsAndTermsRefuseWhatCannotBeMeant() {
        assertThatThrownBy(() -> step("-1")).hasMessage("The limit mostOfOneStep (-1) must not be negative");
        assertThatThrownBy(() -> gates(-1, "0")).hasMessage("The limit mostMinima (-1) must not be negative");
        assertThatThrownBy(() -> tried("80", "80"))
                .hasMessage(
                        "The number (2) of prices by which rules are tried must be at least 2, and they must differ");
        assertThatThrownBy(() -> VagueTerm.of(" ", "say more", "nice"))
                .hasMessage("The vague term (nice) must have a word, a reason and what would mend it");
        assertThatThrownBy(() -> VagueTerm.of("it is empty", "say more", "nice", " "))
                .hasMessage("The words ( ) of the vague term nice,   must not be blank");
        assertThat(SenseLimits.NONE.mostOfOneStep()).isEqualTo(Optional.<Ratio>empty());
    }
}
