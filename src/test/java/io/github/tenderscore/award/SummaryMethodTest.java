package io.github.tenderscore.award;

import static io.github.tenderscore.award.SummaryAwards.FACTS;
import static io.github.tenderscore.award.SummaryAwards.planned;
import static io.github.tenderscore.award.SummaryAwards.supplier;
import static io.github.tenderscore.award.SummaryAwards.texts;
import static io.github.tenderscore.model.Options.accepts;
import static io.github.tenderscore.model.Options.ceiling;
import static io.github.tenderscore.model.Options.ifMissing;
import static io.github.tenderscore.model.Options.minimum;
import static io.github.tenderscore.model.Options.mustBeYes;
import static io.github.tenderscore.model.Options.passFail;
import static io.github.tenderscore.model.Options.rounding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a summary sets out criteria and methodology: regulation 31(2)(d)(i)(aa) to (cc). */
class SummaryMethodTest {

    private static SummaryCriterion criterion(List<SummaryCriterion> criteria, String id) {
        for (SummaryCriterion criterion : criteria) {
            if (criterion.id().equals(id)) {
                return criterion;
            }
            if (criterion.parts().stream().anyMatch(part -> part.id().equals(id))) {
                return criterion(criterion.parts(), id);
            }
        }
        throw new AssertionError("no criterion " + id);
    }

    private static final Methodology EVERYTHING = Methodology.named("Illustrative")
            .price(
                    "price",
                    "Price",
                    "40",
                    PriceRules.priceSpan("50"),
                    ceiling("9000"),
                    rounding(Rounding.halfUp(0).atInput(), Rounding.down(4).atRatio()))
            .group(
                    "quality",
                    "Quality",
                    "40",
                    quality -> quality.mark(
                                    "plan",
                                    "Plan",
                                    "75",
                                    MarkScale.of(MarkScale.Grade.of("0", "none"), MarkScale.Grade.of("10", "all"))
                                            .withDecimals(1),
                                    minimum("60%"))
                            .choice(
                                    "fleet",
                                    "Fleet",
                                    "25",
                                    ChoiceScale.of(
                                            ChoiceScale.Option.of("diesel", "0"),
                                            ChoiceScale.Option.of("electric", "100")),
                                    ifMissing(MissingResponse.SCORES_ZERO)))
            .quantity("weeks", "Weeks", "15", SocialValueRules.towardsTarget("400"), minimum("10"))
            .yesNo("wage", "Wage", "5", ifMissing(MissingResponse.DISQUALIFIES))
            .yesNo("insured", "Insured", passFail(), mustBeYes())
            .choice(
                    "base",
                    "Base",
                    ChoiceScale.of(ChoiceScale.Option.of("local", "100"), ChoiceScale.Option.of("other", "0")),
                    passFail(),
                    accepts("local"))
            .rounding(Rounding.halfUp(2).atCriterion(), Rounding.halfEven(1).atTotal())
            .tieBreak(TieBreaks.highest("quality"), TieBreaks.lowest("price"))
            .minimum("50%")
            .build();

    @Test
    void relativeImportanceIsToldAsPublished() {
        List<SummaryCriterion> criteria = SummaryMethods.of(EVERYTHING).criteria();
        assertThat(criterion(criteria, "price").importance()).isEqualTo("40% of all points: 40 of 100 points");
        assertThat(criterion(criteria, "plan").importance()).isEqualTo("75% of Quality: 30 of 100 points");
        assertThat(criterion(criteria, "insured").importance()).isEqualTo("pass or fail: it earns no points");
        Methodology total = Methodology.named("Illustrative")
                .weightsOfTotal()
                .group(
                        "quality",
                        "Quality",
                        quality -> quality.mark("plan", "Plan", "100/3", MarkScales.zeroToFive())
                                .mark("care", "Care", "200/3", MarkScales.zeroToFive()))
                .build();
        assertThat(criterion(SummaryMethods.of(total).criteria(), "plan").importance())
                .isEqualTo("100/3 (33.3333…)% of all points: 100/3 (33.3333…) of 100 points");
        assertThat(criterion(SummaryMethods.of(total).criteria(), "quality").importance())
                .isEqualTo("100 of 100 points");
        Methodology points = Methodology.named("Illustrative")
                .weightsInPoints("60")
                .mark("plan", "Plan", "25", MarkScales.zeroToFive())
                .mark("care", "Care", "35", MarkScales.zeroToFive())
                .build();
        assertThat(criterion(SummaryMethods.of(points).criteria(), "care").importance())
                .isEqualTo("35 of 60 points");
    }

