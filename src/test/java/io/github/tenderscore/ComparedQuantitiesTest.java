package io.github.tenderscore;

import static io.github.tenderscore.model.Options.ifMissing;
import static io.github.tenderscore.model.Options.minimum;
import static io.github.tenderscore.model.Options.mustBeYes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.EvaluationWriter;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Promises that are compared, or that are scored beside the tender's price, through the front door. */
class ComparedQuantitiesTest {

    private static final SocialValueRule BEST = SocialValueRules.relativeToBest();

    private static MethodologyBuilder method(SocialValueRule rule) {
        return Methodology.named("Illustrative")
                .price("price", "Price", "90", PriceRules.lowestOverPrice())
                .quantity("social", "Social value", "10", rule)
                .rounding(Rounding.halfUp(2).atCriterion());
    }

    private static Evaluation three(Methodology method, String... quantities) {
        Evaluation evaluation = Evaluation.under(method);
        for (int i = 0; i < quantities.length; i++) {
            String quantity = quantities[i];
            evaluation = evaluation.tender(
                    Character.toString('A' + i),
                    "Supplier",
                    t -> t.price("1000000").quantity("social", quantity));
        }
        return evaluation;
    }

    private static List<String> points(Assessment assessment, String criterion) {
        return assessment.evaluation().tenders().stream()
                .map(tender -> assessment.result(tender.id()).points(criterion).orElseThrow())
                .map(points -> Rounding.halfUp(2).format(points.published()))
                .toList();
    }

    // ---- worked examples --------------------------------------------------------------------------------------------

    /** Social value reference, SV-10, with the bid that is inflated. */
    @Test
    void relativeToTheBest() {
        Methodology method = method(BEST).build();
        assertThat(points(three(method, "400000", "250000", "100000").assess(), "social"))
                .containsExactly("10.00", "6.25", "2.50");
        assertThat(points(three(method, "1000000", "250000", "100000").assess(), "social"))
                .containsExactly("10.00", "2.50", "1.00");
    }

    /** Social value reference, SV-11, where the bid that is inflated buys nothing and takes nothing. */
    @Test
    void towardsATarget() {
        Methodology method = method(SocialValueRules.towardsTarget("300000")).build();
        assertThat(points(three(method, "400000", "250000", "100000").assess(), "social"))
                .containsExactly("10.00", "8.33", "3.33");
        assertThat(points(three(method, "1000000", "250000", "100000").assess(), "social"))
                .containsExactly("10.00", "8.33", "3.33");
    }

    /** Social value reference, SV-12: the same offer at two prices. */
    @Test
    void asAShareOfThePrice() {
        Assessment assessment = Evaluation.under(
                        method(SocialValueRules.shareOfPrice("20")).build())
                .tender("A", "Alder", t -> t.price("1200000").quantity("social", "200000"))
                .tender("B", "Birch", t -> t.price("1000000").quantity("social", "200000"))
                .assess();
        assertThat(points(assessment, "social")).containsExactly("8.33", "10.00");
        assertThat(assessment.result("A").explanation().text())
                .contains("rule SV-SHARE, percent 20\n")
                .contains("= min(1; (200,000 / 1,200,000) / (20 / 100)) = 5/6")
                .contains("a lower price raises this share, although the promise stays the same");
    }

