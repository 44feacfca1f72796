package io.github.tenderscore.commitment;

import static io.github.tenderscore.commitment.Samples.commitment;
import static io.github.tenderscore.commitment.Samples.measure;
import static io.github.tenderscore.commitment.Samples.terms;
import static io.github.tenderscore.model.Options.ifMissing;
import static io.github.tenderscore.model.Options.minimum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.GateFailure;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.EvaluationWriter;
import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Option;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;
import io.github.tenderscore.stage.Difference;
import io.github.tenderscore.stage.Differences;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A criterion on what tenders commit themselves to, through the front door. */
class CommitmentsCriterionTest {

    /** Points for a unit: 2 for a week, 1 for an hour, over one year. */
    private static final PointsTable POINTS = new PointsTable(
            Samples.catalogue(
                    measure("weeks", "jobs", "1", Subtotal.ADDITIONAL_SOCIAL),
                    measure("hours", "jobs", "1", Subtotal.ADDITIONAL_SOCIAL)),
            1,
            new TreeMap<>(Map.of("weeks", Ratio.of(2), "hours", Ratio.ONE)));

    private static Methodology method(CommitmentBasis basis, SocialValueRule rule, Option... options) {
        return Methodology.named("Illustrative")
                .price("price", "Price", "90", PriceRules.lowestOverPrice())
                .commitments("social", "Social value", "10", basis, rule, options)
                .build();
    }

    private static Assessment assessed(Methodology method) {
        return Evaluation.under(method)
                .tender(
                        "A",
                        "Alder",
                        t -> t.price("1000")
                                .commitments(
                                        "social",
                                        List.of(commitment("A1", "weeks", "160"), commitment("A2", "hours", "40"))))
                .tender(
                        "B",
                        "Birch",
                        t -> t.price("1000").commitments("social", List.of(commitment("B1", "weeks", "300"))))
                .tender(
                        "C",
                        "Cedar",
                        t -> t.price("1000").commitments("social", List.of(commitment("C1", "hours", "100"))))
                .assess();
    }

    private static List<String> points(Assessment assessment) {
        return assessment.evaluation().tenders().stream()
                .map(tender -> assessment.result(tender.id()).points("social").orElseThrow())
                .map(points -> Rounding.halfUp(2).format(points.published()))
                .toList();
    }

    /** Social value reference, section 6.6, by hand: A 160 × 2 + 40 = 360 of 500, B 600 of 500, C 100 of 500. */
    @Test
    void pointsTowardsThePointsRequired() {
        Assessment assessment = assessed(method(POINTS, SocialValueRules.towardsTarget("500")));
        assertThat(points(assessment)).containsExactly("7.20", "10.00", "2.00");
        assertThat(assessment.result("A").explanation().text())
                .contains("Points for the commitments: 360\n")
                .contains("= 160 × 2 + 40 × 1 = 360")
                .contains("= min(1; 360 / 500) = 0.72");
        assertThat(FormulaReader.disagreements(assessment.explanation().top())).isEmpty();
    }

    /** Section 6.6: with a minimum number of points as a gate if the tender says so. */
    @Test
    void aMinimumOfPointsIsAGateOnTheFigure() {
        Assessment assessment = assessed(method(POINTS, SocialValueRules.towardsTarget("500"), minimum("360")));
        assertThat(assessment.result("A").rank()).contains(2);
        assertThat(assessment.result("C").isAdmitted()).isFalse();
        assertThat(((Outcome.Disqualified) assessment.result("C").outcome()).failures())
                .extracting(GateFailure::reason)
                .containsExactly("Social value: the figure of the commitments is 100 and must be at least 360");
    }

    /** The same figures compared with the highest, 600: 6, 10 and 10/6; a minimum of the figure still comes first. */
    @Test
    void theFigureIsComparedLikeAQuantity() {
        Assessment assessment = assessed(method(POINTS, SocialValueRules.relativeToBest()));
        assertThat(points(assessment)).containsExactly("6.00", "10.00", "1.67");
        assertThat(assessment.result("A").explanation("social", Set.of("A"))).isEmpty();
        assertThat(assessment.result("A").explanation("social", Set.of("A", "B")))
                .isPresent();
    }

    /** Social value reference, SV-10 and SV-12, in pounds: a measure that is worth £1. */
    @Test
    void poundsAreScoredByEveryRule() {
        ValuationTerms pounds = terms(1, measure("spend", "local", "1", Subtotal.ADDITIONAL_SOCIAL));
        Assessment best = pounds(method(pounds, SocialValueRules.relativeToBest()), "400000", "250000", "100000");
        assertThat(points(best)).containsExactly("10.00", "6.25", "2.50");
        assertThat(FormulaReader.disagreements(best.explanation().top())).isEmpty();
        assertThat(points(pounds(method(pounds, SocialValueRules.shareOfPrice("20")), "200000")))
                .containsExactly("8.33");
    }

    private static Assessment pounds(Methodology method, String... quantities) {
        Evaluation evaluation = Evaluation.under(method);
        for (int i = 0; i < quantities.length; i++) {
            String quantity = quantities[i];
            evaluation = evaluation.tender(
                    Character.toString('A' + i),
                    "Supplier",
                    t -> t.price("1200000").commitments("social", List.of(commitment("1", "spend", quantity))));
        }
        return evaluation.assess();
    }

