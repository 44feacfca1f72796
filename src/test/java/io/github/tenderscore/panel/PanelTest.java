package io.github.tenderscore.panel;

import static io.github.tenderscore.panel.Panels.MARKED;
import static io.github.tenderscore.panel.Panels.TENDERS;
import static io.github.tenderscore.panel.Panels.complete;
import static io.github.tenderscore.panel.Panels.mark;
import static io.github.tenderscore.panel.Panels.marks;
import static io.github.tenderscore.panel.Panels.method;
import static io.github.tenderscore.panel.Panels.moderation;
import static io.github.tenderscore.panel.Panels.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScale.Grade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PanelTest {

    private static List<String> faults(Panel panel) {
        return panel.faults(method(), TENDERS).stream().map(Fault::toString).toList();
    }

    private static void assertFaults(Panel panel, String... expected) {
        assertThat(faults(panel)).containsExactlyInAnyOrder(expected);
    }

    private static Panel without(Class<? extends PanelEntry> type) {
        return new Panel(
                Separation.NONE,
                KeyDates.UNKNOWN,
                complete().entries().stream()
                        .filter(entry -> !type.isInstance(entry))
                        .toList());
    }

    // ---- what is in order
    // -------------------------------------------------------------------------------------------------

    @Test
    void aCompleteRecordHasNoFault() {
        assertFaults(complete());
    }

    @Test
    void keepsWhatIsRecordedAndChangesNothing() {
        Panel before = people();
        Panel after = before.with(mark("E1", "method", "A", "4"));
        assertThat(before.marks()).isEmpty();
        assertThat(after.marks()).containsExactly(mark("E1", "method", "A", "4"));
        assertThat(after.evaluators()).isEqualTo(before.evaluators());
        assertThat(after.separatedBy(Separation.UNTIL_AGREED).entries()).isEqualTo(after.entries());
        assertThatThrownBy(() -> after.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theOrderOfEntriesMattersToNothing() {
        List<PanelEntry> entries = new ArrayList<>(complete().entries());
        Methodology mean = method(ConsensusRules.mean("none"), 0);
        Random random = new Random(20261);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(entries, random);
            Panel shuffled = new Panel(Separation.DIFFERENT_PEOPLE, KeyDates.UNKNOWN, entries);
            Panel ordered = complete().separatedBy(Separation.DIFFERENT_PEOPLE);
            assertThat(shuffled.agreed(method())).isEqualTo(ordered.agreed(method()));
            assertThat(shuffled.faults(mean, TENDERS)).isEqualTo(ordered.faults(mean, TENDERS));
        }
    }

    // ---- agreed marks
    // -----------------------------------------------------------------------------------------------------

    @Test
    void thePanelAgreesTheMarks() {
        List<AgreedMark> agreed = complete().agreed(method());
        assertThat(agreed)
                .extracting(one ->
                        one.tender() + " " + one.criterion() + " " + one.mark().mark())
                .containsExactly("A method 4", "A staff 4", "B method 3", "B staff 4");
        assertThat(agreed.get(0).reason()).isEqualTo("Illustrative reason of the panel for A on method");
        assertThat(agreed.get(0).references()).containsExactly(TenderReference.section("Method statement", "2.1"));
        assertThat(agreed).allSatisfy(one -> assertThat(one.mark().isRounded()).isFalse());
    }

    @Test
    void theExplanationKeepsWhatEachGaveFirst() {
        Step step = complete().agreed(method()).get(0).explanation();
        assertThat(step.label()).isEqualTo("Agreed mark of the tender A on the criterion method");
        assertThat(step.exact()).contains(Ratio.of(4));
        assertThat(step.formula()).isEmpty();
        assertThat(step.note())
                .isEqualTo(
                        "agreed on 2026-04-20 at 14:00, led by M1: Illustrative reason of the panel for A on method; for: "
                                + "names the staff of each shift; against: gives no cover for absence; see Method statement, section 2.1");
        assertThat(step.steps()).extracting(Step::label).containsExactly("E1", "E2", "E3");
        assertThat(step.steps())
                .extracting(one -> one.exact().orElseThrow())
                .containsExactly(Ratio.of(4), Ratio.of(3), Ratio.of(4));
        assertThat(step.steps().get(1).note())
                .isEqualTo(
                        "the mark agreed is 1 higher; Illustrative reason of E2 for A on method; see Method statement, page 4");
        assertThat(moderation("method", "A", "4", "4", "3", "4").deltas())
                .isEqualTo(new TreeMap<>(Map.of("E1", Ratio.ZERO, "E2", Ratio.ONE, "E3", Ratio.ZERO)));
    }

    /** By hand: (4 + 3 + 4) / 3 = 11/3, half up to 3.67. */
    @Test
    void aPublishedMeanIsRoundedAsPublished() {
        Methodology method = method(ConsensusRules.mean("half-up 2"), 2);
        Panel panel = people().with(marks("method", "A", "4", "3", "4"))
                .with(moderation("method", "A", "3.67", "4", "3", "4"));
        assertThat(panel.faults(method, TENDERS)).isEmpty();
        AgreedMark agreed = panel.agreed(method).get(0);
        assertThat(agreed.mark()).isEqualTo(new Response.Mark(Ratio.parse("3.67"), Ratio.of(11, 3)));
        assertThat(agreed.explanation().substituted()).isEqualTo("(3 + 4 + 4) / 3");
        assertThat(agreed.explanation().value()).contains(Ratio.parse("3.67"));
        assertThat(agreed.explanation().note())
                .startsWith("rule CN-MEAN; rounding half-up 2; agreed on 2026-04-20 at 14:00");
        assertThat(FormulaReader.disagreements(agreed.explanation())).isEmpty();
    }

    @Test
    void oneEvaluatorAloneNeedsNoModeration() {
        Panel panel = people().with(mark("E1", "method", "A", "4"), mark("E1", "method", "B", "3"));
        assertFaults(panel);
        AgreedMark agreed = panel.agreed(method()).get(0);
        assertThat(agreed.mark().mark()).isEqualTo(Ratio.of(4));
        assertThat(agreed.reason()).isEqualTo("Illustrative reason of E1 for A on method");
        assertThat(agreed.references()).containsExactly(TenderReference.page("Method statement", 4));
        assertThat(agreed.explanation().note()).isEqualTo("given by the only evaluator");
    }

    @Test
    void theMarksArePutOnTheTenders() {
        List<Tender> marked = complete().marked(method(), TENDERS);
        assertThat(marked).extracting(Tender::id).containsExactly("A", "B");
        assertThat(marked.get(0).responses().keySet()).containsExactly("price", "method", "staff");
        assertThat(marked.get(0).response("method")).isEqualTo(new Response.Mark(Ratio.of(4)));
        assertThat(marked.get(0).reason("method"))
                .contains(
                        Reason.of("Illustrative reason of the panel for A on method", "Method statement, section 2.1"));
        assertThat(marked.get(0).reason("price")).isEmpty();
        assertThat(Evaluation.under(method())
                        .tenders(marked)
                        .assess()
                        .mostAdvantageous()
                        .orElseThrow()
                        .tender()
                        .id())
                .isEqualTo("A");
    }

    /** What is not marked is not zero: the tender has no response there, and the method says what that does. */
    @Test
    void whatNobodyMarkedStaysMissing() {
        List<Tender> marked = people().with(mark("E1", "method", "A", "4")).marked(method(), TENDERS);
        assertThat(marked.get(0).responses().keySet()).containsExactly("price", "method");
        assertThat(marked.get(1)).isEqualTo(TENDERS.get(1));
    }

    @Test
    void aTenderThatHasAMarkAlreadyIsRefused() {
        List<Tender> tenders = List.of(
                new Tender("A", new Supplier("A"), Map.of("method", new Response.Mark(Ratio.of(5)))), TENDERS.get(1));
        assertThatThrownBy(() -> complete().marked(method(), tenders))
                .isInstanceOf(FaultException.class)
                .hasMessage("The record of the panel has 1 fault:\n"
                        + "- tenders/A/responses/method: The mark (5) of the tender A on the criterion method must come from the "
                        + "record of the panel; it stands on the tender already");
    }

    @Test
    void aTenderThatHasAReasonAlreadyIsRefused() {
        Tender reasoned = new Tender(
                "A",
                TENDERS.get(0).supplier(),
                TENDERS.get(0).responses(),
                Map.of("method", Reason.of("Of old", "page 1"), "quality", Reason.of("Good", "page 2")));
        assertThatThrownBy(() -> complete().marked(method(), List.of(reasoned, TENDERS.get(1))))
                .hasMessage("The record of the panel has 1 fault:\n"
                        + "- tenders/A/reasons/method: The reason (Of old) of the tender A on the criterion method must come from the "
                        + "record of the panel; it stands on the tender already");
    }

    @Test
    void aRecordWithFaultsMarksNothing() {
        assertThatThrownBy(() -> without(Moderation.class).marked(method(), TENDERS))
                .isInstanceOf(FaultException.class)
                .hasMessageStartingWith("The record of the panel has 4 faults:\n");
        // also where the marks themselves could be agreed
        Panel unexplained = withMark(mark -> new IndividualMark(
                mark.evaluator(), mark.criterion(), mark.tender(), mark.mark(), "", mark.references(), mark.at()));
        assertThatThrownBy(() -> unexplained.marked(method(), TENDERS))
                .hasMessageContaining("The record of the panel has 1 fault:\n- panel/marks/A/method/E2: ");
    }

    // ---- means that are no published mark
    // ---------------------------------------------------------------------------------

    private static List<String> meanFaults(String rounding, int decimals, String agreed) {
        return people()
                .with(marks("method", "A", "4", "3", "4"))
                .with(moderation("method", "A", agreed, "4", "3", "4"))
                .faults(method(ConsensusRules.mean(rounding), decimals), TENDERS)
                .stream()
                .map(Fault::toString)
                .toList();
    }

    @Test
    void aMeanThatIsNoPublishedMarkIsRefused() {
        assertThat(meanFaults("none", 0, "4"))
                .containsExactly(
                        "panel/moderations/A/method: The agreed mark (11/3) of the tender A on the criterion method must be "
                                + "one of its scale: 0, 1, 2, 3, 4, 5; the rule CN-MEAN of the method works it out (Procurement Act 2023, "
                                + "section 23(3)(a))\n"
                                + "  Maybe marks between the published ones are meant; the published scale should then declare its "
                                + "decimals, and the rule its rounding");
    }

    @Test
    void aMeanWithMoreDecimalsThanTheScaleNeedsAPublishedRounding() {
        assertThat(meanFaults("none", 2, "4"))
                .containsExactly(
                        "panel/moderations/A/method: The agreed mark (11/3) of the tender A on the criterion method must be "
                                + "one of its scale: 0, 1, 2, 3, 4, 5, and between them with up to 2 decimals; the rule CN-MEAN of the "
                                + "method works it out (Procurement Act 2023, section 23(3)(a))\n"
                                + "  Maybe the rule should round, such as half-up 2; its rounding must then be published too");
    }

    @Test
    void theRecordedMarkMustBeTheOneWorkedOut() {
        assertThat(meanFaults("half-up 2", 2, "4"))
                .containsExactly(
                        "panel/moderations/A/method: The agreed mark (4) of the tender A on the criterion method must be "
                                + "3.67, which the rule CN-MEAN of the method works out (Procurement Act 2023, section 23(3)(a))");
        assertThat(meanFaults("half-up 2", 2, "3.67")).isEmpty();
        assertThat(meanFaults("half-up 0", 0, "4")).isEmpty();
    }

    /** By hand: (7 + 7.4) / 2 = 7.2, which up to a whole number is 8, beyond the 7.5 at which the scale ends. */
    @Test
    void aRoundingThatLeavesTheScaleIsRefused() {
        Methodology method = Methodology.named("Ends at a half")
                .mark(
                        "method",
                        "Method",
                        MarkScale.of(Grade.of("0", "none"), Grade.of("7.5", "all"))
                                .withDecimals(1))
                .consensus(ConsensusRules.mean("up 0"))
                .build();
        Panel panel = people().with(marks("method", "A", "7", "7.4")).with(moderation("method", "A", "8", "7", "7.4"));
        assertThat(panel.faults(method, TENDERS))
                .extracting(Fault::toString)
                .containsExactly(
                        "panel/moderations/A/method: The agreed mark (8) of the tender A on the criterion method must be one of "
                                + "its scale: 0, 7.5, and between them with up to 1 decimal; the rule CN-MEAN of the method works it out "
                                + "(Procurement Act 2023, section 23(3)(a))");
    }

    @Test
    void aTrimmedMeanOfThreeIsRefused() {
        assertThat(complete().faults(method(ConsensusRules.trimmedMean("half-up 0"), 0), TENDERS))
                .extracting(Fault::message)
                .hasSize(4)
                .contains(
                        "The number (3) of marks of the tender A on the criterion method must be at least 4, because the rule "
                                + "CN-TRIM leaves out the highest and the lowest");
    }

    // ---- marks
    // ------------------------------------------------------------------------------------------------------------

    /** Replaces E2's mark on A's method statement; the moderation keeps what it kept. */
    private static Panel withMark(UnaryOperator<IndividualMark> change) {
        return Panels.changed(
                complete(),
                IndividualMark.class,
                mark -> mark.evaluator().equals("E2") && Cell.of(mark).equals(new Cell("A", "method"))
                        ? change.apply(mark)
                        : mark);
    }

    @Test
    void aMarkWithoutARationaleOrAReferenceIsNamed() {
        Panel panel = withMark(mark -> new IndividualMark(
                mark.evaluator(), mark.criterion(), mark.tender(), mark.mark(), " ", List.of(), mark.at()));
        assertFaults(
                panel,
                "panel/marks/A/method/E2: The mark (3) of the evaluator E2 for the tender A on the criterion method must have a "
                        + "rationale (Procurement Regulations 2024, regulation 31(2)(e))",
                "panel/marks/A/method/E2: The rationale of the evaluator E2 for the tender A on the criterion method must refer to "
                        + "a document, section or page of the tender (Procurement Regulations 2024, regulation 31(2)(e))");
    }

    @Test
    void aMarkOffThePublishedScaleIsNamed() {
        Panel panel = people().with(mark("E1", "method", "A", "3.5"), mark("E1", "method", "B", "3"));
        assertFaults(
                panel,
                "panel/marks/A/method/E1: The mark (3.5) of the evaluator E1 for the tender A on the criterion method must be one "
                        + "of its scale: 0, 1, 2, 3, 4, 5 (Procurement Act 2023, section 23(3)(a))");
        assertThatThrownBy(() -> panel.agreed(method())).hasMessageContaining("The agreed mark (3.5) of the tender A");
    }

    @Test
    void unknownPeopleTendersAndCriteriaAreNamed() {
        Panel panel = complete()
                .with(mark("E9", "method", "Z", "4"), mark("E1", "manager", "A", "4"), mark("E1", "price", "A", "4"));
        assertThat(faults(panel))
                .contains(
                        "panel/marks/Z/method/E9: The tender (Z) that the evaluator E9 marked must be one of the evaluation",
                        "panel/marks/Z/method/E9: The evaluator (E9) who marked the tender Z on the criterion method must be one of "
                                + "the panel: E1, E2, E3, M1, P1",
                        "panel/marks/A/manager/E1: The criterion (manager) on which the evaluator E1 marked the tender A must be "
                                + "one of the published method, which has to say how tenders are assessed (Procurement Act 2023, "
                                + "section 23(3)(a)); what was not published may not be marked",
                        "panel/marks/A/price/E1: The criterion (price) on which the evaluator E1 marked the tender A must be of the "
                                + "kind mark");
        assertThatThrownBy(() -> panel.agreed(method()))
                .hasMessageContaining(
                        "The criterion (manager) on which the tender A is marked must be one of the published method");
    }

    @Test
    void aMarkOutsideTheRoleIsNamed() {
        Panel panel = people().with(mark("P1", "method", "A", "4"), mark("P1", "method", "B", "4"));
        assertThat(faults(panel))
                .contains(
                        "panel/marks/A/method/P1: The roles (price) of the evaluator P1 for the tender A on the criterion method "
                                + "must include quality, because they gave a mark");
    }

    @Test
    void aMarkOnWhatSomebodyElseIsAskedToMarkIsNamed() {
        Panel panel = people().with(
                        Evaluator.of("E4", Role.QUALITY).assignedTo("staff"),
                        Evaluator.of("E5", Role.QUALITY).assignedTo("quality"),
                        ConflictDeclaration.none("E4", Panels.DECLARED, Panels.REVIEW),
                        ConflictDeclaration.none("E5", Panels.DECLARED, Panels.REVIEW));
        assertFaults(panel.with(mark("E5", "method", "A", "4"), mark("E4", "staff", "A", "4")));
        assertFaults(
                panel.with(mark("E4", "method", "A", "4")),
                "panel/marks/A/method/E4: The mark (4) of the evaluator E4 for the tender A on the criterion method must be on what "
                        + "they are asked to mark: staff");
        assertFaults(
                panel.with(
                        Evaluator.of("E6", Role.QUALITY).assignedTo("colour"),
                        ConflictDeclaration.none("E6", Panels.DECLARED, Panels.REVIEW)),
                "panel/evaluators/E6: The criterion (colour) that the evaluator E6 is asked to mark must be one of the published "
                        + "method");
    }

    @Test
    void aSecondMarkIsNamed() {
        assertThat(faults(complete().with(mark("E2", "method", "A", "5"))))
                .containsExactly(
                        "panel/marks/A/method/E2: The mark (5) of the evaluator E2 for the tender A on the criterion method "
                                + "must be the only one; a mark is changed by moderation alone");
    }

    @Test
    void aReferenceIsLookedUpWhereDocumentsAreRecorded() {
        Panel panel = complete().with(new TenderDocument("A", "Method statement", 3));
        assertThat(faults(panel))
                .hasSize(6)
                .contains(
                        "panel/marks/A/method/E1: The reference (Method statement, page 4) of the evaluator E1 for the tender A on "
                                + "the criterion method must be to one of the 3 pages of that document (Procurement Regulations 2024, "
                                + "regulation 31(2)(e))");
        assertFaults(complete().with(new TenderDocument("A", "Method statement", 0)));
        assertFaults(complete().with(new TenderDocument("A", "Method statement", 4)));
        assertThat(faults(complete().with(new TenderDocument("A", "Annex", 9))))
                .contains(
                        "panel/marks/A/staff/E1: The reference (Method statement, page 4) of the evaluator E1 for the tender A on "
                                + "the criterion staff must be to a document of that tender: Annex (Procurement Regulations 2024, "
                                + "regulation 31(2)(e))",
                        "panel/moderations/A/staff: The reference (Method statement, section 2.1) of the moderation of the tender "
                                + "A on the criterion staff must be to a document of that tender: Annex (Lancashire Care v "
                                + "Lancashire County Council [2018] EWHC 1589 (TCC); Procurement Regulations 2024, regulation "
                                + "31(2)(e))");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Panel panel = complete()
                .with(mark("E9", "manager", "Z", "99"))
                .separatedBy(Separation.UNTIL_AGREED)
                .with(new Access("P9", "A", Access.Part.PRICE, MARKED));
        assertThat(panel.faults(method(), TENDERS)).hasSizeGreaterThan(14);
    }

    @Test
    void whatDoesNotExistIsEmpty() {
        assertThat(Panel.empty().faults(method(), TENDERS)).isEmpty();
        assertThat(Panel.empty().agreed(method())).isEmpty();
        assertThat(Panel.empty().marked(method(), TENDERS)).isEqualTo(TENDERS);
        assertThat(Panel.empty().initialMarks("method", "A")).isEmpty();
        assertThat(complete().initialMarks("method", "A")).containsOnlyKeys("E1", "E2", "E3");
        assertThat(Optional.of(Panel.empty())).contains(new Panel(Separation.NONE, KeyDates.UNKNOWN, List.of()));
    }
}
