package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.check.AwardFacts.TieBreakStep;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the checks of an assessment say; {@link Park} has the totals, worked out by hand. */
class AssessmentChecksTest {

    @Test
    void theWinnerSatisfiesEveryRequirement() {
        assertThat(Found.in("L18", Park.bare(Route.OPEN, Park.two()).with(Park.award("B", Park.insured("B", false)))))
                .containsExactly(
                        "fails | PA23 s.19(2)(a) | award/results/B/insurance | The tender (B) that is awarded the contract must satisfy the requirement insurance; it is recorded that it does not");
    }

    @Test
    void whoStandsBeforeTheWinnerMustFailARequirement() {
        AwardFacts second = Park.award("C", Park.insured("B", true), Park.insured("C", true));
        assertThat(Found.in("L18", Park.bare(Route.OPEN, Park.two()).with(second)))
                .containsExactly(
                        "fails | PA23 s.19(2)(a) | award/awarded | The tender (C) that is awarded the contract must stand alone in the first place of those that satisfy every requirement; B stands before it or beside it");
        assertThat(Found.in("L18", Park.bare(Route.OPEN, Park.two()).with(Park.award("C", Park.insured("C", true)))))
                .containsExactly(
                        "unknown | PA23 s.19(2)(a) | award/results | Whether the tender B, which stands before C or beside it, satisfies the requirement insurance is not known");
        assertThat(Found.in("L18", Park.bare(Route.OPEN, Park.two()).with(Park.award("Z", Park.insured("Z", true)))))
                .containsExactly(
                        "fails | PA23 s.19(2)(a) | award/awarded | The tender (Z) that is awarded the contract must be ranked; it is none of the evaluation");
    }

    @Test
    void everyRecordedValueIsCompared() {
        assertThat(Found.in(
                        "L24",
                        Park.recorded(
                                Park.two(), Park.right().get(0), Park.recorded("C", 1, "74.01", "74", "20", "53"))))
                .containsExactly(
                        "fails | PA23 s.12(2) | assessment/recorded/C/rank | The rank (1) recorded of the tender C must be 2, as the published method gives it for what was assessed",
                        "fails | PA23 s.12(2) | assessment/recorded/C/figure | The total (74.01) recorded of the tender C must be 74, as the published method gives it for what was assessed",
                        "fails | PA23 s.12(2) | assessment/recorded/C/quality | The number of points on quality (53) recorded of the tender C must be 54, as the published method gives it for what was assessed");
    }

    /** A rule of one's own that remembers how often it was asked. */
    private record Forgetful(AtomicInteger asked) implements PriceRule {
        @Override
        public String id() {
            return "X-forgetful";
        }

        @Override
        public Parameters parameters() {
            return Parameters.NONE;
        }

        @Override
        public Ratio share(Ratio price, ReferenceStatistics reference) {
            return Ratio.of(1, 1 + asked.incrementAndGet() % 7);
        }
    }

    @Test
    void aRuleWhoseFiguresDependOnTheOrderIsFound() {
        Evaluation none = Evaluation.under(
                Park.method("40", new Forgetful(new AtomicInteger()), "60").build());
        Evaluation evaluation = Park.tender(Park.tender(none, "A", "100", "5"), "B", "200", "5");
        assertThat(Found.in("L24", Park.recorded(evaluation)))
                .anySatisfy(finding -> assertThat(finding).contains("must be the same in the order B, A"))
                .anySatisfy(finding -> assertThat(finding).contains("must be the same under other names"));
    }

    /** More tenders than are put in every order, one of them disregarded by a decision that moves with the new name. */
    @Test
    void manyTendersAreReorderedAndRenamedToo() {
        Evaluation evaluation = Park.steady();
        for (int i = 0; i < 4; i++) {
            evaluation = Park.tender(evaluation, "D" + i, "200", "2");
        }
        Evaluation decided = evaluation.decide(Consideration.of("D0", Ground.PROCEDURAL_BREACH)
                .disregard("Head of procurement", LocalDate.of(2026, 4, 16), "The tender came late"));
        assertThat(Reassessments.of(decided.assess()))
                .hasSize(4)
                .allSatisfy(
                        other -> assertThat(other.differing(decided.assess())).isEmpty());
        assertThat(Reassessments.of(Park.steady().assess())).hasSize(6);
    }

    @Test
    void aLoserThatDecidesTheWinnerIsNamed() {
        assertThat(Found.in("L25", Park.searched(Park.three())))
                .contains(
                        "fails | PA23 s.12(1)(a) | assessment/tenders/X | The first place (C) must be the same without the tender X, which did not win; without it, it is B",
                        "fails | PA23 s.12(1)(a) | assessment/tenders/X | The order of other tenders (C and B) must be the same without the tender X; without it, it changes");
    }

    @Test
    void aMadeUpLoserThatDecidesTheWinnerIsShown() {
        assertThat(Found.in("L25", Park.searched(Park.two())))
                .singleElement()
                .asString()
                .startsWith(
                        "fails | PA23 s.12(1)(a) | assessment | The first place (B) must be the same if another one joins that does not win; a made-up one like ")
                .endsWith("changes it");
    }

    @Test
    void effectiveWeightsAreShownWithTheirShares() {
        assertThat(Found.in("L26", Park.within(Park.two(), "5")))
                .containsExactly(
                        "fails | TNS Dimarso C-6/15 | assessment/criteria/price | The effective weight (52.6315… of 100) of the criterion price must be within 5 of its stated share, 40",
                        "fails | TNS Dimarso C-6/15 | assessment/criteria/quality | The effective weight (47.3684… of 100) of the criterion quality must be within 5 of its stated share, 60");
    }

    @Test
    void roundingThatMakesATieIsFound() {
        CaseFile file = AssessmentSamples.shown(Park.close(true), "75", "75")
                .with(Park.awardAfter("B", new TieBreakStep("quality", List.of("B"))));
        assertThat(Found.in("L27", file))
                .containsExactly(
                        "fails | PA23 s.19(2) | assessment/first | The tenders (A, B) that come first with the published rounding must be those that come first without any; these are A");
    }

    @Test
    void totalsThatAreShownWithTooFewDecimalsAreFound() {
        assertThat(Found.in("L27", AssessmentSamples.shown(Park.close(false), "75", "75")))
                .containsExactly(
                        "fails | PA23 s.19(2) | assessment/recorded | The tenders (A, B) that come first by the totals as shown must be those that come first as published; these are A");
    }

    @Test
    void theTieBreakIsFollowedStepByStep() {
        CaseFile other = AssessmentSamples.tied(
                Park.awardAfter(
                        "A", new TieBreakStep("price", List.of("A")), new TieBreakStep("quality", List.of("A"))),
                true);
        assertThat(Found.in("L27", other))
                .containsExactly(
                        "fails | PA23 s.19(2) | award/tieBreaks/0 | The step (price leaves A) of the tie-break must be quality leaves B",
                        "fails | PA23 s.19(2) | award/tieBreaks/1 | The step (quality leaves A) of the tie-break must be absent, because one tender is left before it",
                        "fails | PA23 s.19(2) | award/awarded | The tender (A) that is awarded the contract must be the one that the published tie-break leaves, B");
        assertThat(Found.in("L27", AssessmentSamples.tied(Park.awardAfter("B"), false)))
                .containsExactly(
                        "fails | PA23 s.19(2) | award/tieBreaks | The tenders (A, B) that are tied for the first place must be separated by a published tie-break; the method has none");
    }
}