    /** Social value reference, SV-13: a group of a quantity and a mark, half each. */
    @Test
    void aBlendIsAGroup() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "80", PriceRules.lowestOverPrice())
                .group(
                        "social",
                        "Social value",
                        "20",
                        social -> social.quantity("value", "Value of what is promised, in pounds", "50", BEST)
                                .mark("plan", "Method statement and plan", "50", MarkScales.zeroToFive()))
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender(
                        "A",
                        "Alder",
                        t -> t.price("1").quantity("value", "400000").mark("plan", "3"))
                .tender(
                        "B",
                        "Birch",
                        t -> t.price("1").quantity("value", "250000").mark("plan", "4"))
                .tender(
                        "C",
                        "Cedar",
                        t -> t.price("1").quantity("value", "100000").mark("plan", "5"))
                .assess();
        assertThat(points(assessment, "social")).containsExactly("16.00", "14.25", "12.50");
    }

    /** Social value reference, section 6.7: a pass earns the whole weight, a fail excludes; a yes/no question that must be yes. */
    @Test
    void aPassEarnsAllAndAFailExcludes() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "90", PriceRules.lowestOverPrice())
                .yesNo("social", "A specific, measurable and timed commitment", "10", mustBeYes())
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "Alder", t -> t.price("100").yes("social"))
                .tender("B", "Birch", t -> t.price("50").no("social"))
                .assess();
        assertThat(assessment.result("A").points("social"))
                .map(TenderResult.Points::exact)
                .contains(Ratio.of(10));
        assertThat(assessment.result("A").figure()).contains(Ratio.HUNDRED);
        assertThat(((Outcome.Disqualified) assessment.result("B").outcome()).failures())
                .extracting(GateFailure::reason)
                .containsExactly("A specific, measurable and timed commitment: the answer is no and must be yes");
    }

    /** Social value reference, SV-13 and section 6.7, through a document. */
    @Test
    void aBlendAndAPassAreReadFromADocument() {
        String document = """
                {"format": "tenderscore/1",
                 "methodology": {"title": "Illustrative", "award": {"rule": "weighted-sum"}, "criteria": [
                  {"id": "price", "name": "Price", "kind": "price", "weight": "70", "rule": {"id": "PR-HYP-MIN"}},
                  {"id": "timed", "name": "A timed commitment", "kind": "yes-no", "weight": "10", "required": true},
                  {"id": "social", "name": "Social value", "weight": "20", "criteria": [
                    {"id": "value", "name": "Value", "kind": "quantity", "weight": "50", "rule": {"id": "SV-BEST"}},
                    {"id": "plan", "name": "Plan", "kind": "mark", "weight": "50", "scale": {"id": "0-5"}}]}]},
                 "tenders": [
                  {"id": "A", "supplier": "Alder", "responses": {"price": 1, "timed": true, "value": 400000, "plan": 3}},
                  {"id": "B", "supplier": "Birch", "responses": {"price": 1, "timed": true, "value": 250000, "plan": 4}},
                  {"id": "C", "supplier": "Cedar", "responses": {"price": 1, "timed": true, "value": 100000, "plan": 5}}]}
                """;
        Evaluation evaluation = EvaluationReader.standard().read(document);
        assertThat(points(evaluation.assess(), "social")).containsExactly("16.00", "14.25", "12.50");
        assertThat(points(evaluation.assess(), "timed")).containsExactly("10.00", "10.00", "10.00");
        assertThat(EvaluationWriter.write(EvaluationReader.standard().read(EvaluationWriter.write(evaluation))))
                .isEqualTo(EvaluationWriter.write(evaluation));
    }

    /** The missing price is the fault of a criterion that could not be read, and not named a second time. */
    @Test
    void aPriceThatCannotBeReadIsNotMissed() {
        String document = """
                {"format": "tenderscore/1",
                 "methodology": {"title": "Illustrative", "award": {"rule": "weighted-sum"}, "criteria": [
                  {"id": "price", "name": "Price", "kind": "%s", "weight": "90", "rule": {"id": "PR-HYP-MIN"}},
                  {"id": "social", "name": "Pounds", "kind": "quantity", "weight": "10",
                   "rule": {"id": "SV-SHARE", "percent": "20"}}]},
                 "tenders": []}
                """;
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> EvaluationReader.standard().read(document.formatted("prize")))
                .satisfies(e -> assertThat(e.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.message()).startsWith("The kind (prize)")));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> EvaluationReader.standard()
                        .read(document.formatted("quantity").replace("PR-HYP-MIN", "SV-BEST")))
                .satisfies(e -> assertThat(e.faults())
                        .extracting(Fault::place)
                        .containsExactly(List.of("/methodology/criteria/1/rule/id")));
    }

    // ---- two rounds -------------------------------------------------------------------------------------------------

    private static Assessment gated(io.github.tenderscore.model.Option... gate) {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .quantity("social", "Weeks", "50", BEST, gate)
                .build();
        return Evaluation.under(method)
                .tender("A", "Alder", t -> t.price("100").quantity("social", "100"))
                .tender("B", "Birch", t -> t.price("50").quantity("social", "40"))
                .tender("C", "Cedar", t -> t.price("100").quantity("social", "60"))
                .assess();
    }

    /** A gate on the quantity itself is of the first round: B's price is not compared, so A earns all the points for its own. */
    @Test
    void aGateOnTheQuantityIsTestedBeforeAnythingIsCompared() {
        Assessment assessment = gated(minimum("50"));
        TenderResult failed = assessment.result("B");
        assertThat(failed.isAdmitted()).isFalse();
        assertThat(failed.points("social")).isEmpty();
        assertThat(((Outcome.Disqualified) failed.outcome()).failures())
                .extracting(GateFailure::reason)
                .containsExactly("Weeks: the quantity is 40 and must be at least 50");
        assertThat(failed.explanation().text())
                .contains(
                        "not assessed, because the tender failed a gate before promises are compared; minimum 50: fails");
        assertThat(assessment.result("A").points("price"))
                .map(TenderResult.Points::exact)
                .contains(Ratio.of(50));
    }

    /** A gate on points that others decide is of the second round: B, with 40 per cent of the points, stays in what is compared. */
    @Test
    void aGateOnComparedPointsIsTestedAfterwards() {
        Assessment assessment = gated(minimum("50%"));
        TenderResult failed = assessment.result("B");
        assertThat(failed.isAdmitted()).isTrue();
        assertThat(failed.points("social")).map(TenderResult.Points::exact).contains(Ratio.of(20));
        assertThat(((Outcome.Disqualified) failed.outcome()).failures())
                .extracting(GateFailure::reason)
                .containsExactly("Weeks: the points are 20 and must be at least 50% of the points, which is 25");
        assertThat(assessment.result("A").points("price"))
                .map(TenderResult.Points::exact)
                .contains(Ratio.of(25));
    }

    /** The highest promise of a tender that fails a mark is compared with nobody. */
    @Test
    void aTenderThatFellBeforeIsNotTheBest() {
        Methodology method = Methodology.named("Illustrative")
                .mark("quality", "Quality", "50", MarkScales.zeroToFive(), minimum("2"))
                .quantity("social", "Weeks", "50", BEST)
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "Alder", t -> t.mark("quality", "3").quantity("social", "100"))
                .tender("B", "Birch", t -> t.mark("quality", "1").quantity("social", "1000"))
                .assess();
        assertThat(assessment.result("A").points("social"))
                .map(TenderResult.Points::exact)
                .contains(Ratio.of(50));
        assertThat(assessment.result("B").total()).isEmpty();
    }

    @Test
    void aMissingPromiseDoesAsTheMethodSays() {
        assertThat(missing(MissingResponse.REFUSED).faults())
                .extracting(Fault::message)
                .containsExactly(
                        "The tender B must have a response on the criterion social; a missing one is not zero");
        Assessment zero = missing(MissingResponse.SCORES_ZERO).assess();
        assertThat(points(zero, "social")).containsExactly("10.00", "0.00");
        // it is not counted as a promise of zero either
        assertThat(zero.result("A").explanation().text()).contains("of 1 quantity compared");
        Assessment out = missing(MissingResponse.DISQUALIFIES).assess();
        assertThat(out.result("B").outcome()).isInstanceOf(Outcome.Disqualified.class);
        assertThat(out.result("A").explanation().text()).contains("of 1 quantity compared");
    }

    private static Evaluation missing(MissingResponse does) {
        return Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", "90", PriceRules.lowestOverPrice())
                        .quantity("social", "Social value", "10", BEST, ifMissing(does))
                        .build())
                .tender("A", "Alder", t -> t.price("100").quantity("social", "7"))
                .tender("B", "Birch", t -> t.price("100"));
    }

    /** 100.4 counts as 100 and 249.6 as 250: 100/250 as published, 1004/2496 without rounding. */
    @Test
    void inputsAreRoundedOnBothSidesOfAComparison() {
        Methodology method = Methodology.named("Illustrative")
                .quantity("social", "Weeks", BEST)
                .rounding(Rounding.halfUp(0).atInput())
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "Alder", t -> t.quantity("social", "100.4"))
                .tender("B", "Birch", t -> t.quantity("social", "249.6"))
                .assess();
        assertThat(assessment.result("A").points("social"))
                .contains(new TenderResult.Points(
                        Ratio.of(40), Ratio.of(1004, 2496).times(Ratio.HUNDRED), Ratio.HUNDRED));
        assertThat(FormulaReader.disagreements(assessment.explanation().top())).isEmpty();
    }

    /** The price is rounded as its own criterion says, also where a rule reads it beside a promise: 20 / 100 against 20 / 99.6. */
    @Test
    void thePriceThatIsReadIsRoundedAsItsCriterionSays() {
        Methodology method = Methodology.named("Illustrative")
                .price(
                        "price",
                        "Price",
                        "50",
                        PriceRules.lowestOverPrice(),
                        io.github.tenderscore.model.Options.rounding(
                                Rounding.halfUp(0).atInput()))
                .quantity("social", "Pounds", "50", SocialValueRules.shareOfPrice("40"))
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "Alder", t -> t.price("99.6").quantity("social", "20"))
                .assess();
        assertThat(assessment.result("A").points("social"))
                .contains(new TenderResult.Points(
                        Ratio.of(25),
                        Ratio.parse("20").dividedBy(Ratio.parse("99.6")).times(Ratio.of(125)),
                        Ratio.of(50)));
        assertThat(FormulaReader.disagreements(assessment.explanation().top())).isEmpty();
    }

    // ---- the one price ----------------------------------------------------------------------------------------------

    @Test
    void aRuleThatReadsThePriceNeedsExactlyOne() {
        SocialValueRule share = SocialValueRules.shareOfPrice("20");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Methodology.named("None")
                        .quantity("social", "Pounds", share)
                        .build())
                .satisfies(e -> assertThat(e.faults())
                        .extracting(Fault::place, Fault::message)
                        .containsExactly(tuple(
                                List.of("criteria", "social", "rule", "id"),
                                "The number (0) of price criteria under the rule SV-SHARE of the criterion social must be 1,"
                                        + " because the rule reads the tender's price")));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Methodology.named("Two")
                        .price("one", "One", "40", PriceRules.lowestOverPrice())
                        .price("other", "Other", "40", PriceRules.lowestOverPrice())
                        .quantity("social", "Pounds", "20", share)
                        .build())
                .withMessageContaining("The number (2) of price criteria under the rule SV-SHARE");
    }

    /** A price rule that can score a price of zero does not make it divisible. */
    @Test
    void aPriceThatCannotBeReadIsRefusedWithEverythingElse() {
        Evaluation evaluation = Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", "80", PriceRules.betweenSetPrices("0", "100"))
                        .quantity("social", "Pounds", "10", SocialValueRules.shareOfPrice("20"))
                        .quantity("local", "Pounds spent locally", "10", SocialValueRules.shareOfPrice("10"))
                        .build())
                .tender("A", "Alder", t -> t.price("0").quantity("social", "20").quantity("local", "20"));
        assertThat(evaluation.faults())
                .extracting(Fault::place, Fault::message)
                .containsExactly(tuple(
                        List.of("tenders", "A", "responses", "price"),
                        "The price (0) of the tender A on the criterion price must be above zero, because the rule SV-SHARE"
                                + " divides by it"));
    }

    /** An amount that the award rule compares is a price, too: 20 of 200 is half of 20 per cent. */
    @Test
    void readsAPriceThatEarnsNoPoints() {
        Assessment assessment = Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price")
                        .quantity("social", "Pounds", "20", SocialValueRules.shareOfPrice("20"))
                        .mark("quality", "Quality", "80", MarkScales.zeroToFive())
                        .award(AwardRules.pricePerQualityPoint())
                        .build())
                .tender(
                        "A",
                        "Alder",
                        t -> t.price("200").quantity("social", "20").mark("quality", "5"))
                .assess();
        assertThat(points(assessment, "social")).containsExactly("10.00");
    }

    // ---- what may be told -------------------------------------------------------------------------------------------

    private static boolean told(Assessment assessment, String... known) {
        return assessment.result("B").explanation("social", Set.of(known)).isPresent();
    }

    /** B's points tell the highest promise only where a known tender made it, as with a lowest price. */
    @Test
    void promisesOfOthersStaySecret() {
        Assessment assessment = three(method(BEST).build(), "400", "250", "100").assess();
        assertThat(told(assessment, "B")).isFalse();
        assertThat(told(assessment, "B", "C")).isFalse();
        assertThat(told(assessment, "B", "A")).isTrue();
        assertThat(told(assessment, "B", "A", "C")).isTrue();
    }

    /** That the highest is zero would tell the promise of every tender. */
    @Test
    void thatOthersPromiseNothingStaysSecret() {
        Assessment assessment = three(method(BEST).build(), "0", "0", "0").assess();
        assertThat(told(assessment, "B")).isFalse();
        assertThat(told(assessment, "B", "A")).isFalse();
        assertThat(told(assessment, "B", "A", "C")).isTrue();
    }

    @Test
    void whatHangsOnNobodyElseIsTold() {
        assertThat(told(
                        three(method(SocialValueRules.towardsTarget("300")).build(), "400", "250", "100")
                                .assess(),
                        "B"))
                .isTrue();
        assertThat(told(
                        three(method(SocialValueRules.shareOfPrice("20")).build(), "400", "250", "100")
                                .assess(),
                        "B"))
                .isTrue();
    }

    // ---- rounding ---------------------------------------------------------------------------------------------------

    /** 10,000 and 10,001 of 30,000 earn 3.33 of 10 points each; the promises are not the same. */
    @Test
    void roundingEffectsAreFoundAmongComparedPromises() {
        Assessment assessment =
                three(method(BEST).build(), "30000", "10000", "10001").assess();
        assertThat(assessment.roundingEffects()).singleElement().satisfies(effect -> {
            assertThat(effect.kind()).isEqualTo(RoundingEffect.Kind.MAKES_TIE);
            assertThat(effect.withoutRounding()).containsExactly("C", "B");
        });
    }

    @Test
    void namesTheRuleAsUnverified() {
        Step step =
                three(method(BEST).build(), "400", "250").assess().explanation().top();
        assertThat(step.toString())
                .contains("rule SV-BEST (unverified: said to be widely used; no published text confirmed)");
    }
}
