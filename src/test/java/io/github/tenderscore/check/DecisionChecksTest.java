package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.decision.Cause;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.LowTenderState;
import io.github.tenderscore.decision.LowTenderStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** L13 to L17: what they say of exclusion and of decisions about tenders. */
class DecisionChecksTest {

    private static final LocalDate RANKED = DecisionSamples.RANKED;
    private static final LocalDate DECIDED = DecisionSamples.DECIDED;

    // ---- L13 --------------------------------------------------------------------------------------------------------

    @Test
    void everybodyWhoIsConsideredTooLateIsNamed() {
        CaseFile file = DecisionSamples.exclusions(
                Route.OPEN, DecisionSamples.alder(RANKED), DecisionSamples.all(RANKED.plusDays(1)));
        String late = " of the tender A must be dated before 2026-04-20, the day on which tenders were first ranked";
        assertThat(Found.in("L13", file))
                .containsExactly(
                        "fails | PA23 s.26(2)(a) | exclusions/A/supplier/Alder | The exclusion check (2026-04-21) of the supplier Alder"
                                + late,
                        "fails | PA23 s.26(2)(a) | exclusions/A/associated-person/Ash | The exclusion check (2026-04-21) of the associated person Ash"
                                + late,
                        "fails | PA23 s.28(1) | exclusions/A/subcontractor/Beech | The exclusion check (2026-04-21) of the sub-contractor Beech"
                                + late);
    }

    /** Section 27(1): before it takes part, which is the day of the second assertion less one. */
    @Test
    void inAFlexibleProcedureTheSupplierIsConsideredBeforeItTakesPart() {
        LocalDate day = LocalDate.of(2026, 4, 10);
        assertThat(Found.in(
                        "L13",
                        DecisionSamples.exclusions(
                                Route.COMPETITIVE_FLEXIBLE,
                                DecisionSamples.alder(day),
                                DecisionSamples.all(day.plusDays(1)))))
                .containsExactly(
                        "fails | PA23 s.27(1) | exclusions/A/supplier/Alder | The exclusion check (2026-04-11) of the supplier Alder of the tender A must be dated before 2026-04-10, the day on which the supplier takes part");
        assertThat(Found.in(
                        "L13",
                        DecisionSamples.exclusions(
                                Route.COMPETITIVE_FLEXIBLE,
                                DecisionSamples.alder(day),
                                DecisionSamples.all(day.minusDays(1)))))
                .isEmpty();
    }

    /** On one day it cannot be told which came first, and what cannot be told is no pass. */
    @Test
    void theSameDayIsNotKnown() {
        CaseFile file =
                DecisionSamples.exclusions(Route.OPEN, DecisionSamples.alder(RANKED), DecisionSamples.all(RANKED));
        assertThat(Found.in("L13", file))
                .hasSize(3)
                .contains(
                        "unknown | PA23 s.28(1) | exclusions/A/subcontractor/Beech | Whether the exclusion check of the sub-contractor Beech of the tender A came before tenders were first ranked on 2026-04-20, the same day, is not known");
    }

    @Test
    void aSupplierThatWasNotAskedAboutSubcontractorsIsNamed() {
        Bidder unasked = new Bidder(
                "A", "Alder", Optional.of(List.of()), Optional.of(false), Optional.empty(), Optional.of(RANKED));
        assertThat(Found.in("L13", DecisionSamples.exclusions(Route.OPEN, unasked, List.of())))
                .containsExactly(
                        "fails | PA23 s.26(2)(a) | exclusions/A/supplier/Alder | Whether the supplier Alder of the tender A is excluded or excludable must be considered before tenders are ranked (Procurement Act 2023, sections 26(2)(a) and 28(1))",
                        "fails | PA23 s.28(1) | exclusions/A/subcontractor | The supplier of the tender A must be asked which sub-contractors it intends to use; it was not");
    }

    /** Section 28(1)(a) asks for the question; that nobody was named where nobody was asked is no answer. */
    @Test
    void thatNoSubcontractorIsKnownOfIsNoAnswerToAQuestionThatWasNotPut() {
        Bidder unasked = new Bidder(
                "A", "Alder", Optional.of(List.of()), Optional.of(false), Optional.of(List.of()), Optional.of(RANKED));
        assertThat(Found.in("L13", DecisionSamples.exclusions(Route.OPEN, unasked, List.of())))
                .contains(
                        "fails | PA23 s.28(1) | exclusions/A/subcontractor | The supplier of the tender A must be asked which sub-contractors it intends to use; it was not");
    }

    // ---- L14 --------------------------------------------------------------------------------------------------------

