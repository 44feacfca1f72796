package io.github.tenderscore.award;

import static io.github.tenderscore.award.SummaryAwards.FACTS;
import static io.github.tenderscore.award.SummaryAwards.METHOD;
import static io.github.tenderscore.award.SummaryAwards.evaluation;
import static io.github.tenderscore.award.SummaryAwards.score;
import static io.github.tenderscore.award.SummaryAwards.summaries;
import static io.github.tenderscore.award.SummaryAwards.summary;
import static io.github.tenderscore.award.SummaryAwards.supplier;
import static io.github.tenderscore.award.SummaryAwards.texts;
import static io.github.tenderscore.model.Options.minimum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScales;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Assessment summaries as the cases and the regulation have them; figures are worked out by hand in {@link SummaryAwards}. */
class SummaryScenariosTest {

    // ---- who gets one, with what ------------------------------------------------------------------------------------

    @Test
    void recipientsAreTheSuppliersOfAssessedTendersAlone() {
        // section 50(5): a disregarded tender is no assessed tender
        assertThat(summaries(FACTS).recipients()).containsExactly("A", "B", "C", "E");
        assertThat(summaries(FACTS).issue())
                .extracting(AssessmentSummary::tender)
                .containsExactly("A", "B", "C", "E");
        assertThat(summaries(FACTS).mostAdvantageous()).contains("B");
    }

    @Test
    void supplierThatIsNotAwardedReadsItsOwnScoresAndThoseOfTheMostAdvantageousTender() {
        AssessmentSummary summary = summary(summaries(FACTS), "A");
        assertThat(summary.result()).isEqualTo(AssessmentSummary.Result.NOT_AWARDED);
        assertThat(summary.supplier()).isEqualTo(supplier("A", "Alder Care CIC"));
        assertThat(score(summary.own(), "plan").points()).hasToString("Optional[28.8]");
        assertThat(score(summary.own(), "plan").given()).contains("mark 4: good");
        assertThat(score(summary.own(), "plan").reason()).contains(Reason.of("A plans each week.", "Section 2"));
        assertThat(score(summary.own(), "quality").points()).hasToString("Optional[48]");
        assertThat(summary.own().totals())
                .containsExactly(new SummaryTotal("Total points", figure("80"), Optional.of(figure("100"))));
        SummaryBlock best = summary.mostAdvantageous().orElseThrow();
        assertThat(best.supplier()).isEqualTo("Birch Homes Ltd");
        assertThat(score(best, "care").reason()).contains(Reason.of("B visits twice a day.", "Section 3", "Annex 1"));
        assertThat(best.totals()).extracting(SummaryTotal::figure).containsExactly(figure("85"));
        assertThat(summary.reasons())
                .containsExactly(
                        "Another tender is the most advantageous tender. It has a better place in the ranking by total"
                                + " points.");
    }

    private static SummaryFigure figure(String digits) {
        return SummaryFigure.of(Ratio.parse(digits));
    }

    @Test
    void mostAdvantageousTendersOwnSummaryHasItsOwnBlockAlone() {
        AssessmentSummary summary = summary(summaries(FACTS), "B");
        assertThat(summary.result()).isEqualTo(AssessmentSummary.Result.MOST_ADVANTAGEOUS);
        assertThat(summary.mostAdvantageous()).isEmpty();
        assertThat(summary.reasons()).isEmpty();
    }

