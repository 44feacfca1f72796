package io.github.tenderscore;

import static io.github.tenderscore.model.Options.ceiling;
import static io.github.tenderscore.model.Options.minimum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.Keep;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.Statistic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What decisions about tenders do to an assessment; the figures are small enough to be worked out by hand. */
class EvaluationDecisionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Methodology METHOD = Methodology.named("Illustrative")
            .price("price", "Price", "40", PriceRules.lowestOverPrice())
            .mark("quality", "Quality", "60", MarkScales.zeroToFive(), minimum("2"))
            .build();
    private static final Evaluation THREE = Evaluation.under(METHOD)
            .tender("A", "Illustrative supplier A", t -> t.price("200").mark("quality", "4"))
            .tender("B", "Illustrative supplier B", t -> t.price("160").mark("quality", "3"))
            .tender("C", "Illustrative supplier C", t -> t.price("100").mark("quality", "1"));

    private static Disregard disregard(String tender) {
        return Consideration.of(tender, Ground.PROCEDURAL_BREACH)
                .disregard("Head of procurement", DAY, "it arrived after the deadline");
    }

    @Test
    void disregardedTenderIsNotAssessedAndNotMixedWithTheDisqualified() {
        Assessment assessment = THREE.decide(disregard("B")).assess();
        assertThat(assessment.results())
                .extracting(
                        result -> result.tender().id() + " " + result.outcome().code())
                .containsExactly("A ranked", "C disqualified", "B disregarded");
        TenderResult disregarded = assessment.result("B");
        assertThat(disregarded.rank()).isEmpty();
        assertThat(disregarded.figure()).isEmpty();
        assertThat(disregarded.points("quality")).isEmpty();
        assertThat(((Outcome.Disregarded) disregarded.outcome()).decisions()).containsExactly(disregard("B"));
        assertThat(disregarded.explanation().text()).isEqualTo("""
                        B, Illustrative supplier B
                            not assessed: disregarded on 2026-03-02 by Head of procurement because the tender breaches \
                        a procedural requirement (Procurement Act 2023, section 19(3)(d)): it arrived after the deadline
                        """);
    }

    @Test
    void whatWasDecidedHoldsUnderAnotherMethodForTheTendersThatAreStillThere() {
        Evaluation decided = THREE.note("Illustrative").decide(disregard("B")).decide(disregard("C"));
        Methodology quality = Methodology.named("Illustrative, quality first")
                .price("price", "Price", "20", PriceRules.lowestOverPrice())
                .mark("quality", "Quality", "80", MarkScales.zeroToFive())
                .build();
        Evaluation other = decided.again(quality, decided.tenders().subList(0, 2));
        assertThat(other.methodology()).isSameAs(quality);
        assertThat(other.decisions()).containsExactly(disregard("B"));
        assertThat(other.notes()).containsExactly("Illustrative");
        assertThat(other.tenders()).hasSize(2);
        assertThat(decided.tenders()).hasSize(3);
    }

    /** A price that was no number does not become one that was never given. */
    @Test
    void whatIsWrongWithATenderStaysWrongWhileItIsThere() {
        Evaluation wrong = THREE.tender(
                "D", "Illustrative supplier D", t -> t.price("1,000").mark("quality", "3"));
        assertThat(wrong.again(METHOD, wrong.tenders()).faults())
                .isEqualTo(wrong.faults())
                .isNotEmpty();
        assertThat(wrong.again(METHOD, THREE.tenders()).faults()).isEmpty();
    }

    @Test
    void priceOfADisregardedTenderIsComparedWithNoOther() {
        // with B: 40 × 160/200 + 48 = 80; without B, A's price is the lowest: 40 + 48 = 88
        assertThat(THREE.assess().result("A").figure()).contains(Ratio.of(80));
        assertThat(THREE.decide(disregard("B")).assess().result("A").figure()).contains(Ratio.of(88));
    }

    @Test
    void notEvenWhereTheRuleComparesAllTenders() {
        Methodology all = Methodology.named("Illustrative")
                .price(
                        "price",
                        "Price",
                        "40",
                        PriceRules.hyperbolicPower(Anchor.of(Statistic.LOWEST), "1", Clamp.BOTH, ReferenceSet.ALL))
                .mark("quality", "Quality", "60", MarkScales.zeroToFive(), minimum("2"))
                .build();
        Evaluation three = Evaluation.under(all).tenders(THREE.tenders());
        // the disqualified C counts: 40 × 100/200 + 48; the disregarded C does not: 40 × 160/200 + 48
        assertThat(three.assess().result("A").figure()).contains(Ratio.of(68));
        Assessment without = three.decide(disregard("C")).assess();
        assertThat(without.result("A").figure()).contains(Ratio.of(80));
        assertThat(without.result("A").explanation().text()).contains("160 / 200)) = 0.8");
    }

    @Test
    void disregardedTenderNeedsNoResponse() {
        Evaluation unmarked = THREE.tender("D", "Illustrative supplier D", t -> t.price("90"));
        assertThatThrownBy(unmarked::assess)
                .hasMessageContaining("The tender D must have a response on the criterion quality");
        assertThat(unmarked.decide(disregard("D")).assess().first())
                .extracting(result -> result.tender().id())
                .containsExactly("A");
    }

    @Test
    void keptTenderIsAssessedAsIfNothingHadBeenConsidered() {
        Keep keep = Consideration.of("B", Ground.NO_TREATY_STATE)
                .keep(Keep.Finding.NOT_ESTABLISHED, "Head of procurement", DAY, "it is established in Cardiff");
        assertThat(THREE.decide(keep).assess().result("B").outcome())
                .isEqualTo(THREE.assess().result("B").outcome());
    }

    @Test
    void nobodyIsLeftWhereAllAreDisregarded() {
        Assessment assessment = THREE.decide(disregard("A"))
                .decide(disregard("B"))
                .decide(disregard("C"))
                .assess();
        assertThat(assessment.mostAdvantageous()).isEmpty();
        assertThat(assessment.first()).isEmpty();
        assertThat(assessment.margins()).isEmpty();
    }

    @Test
    void severalGroundsStandInTheOrderOfTheAct() {
        Disregard condition = Consideration.of("B", Ground.CONDITION_NOT_MET)
                .disregard("Head of procurement", DAY, "its turnover is below the published one");
        Outcome outcome = THREE.decide(disregard("B"))
                .decide(condition)
                .assess()
                .result("B")
                .outcome();
        assertThat(((Outcome.Disregarded) outcome).decisions()).containsExactly(condition, disregard("B"));
    }

    @Test
    void decisionsMustBeAboutTendersAndMustNotContradictEachOther() {
        Keep keep = Consideration.of("B", Ground.PROCEDURAL_BREACH)
                .keep(Keep.Finding.ESTABLISHED, "Head of procurement", DAY, "the breach is trivial");
        assertThatThrownBy(() -> THREE.decide(disregard("X"))
                        .decide(disregard("B"))
                        .decide(keep)
                        .assess())
                .hasMessage("""
                        The evaluation has 2 faults:
                        - decisions/X/procedural-breach: The tender (X) of a decision to disregard must be one of the evaluation
                        - decisions/B/procedural-breach: The tender B must have only one decision on the ground \
                        procedural-breach (section 19(3)(d)); it has one to disregard and one to keep""");
    }

    @Test
    void reasonsMustBeOnCriteria() {
        Evaluation reasoned = Evaluation.under(METHOD)
                .tender(
                        "A",
                        "Illustrative supplier A",
                        t -> t.price("200")
                                .mark("quality", "4")
                                .reason("quality", "Named staff for every shift", "Method statement, page 4")
                                .reason("staff", "Named staff")
                                .reason("price", " "));
        assertThatThrownBy(reasoned::assess)
                .hasMessageContaining(
                        "tenders/A/reasons/staff: The reason of the tender A on staff must be on a criterion or"
                                + " group of the method")
                .hasMessageContaining(
                        "tenders/A/reasons/price: The reason of the tender A on the criterion price: The text"
                                + " of a reason must not be blank");
        assertThat(reasoned.tenders().get(0).reason("quality").orElseThrow().references())
                .containsExactly("Method statement, page 4");
    }

    // ---- ceiling ----------------------------------------------------------------------------------------------------

    private static Assessment underCeiling(String most, Rounding... roundings) {
        return Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", "40", PriceRules.lowestOverPrice(), ceiling(most))
                        .mark("quality", "Quality", "60", MarkScales.zeroToFive())
                        .rounding(roundings)
                        .build())
                .tenders(THREE.tenders())
                .assess();
    }

    @Test
    void priceAboveThePublishedCeilingDisqualifies() {
        Assessment assessment = underCeiling("160");
        assertThat(assessment.result("A").outcome())
                .isEqualTo(new Outcome.Disqualified(List.of(
                        new GateFailure(Optional.of("price"), "Price: the price is 200 and must be at most 160"))));
        assertThat(assessment.result("B").rank()).contains(1);
        // 40 × 100/160 + 36: a price at the ceiling passes
        assertThat(assessment.result("B").figure()).contains(Ratio.of(61));
    }

    @Test
    void ceilingIsTestedBeforeAnyRounding() {
        assertThat(underCeiling("199.99", Rounding.down(0).atInput())
                        .result("A")
                        .outcome()
                        .code())
                .isEqualTo("disqualified");
    }

    @Test
    void priceAboveTheCeilingIsNotCompared() {
        Methodology mean = Methodology.named("Illustrative")
                .price(
                        "price",
                        "Price",
                        PriceRules.hyperbolicPower(Anchor.of(Statistic.MEAN), "1", Clamp.BOTH, ReferenceSet.ADMITTED),
                        ceiling("160"))
                .build();
        Assessment assessment = Evaluation.under(mean)
                .tender("A", "Illustrative supplier A", t -> t.price("200"))
                .tender("B", "Illustrative supplier B", t -> t.price("160"))
                .tender("C", "Illustrative supplier C", t -> t.price("100"))
                .assess();
        // mean of 160 and 100 is 130: 100 × 130/160
        assertThat(assessment.result("B").figure()).contains(Ratio.parse("81.25"));
    }

    @Test
    void ceilingBelongsToAPrice() {
        assertThatThrownBy(() -> Methodology.named("Illustrative")
                        .mark("quality", "Quality", MarkScales.zeroToFive(), ceiling("3"))
                        .build())
                .hasMessageContaining(
                        "The ceiling (3) of the criterion quality must be on a price criterion, not on one of "
                                + "the kind mark");
        assertThatThrownBy(() -> Methodology.named("Illustrative")
                        .price("price", "Price", PriceRules.lowestOverPrice(), ceiling("0"))
                        .build())
                .hasMessageContaining(
                        "criteria/price/ceiling: The criterion price: The ceiling (0) of a price must be above zero");
    }
}
