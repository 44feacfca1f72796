package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.KeyDates;
import io.github.tenderscore.panel.Moderation;
import io.github.tenderscore.panel.Panel;
import io.github.tenderscore.panel.PanelEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** L19 to L23: what they say of marks and of those who give them. */
class MarkingChecksTest {

    private static CaseFile open(Evaluation evaluation, Panel panel, GateResult... gates) {
        return Choir.file(Route.OPEN, evaluation, panel, gates);
    }

    // ---- L19 --------------------------------------------------------------------------------------------------------

    /** The minimum is 3: B with 3 passes it, with 2 it fails. */
    @Test
    void aGateThatTheMarkContradictsIsNamed() {
        assertThat(Found.in(
                        "L19",
                        open(Choir.evaluation(), Choir.complete(), Choir.gate("A", true), Choir.gate("B", false))))
                .containsExactly(
                        "fails | PA23 s.23(3)(a) | marking/gates/B/method | The tender B must pass the gate of the criterion method, and is recorded as failing it");
        assertThat(Found.in(
                        "L19",
                        open(
                                MarkingSamples.below(),
                                MarkingSamples.belowPanel(),
                                Choir.gate("A", true),
                                Choir.gate("B", true))))
                .containsExactly(
                        "fails | PA23 s.23(3)(a) | marking/gates/B/method | The tender B must fail the gate of the criterion method, and is recorded as passing it: Method: the mark is 2 and must be at least 3");
    }

    @Test
    void aGateThatNobodyPublishedIsNamed() {
        assertThat(Found.in(
                        "L19",
                        open(
                                Choir.evaluation(),
                                Choir.complete(),
                                Choir.gate("A", true),
                                Choir.gate("B", true),
                                new GateResult("A", Optional.of("staff"), false),
                                new GateResult("A", Optional.empty(), true))))
                .containsExactly(
                        "fails | PA23 s.23(3)(a) | marking/gates/A/staff | What is tested as the gate of the criterion staff must be published",
                        "fails | PA23 s.23(3)(a) | marking/gates/A/overall | What is tested as the overall minimum must be published");
    }

    /** checks.csv, L19: every gate result is compared; law.md, section 14: a missing input is unknown, never pass. */
    @Test
    void aGateOfWhichNothingIsRecordedIsNotKnown() {
        String known = "unknown | PA23 s.23(3)(a) | marking/gates/%1$s/method | Whether the tender %1$s is recorded as"
                + " passing the gate of the criterion method is not known";
        assertThat(Found.in("L19", open(Choir.evaluation(), Choir.complete())))
                .containsExactly(known.formatted("A"), known.formatted("B"));
        assertThat(Found.in("L19", open(Choir.evaluation(), Choir.complete(), Choir.gate("A", true))))
                .containsExactly(known.formatted("B"));
    }

    /** What fails one gate is out; nobody need ask for the others. */
    @Test
    void aTenderThatIsRecordedAsFailingNeedsNoOtherGate() {
        assertThat(Found.in(
                        "L19",
                        open(
                                MarkingSamples.below(),
                                MarkingSamples.belowPanel(),
                                Choir.gate("A", true),
                                Choir.gate("B", false))))
                .isEmpty();
    }

    /** What is not assessed passes no gate and fails none. */
    @Test
    void theGateOfADisregardedTenderIsNotKnown() {
        Evaluation without = Choir.evaluation()
                .decide(Consideration.of("B", Ground.CONDITION_NOT_MET)
                        .disregard("Head of procurement", LocalDate.of(2026, 4, 16), "No licence"));
        assertThat(Found.in("L19", open(without, Choir.complete(), Choir.gate("A", true), Choir.gate("B", true))))
                .containsExactly(
                        "unknown | PA23 s.23(3)(a) | marking/gates/B/method | Whether the tender B passes the gate of the criterion method is not known");
    }

