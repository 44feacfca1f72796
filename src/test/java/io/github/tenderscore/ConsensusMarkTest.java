package io.github.tenderscore;

import static io.github.tenderscore.model.Options.minimum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.AssessmentWriter;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.EvaluationWriter;
import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.json.ResultVerifier;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.rule.RuleType;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A mark that the published consensus rule rounded: the rounded one earns points, the unrounded one is tested and compared. */
class ConsensusMarkTest {

    private static final MarkScale TWO_DECIMALS = MarkScales.zeroToFive().withDecimals(2);

    private static Methodology method(String least, ConsensusRule consensus) {
        return Methodology.named("Advice service")
                .mark("advice", "Advice", "60", TWO_DECIMALS, minimum(least))
                .mark("reach", "Reach", "40", TWO_DECIMALS)
                .consensus(consensus)
                .build();
    }

    private static Evaluation marked(Methodology method, String mark, String unrounded) {
        return Evaluation.under(method)
                .tender("A", "A", t -> t.mark("advice", mark, unrounded).mark("reach", "3"));
    }

    private static List<String> faults(MethodologyBuilder method) {
        try {
            method.build();
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    // ---- points and gates -------------------------------------------------------------------------------------------

    /** By hand: published 60 × 3.67 / 5 = 44.04; exact 60 × (11/3) / 5 = 44; and 40 × 3 / 5 = 24 on the other criterion. */
    @Test
    void pointsCountTheRoundedMarkAndTheExactFigureTheUnrounded() {
        TenderResult result = marked(method("0", ConsensusRules.mean("half-up 2")), "3.67", "11/3")
                .assess()
                .result("A");
        assertThat(result.points("advice").orElseThrow().published()).isEqualTo(Ratio.parse("44.04"));
        assertThat(result.points("advice").orElseThrow().exact()).isEqualTo(Ratio.of(44));
        assertThat(result.figure()).contains(Ratio.parse("68.04"));
        assertThat(((Outcome.Ranked) result.outcome()).exact()).isEqualTo(Ratio.of(68));
    }

    /** Rounding never lets a tender through or keeps it out: 11/3 is below 3.67, and 3.664 is above 3.66. */
    @Test
    void gatesLookAtTheUnroundedMark() {
        ConsensusRule mean = ConsensusRules.mean("half-up 2");
        TenderResult below =
                marked(method("3.67", mean), "3.67", "11/3").assess().result("A");
        assertThat(below.outcome().code()).isEqualTo("disqualified");
        assertThat(((Outcome.Disqualified) below.outcome()).failures())
                .extracting(GateFailure::reason)
                .containsExactly("Advice: the mark is 11/3 (3.6666…) and must be at least 3.67");
        assertThat(marked(method("11/3", mean), "3.67", "11/3")
                        .assess()
                        .result("A")
                        .outcome()
                        .code())
                .isEqualTo("ranked");
        assertThat(marked(method("3.662", mean), "3.66", "3.664")
                        .assess()
                        .result("A")
                        .outcome()
                        .code())
                .isEqualTo("ranked");
    }

    /** A tie that only the rounding of marks makes is reported as one: 11/3 and 3.67 are the same published mark. */
    @Test
    void aTieMadeByRoundingTheMarkIsReported() {
        Methodology method = method("0", ConsensusRules.mean("half-up 2"));
        Assessment assessment = marked(method, "3.67", "11/3")
                .tender("B", "B", t -> t.mark("advice", "3.67").mark("reach", "3"))
                .assess();
        assertThat(assessment.first()).hasSize(2);
        assertThat(assessment.roundingEffects())
                .extracting(RoundingEffect::kind)
                .containsExactly(RoundingEffect.Kind.MAKES_TIE);
    }

    /** By hand: the published marks are 4 and 3, 60 × 4 / 5 + 40 × 3 / 5 = 72 and 60 × 3 / 5 + 40 × 4.5 / 5 = 72. */
    @Test
    void tieBreaksCompareTheMarkAsPublished() {
        Methodology method = Methodology.named("Advice service")
                .mark("advice", "Advice", "60", TWO_DECIMALS)
                .mark("reach", "Reach", "40", TWO_DECIMALS)
                .consensus(ConsensusRules.mean("half-up 1"))
                .tieBreak(TieBreaks.highest("advice"))
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "A", t -> t.mark("advice", "4", "3.96").mark("reach", "3"))
                .tender("B", "B", t -> t.mark("advice", "3").mark("reach", "4.5"))
                .assess();
        assertThat(assessment.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("A");
    }

    @Test
    void theExplanationShowsTheMarkBeforeRounding() {
        Methodology method = method("0", ConsensusRules.mean("half-up 2"));
        Assessment assessment = marked(method, "3.67", "11/3").assess();
        assertThat(assessment.result("A").explanation().text()).contains("""
                    Advice (of 60): 44.04
                        points available × mark / highest mark
                        = 60 × 3.67 / 5 = 44.04
                        minimum 0: passes
                      Agreed mark: 3.67
                          11/3 (3.6666…), rounded half up to 2 decimals
                          rule CN-MEAN, rounding half-up 2 (source: Japanese prefecture, mean of all reviewers for each item, \
                expydoc 9626171); gates look at the mark before rounding
                """);
        assertThat(assessment.explanation().top().note())
                .contains("; marks of several evaluators by rule CN-MEAN, rounding half-up 2 (source: ");
        assertThat(FormulaReader.disagreements(assessment.explanation().top())).isEmpty();
    }

    @Test
    void aMethodThatSaysNothingOfConsensusIsExplainedAsBefore() {
        Methodology method = method("0", ConsensusRules.moderated());
        Assessment assessment = Evaluation.under(method)
                .tender("A", "A", t -> t.mark("advice", "4").mark("reach", "3"))
                .assess();
        assertThat(assessment.explanation().text())
                .doesNotContain("Agreed mark")
                .doesNotContain("evaluators");
    }

    // ---- what does not fit ------------------------------------------------------------------------------------------

    @Test
    void theUnroundedMarkMustComeToTheMark() {
        assertThat(marked(method("0", ConsensusRules.mean("half-up 2")), "3.66", "11/3")
                        .faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "tenders/A/responses/advice: The unrounded mark (11/3) of the tender A on the criterion "
                                + "advice must come to the mark (3.66) when it is rounded half up to 2 decimals as the consensus "
                                + "rule CN-MEAN of the method says; it comes to 3.67");
    }

    @Test
    void aMethodThatRoundsNothingHasNoUnroundedMark() {
        for (ConsensusRule rule : List.of(ConsensusRules.moderated(), ConsensusRules.median("none"))) {
            assertThat(marked(method("0", rule), "3.67", "11/3").faults())
                    .extracting(Fault::message)
                    .containsExactly(
                            "The unrounded mark (11/3) of the tender A on the criterion advice must be the mark "
                                    + "itself (3.67), because the consensus rule " + rule.id()
                                    + " of the method rounds nothing");
        }
    }

    /** Nothing on a scale that ends at 5 can come to more before it was rounded. */
    @Test
    void theUnroundedMarkMustBeOnTheScaleToo() {
        assertThat(marked(method("0", ConsensusRules.mean("half-up 2")), "5", "5.004")
                        .faults())
                .extracting(Fault::message)
                .containsExactly(
                        "The unrounded mark (5.004) of the tender A on the criterion advice must be from 0 to 5, "
                                + "the ends of its scale");
    }

    @Test
    void whatIsNoNumberIsNamedOnce() {
        assertThat(marked(method("0", ConsensusRules.mean("half-up 2")), "3.67", "3,667")
                        .faults())
                .extracting(Fault::message)
                .containsExactly(
                        "The response of the tender A on the criterion advice: The text \"3,667\" is not a number; "
                                + "a number must be written in digits, such as 40, -3, 36.36 or 400/11");
    }

    // ---- the method -------------------------------------------------------------------------------------------------

    @Test
    void theRuleIsPartOfTheMethod() {
        Methodology moderated = method("0", ConsensusRules.moderated());
        Methodology mean = method("0", ConsensusRules.mean("none"));
        assertThat(mean).isNotEqualTo(moderated).isEqualTo(method("0", ConsensusRules.mean("none")));
        assertThat(mean).isNotEqualTo(method("0", ConsensusRules.mean("half-up 2")));
        assertThat(mean.consensus()).isEqualTo(ConsensusRules.mean("none"));
        assertThat(Fingerprints.canonical(moderated)).doesNotContain("consensus");
        assertThat(Fingerprints.canonical(mean))
                .contains(
                        "\"award\":{\"rule\":\"weighted-sum\"},\"consensus\":{\"rule\":\"CN-MEAN\",\"rounding\":\"none\"},");
    }

    @Test
    void theRuleIsSetOnlyOnce() {
        assertThatThrownBy(() -> Methodology.named("Twice")
                        .consensus(ConsensusRules.mean("none"))
                        .consensus(ConsensusRules.moderated()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The consensus rule of a method must be set only once; it is CN-MEAN already");
    }

    @Test
    void aRuleThatWorksMarksOutNeedsAMark() {
        assertThat(faults(Methodology.named("No marks")
                        .yesNo("insured", "Insured")
                        .consensus(ConsensusRules.mean("none"))))
                .containsExactly(
                        "consensus: The consensus rule (CN-MEAN) must belong to a method with a criterion of the "
                                + "kind mark; this one has none");
    }

    @Test
    void aRoundingThatTheScaleCannotHoldIsRefusedBeforePublication() {
        assertThat(faults(Methodology.named("Too fine")
                        .mark("one", "One", "50", MarkScales.zeroToFive().withDecimals(1))
                        .mark("two", "Two", "50", MarkScales.zeroToFive().withDecimals(2))
                        .consensus(ConsensusRules.mean("half-up 2"))))
                .containsExactly(
                        "consensus: The rounding (half up to 2 decimals) of the consensus rule CN-MEAN must keep at "
                                + "most 1, the decimals that the scale of the criterion one declares\n"
                                + "  Maybe marks between the published ones are meant; the scale should then declare its decimals");
    }

    private record Lowest(String id) implements ConsensusRule {
        @Override
        public Optional<Ratio> unrounded(List<Ratio> marks) {
            return marks.stream().sorted().findFirst();
        }

        @Override
        public Optional<Rounding.Digits> rounding() {
            return Optional.of(Rounding.down(0));
        }
    }

    @Test
    void aRuleOfOnesOwnSaysSo() {
        assertThat(faults(Methodology.named("Own")
                        .mark("one", "One", MarkScales.zeroToFive())
                        .consensus(new Lowest("CN-LOWEST"))))
                .containsExactly(
                        "consensus: The id (CN-LOWEST) of a rule of your own must start with \"X-\", so that it "
                                + "cannot be taken for one of the catalogue");
        Methodology own = method("0", new Lowest("X-LOWEST"));
        assertThat(own.ownRules()).containsExactly("X-LOWEST");
        assertThat(Fingerprints.of(own)).endsWith("+X-LOWEST");
        String document = EvaluationWriter.write(Evaluation.under(own));
        assertThatThrownBy(() -> EvaluationReader.standard().read(document))
                .hasMessageContaining("The rule (X-LOWEST) is not known; a rule must be one of moderated, CN-MEAN, "
                        + "CN-MEDIAN, CN-TRIM (the consensus)");
        assertThat(EvaluationReader.standard()
                        .with(Rules.standard()
                                .withConsensus(RuleType.own("X-LOWEST", parameters -> new Lowest("X-LOWEST"))))
                        .read(document)
                        .methodology())
                .isEqualTo(own);
    }

    // ---- documents --------------------------------------------------------------------------------------------------

    @Test
    void documentsKeepBothMarks() {
        Evaluation evaluation = marked(method("0", ConsensusRules.mean("half-up 2")), "3.67", "11/3");
        String document = EvaluationWriter.write(evaluation);
        assertThat(document).contains("\"mark\": \"3.67\"").contains("\"unrounded\": \"11/3\"");
        Evaluation read = EvaluationReader.standard().read(document);
        assertThat(read.tenders()).isEqualTo(evaluation.tenders());
        assertThat(read.methodology()).isEqualTo(evaluation.methodology());
        String result = AssessmentWriter.write(evaluation.assess());
        assertThat(ResultVerifier.ofAssessments(EvaluationReader.standard())
                        .verify(result)
                        .holds())
                .isTrue();
        assertThat(Fingerprints.ofInput(evaluation))
                .isNotEqualTo(Fingerprints.ofInput(marked(evaluation.methodology(), "3.67", "3.67")));
    }

    /** A rule that cannot be read says nothing of marks, so nothing that only follows from it is named. */
    @Test
    void aRuleThatCannotBeReadIsTheOnlyFault() {
        String document = EvaluationWriter.write(marked(method("0", ConsensusRules.mean("half-up 2")), "3.67", "11/3"));
        assertThat(refusal(document.replace("CN-MEAN", "CN-MEEN")))
                .containsExactly(
                        "/methodology/consensus/rule: The rule (CN-MEEN) is not known; a rule must be one of moderated, "
                                + "CN-MEAN, CN-MEDIAN, CN-TRIM (the consensus)\n  Maybe \"CN-MEAN\" was meant");
        assertThat(refusal(document.replace("half-up 2", "half-up two")))
                .hasSize(1)
                .first(InstanceOfAssertFactories.STRING)
                .startsWith(
                        "/methodology/consensus: The parameter rounding (half-up two) of the rule CN-MEAN must be none, or ");
        assertThat(refusal(document.replace("half-up 2", "half-up 3")))
                .containsExactlyInAnyOrder(
                        "/methodology/consensus: The rounding (half up to 3 decimals) of the consensus rule CN-MEAN must keep at most "
                                + "2, the decimals that the scale of the criterion advice declares\n  Maybe marks between the "
                                + "published ones are meant; the scale should then declare its decimals",
                        "/methodology/consensus: The rounding (half up to 3 decimals) of the consensus rule CN-MEAN must keep at most "
                                + "2, the decimals that the scale of the criterion reach declares\n  Maybe marks between the "
                                + "published ones are meant; the scale should then declare its decimals",
                        "/tenders/0/responses/advice: The unrounded mark (11/3) of the tender A on the criterion advice must come to "
                                + "the mark (3.67) when it is rounded half up to 3 decimals as the consensus rule CN-MEAN of the method "
                                + "says; it comes to 3.667");
    }

    private static List<String> refusal(String document) {
        try {
            EvaluationReader.standard().read(document);
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    @Test
    void aMarkThatWasNotRoundedStaysANumber() {
        Evaluation evaluation = marked(method("0", ConsensusRules.mean("half-up 2")), "3.67", "3.67");
        assertThat(EvaluationWriter.write(evaluation))
                .contains("\"advice\": \"3.67\"")
                .doesNotContain("unrounded");
        Response.Mark mark = new Response.Mark(Ratio.of(4));
        assertThat(mark.isRounded()).isFalse();
        assertThat(mark.unrounded()).isEqualTo(Ratio.of(4));
        assertThat(mark).isEqualTo(new Response.Mark(Ratio.of(4), Ratio.parse("4.0")));
    }
}