    @Test
    void howEachCriterionIsAssessedAndWhichScoresThereAre() {
        List<SummaryCriterion> criteria = SummaryMethods.of(EVERYTHING).criteria();
        assertThat(criterion(criteria, "price").assessment())
                .containsExactly(
                        "Points = points available × share of the points; share = max(0; (Pmin × (1 + span/100) - P) / (Pmin ×"
                                + " span/100)), with span 50.",
                        "P is the price of the tender, Pmin the lowest of the prices compared; prices are compared with those of"
                                + " the tenders that passed every gate which needs no price.",
                        "What the tender offers is rounded half up to 0 decimals.",
                        "The share of the points is rounded down to 4 decimals.",
                        "The points are rounded half up to 2 decimals.",
                        "A tender with a price above 9,000 is disqualified.");
        assertThat(criterion(criteria, "price").scores())
                .containsExactly("the points that the formula gives; the full number is 40");
        assertThat(criterion(criteria, "plan").assessment())
                .containsExactly(
                        "Evaluators give a mark. Points = points available × mark / 10.",
                        "The points are rounded half up to 2 decimals.",
                        "A tender with less than 60% of these points is disqualified.");
        assertThat(criterion(criteria, "plan").scores())
                .containsExactly("10: all", "0: none", "marks between these, with up to 1 decimal");
        assertThat(criterion(criteria, "fleet").scores())
                .containsExactly("diesel: 0% of the points", "electric: 100% of the points");
        assertThat(criterion(criteria, "fleet").assessment())
                .contains("A tender without a response earns no points here.");
        assertThat(criterion(criteria, "weeks").assessment())
                .containsExactly(
                        "Points = points available × share of the points; share = min(1; quantity / target), with target 400. The"
                                + " quantity is what the tender promises.",
                        "The points are rounded half up to 2 decimals.",
                        "A tender with less than the quantity 10 is disqualified.");
        assertThat(criterion(criteria, "wage").scores()).containsExactly("yes: 5 points", "no: 0 points");
        assertThat(criterion(criteria, "wage").assessment()).contains("A tender without a response is disqualified.");
        assertThat(criterion(criteria, "insured").scores()).containsExactly("pass: yes", "fail: no");
        assertThat(criterion(criteria, "base").scores()).containsExactly("local", "other");
        assertThat(criterion(criteria, "base").assessment())
                .containsExactly(
                        "The tender chooses one of the options.",
                        "A tender that does not choose local is disqualified.");
        assertThat(criterion(criteria, "quality").assessment())
                .containsExactly("The sub-total is the sum of the points of its sub-criteria.");
    }

    @Test
    void whatHoldsForAllCriteriaIsToldOnce() {
        assertThat(SummaryMethods.of(EVERYTHING).rules())
                .containsExactly(
                        "Award rule: Most points (weighted sum): total = sum of the points of all criteria; the highest"
                                + " wins.",
                        "Total points: rounded half even to 1 decimal.",
                        "A tender with less than 50 of 100 points over all criteria is disqualified.",
                        "Where tenders have the same figure, the first that separates them decides: highest Quality, then lowest"
                                + " Price.");
        Methodology index = Methodology.named("Illustrative")
                .award(AwardRules.qualityOverPrice("1000"))
                .price("price", "Price")
                .mark("plan", "Plan", MarkScales.zeroToFive())
                .build();
        assertThat(SummaryMethods.of(index).rules())
                .containsExactly(
                        "Award rule: Quality/price ratio (value-for-money index): index = scale × Q / P; the highest wins, with"
                                + " scale 1000.",
                        "Q is the total of a tender's points, P its price.",
                        "The method publishes no tie-break.");
        assertThat(criterion(SummaryMethods.of(index).criteria(), "price").importance())
                .isEqualTo("no weight: its amount is used by the award rule itself");
        assertThat(criterion(SummaryMethods.of(index).criteria(), "price").scores())
                .containsExactly("the amount of the price");
    }