    @Test
    void aMarkThatIsNotOnTheScaleIsNamedWhereItStands() {
        Panel off = Choir.changed(IndividualMark.class, one -> one.map(mark -> MarkingSamples.off(mark, "3.5")));
        assertThat(Found.in("L19", open(Choir.evaluation(), off, Choir.gate("A", true), Choir.gate("B", true))))
                .containsExactly(
                        "fails | PA23 s.23(3)(a) | marking/panel/marks/A/method/E1 | The mark (3.5) of the evaluator E1 for the tender A on the criterion method must be one of its scale: 0, 1, 2, 3, 4, 5 (Procurement Act 2023, section 23(3)(a))");
        assertThat(Found.in(
                        "L19",
                        open(
                                Choir.scored("A", "3.4"),
                                Choir.complete(),
                                Choir.gate("A", false),
                                Choir.gate("B", true))))
                .containsExactly(
                        "fails | PA23 s.23(3)(a) | assessment/evaluation/tenders/A/responses/method | The mark (3.4) of the tender A on the criterion method must be one of its scale: 0, 1, 2, 3, 4, 5",
                        "unknown | PA23 s.23(3)(a) | assessment/evaluation/tenders/A/responses/method | The assessment of the tenders (The mark (3.4) of the tender A on the criterion method must be one of its scale: 0, 1, 2, 3, 4, 5) is not known");
    }

    // ---- L20 --------------------------------------------------------------------------------------------------------

    @Test
    void aScoreWithoutAReasonIsNamed() {
        assertThat(Found.in("L20", open(Choir.withoutReason("B"), Choir.complete())))
                .containsExactly(
                        "fails | PR24 reg 31(2)(e) | assessment/evaluation/tenders/B/reasons/method | The summary of the tender B must explain its score on the criterion method by reference to the tender (Procurement Regulations 2024, regulation 31(2)(e)(i)(aa)); it has no reason");
    }

    /** Section 50(5): a tender that is disregarded is no assessed tender. */
    @Test
    void aDisregardedTenderNeedsNoReasons() {
        Evaluation without = Choir.withoutReason("B")
                .decide(Consideration.of("B", Ground.CONDITION_NOT_MET)
                        .disregard("Head of procurement", LocalDate.of(2026, 4, 16), "No licence"));
        assertThat(Found.in("L20", open(without, MarkingSamples.documented("Prices", 1))))
                .isEmpty();
    }

    @Test
    void aPlaceThatIsNotInTheTenderIsNamed() {
        assertThat(Found.in("L20", open(Choir.evaluation(), MarkingSamples.documented("Prices", 9))))
                .hasSize(4)
                .contains(
                        "fails | PR24 reg 31(2)(e) | assessment/evaluation/tenders/B/reasons/method | The reference (Method statement, page 4) of the reason of the tender B on the criterion method must be to a document of that tender: Prices");
    }

    /** checks.csv, L20: the place must be in that tender; its method statement has 4 pages, or nobody counted them. */
    @Test
    void aPageThatTheDocumentDoesNotHaveIsNamedAndOneThatNobodyCountedIsNotKnown() {
        Evaluation farther = Choir.reasoned("B", "Method statement, page 5");
        assertThat(Found.in("L20", open(farther, MarkingSamples.documented("Method statement", 4))))
                .containsExactly(
                        "fails | PR24 reg 31(2)(e) | assessment/evaluation/tenders/B/reasons/method | The reference (Method statement, page 5) of the reason of the tender B on the criterion method must be to one of the 4 pages of that document");
        assertThat(Found.in("L20", open(farther, MarkingSamples.documented("Method statement", 0))))
                .containsExactly(
                        "unknown | PR24 reg 31(2)(e) | marking/panel/documents/B | How many pages the document Method statement of the tender B has, of which a reason on the criterion method names page 5, is not known");
        assertThat(Found.in(
                        "L20",
                        open(
                                Choir.reasoned("B", "Method statement, section 2"),
                                MarkingSamples.documented("Method statement", 0))))
                .isEmpty();
    }

    // ---- L21 --------------------------------------------------------------------------------------------------------

    @Test
    void aScoreThatIsNotTheAgreedMarkIsNamed() {
        assertThat(Found.in("L21", open(Choir.scored("A", "5"), Choir.complete())))
                .containsExactly(
                        "fails | PA23 s.98 | assessment/evaluation/tenders/A/responses/method | The mark (5) of the tender A on the criterion method must be the one that was agreed, 4");
    }

    /** Bromcom [2022] EWHC 3262 (TCC), paragraph 181. */
    @Test
    void averagingThatWasNotPublishedIsNamed() {
        assertThat(Found.in("L21", Choir.file(Route.OPEN, Choir.evaluation(), Choir.complete(), ConsensusMode.AVERAGE)))
                .containsExactly(
                        "fails | Bromcom v United Learning [2022] EWHC 3262 (TCC) | marking/consensus | The way (average) in which several marks became one must be published in the method, which says that the panel moderates them; the mean of several marks is not a reason");
    }