    @Test
    void theFigureIsRoundedAsInputAndBreaksTies() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "90", PriceRules.lowestOverPrice())
                .commitments("social", "Social value", "10", POINTS, SocialValueRules.towardsTarget("10"))
                .rounding(Rounding.halfUp(0).atInput())
                .tieBreak(TieBreaks.highest("social"))
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender(
                        "A",
                        "Alder",
                        t -> t.price("10").commitments("social", List.of(commitment("1", "hours", "12.4"))))
                .tender("B", "Birch", t -> t.price("10").commitments("social", List.of(commitment("1", "hours", "14"))))
                .assess();
        assertThat(points(assessment)).containsExactly("10.00", "10.00");
        assertThat(assessment.mostAdvantageous().map(result -> result.tender().id()))
                .contains("B");
        assertThat(assessment.result("A").explanation().text()).contains("Tie-break: highest Social value: 12\n");
    }

    @Test
    void everyFaultOfACommitmentIsNamedWithItsPlace() {
        Evaluation evaluation = Evaluation.under(method(POINTS, SocialValueRules.towardsTarget("500")))
                .tender(
                        "A",
                        "Alder",
                        t -> t.price("1000")
                                .commitments(
                                        "social",
                                        List.of(commitment("A1", "week", "1"), commitment("A2", "hour", "1"))))
                .tender("B", "Birch", t -> t.price("1000"));
        assertThat(evaluation.faults())
                .extracting(fault -> fault.place().subList(0, 4), Fault::message)
                .containsExactly(
                        tuple(
                                List.of("tenders", "A", "responses", "social"),
                                "The measure (week) of the commitment A1 must be one of the catalogue illustrative, edition 1"
                                        + " (the tender A on the criterion social)"),
                        tuple(
                                List.of("tenders", "A", "responses", "social"),
                                "The measure (hour) of the commitment A2 must be one of the catalogue illustrative, edition 1"
                                        + " (the tender A on the criterion social)"),
                        tuple(
                                List.of("tenders", "B", "responses", "social"),
                                "The tender B must have a response on the criterion social; a missing one is not zero"));
    }

    @Test
    void noCommitmentIsAPromiseOfNothingAndAMissingResponseIsNot() {
        Methodology method = Methodology.named("Illustrative")
                .commitments(
                        "social",
                        "Social value",
                        POINTS,
                        SocialValueRules.relativeToBest(),
                        ifMissing(MissingResponse.SCORES_ZERO))
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "Alder", t -> t.commitments("social", List.of(commitment("1", "hours", "5"))))
                .tender("B", "Birch", t -> t.commitments("social", List.of()))
                .tender("C", "Cedar", t -> t)
                .assess();
        assertThat(points(assessment)).containsExactly("100.00", "0.00", "0.00");
        assertThat(assessment.result("A").explanation().text()).contains("of 2 quantities compared");
    }

    @Test
    void theOrderOfCommitmentsDoesNotMatter() {
        Methodology method = method(POINTS, SocialValueRules.towardsTarget("500"));
        List<Commitment> one = List.of(commitment("1", "weeks", "7"), commitment("2", "hours", "1/3"));
        List<Commitment> other = List.of(one.get(1), one.get(0));
        assertThat(of(method, one).explanation().text())
                .isEqualTo(of(method, other).explanation().text());
    }

    private static TenderResult of(Methodology method, List<Commitment> commitments) {
        return Evaluation.under(method)
                .tender("A", "Alder", t -> t.price("1").commitments("social", commitments))
                .assess()
                .result("A");
    }

    @Test
    void aQuantityIsNoAnswer() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Evaluation.under(method(POINTS, SocialValueRules.towardsTarget("500")))
                        .tender("A", "Alder", t -> t.price("1").quantity("social", "3"))
                        .assess())
                .withMessageContaining("be of the kind commitments");
    }

    @Test
    void anotherTableIsAnotherMethod() {
        PointsTable dearer =
                new PointsTable(POINTS.catalogue(), 1, new TreeMap<>(Map.of("weeks", Ratio.of(3), "hours", Ratio.ONE)));
        SocialValueRule rule = SocialValueRules.towardsTarget("500");
        assertThat(Differences.between(method(POINTS, rule), method(dearer, rule)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.aspect()).isEqualTo(Difference.Aspect.SCORING);
                    assertThat(difference.from())
                            .contains("commitments in points by SV-TARGET target 500")
                            .contains("weeks=2");
                    assertThat(difference.to()).contains("weeks=3");
                });
        assertThat(Differences.between(method(POINTS, rule), method(POINTS, rule)))
                .isEmpty();
    }

    @Test
    void goesThroughADocument() {
        SocialValueRule rule = SocialValueRules.relativeToBest();
        Assessment assessment = assessed(method(POINTS, rule));
        String document = EvaluationWriter.write(assessment.evaluation());
        Assessment again = EvaluationReader.standard().read(document).assess();
        assertThat(again.explanation().text())
                .isEqualTo(assessment.explanation().text());
        assertThat(EvaluationWriter.write(again.evaluation())).isEqualTo(document);
        PointsTable dearer =
                new PointsTable(POINTS.catalogue(), 1, new TreeMap<>(Map.of("weeks", Ratio.of(3), "hours", Ratio.ONE)));
        assertThat(Fingerprints.of(method(dearer, rule))).isNotEqualTo(Fingerprints.of(method(POINTS, rule)));
    }
}