    @Test
    void absoluteFormulaComparesWithNobody() {
        Methodology absolute = Methodology.named("Illustrative")
                .price("price", "Price", PriceRules.betweenSetPrices("10", "20"))
                .build();
        assertThat(criterion(SummaryMethods.of(absolute).criteria(), "price").assessment())
                .containsExactly(
                        "Points = points available × share of the points; share = (zero - P) / (zero - full), from 0 to 1; other"
                                + " tenders do not matter, with full 10, zero 20.",
                        "P is the price of the tender.");
    }

    /** The authority's own rule, of which nobody else knows the formula. */
    private record Own() implements PriceRule {
        @Override
        public String id() {
            return "X-OWN";
        }

        @Override
        public Ratio share(Ratio price, ReferenceStatistics reference) {
            return Ratio.ONE;
        }
    }

    @Test
    void methodWithAnOwnRuleMustBeAccessibleElsewhere() {
        Methodology own = Methodology.named("Illustrative")
                .price("price", "Price", new Own())
                .build();
        Evaluation evaluation = Evaluation.under(own).tender("A", supplier("A", "Alder Care CIC"), t -> t.price("10"));
        assertThat(criterion(SummaryMethods.of(own).criteria(), "price")
                        .assessment()
                        .get(0))
                .isEqualTo(
                        "Points = points available × share of the points; the authority's own rule X-OWN, as published.");
        assertThat(AssessmentSummaries.of(evaluation.assess(), FACTS).check().isComplete())
                .isTrue();
        SummaryFacts inFull =
                SummaryFacts.NONE.providedAt(FACTS.providedAt().orElseThrow()).inFull();
        assertThat(texts(AssessmentSummaries.of(evaluation.assess(), inFull)
                        .check()
                        .faults()))
                .containsExactly(
                        "The methodology must be accessible elsewhere, because the formula of the rule X-OWN is the"
                                + " authority's own and no summary can set it out in full (Procurement Regulations 2024, regulation"
                                + " 31(2)(d))");
    }

    /** The combined score holds the lowest price, which may be that of a tender the reader is told nothing of. */
    @Test
    void authorityIsWarnedThatAFigureTellsOfOthers() {
        Evaluation evaluation = Evaluation.under(Methodology.named("Illustrative")
                        .award(AwardRules.catalogue().parse("CP-QCBS qualityWeight=70"))
                        .price("price", "Price")
                        .mark("plan", "Plan", MarkScales.zeroToFive())
                        .build())
                .tender("A", supplier("A", "Alder Care CIC"), planned("300", "4", "A plans."))
                .tender("B", supplier("B", "Birch Homes Ltd"), planned("250", "5", "B plans."))
                .tender("C", supplier("C", "Cedar Care"), planned("200", "1", "C plans."));
        assertThat(texts(AssessmentSummaries.of(evaluation.assess(), FACTS)
                        .check()
                        .warnings()))
                .anyMatch(
                        text -> text.startsWith("The combined score of a tender follows by the award rule CP-QCBS from"
                                + " prices or points of others that a summary does not give."));
    }

    @Test
    void indexIsTotalledBesideThePoints() {
        Methodology index = Methodology.named("Illustrative")
                .award(AwardRules.qualityOverPrice("1000"))
                .price("price", "Price")
                .mark("plan", "Plan", MarkScales.zeroToFive())
                .build();
        Evaluation evaluation =
                Evaluation.under(index).tender("A", supplier("A", "Alder Care CIC"), planned("300", "4", "A plans."));
        AssessmentSummary summary =
                AssessmentSummaries.of(evaluation.assess(), FACTS).issue().get(0);
        // 1000 × 80 / 300 = 266.666…
        assertThat(summary.own().totals())
                .extracting(
                        SummaryTotal::name,
                        total -> total.figure().toString(),
                        total -> total.available().isPresent())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Points of all criteria", "80", true),
                        org.assertj.core.api.Assertions.tuple("Quality/price ratio", "266.6666…", false));
    }
}