    @Test
    void marksWithoutModerationAreNamed() {
        Panel half = Choir.changed(
                Moderation.class, one -> one.filter(kept -> kept.tender().equals("A")));
        assertThat(Found.in("L21", open(Choir.evaluation(), half)))
                .containsExactly(
                        "fails | PA23 s.98 | marking/panel/moderations/B/method | The 2 marks of the tender B on the criterion method must become one by moderation, with its reasons recorded; the mean of several marks is not a reason (Bromcom v United Learning [2022] EWHC 3262 (TCC); Procurement Regulations 2024, regulation 31(2)(e))");
    }

    /** An agreed mark off the scale is for L19 to name; which one is scored cannot be told then. */
    @Test
    void anAgreedMarkThatCannotBeAgreedIsNotKnown() {
        Panel off = Choir.changed(
                Moderation.class,
                one -> one.map(kept -> kept.tender().equals("A") ? Choir.moderation("A", "3.5", "4", "3") : kept));
        assertThat(Found.in("L21", open(Choir.evaluation(), off)))
                .singleElement()
                .asString()
                .startsWith(
                        "unknown | PA23 s.98 | marking/panel/moderations/A/method | Which mark the panel agreed (The agreed mark (3.5)");
        assertThat(Found.run("L19", open(Choir.evaluation(), off)).status()).isEqualTo(Status.FAILS);
    }

    /**
     * L21 of the list of checks asks for "points for and against", after Lancashire Care [2018] EWHC 1589 (TCC): an empty list cannot say
     * whether nothing was raised or nothing was written down.
     */
    @Test
    void pointsOnOneSideOnlyLeaveTheOtherUnknown() {
        assertThat(Found.in("L21", open(Choir.evaluation(), pointed(List.of("named staff"), List.of(" ")))))
                .containsExactly(
                        "unknown | PA23 s.98 | marking/panel/moderations/B/method | What speaks against the agreed mark of the tender B on the criterion method is not known");
        assertThat(Found.in("L21", open(Choir.evaluation(), pointed(List.of(), List.of("no cover")))))
                .containsExactly(
                        "unknown | PA23 s.98 | marking/panel/moderations/B/method | What speaks for the agreed mark of the tender B on the criterion method is not known");
    }

    /** L21 asks it of what "more than one evaluator" marked. */
    @Test
    void oneMarkNeedsNoPointsOnBothSides() {
        Panel panel = pointed(List.of("named staff"), List.of());
        List<PanelEntry> entries = panel.entries().stream()
                .filter(entry -> !(entry instanceof IndividualMark mark
                        && mark.tender().equals("B")
                        && mark.evaluator().equals("E2")))
                .map(entry -> entry instanceof Moderation one && one.tender().equals("B")
                        ? with(one, new TreeMap<>(Map.of("E1", Ratio.of(3))), one.pointsFor(), one.pointsAgainst())
                        : entry)
                .toList();
        assertThat(Found.in("L21", open(Choir.evaluation(), new Panel(panel.separation(), panel.dates(), entries))))
                .isEmpty();
    }

    private static Panel pointed(List<String> pointsFor, List<String> pointsAgainst) {
        return Choir.changed(
                Moderation.class,
                one -> one.map(kept ->
                        kept.tender().equals("B") ? with(kept, kept.initialMarks(), pointsFor, pointsAgainst) : kept));
    }

    private static Moderation with(
            Moderation one, SortedMap<String, Ratio> marks, List<String> pointsFor, List<String> pointsAgainst) {
        return new Moderation(
                one.criterion(),
                one.tender(),
                marks,
                pointsFor,
                pointsAgainst,
                one.agreedMark(),
                one.reason(),
                one.references(),
                one.moderator(),
                one.at());
    }

    /** L19, L21 and L22 read "marks": where nobody has marked anything yet, nothing is known of who did. */
    @Test
    void tendersThatNobodyMarkedAreNotKnown() {
        Panel unmarked = Choir.people();
        Evaluation opened = Choir.evaluation(Choir.method(), unmarked);
        for (String check : List.of("L19", "L21", "L22")) {
            assertThat(Found.in(check, open(opened, unmarked)))
                    .as(check)
                    .contains(
                            "unknown | "
                                    + Found.run(check, open(opened, unmarked))
                                            .check()
                                            .provisions()
                                            .get(0)
                                    + " | marking/panel/marks/A/method | Who marked the tender A on the criterion method is not known");
        }
    }