    @Test
    void blockOfTheMostAdvantageousTenderIsTheSameInEverySummary() {
        assertThat(summaries(FACTS).issue().stream()
                        .map(AssessmentSummary::mostAdvantageous)
                        .flatMap(Optional::stream)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void disqualifiedTenderHasNoScoreForWhatWasNotAssessedAndReadsWhy() {
        // regulation 31(3)(b): only as far as it was assessed; C fell before prices. 31(3)(c): the reasons
        AssessmentSummary summary = summary(summaries(FACTS), "C");
        assertThat(summary.result()).isEqualTo(AssessmentSummary.Result.DISQUALIFIED);
        SummaryScore price = score(summary.own(), "price");
        assertThat(price.points()).isEmpty();
        assertThat(price.given()).isEmpty();
        assertThat(price.working()).isEmpty();
        assertThat(price.notes())
                .containsExactly("Not assessed, because the tender was disqualified before prices are assessed.");
        // 36 × 3/5 + 24 × 2/5
        assertThat(score(summary.own(), "quality").points()).hasToString("Optional[31.2]");
        assertThat(summary.own().totals()).isEmpty();
        assertThat(summary.reasons())
                .containsExactly(
                        "The tender is disqualified under the assessment methodology (Procurement Act 2023, section"
                                + " 23(3)(a)). Care: the mark is 2 and must be at least 3.");
        assertThat(summary.mostAdvantageous()).isPresent();
    }

    @Test
    void passAndFailAreScoresToo() {
        // section 1, rule 9: scores are compulsory, so pass/fail is a score domain
        AssessmentSummary summary = summary(summaries(FACTS), "A");
        assertThat(score(summary.own(), "insured").notes()).containsExactly("Pass.");
        assertThat(score(summary.own(), "insured").given()).contains("answer: yes");
        assertThat(score(summary.own(), "insured").available()).isEmpty();
        Evaluation uninsured = evaluation(METHOD)
                .tender(
                        "F",
                        supplier("F", "Fig Support Ltd"),
                        t -> t.price("300")
                                .mark("plan", "4")
                                .mark("care", "4")
                                .no("insured")
                                .reason("plan", "F plans.", "Section 2")
                                .reason("care", "F visits.", "Section 3"));
        AssessmentSummary failed = summary(AssessmentSummaries.of(uninsured.assess(), FACTS), "F");
        assertThat(score(failed.own(), "insured").notes()).containsExactly("Fail.");
        assertThat(failed.reasons().get(0)).endsWith("Insured: the answer is no and must be yes.");
    }

    @Test
    void placesAreToldOnlyWhereTheAuthorityLetsThem() {
        assertThat(summary(summaries(FACTS), "E").own().rank()).isEmpty();
        AssessmentSummary ranked = summary(summaries(FACTS.withRank()), "E");
        assertThat(ranked.own().rank()).contains(3);
        assertThat(ranked.mostAdvantageous().orElseThrow().rank()).contains(1);
        assertThat(summary(summaries(FACTS.withRank()), "C").own().rank()).isEmpty();
    }

    @Test
    void singleTenderReadsItsOwnBlockAlone() {
        Assessment alone = Evaluation.under(METHOD)
                .tenders(List.of(evaluation(METHOD).tenders().get(0)))
                .assess();
        AssessmentSummaries summaries = AssessmentSummaries.of(alone, FACTS);
        assertThat(summaries.issue()).hasSize(1);
        assertThat(summaries.check().warnings()).isEmpty();
        AssessmentSummary summary = summary(summaries, "A");
        assertThat(summary.result()).isEqualTo(AssessmentSummary.Result.MOST_ADVANTAGEOUS);
        assertThat(score(summary.own(), "price").working().orElseThrow().value())
                .hasToString("Optional[40]");
    }

    @Test
    void whereAllAreDisqualifiedEachReadsItsOwnReasonsAndNobodyElses() {
        Evaluation all = evaluation(METHOD);
        Evaluation failed = Evaluation.under(METHOD).tenders(all.tenders().subList(2, 3));
        AssessmentSummaries summaries = AssessmentSummaries.of(failed.assess(), FACTS);
        assertThat(summaries.mostAdvantageous()).isEmpty();
        assertThat(summaries.check().isComplete()).isTrue();
        assertThat(texts(summaries.check().warnings()))
                .containsExactly(
                        "No tender is left, so no contract can be awarded: no assessment summary is asked for"
                                + " (Procurement Act 2023, section 50(3)), and a procurement termination notice is (section 55)");
        AssessmentSummary summary = summary(summaries, "C");
        assertThat(summary.mostAdvantageous()).isEmpty();
        assertThat(summary.reasons()).hasSize(1);
    }

    // ---- which tender is awarded the contract -----------------------------------------------------------------------

    private static Evaluation tied() {
        Methodology marks = Methodology.named("Illustrative")
                .mark("plan", "Plan", MarkScales.zeroToFive())
                .build();
        return Evaluation.under(marks)
                .tender(
                        "A",
                        supplier("A", "Alder Care CIC"),
                        t -> t.mark("plan", "4").reason("plan", "A plans.", "Section 2"))
                .tender(
                        "B",
                        supplier("B", "Birch Homes Ltd"),
                        t -> t.mark("plan", "4").reason("plan", "B plans.", "Section 2"))
                .tender(
                        "C",
                        supplier("C", "Cedar Visits Ltd"),
                        t -> t.mark("plan", "3").reason("plan", "C plans.", "Section 2"));
    }

    @Test
    void tieForTheFirstPlaceNeedsTheTenderThatIsAwardedAndAReason() {
        Assessment assessment = tied().assess();
        assertThat(texts(AssessmentSummaries.of(assessment, FACTS).check().faults()))
                .containsExactly(
                        "The tender that is awarded the contract must be named with the reason, because A, B are tied"
                                + " for the first place (Procurement Act 2023, sections 19(2) and 50(4))");
        assertThat(texts(AssessmentSummaries.of(assessment, FACTS.awarded("B"))
                        .check()
                        .faults()))
                .containsExactly(
                        "The reason why the tender B is awarded the contract must be recorded, because it does not stand alone"
                                + " in the first place (Procurement Act 2023, sections 19(2)(a) and 98)",
                        "The summary of the tender A must say why the contract is not awarded to it, because it does not stand"
                                + " behind the tender that is (Procurement Regulations 2024, regulation 31(3)(c))");
        AssessmentSummaries settled = AssessmentSummaries.of(
                assessment,
                FACTS.awarded("B", "drawn by lot before witnesses, as published")
                        .furtherReason(
                                "A",
                                "Both tenders have the same points; the lot that was drawn, as published, decided."));
        assertThat(summary(settled, "A").reasons())
                .containsExactly("Both tenders have the same points; the lot that was drawn, as published, decided.");
        assertThat(summary(settled, "B").result()).isEqualTo(AssessmentSummary.Result.MOST_ADVANTAGEOUS);
        assertThat(summary(settled, "C").mostAdvantageous().orElseThrow().tender())
                .isEqualTo("B");
    }

    @Test
    void authoritysRequirementsMayLeadToAnotherTenderWithAReason() {
        // section 19(2)(a): the most advantageous tender must also satisfy the authority's requirements
        AssessmentSummaries summaries = summaries(FACTS.awarded("A", "only A meets the requirement of a local base")
                .furtherReason("B", "The tender does not meet the requirement of a local base."));
        assertThat(summaries.mostAdvantageous()).contains("A");
        assertThat(summary(summaries, "B").reasons())
                .containsExactly("The tender does not meet the requirement of a local base.");
        assertThat(summary(summaries, "E").mostAdvantageous().orElseThrow().supplier())
                .isEqualTo("Alder Care CIC");
        // the reason for the record stands in no summary
        assertThat(summaries.issue().toString()).doesNotContain("only A meets");
    }

    @Test
    void factsThatDoNotFitTheAssessmentAreRefusedTogether() {
        assertThatThrownBy(() -> summaries(FACTS.awarded("C")
                        .furtherReason("D", "It came late.")
                        .furtherReason("Z", "Unknown.")
                        .disclose("plan")))
                .isInstanceOf(FaultException.class)
                .hasMessage("""
                        The award has 4 faults:
                        - awarded/tender: The tender (C) that is awarded the contract must not be disqualified under the \
                        assessment methodology, because it must best satisfy the award criteria (Procurement Act 2023, section \
                        19(2)(b))
                        - furtherReasons/D: The further reason for the tender D must not be given, because the tender is \
                        disregarded and its supplier gets no assessment summary (Procurement Act 2023, section 50(5))
                        - furtherReasons/Z: The further reason for the tender Z must be for one of the evaluation
                        - disclosed: The criterion (plan) whose compared price or promise is disclosed must be one of the \
                        method that earns points and is a price, or a promise that is compared""");
        assertThatThrownBy(() -> summaries(FACTS.awarded("D")))
                .hasMessageContaining(
                        "The tender (D) that is awarded the contract must not be disregarded, because it was not"
                                + " assessed (Procurement Act 2023, sections 19(3) and 50(5))");
        assertThatThrownBy(() -> summaries(FACTS.awarded("Z")))
                .hasMessageContaining("The tender (Z) that is awarded the contract must be one of the evaluation");
        assertThatThrownBy(() -> summaries(FACTS.furtherReason("B", "None.")))
                .hasMessageContaining("must not be given, because it is the tender that is awarded the contract");
    }

    // ---- what is missing --------------------------------------------------------------------------------------------

    private static AssessmentSummaries changed(UnaryOperator<Tender> change) {
        Evaluation whole = evaluation(METHOD);
        Evaluation changed = Evaluation.under(METHOD)
                .tenders(whole.tenders().stream().map(change).toList());
        return AssessmentSummaries.of(changed.decide(whole.decisions().get(0)).assess(), FACTS);
    }

    private static Tender without(Tender tender, String reason) {
        Map<String, Reason> reasons = new LinkedHashMap<>(tender.reasons());
        reasons.remove(reason);
        return new Tender(tender.id(), tender.supplier(), tender.responses(), reasons);
    }

    @Test
    void markWithoutAReasonCannotBeTold() {
        // Woods v Milton Keynes [2015] and Lancashire Care [2018]: scores without contemporaneous reasons
        SummaryCheck check =
                changed(tender -> without(without(tender, "plan"), "care")).check();
        assertThat(texts(check.faults()))
                .hasSize(8)
                .contains(
                        "The summary of the tender A must explain its score on the criterion plan by reference to the tender"
                                + " (Procurement Regulations 2024, regulation 31(2)(e)(i)(bb)); it has no reason",
                        "The summary of the tender C must explain its score on the criterion care by reference to the tender"
                                + " (Procurement Regulations 2024, regulation 31(2)(e)(i)(bb)); it has no reason");
        assertThat(check.faults().get(0).place()).containsExactly("tenders", "A", "reasons", "plan");
    }

    @Test
    void reasonMustSayWhereInTheTender() {
        SummaryCheck check = changed(tender -> {
                    Map<String, Reason> reasons = new LinkedHashMap<>(tender.reasons());
                    reasons.computeIfPresent("plan", (id, reason) -> Reason.of(reason.text()));
                    return new Tender(tender.id(), tender.supplier(), tender.responses(), reasons);
                })
                .check();
        assertThat(check.faults()).hasSize(4);
        assertThat(check.faults().get(1)).hasToString("""
                        tenders/B/reasons/plan: The summary of the tender B must explain its score on the criterion plan by \
                        reference to the tender (Procurement Regulations 2024, regulation 31(2)(e)(i)(bb)); its reason names no \
                        place in the tender
                          Maybe the document, section or page was left out, such as Method statement, section 2""");
    }

    @Test
    void criterionAtTheTopHasTheOtherLimbOfTheRegulation() {
        Evaluation bare = Evaluation.under(tied().methodology())
                .tender("A", supplier("A", "Alder Care CIC"), t -> t.mark("plan", "4"));
        assertThat(texts(AssessmentSummaries.of(bare.assess(), FACTS).check().faults()))
                .containsExactly(
                        "The summary of the tender A must explain its score on the criterion plan by reference to the"
                                + " tender (Procurement Regulations 2024, regulation 31(2)(e)(i)(aa)); it has no reason");
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnceAndNothingIsIssued() {
        Evaluation bare = Evaluation.under(METHOD)
                .tender(
                        "A",
                        "Alder Care CIC",
                        t -> t.price("250").mark("plan", "4").mark("care", "4").yes("insured"));
        AssessmentSummaries summaries = AssessmentSummaries.of(bare.assess(), SummaryFacts.NONE);
        assertThat(texts(summaries.check().faults()))
                .containsExactly(
                        "The date and time at which the assessment summaries are provided must be known, one for all of them"
                                + " (Procurement Regulations 2024, regulation 31(4))",
                        "The place where the award criteria and the assessment methodology can be accessed in full must be"
                                + " known, or that the summaries set them out in full (Procurement Regulations 2024, regulation"
                                + " 31(2)(d)(ii))",
                        "The summary of the tender A must give the contact postal address of its supplier (Procurement"
                                + " Regulations 2024, regulation 31(2)(b)); it is not known",
                        "The summary of the tender A must give the contact email address of its supplier (Procurement"
                                + " Regulations 2024, regulation 31(2)(b)); it is not known",
                        "The summary of the tender A must give the unique identifier of its supplier (Procurement Regulations"
                                + " 2024, regulation 31(2)(c)); it is not known",
                        "The summary of the tender A must explain its score on the criterion plan by reference to the tender"
                                + " (Procurement Regulations 2024, regulation 31(2)(e)(i)(bb)); it has no reason",
                        "The summary of the tender A must explain its score on the criterion care by reference to the tender"
                                + " (Procurement Regulations 2024, regulation 31(2)(e)(i)(bb)); it has no reason");
        assertThatThrownBy(summaries::issue)
                .isInstanceOf(FaultException.class)
                .hasMessageStartingWith("The award has 7 faults:\n- providedAt: ");
    }

    @Test
    void onlyTheOneSupplierThatIsNotAssessedNeedsNothing() {
        // D is disregarded: no addresses, no reasons, no marks are known of it, and none are missing
        assertThat(summaries(FACTS).check().isComplete()).isTrue();
        assertThat(evaluation(METHOD).tenders().get(3).supplier()).isEqualTo(new Supplier("Damson Nursing Ltd"));
    }

    @Test
    void blankWordsAreRefusedWhereTheyAreSaid() {
        assertThatThrownBy(() -> FACTS.accessAt(" "))
                .hasMessage(
                        "The place where the methodology can be accessed must not be blank (Procurement Regulations 2024,"
                                + " regulation 31(2)(d)(ii))");
        assertThatThrownBy(() -> FACTS.furtherReason("A", ""))
                .hasMessage(
                        "The further reason why the tender A is not awarded the contract must not be blank (Procurement"
                                + " Regulations 2024, regulation 31(3)(c))");
        assertThatThrownBy(() -> FACTS.awarded("A", " "))
                .hasMessage(
                        "The reason why the tender A is awarded the contract must not be blank (Procurement Act 2023,"
                                + " section 98)");
    }

    // ---- the single mark that decides -------------------------------------------------------------------------------

    @Test
    void oneMisjudgedMarkChangesWhoReadsThatItsTenderIsTheMostAdvantageous() {
        // as in Braceurself [2022]: one question changes the winner
        Methodology method = Methodology.named("Illustrative")
                .mark("plan", "Plan", "60", MarkScales.zeroToFive(), minimum("1"))
                .mark("care", "Care", "40", MarkScales.zeroToFive())
                .build();
        Evaluation before = Evaluation.under(method)
                .tender(
                        "A",
                        supplier("A", "Alder Care CIC"),
                        t -> t.mark("plan", "4")
                                .mark("care", "4")
                                .reason("plan", "A plans.", "1")
                                .reason("care", "A cares.", "2"));
        UnaryOperator<String> winner = mark -> AssessmentSummaries.of(
                        before.tender(
                                        "B",
                                        supplier("B", "Birch Homes Ltd"),
                                        t -> t.mark("plan", mark)
                                                .mark("care", "3")
                                                .reason("plan", "B plans.", "1")
                                                .reason("care", "B cares.", "2"))
                                .assess(),
                        FACTS)
                .mostAdvantageous()
                .orElseThrow();
        // A 48 + 32 = 80; B with a plan of 5: 60 + 24 = 84; with 4: 48 + 24 = 72
        assertThat(winner.apply("5")).isEqualTo("B");
        assertThat(winner.apply("4")).isEqualTo("A");
    }
}
