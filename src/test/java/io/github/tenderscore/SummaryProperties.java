package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.AssessmentSummary;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.award.SummaryScore;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.SummariesWriter;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRuleSamples;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.report.SummaryReport;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the summaries of every award, whatever the method. */
class SummaryProperties {

    private static final SummaryFacts FACTS = SummaryFacts.NONE
            .providedAt(OffsetDateTime.parse("2026-03-02T12:00:00Z"))
            .accessAt("Tender documents");

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Methods.evaluations();
    }

    @Provide
    Arbitrary<PriceRule> rules() {
        return Arbitraries.of(PriceRuleSamples.rules());
    }

    /** A word that occurs nowhere but in what a tender's supplier or evaluators wrote. */
    private static String secret(Tender tender) {
        return "Secret" + Integer.toHexString(tender.id().hashCode()) + "q";
    }

    /** The same tender with every text that a summary asks for, each holding its secret. */
    private static Tender told(Methodology method, Tender tender) {
        String secret = secret(tender);
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (Criterion criterion : method.withGroups()) {
            reasons.put(criterion.id(), Reason.of("Because of " + secret, "Section " + secret));
        }
        Supplier supplier = new Supplier(secret + " Ltd")
                .identifiedBy("id-" + secret)
                .reachedAt("Street " + secret, secret + "@suppliers.example");
        return new Tender(tender.id(), supplier, tender.responses(), reasons);
    }

    private static AssessmentSummaries summaries(Evaluation evaluation, List<Tender> tenders) {
        Evaluation told = Evaluation.under(evaluation.methodology())
                .tenders(tenders.stream()
                        .map(tender -> told(evaluation.methodology(), tender))
                        .toList());
        for (Decision decision : evaluation.decisions()) {
            told = told.decide(decision);
        }
        Assessment assessment = assessed(told);
        SummaryFacts facts = FACTS;
        List<TenderResult> first = assessment.first();
        if (first.size() > 1) {
            // an authority settles a tie; here the tender whose id comes first
            facts = facts.awarded(first.get(0).tender().id(), "as settled");
            for (TenderResult other : first.subList(1, first.size())) {
                facts = facts.furtherReason(other.tender().id(), "as settled");
            }
        }
        return AssessmentSummaries.of(assessment, facts);
    }

    private static Assessment assessed(Evaluation evaluation) {
        try {
            return evaluation.assess();
        } catch (FaultException e) {
            Assume.that(!e.faults().stream()
                    .allMatch(fault -> fault.message().contains("cannot be ranked: its quality points (0)")));
            throw e;
        }
    }

    private static String written(AssessmentSummary summary) {
        return SummaryReport.text(summary) + SummaryReport.markdown(summary) + summary;
    }

    @Property(tries = 300)
    void nobodyReadsOfAThirdTender(@ForAll("evaluations") Evaluation evaluation) {
        AssessmentSummaries summaries = summaries(evaluation, evaluation.tenders());
        Optional<String> best = summaries.mostAdvantageous();
        Map<String, String> documents =
                summaries.recipients().isEmpty() ? Map.of() : SummariesWriter.writeEach(summaries);
        for (AssessmentSummary summary : summaries.issue()) {
            String written = written(summary) + documents.get(summary.tender());
            for (Tender tender : evaluation.tenders()) {
                boolean may = tender.id().equals(summary.tender()) || best.equals(Optional.of(tender.id()));
                assertThat(written.contains(secret(tender))).as(tender.id()).isEqualTo(may);
            }
        }
    }

    @Property(tries = 300)
    void everybodyReadsTheSameOfTheMostAdvantageousTenderAndTheMethod(@ForAll("evaluations") Evaluation evaluation) {
        List<AssessmentSummary> issued =
                summaries(evaluation, evaluation.tenders()).issue();
        assertThat(issued.stream()
                        .map(AssessmentSummary::mostAdvantageous)
                        .flatMap(Optional::stream)
                        .distinct())
                .hasSizeLessThanOrEqualTo(1);
        assertThat(issued.stream().map(AssessmentSummary::method).distinct()).hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 200)
    void orderOfTendersDoesNotMatter(@ForAll("evaluations") Evaluation evaluation, @ForAll Random random) {
        List<Tender> shuffled = new ArrayList<>(evaluation.tenders());
        Collections.shuffle(shuffled, random);
        assertThat(summaries(evaluation, shuffled).issue())
                .isEqualTo(summaries(evaluation, evaluation.tenders()).issue());
    }

    @Property(tries = 200)
    void everyFormulaThatIsToldGivesItsFigure(@ForAll("evaluations") Evaluation evaluation) {
        for (AssessmentSummary summary :
                summaries(evaluation, evaluation.tenders()).issue()) {
            all(summary.own().scores())
                    .flatMap(score -> score.working().stream())
                    .forEach(step ->
                            assertThat(FormulaReader.disagreements(step)).isEmpty());
        }
    }

    private static Stream<SummaryScore> all(List<SummaryScore> scores) {
        return scores.stream().flatMap(score -> Stream.concat(Stream.of(score), all(score.parts())));
    }

    /**
     * Two prices of a third tender that earn the others the same published points, and of which neither is told, cannot be told
     * apart by anybody.
     */
    @Property(tries = 2_000)
    void summaryHangsOnTheScoresAndOnNothingElseOfThirdTenders(
            @ForAll("rules") PriceRule rule,
            @ForAll @IntRange(min = 80, max = 300) int own,
            @ForAll @IntRange(min = 80, max = 300) int best,
            @ForAll @IntRange(min = 80, max = 300) int one,
            @ForAll @IntRange(min = -3, max = 3) int difference) {
        Optional<AssessmentSummaries> here = priced(rule, own, best, one);
        Optional<AssessmentSummaries> there = priced(rule, own, best, one + difference);
        Assume.that(here.isPresent() && there.isPresent());
        Assume.that(seen(here.get()).equals(seen(there.get())));
        assertThat(SummariesWriter.writeEach(here.get()).get("A"))
                .isEqualTo(SummariesWriter.writeEach(there.get()).get("A"));
    }

    /** The published points of both tenders and whether their formulas are told. */
    private static List<Object> seen(AssessmentSummaries summaries) {
        TenderResult own = summaries.assessment().result("A");
        TenderResult best = summaries.assessment().result("B");
        Set<String> both = Set.of("A", "B");
        return List.of(
                own.points("price").map(TenderResult.Points::published),
                best.points("price").map(TenderResult.Points::published),
                own.explanation("price", both).isPresent(),
                best.explanation("price", Set.of("B")).isPresent(),
                summaries.mostAdvantageous());
    }

    private static Optional<AssessmentSummaries> priced(PriceRule rule, int own, int best, int third) {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "40", rule)
                .mark("plan", "Plan", "60", MarkScales.zeroToFive())
                .rounding(Rounding.halfUp(0).atCriterion())
                .build();
        Evaluation evaluation = Evaluation.under(method)
                .tender("A", "A", t -> t.price("" + own).mark("plan", "3"))
                .tender("B", "B", t -> t.price("" + best).mark("plan", "5"))
                .tender("C", "C", t -> t.price("" + third).mark("plan", "0"));
        try {
            AssessmentSummaries summaries = summaries(evaluation, evaluation.tenders());
            return Optional.of(summaries).filter(all -> all.mostAdvantageous().equals(Optional.of("B")));
        } catch (FaultException e) {
            return Optional.empty();
        }
    }
}