    // ---- L22 and L23 ------------------------------------------------------------------------------------------------

    @Test
    void otherEvaluatorsAreAWarning() {
        CheckResult result = Found.run("L22", open(Choir.evaluation(), MarkingSamples.uneven()));
        assertThat(result.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(Found.in("L22", open(Choir.evaluation(), MarkingSamples.uneven())))
                .containsExactly(
                        "fails | PA23 s.12(2) | marking/panel/marks/method | The evaluators of the criterion method must be the same for all tenders, or a reason must be recorded for each that differs (Procurement Act 2023, section 12(2)): E1, E2 for A; E1 for B");
    }

    /** checks.csv, L22: for all tenders assessed on it; section 50(5): a tender that is disregarded is not assessed. */
    @Test
    void whoMarkedADisregardedTenderDoesNotMatter() {
        Evaluation without = Choir.evaluation()
                .decide(Consideration.of("B", Ground.CONDITION_NOT_MET)
                        .disregard("Head of procurement", LocalDate.of(2026, 4, 16), "No licence"));
        assertThat(Found.run("L22", open(without, MarkingSamples.uneven())).status())
                .isEqualTo(Status.PASSES);
    }

    /** checks.csv, L23: on or before the first access; who has marked has seen the tender before, and nobody logged when. */
    @Test
    void theFirstAccessIsNotKnownFromTheMarks() {
        Panel unlogged = Choir.changed(
                Access.class, one -> one.filter(access -> !access.person().equals("E1")));
        assertThat(Found.in("L23", Choir.file(unlogged)))
                .containsExactly(
                        "unknown | PA23 s.81 | marking/panel/evaluators/E1 | The time at which the evaluator E1 first saw a tender is not known");
    }

    /** Section 83: before the tender notice, so not on its day. */
    @Test
    void theConflictsAssessmentComesBeforeTheNotice() {
        assertThat(Found.in("L23", Choir.file(MarkingSamples.dated(Choir.NOTICE))))
                .containsExactly(
                        "fails | PA23 s.83 | marking/panel/dates | The conflicts assessment (2026-03-02) must be prepared before the tender notice (2026-03-02) is published (Procurement Act 2023, section 83)");
        assertThat(Found.in("L23", Choir.file(MarkingSamples.dated(Choir.NOTICE.minusDays(1)))))
                .isEmpty();
    }

    @Test
    void aDeclarationHoldsUntilTheAward() {
        assertThat(Found.in(
                        "L23",
                        Choir.file(MarkingSamples.declaring(
                                ConflictDeclaration.none("E1", Choir.DECLARED, Choir.AWARD.minusDays(1))))))
                .containsExactly(
                        "fails | PA23 s.81 | marking/panel/evaluators/E1 | The conflict declaration of the evaluator E1, whose review was due on 2026-05-03, must be renewed by 2026-05-04, the day of the award (Procurement Act 2023, sections 81 to 83)");
    }

    @Test
    void everyDayThatIsNotKnownIsNamed() {
        assertThat(Found.in("L23", Choir.file(Choir.complete().dated(KeyDates.UNKNOWN))))
                .containsExactly(
                        "unknown | PA23 s.83 | marking/panel/dates | The day of the conflicts assessment is not known",
                        "unknown | PA23 s.83 | marking/panel/dates | The day on which the tender notice was published is not known",
                        "unknown | PA23 s.82 | marking/panel/dates | The day of the award is not known");
    }

    /** The panel alone is enough for conflicts of interest. */
    @Test
    void conflictsNeedNoMethod() {
        CaseFile file = CaseFile.of(CheckSamples.profile(Route.OPEN))
                .with(new MarkingFacts(Optional.of(Choir.complete()), Optional.empty(), Optional.empty()));
        assertThat(Found.run("L23", file).status()).isEqualTo(Status.PASSES);
        for (String check : List.of("L19", "L20", "L21", "L22")) {
            assertThat(Found.run(check, file).status()).as(check).isEqualTo(Status.UNKNOWN);
        }
    }
}
