package io.github.tenderscore.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.stage.CutTie;
import io.github.tenderscore.stage.Fate;
import io.github.tenderscore.stage.Progression;
import io.github.tenderscore.stage.TieDecision;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Admission is an assessment with a cut. The totals are worked out by hand in {@link Repairs}. */
class AdmissionTest {

    @Test
    void theBestAreAdmittedWithTheirPlaces() {
        Admission admission = Repairs.admitted(Repairs.competed());
        assertThat(admission.members())
                .extracting(Member::id, Member::place, Member::figure)
                .containsExactly(tuple("A", 1, Ratio.of(85)), tuple("B", 2, Ratio.of(75)), tuple("C", 3, Ratio.of(70)));
        assertThat(admission.member("D")).isEmpty();
        assertThat(admission.selection().fate("D").map(Fate::text))
                .contains("D, Damson does not go on: place 4 with 50; the best 3 go on, the last of these with 70.");
    }

    @Test
    void whoReachesAThresholdIsAdmitted() {
        Framework framework = Framework.competed(
                "Repairs", FrameworkKind.GENERAL, Repairs.method(), Progression.atLeast("75%"), Repairs.FOUR_YEARS);
        assertThat(Repairs.admitted(framework).members()).extracting(Member::id).containsExactly("A", "B");
    }

    @Test
    void aTieAtTheCutComesBeforeEveryContract() {
        Framework one = Framework.competed(
                        "Repairs",
                        FrameworkKind.GENERAL,
                        Repairs.method(),
                        Progression.best(1, CutTie.NOT_PUBLISHED),
                        Repairs.FOUR_YEARS)
                .directly(new Mechanism.RankedOrder());
        assertThat(Repairs.faults(() -> one.admit(Repairs.twins()).award(List.of(DirectCall.of("roof", Repairs.DAY)))))
                .containsExactly(
                        "admission: The tie at the cut must be settled before contracts are awarded under the framework");
        TieDecision both =
                new TieDecision(Set.of("A", "B"), "Head of procurement", Repairs.FIRST, "Both are treated alike");
        assertThat(one.admit(Repairs.twins(), both).members())
                .extracting(Member::id)
                .containsExactly("A", "B");
        assertThatThrownBy(() -> Repairs.competed().admit(Repairs.tenders(), both))
                .hasMessage(
                        "The progression has 1 fault:\n- tieDecision: The decision on a tie at the cut must not be given, because nothing is left open there");
    }

    @Test
    void theMethodIsTheFrameworks() {
        Methodology other = Methodology.named("Other")
                .mark("quality", "Quality", MarkScales.zeroToTen())
                .build();
        assertThatThrownBy(() -> Repairs.competed().admit(Evaluation.under(other)))
                .hasMessage("The method of the evaluation must be that of the framework \"Repairs\"");
    }

    @Test
    void aFrameworkIsConsistent() {
        Methodology cheapest = Methodology.named("Cheapest")
                .price("price", "Price")
                .award(AwardRules.lowestPrice())
                .build();
        assertThat(Repairs.faults(() -> Framework.competed(
                        " ", FrameworkKind.GENERAL, cheapest, Progression.atLeast("50%"), Repairs.FOUR_YEARS)))
                .containsExactly(
                        "title: The title of a framework must not be blank",
                        "admission: The award rule (CP-LP) of the method \"Cheapest\" must be weighted-sum, because a threshold compares totals of points");
    }

    @Test
    void everythingTogether() {
        Framework ranked = Repairs.competed().directly(new Mechanism.RankedOrder());
        FrameworkResult result = FrameworkEvaluation.of(ranked, Repairs.tenders())
                .callOff(DirectCall.of("roof", Repairs.DAY))
                .award();
        assertThat(result.isSettled()).isTrue();
        assertThat(result.callOffs())
                .singleElement()
                .satisfies(one -> assertThat(one.called().orElseThrow().id()).isEqualTo("A"));
        FrameworkResult refused = FrameworkEvaluation.of(ranked, Repairs.tenders())
                .callOff(DirectCall.of(
                        "roof", Repairs.DAY, Repairs.refused("A"), Repairs.refused("B"), Repairs.refused("C")))
                .award();
        assertThat(refused.isSettled()).isFalse();
        Framework few = Framework.competed(
                "Repairs",
                FrameworkKind.GENERAL,
                Repairs.method(),
                Progression.atLeast("80").numbering(2, 3),
                Repairs.FOUR_YEARS);
        assertThat(FrameworkEvaluation.of(few, Repairs.tenders()).award().isSettled())
                .as("one is admitted and two are published as the least")
                .isFalse();
    }

    @Test
    void anUnsettledAdmissionAwardsNothing() {
        Framework one = Framework.competed(
                        "Repairs",
                        FrameworkKind.GENERAL,
                        Repairs.method(),
                        Progression.best(1, CutTie.NOT_PUBLISHED),
                        Repairs.FOUR_YEARS)
                .directly(new Mechanism.RankedOrder());
        FrameworkEvaluation evaluation =
                FrameworkEvaluation.of(one, Repairs.twins()).callOff(DirectCall.of("roof", Repairs.DAY));
        assertThat(evaluation.award().isSettled()).isFalse();
        assertThat(evaluation.award().callOffs()).isEmpty();
        TieDecision decision = new TieDecision(Set.of("B"), "Panel", Repairs.FIRST, "B has the depot nearby");
        assertThat(evaluation.tieSettled(decision).award().callOffs())
                .singleElement()
                .satisfies(call -> assertThat(call.called().orElseThrow().id()).isEqualTo("B"));
    }
}
