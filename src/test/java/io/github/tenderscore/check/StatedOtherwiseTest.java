package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.check.StatedGate.Comparator;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.WeightBasis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * L09 where the documents state another method than the one by which tenders are evaluated (checks.csv: nothing that is evaluated may be missing in
 * what is published). The method is illustrative: price 40; quality 60, of which plan 70 with a minimum of 2 and team 30.
 */
class StatedOtherwiseTest {

    private static final String OTHERWISE =
            " that the documents state must be the one by which tenders are evaluated, ";

    private static Methodology method() {
        return PublicationSamples.method("70", "30");
    }

    private static StatedCriterion price(String weight) {
        return StatedMethods.weighed("price", weight);
    }

    private static StatedCriterion quality(String weight) {
        return StatedMethods.group("quality", StatedImportance.weight(weight));
    }

    private static StatedCriterion part(String id, String weight) {
        return StatedMethods.weighed(id, "quality", weight);
    }

    private static List<String> found(StatedMethod stated) {
        return found(SenseMethods.file(new MethodFacts(method()), stated));
    }

    private static List<String> found(CaseFile file) {
        return Found.in("L09", file).stream()
                .filter(line -> line.contains("statedMethod"))
                .map(line -> line.replace("PA23 s.23(3)(a) | statedMethod/", ""))
                .toList();
    }

    @Test
    void whatTheMethodStatesItselfIsNoOther() {
        assertThat(found(StatedMethod.of(method()))).isEmpty();
        assertThat(found(StatedMethods.by(
                        WeightBasis.PARENT, price("40"), quality("60"), part("plan", "70"), part("team", "30"))))
                .isEmpty();
    }

    @Test
    void everyOtherWeightIsNamed() {
        assertThat(found(StatedMethods.by(
                        WeightBasis.PARENT, price("50"), quality("50"), part("plan", "60"), part("team", "40"))))
                .containsExactly(
                        "fails | criteria/price/importance | The weight (50) of the criterion price" + OTHERWISE + "40",
                        "fails | criteria/quality/importance | The weight (50) of the criterion quality" + OTHERWISE
                                + "60",
                        "fails | criteria/plan/importance | The weight (60) of the criterion plan" + OTHERWISE + "70",
                        "fails | criteria/team/importance | The weight (40) of the criterion team" + OTHERWISE + "30");
    }

    /** Letting v Newham; Lianakis: no undisclosed sub-criteria and no undisclosed weights. */
    @Test
    void criteriaAndWeightsThatAreNotStatedAreNamed() {
        assertThat(found(StatedMethods.by(
                        WeightBasis.PARENT,
                        price("40"),
                        StatedMethods.with(quality("60"), Optional.empty()),
                        StatedMethods.criterion("plan", Optional.of("quality"), StatedImportance.none()),
                        part("staff", "30"))))
                .containsExactly(
                        "fails | criteria/team | The criterion (team) by which tenders are evaluated must be among those"
                                + " that the documents state; it is not",
                        "fails | criteria/plan/importance | The weight (none) of the criterion plan" + OTHERWISE + "70",
                        "fails | criteria/staff | The criterion (staff) that the documents state must be one by which"
                                + " tenders are evaluated; it is not");
    }

    /** 60 × 70 / 100 = 42 and 60 × 30 / 100 = 18, worked out by hand. */
    @Test
    void weightsOfTheWholeAreComparedByTheirShares() {
        assertThat(found(StatedMethods.by(
                        WeightBasis.TOTAL, price("40"), quality("60"), part("plan", "42"), part("team", "18"))))
                .isEmpty();
        assertThat(found(StatedMethods.by(
                        WeightBasis.TOTAL, price("40"), quality("60"), part("plan", "40"), part("team", "20"))))
                .containsExactly(
                        "fails | criteria/plan/importance | The share (40%) of the whole of the criterion plan"
                                + OTHERWISE + "42%",
                        "fails | criteria/team/importance | The share (20%) of the whole of the criterion team"
                                + OTHERWISE + "18%");
        assertThat(found(StatedMethods.points(
                        "50",
                        price("20"),
                        StatedMethods.group("quality", StatedImportance.none()),
                        part("plan", "21"),
                        part("team", "9"))))
                .isEmpty();
    }

    @Test
    void aPlaceAPartAndAGateThatAreOthersAreNamed() {
        assertThat(found(StatedMethods.by(
                        WeightBasis.PARENT,
                        price("40"),
                        quality("60"),
                        gated(part("plan", "70"), Optional.of(false), StatedGate.of(Comparator.AT_LEAST, "3")),
                        gated(StatedMethods.weighed("team", "30"), Optional.of(true)))))
                .containsExactly(
                        "fails | criteria/plan/gates | The gate (at-least 3) of the criterion plan that the documents state"
                                + " must be as in the criteria by which tenders are evaluated, which have at-least 2",
                        "fails | criteria/team/parent | The place (in no group) of the criterion team" + OTHERWISE
                                + "in the group quality",
                        "fails | criteria/team/passFail | The part (pass/fail) in the comparison of the criterion team"
                                + OTHERWISE + "scored");
    }

    /** "40% of the marks" may be 2 of 5; whoever cannot tell says so. */
    @Test
    void aGateInOtherWordsIsNotKnown() {
        assertThat(found(StatedMethods.by(
                        WeightBasis.PARENT,
                        price("40"),
                        quality("60"),
                        gated(part("plan", "70"), Optional.of(false), StatedGate.of(Comparator.AT_LEAST, "40%")),
                        gated(part("team", "30"), Optional.of(false), StatedGate.of(Comparator.AT_LEAST, "1")))))
                .containsExactly(
                        "unknown | criteria/plan/gates | Whether the gate (at-least 40%) of the criterion plan that the"
                                + " documents state is the one by which tenders are evaluated (at-least 2) is not known",
                        "fails | criteria/team/gates | The gate (a gate) of the criterion team that the documents state must"
                                + " be as in the criteria by which tenders are evaluated, which have none");
    }

    @Test
    void aWeightOfWhichNobodyKnowsWhatItIsPartOfIsNotKnown() {
        assertThat(found(new StatedMethod(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(StatedDivision.weighted()),
                        Optional.of(List.of(price("40"), quality("60"), part("plan", "42"), part("team", "30"))))))
                .containsExactly(
                        "unknown | basis | What the weight (42) of the criterion plan that the documents state is"
                                + " part of is not known");
    }

    /** What is evaluated by may be another method than the draft. */
    @Test
    void bothTheMethodAndTheOneOfTheEvaluationAreCompared() {
        StatedMethod stated = StatedMethod.of(method());
        PublicationFacts other = new PublicationFacts(
                Optional.of(PublicationSamples.method("60", "40")), Optional.empty(), Optional.empty());
        assertThat(found(SenseMethods.file(new MethodFacts(method()), stated, other)))
                .containsExactly(
                        "fails | criteria/plan/importance | The weight (70) of the criterion plan" + OTHERWISE + "60",
                        "fails | criteria/team/importance | The weight (30) of the criterion team" + OTHERWISE + "40");
    }

    private static StatedCriterion gated(StatedCriterion one, Optional<Boolean> passFail, StatedGate... gates) {
        return new StatedCriterion(
                one.id(),
                one.parent(),
                one.text(),
                passFail,
                one.importance(),
                one.division(),
                one.disqualifying(),
                gates.length == 0 ? Optional.empty() : Optional.of(List.of(gates)),
                one.justification());
    }
}