    @Test
    void aTenderThatMustBeOutAndIsNotIsNamedWithItsProvision() {
        CaseFile file = DecisionSamples.decisions(
                Route.OPEN,
                TenderStanding.Outcome.RANKED,
                List.of(DecisionSamples.finding(Ground.OUTSIDE_RESERVED_CLASS)));
        assertThat(Found.in("L14", file))
                .containsExactly(
                        "fails | PA23 ss.32(3) and 33(4) | decisions/findings/B/outside-reserved-class | The tender B (ranked) must be disregarded, because the supplier is outside the class to which the contract is reserved and the ground leaves no choice");
    }

    /** A "may" is a choice of people: section 19(3)(d). */
    @Test
    void aGroundThatLeavesAChoiceForcesNothing() {
        assertThat(Found.in(
                        "L14",
                        DecisionSamples.decisions(
                                Route.OPEN,
                                TenderStanding.Outcome.RANKED,
                                List.of(DecisionSamples.finding(Ground.PROCEDURAL_BREACH)))))
                .isEmpty();
    }

    @Test
    void whatADecisionLacksIsNotKnownAndABlankIsAFault() {
        DisregardEntry bare = new DisregardEntry(
                "B",
                Optional.empty(),
                Optional.empty(),
                Optional.of(" "),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(Found.in(
                        "L14",
                        DecisionSamples.decisions(Route.OPEN, TenderStanding.Outcome.DISREGARDED, List.of(), bare)))
                .containsExactly(
                        "unknown | PA23 s.19(3) | decisions/disregards/B | The ground of the decision to disregard the tender B is not known",
                        "unknown | PA23 s.19(3) | decisions/disregards/B | The day of the decision to disregard the tender B is not known",
                        "fails | PA23 s.19(3) | decisions/disregards/B | The reason ( ) of the decision to disregard the tender B must not be blank",
                        "unknown | PA23 s.19(3) | decisions/disregards/B | The decider of the decision to disregard the tender B is not known");
    }

    /** A decision that this library made has everything. */
    @Test
    void aDecisionOfTheLibraryIsWhole() {
        Disregard decision = Consideration.of("B", Ground.CONDITION_NOT_MET)
                .disregard("Head of procurement", DECIDED, "The turnover is below the published minimum");
        CaseFile file = DecisionSamples.decisions(
                Route.OPEN,
                TenderStanding.Outcome.DISREGARDED,
                List.of(DecisionSamples.finding(Ground.CONDITION_NOT_MET)),
                DisregardEntry.of(decision));
        assertThat(Found.in("L14", file)).isEmpty();
    }

    // ---- L15 --------------------------------------------------------------------------------------------------------

    private static LowTenderStep step(LowTenderState state, LocalDate day) {
        return LowTenderStep.of(state, day, "Head of procurement", "Text", List.of("File 7"));
    }

    /** Section 19(4)(b): the opportunity ends on 15 April, the day on which the authority says that it is not satisfied. */
    @Test
    void anOpportunityThatIsNotOverIsNamedAtItsStep() {
        CaseFile file = DecisionSamples.lowPriced(DecisionSamples.course(
                1,
                step(LowTenderState.DEMONSTRATED, DECIDED.minusDays(3)),
                step(LowTenderState.NOT_SATISFIED, DECIDED.minusDays(1))));
        assertThat(Found.in("L15", file))
                .containsExactly(
                        "fails | PA23 s.19(4) | lowTenders/B/steps/4/date | The date (2026-04-15) of the step \"not satisfied\" of the tender B must be after 2026-04-15, the last day of the supplier's opportunity (Procurement Act 2023, section 19(4)(b))");
    }

    /** Section 19(5). */
    @Test
    void anAuthorityThatIsSatisfiedMayNotDisregard() {
        List<LowTenderStep> satisfied = DecisionSamples.course(
                2,
                step(LowTenderState.DEMONSTRATED, DECIDED.minusDays(3)),
                step(LowTenderState.SATISFIED, DECIDED.minusDays(1)));
        assertThat(Found.in("L15", DecisionSamples.lowPriced(satisfied)))
                .singleElement()
                .asString()
                .startsWith(
                        "fails | PA23 s.19(5) | lowTenders/B/steps/5/state | The step \"disregarded\" of the tender B must not follow \"satisfied\"");
    }

    /** A second course with the same tender does not undo the first. */
    @Test
    void satisfactionInAnEarlierCourseStands() {
        List<LowTenderStep> satisfied = DecisionSamples.course(
                2,
                step(LowTenderState.DEMONSTRATED, DECIDED.minusDays(3)),
                step(LowTenderState.SATISFIED, DECIDED.minusDays(1)),
                step(LowTenderState.KEPT, DECIDED.minusDays(1)));
        List<LowTenderStep> again = DecisionSamples.course(
                2,
                step(LowTenderState.DEMONSTRATED, DECIDED.minusDays(1)),
                step(LowTenderState.NOT_SATISFIED, DECIDED));
        CaseFile file = DecisionSamples.decisions(
                        Route.OPEN,
                        TenderStanding.Outcome.DISREGARDED,
                        List.of(),
                        DecisionSamples.entry(Ground.ABNORMALLY_LOW, Cause.SUPPLIER))
                .with(new LowTenderFacts(
                        List.of(new LowTenderFacts.Course("B", satisfied), new LowTenderFacts.Course("B", again))));
        assertThat(Found.in("L15", file))
                .containsExactly(
                        "fails | PA23 s.19(5) | lowTenders/B | The tender B must not be disregarded for its price, because the authority was satisfied that the supplier can perform the contract for it");
    }

    // ---- L16 and L17 ------------------------------------------------------------------------------------------------

    @Test
    void theChanceToReplaceIsCitedByTheRoute() {
        String day =
                "The date (2026-04-16) of the decision on the tender B must be after the opportunity to replace, which lasts until 2026-04-16 (Procurement Act 2023, section 26(3), 27(4), 28(5) or 48(3))";
        for (Route route : List.of(Route.OPEN, Route.CALL_OFF)) {
            CaseFile file = DecisionSamples.decisions(
                    route,
                    TenderStanding.Outcome.DISREGARDED,
                    List.of(),
                    DecisionSamples.entry(
                            Ground.EXCLUDED_SUPPLIER,
                            Cause.ASSOCIATED_PERSON,
                            DecisionSamples.TOLD,
                            DecisionSamples.replacing(0)));
            assertThat(Found.in("L16", file))
                    .containsExactly("fails | PA23 s." + (route == Route.OPEN ? "26(3)" : "48(3)")
                            + " | decisions/disregards/B | " + day);
        }
    }

    /** A ground about a sub-contractor says itself who causes it; what came before is still needed. */
    @Test
    void everyMissingStepIsNamed() {
        CaseFile file = DecisionSamples.decisions(
                Route.OPEN,
                TenderStanding.Outcome.DISREGARDED,
                List.of(),
                DecisionSamples.entry(Ground.EXCLUDABLE_SUBCONTRACTOR, Cause.SUBCONTRACTOR));
        assertThat(Found.in("L16", file))
                .hasSize(2)
                .allSatisfy(found -> assertThat(found).startsWith("fails | PA23 s.28(5) | decisions/disregards/B | "))
                .anySatisfy(found -> assertThat(found).contains("must come after a notice of intention"))
                .anySatisfy(found -> assertThat(found).contains("must come after an opportunity to replace"));
    }

    @Test
    void aFindingIsLookedAtOnceAlsoWhereADecisionFollows() {
        CaseFile file = DecisionSamples.decisions(
                Route.OPEN,
                TenderStanding.Outcome.DISREGARDED,
                List.of(DecisionSamples.finding(Ground.EXCLUDED_SUPPLIER)),
                DecisionSamples.entry(Ground.EXCLUDED_SUPPLIER, Cause.SUPPLIER));
        assertThat(Found.in("L17", file))
                .containsExactly(
                        "fails | PA23 s.58(2) | decisions/findings/B/excluded-supplier | The finding about the tender B (excluded-supplier, sections 26(1) and 57(1)(a)) must come after an opportunity for representations (Procurement Act 2023, section 58(2) or 30(3)); none is recorded");
    }

    /** Section 57(1)(b): on the debarment list there is nothing for the authority to determine. */
    @Test
    void theDebarmentListAsksForNoRepresentations() {
        assertThat(Found.run(
                                "L17",
                                DecisionSamples.found(Route.OPEN, DecisionSamples.finding(Ground.DEBARRED_SUPPLIER)))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void aGroundThatIsNotKnownIsNotPassedOver() {
        DisregardEntry groundless = new DisregardEntry(
                "B",
                Optional.empty(),
                Optional.empty(),
                Optional.of("It was said"),
                Optional.of("Head of procurement"),
                Optional.of(DECIDED),
                Optional.of(List.of()));
        CaseFile file =
                DecisionSamples.decisions(Route.OPEN, TenderStanding.Outcome.DISREGARDED, List.of(), groundless);
        for (String check : List.of("L15", "L16", "L17")) {
            assertThat(Found.run(check, file).findings())
                    .as(check)
                    .extracting(Finding::status)
                    .contains(Status.UNKNOWN);
        }
    }
}
