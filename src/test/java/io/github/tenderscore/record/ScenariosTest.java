package io.github.tenderscore.record;

import static io.github.tenderscore.record.Records.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.Keep;
import io.github.tenderscore.decision.LowTenderState;
import io.github.tenderscore.decision.LowTenderStep;
import io.github.tenderscore.decision.PriorStep;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.ConflictDeclaration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Procurements that went wrong in court or nearly did, as a record meets them. */
class ScenariosTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    /** EnergySolutions: a tender that should have been disqualified was let through by the figure somebody typed. */
    @Test
    void gateThatIsOverriddenByTypingDoesNotRecompute() {
        // B is agreed at 2 for safeguarding, below the minimum of 3
        ProcurementRecord record = Records.add(
                Records.marked(),
                List.of(
                        step("2026-03-05T12:00:00Z", Records.moderated("A", "mobilisation", "4", "4", "5")),
                        step("2026-03-05T12:00:00Z", Records.moderated("A", "safeguarding", "4", "4", "4")),
                        step("2026-03-05T12:00:00Z", Records.moderated("B", "mobilisation", "3", "2", "4")),
                        step("2026-03-05T12:00:00Z", Records.moderated("B", "safeguarding", "2", "5", "4")),
                        step("2026-03-09T14:00:00Z", Records.price("A")),
                        step("2026-03-09T14:00:00Z", Records.price("B"))));
        Assessed computed = record.replay().assessed();
        assertThat(computed.text()).isEqualTo("A ranked 1 with 88, B disqualified, C disregarded");
        Assessed typed = new Assessed(
                computed.method(),
                computed.input(),
                List.of(
                        new Assessed.Result("A", "ranked", Optional.of(2), Optional.of(Ratio.parse("84.95"))),
                        new Assessed.Result("B", "ranked", Optional.of(1), Optional.of(Ratio.of(88))),
                        computed.results().get(2)));
        assertThat(Refusals.attempt(record, "2026-03-10T10:00:00Z", typed)
                        .refusal()
                        .map(Refusal::cause))
                .contains(Refusal.Cause.DOES_NOT_RECOMPUTE);
        assertThat(Refusals.of(record, "2026-03-10T10:00:00Z", typed))
                .contains(
                        "event/results: The result (ranked 1 with 88) of the tender B must be disqualified, as the record computes it "
                                + "(Procurement Act 2023, sections 19(2) and 23(3)(a))");
    }

    /** Letting International: what was marked must have been published. */
    @Test
    void undisclosedSubCriterionIsNotMarked() {
        assertThat(Refusals.of(
                        Records.considered(),
                        "2026-02-26T12:00:00Z",
                        Records.marked("E1", "A", "dedicated-project-manager", "4")))
                .containsExactly("event/criterion: The mark (4) of the evaluator E1 for the tender A on the criterion "
                        + "dedicated-project-manager must be on a criterion of the published method; what was not published "
                        + "may not be marked (Procurement Act 2023, section 23(3)(a); Letting International v Newham "
                        + "[2008] EWHC 1583 (QB))");
    }

    /** Bromcom: the mean of several marks is no reason, and is no mark of the scale either. */
    @Test
    void marksAreNotAveragedInSilence() {
        assertThat(Refusals.of(
                        Records.marked(),
                        "2026-03-05T12:00:00Z",
                        Records.moderated("A", "mobilisation", "4.5", "4", "5")))
                .containsExactly(
                        "event/agreedMark: The agreed mark (4.5) of the tender A on the criterion mobilisation must be "
                                + "one of its scale: 0, 1, 2, 3, 4, 5 (Procurement Act 2023, section 23(3)(a))");
        List<Records.Step> prices = List.of(
                step("2026-03-09T14:00:00Z", Records.price("A")), step("2026-03-09T14:00:00Z", Records.price("B")));
        assertThat(Refusals.of(
                        Records.add(Records.marked(), prices),
                        "2026-03-10T10:00:00Z",
                        new Assessed("m", "i", List.of())))
                .contains(
                        "panel/moderations/A/mobilisation: The 2 marks of the tender A on the criterion mobilisation must become "
                                + "one by moderation, with its reasons recorded; the mean of several marks is not a reason (Bromcom v "
                                + "United Learning [2022] EWHC 3262 (TCC); Procurement Regulations 2024, regulation 31(2)(e))");
    }

    /** Section 19(3)(a): a condition that is not met leaves no choice, but it takes a decision. */
    @Test
    void unmetConditionIsNotOverlooked() {
        ProcurementRecord record =
                Records.add(Records.priced(), List.of(step("2026-03-09T16:00:00Z", Records.condition("B", false))));
        assertThat(Refusals.of(record, "2026-03-10T10:00:00Z", new Assessed("m", "i", List.of())))
                .containsExactly(
                        "event/results: The tender B must be disregarded by a recorded decision on the ground condition-not-met "
                                + "(Procurement Act 2023, section 19(3)(a)), because the tender B does not satisfy the condition "
                                + "Employer's liability insurance of £10m, in place or promised\n"
                                + "  Maybe it was decided, but is not recorded; record the event decided");
    }

    /** Section 26(2)(b): that a supplier is excludable leaves a choice, which somebody has to make. */
    @Test
    void excludableSupplierIsDecidedAboutEitherWay() {
        ProcurementRecord found = Records.add(
                Records.priced(),
                List.of(step("2026-03-09T16:00:00Z", Records.exclusion("B", ExclusionCheck.Result.EXCLUDABLE))));
        assertThat(Refusals.of(found, "2026-03-10T10:00:00Z", new Assessed("m", "i", List.of())))
                .containsExactly(
                        "event/results: The tender B must be disregarded or kept by a recorded decision on the ground "
                                + "excludable-supplier (Procurement Act 2023, sections 26(2)(b) and 57(2)(a)) or debarred-excludable-supplier "
                                + "(Procurement Act 2023, sections 26(2)(b) and 57(2)(b)), because the supplier "
                                + "Illustrative Birch Ltd of the tender B is excludable\n"
                                + "  Maybe it was decided, but is not recorded; record the event decided");
        ProcurementRecord kept = Records.add(
                found,
                List.of(step(
                        "2026-03-10T09:00:00Z",
                        new Decided(Consideration.of("B", Ground.EXCLUDABLE_SUPPLIER)
                                .keep(
                                        Keep.Finding.ESTABLISHED,
                                        "Head of procurement",
                                        DAY,
                                        "it has put the matter right")))));
        assertThat(kept.replay().assessed().text()).startsWith("A ranked 2 with 84.95, B ranked 1 with 88");
        assertThat(Refusals.of(kept, "2026-03-10T10:00:00Z", kept.replay().assessed()))
                .isEmpty();
    }

    /** Section 57(1)(b): what the debarment list says needs no finding of the authority's own, but a decision all the same. */
    @Test
    void debarredSupplierIsDisregardedWithoutRepresentations() {
        ProcurementRecord found = Records.add(
                Records.priced(),
                List.of(step("2026-03-09T16:00:00Z", Records.exclusion("B", ExclusionCheck.Result.EXCLUDED))));
        assertThat(Refusals.of(found, "2026-03-10T10:00:00Z", new Assessed("m", "i", List.of())))
                .containsExactly(
                        "event/results: The tender B must be disregarded by a recorded decision on the ground excluded-supplier "
                                + "(Procurement Act 2023, sections 26(1) and 57(1)(a)) or debarred-supplier (Procurement Act 2023, "
                                + "sections 26(1) and 57(1)(b)), because the supplier Illustrative Birch Ltd of the tender B is excluded\n"
                                + "  Maybe it was decided, but is not recorded; record the event decided");
        ProcurementRecord decided = Records.add(
                found,
                List.of(step(
                        "2026-03-10T09:00:00Z",
                        new Decided(Consideration.of("B", Ground.DEBARRED_SUPPLIER)
                                .disregard("Head of procurement", DAY, "it is on the list as of 9 March")))));
        assertThat(Refusals.of(decided, "2026-03-10T10:00:00Z", decided.replay().assessed()))
                .isEmpty();
    }

    /** What comes to light of the winner before the award asks for a decision and another assessment, not for other marks. */
    @Test
    void decisionAfterTheAssessmentAsksForAnother() {
        ProcurementRecord found = Records.add(
                Records.awarded(),
                List.of(step("2026-03-12T09:00:00Z", Records.exclusion("B", ExclusionCheck.Result.EXCLUDED))));
        PriorStep chance = PriorStep.between(
                PriorStep.Kind.OPPORTUNITY_FOR_REPRESENTATIONS,
                LocalDate.of(2026, 3, 12),
                LocalDate.of(2026, 3, 19),
                "an invitation to explain");
        Decided decided = new Decided(Consideration.of("B", Ground.EXCLUDED_SUPPLIER)
                .after(chance)
                .disregard(
                        "Head of procurement", LocalDate.of(2026, 3, 20), "a mandatory ground applies and continues"));
        ProcurementRecord reconsidered = Records.add(found, List.of(step("2026-03-20T12:00:00Z", decided)));
        assertThat(reconsidered.replay().phase()).isEqualTo(Phase.RECONSIDERED);
        assertThat(Refusals.of(
                        reconsidered, "2026-03-20T13:00:00Z", Records.summaries("2026-03-20T13:00:00Z", "A", "B")))
                .singleElement()
                .asString()
                .contains("now a decision after the assessment asks for another one");
        assertThat(Refusals.of(reconsidered, "2026-03-20T13:00:00Z", Records.marked("E1", "A", "mobilisation", "5")))
                .singleElement()
                .asString()
                .startsWith("event/kind: The event (marked) must come after the opening and before the assessment");
        // by hand: A's price is now the lowest, so it earns 40; with 40 for quality and 8 for apprentices
        assertThat(reconsidered.replay().assessed().text())
                .isEqualTo("A ranked 1 with 88, B disregarded, C disregarded");
        ProcurementRecord again = Records.add(
                reconsidered,
                List.of(
                        step("2026-03-20T14:00:00Z", reconsidered.replay().assessed()),
                        step("2026-03-21T14:00:00Z", new Awarded("A", "Head of commissioning", "it satisfies all"))));
        assertThat(again.replay().phase()).isEqualTo(Phase.AWARDED);
    }

    /** Section 19(3)(c), (4) and (5), each step on record; where the authority is satisfied the tender stays. */
    @Test
    void abnormallyLowPriceIsHeardBeforeItIsDecided() {
        ProcurementRecord flagged = Records.add(
                Records.priced(),
                List.of(
                        low(LowTenderState.FLAGGED, "2026-03-09T15:00:00Z", Optional.empty()),
                        low(LowTenderState.CONSIDERED_LOW, "2026-03-09T15:00:00Z", Optional.empty())));
        assertThat(Refusals.of(flagged, "2026-03-10T10:00:00Z", new Assessed("m", "i", List.of())))
                .containsExactly(
                        "event/results: The protocol about the price of the tender B must end before tenders are ranked; it is "
                                + "at \"considered low\" (Procurement Act 2023, section 19(3)(c), (4) and (5))");
        assertThat(Refusals.of(
                        flagged,
                        "2026-03-10T10:00:00Z",
                        low(LowTenderState.DISREGARDED, "2026-03-10T10:00:00Z", Optional.empty())
                                .event()))
                .singleElement()
                .asString()
                .startsWith("event/state: The step \"disregarded\" of the tender B must not follow \"considered low\"");
        ProcurementRecord heard = Records.add(
                flagged,
                List.of(
                        low(LowTenderState.NOTIFIED, "2026-03-10T09:00:00Z", Optional.empty()),
                        low(LowTenderState.OPPORTUNITY, "2026-03-10T09:00:00Z", Optional.of(LocalDate.of(2026, 3, 17))),
                        low(LowTenderState.DEMONSTRATED, "2026-03-16T09:00:00Z", Optional.empty()),
                        low(LowTenderState.SATISFIED, "2026-03-18T09:00:00Z", Optional.empty()),
                        low(LowTenderState.KEPT, "2026-03-18T09:00:00Z", Optional.empty())));
        assertThat(heard.evaluation().decisions())
                .extracting(decision -> decision.tender() + " " + decision.code() + " "
                        + decision.ground().code())
                .containsExactly("B keep abnormally-low", "C disregard condition-not-met");
        assertThat(heard.replay().assessed().text()).startsWith("A ranked 2 with 84.95, B ranked 1 with 88");
    }

    private static Records.Step low(LowTenderState state, String at, Optional<LocalDate> until) {
        return step(
                at,
                new LowTenderStepped(
                        "B",
                        new LowTenderStep(
                                state,
                                Records.time(at).toLocalDate(),
                                "Head of procurement",
                                "the price is far below the estimate",
                                List.of("Cost breakdown of 12 March 2026"),
                                until)));
    }

    /** An undeclared tie stays a tie: nobody may choose between two tenders in the first place. */
    @Test
    void tieIsNotBrokenByAwarding() {
        ProcurementRecord opened = Records.add(
                Records.staffed(),
                List.of(step("2026-02-16T14:00:00Z", tied("A")), step("2026-02-16T14:00:00Z", tied("B"))));
        ProcurementRecord marked = opened;
        for (String tender : List.of("A", "B")) {
            marked = Records.add(
                    marked,
                    List.of(
                            step("2026-02-18T16:00:00Z", Records.exclusion(tender, ExclusionCheck.Result.NEITHER)),
                            step("2026-02-18T16:00:00Z", Records.condition(tender, true)),
                            step("2026-02-18T16:00:00Z", access("E1", tender)),
                            step("2026-02-18T16:00:00Z", access("E2", tender))));
        }
        for (String tender : List.of("A", "B")) {
            for (String criterion : Records.CRITERIA) {
                marked = Records.add(
                        marked,
                        List.of(
                                step("2026-02-26T12:00:00Z", Records.marked("E1", tender, criterion, "4")),
                                step("2026-02-26T12:00:00Z", Records.marked("E2", tender, criterion, "4"))));
            }
        }
        for (String tender : List.of("A", "B")) {
            for (String criterion : Records.CRITERIA) {
                marked = Records.add(
                        marked,
                        List.of(step("2026-03-05T12:00:00Z", Records.moderated(tender, criterion, "4", "4", "4"))));
            }
        }
        ProcurementRecord tied = Records.add(
                marked, List.of(step("2026-03-10T10:00:00Z", marked.replay().assessed())));
        assertThat(Refusals.of(tied, "2026-03-11T10:00:00Z", new Awarded("A", "Head of commissioning", "it is nearer")))
                .containsExactly(
                        "event/tender: The tender (A) to which the contract is awarded must be the most advantageous; the "
                                + "published method leaves A and B tied for the first place, and a tie-break that was not published may not "
                                + "be used (Procurement Act 2023, sections 19(1) and (2) and 23(3)(a))");
    }

    private static Opened tied(String tender) {
        return Records.opened(
                tender,
                List.of(Access.Part.PRICE, Access.Part.QUALITY),
                Map.of(
                        "price",
                        new Response.Price(Records.method().money(Ratio.of(1_000_000))),
                        "apprentices",
                        new Response.Quantity(Ratio.of(400))),
                List.of());
    }

    private static Accessed access(String person, String tender) {
        return Records.access(person, tender, Access.Part.QUALITY, "2026-02-17T09:00:00");
    }

    /** What was read wrongly is corrected item by item, with what it was before, and before anybody knows the ranking. */
    @Test
    void correctionIsItemisedAndComesBeforeTheRanking() {
        Corrected slip = new Corrected(
                "A",
                "apprentices",
                new Response.Quantity(Ratio.of(320)),
                new Response.Quantity(Ratio.of(400)),
                "Head of procurement",
                "the tender says 400 on page 3; 320 was a slip of who read it");
        ProcurementRecord corrected = Records.add(Records.priced(), List.of(step("2026-03-10T09:00:00Z", slip)));
        // by hand: 10 instead of 8 for apprentices
        assertThat(corrected.replay().assessed().text()).startsWith("A ranked 2 with 86.95, B ranked 1 with 88");
        assertThat(Refusals.of(corrected, "2026-03-10T09:30:00Z", slip))
                .containsExactly(
                        "event/from: The correction of the tender A on the criterion apprentices must start from what was read "
                                + "(400), not from 320 (Procurement Act 2023, section 98)");
        assertThat(Refusals.of(Records.assessed(), "2026-03-10T12:00:00Z", slip))
                .singleElement()
                .asString()
                .endsWith("Maybe once it is known what a correction does to the ranking, none can be made");
    }

    /** Sections 81 to 83: a conflict that nothing is done about keeps its holder from marking; once something is, it does not. */
    @Test
    void conflictNeedsAMitigation() {
        ConflictDeclaration open = ConflictDeclaration.none("E1", LocalDate.of(2026, 2, 20), Records.REVIEW)
                .conflict("once worked for Illustrative Alder CIC");
        ProcurementRecord declared =
                Records.add(Records.considered(), List.of(step("2026-02-20T12:00:00Z", new Declared(open))));
        Marked mark = Records.marked("E1", "A", "mobilisation", "4");
        assertThat(Refusals.of(declared, "2026-02-26T12:00:00Z", mark))
                .containsExactly(
                        "event/evaluator: The evaluator E1, who marked the tender A on the criterion mobilisation, must have no "
                                + "conflict of interest that nothing is done about; they declared: once worked for Illustrative Alder CIC "
                                + "(Procurement Act 2023, sections 81 to 83)");
        ConflictDeclaration mitigated = ConflictDeclaration.none("E1", LocalDate.of(2026, 2, 23), Records.REVIEW)
                .conflict(
                        "once worked for Illustrative Alder CIC",
                        "left five years ago; a second evaluator marks every criterion");
        assertThat(Refusals.of(
                        Records.add(declared, List.of(step("2026-02-23T12:00:00Z", new Declared(mitigated)))),
                        "2026-02-26T12:00:00Z",
                        mark))
                .isEmpty();
    }

    /** A breach that happened is kept, and said; it cannot be undone by leaving it out. */
    @Test
    void priceThatWasSeenTooEarlyIsFound() {
        ProcurementRecord record = Records.add(
                Records.marked(),
                List.of(
                        step("2026-03-02T09:00:00Z", Records.price("A")),
                        step(
                                "2026-03-02T12:00:00Z",
                                Records.access("E1", "A", Access.Part.PRICE, "2026-03-02T10:00:00")),
                        step("2026-03-05T12:00:00Z", Records.moderated("A", "mobilisation", "4", "4", "5"))));
        assertThat(record.replay().findings())
                .extracting(Fault::message)
                .singleElement()
                .asString()
                .contains("E1 saw the price of the tender A")
                .contains("must not see a price before the quality of every tender is agreed");
        assertThat(Records.entered().replay().findings()).isEmpty();
        assertThat(Records.marked().replay().findings()).isEmpty();
        assertThat(Records.staffed().replay().findings()).isEmpty();
        assertThat(Records.empty().replay().findings()).isEmpty();
    }

    @Test
    void refusedEventLeavesTheRecordAsItWas() {
        ProcurementRecord record = Records.moderated();
        List<Entry> before = record.entries();
        assertThatThrownBy(() -> record.append(
                        Records.time("2026-03-06T12:00:00Z"), "E1", Records.marked("E1", "A", "mobilisation", "5")))
                .isInstanceOf(FaultException.class)
                .hasMessageStartingWith("The entry 39 (marked) does not follow; it has 2 faults:\n- event/kind: ");
        assertThat(record.entries()).isEqualTo(before);
    }
}
