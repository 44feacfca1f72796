package io.github.tenderscore.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions about tenders; the grounds and what comes before them are those of the Procurement Act 2023, read in its text. */
class DecisionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final PriorStep NOTICE =
            PriorStep.on(PriorStep.Kind.NOTICE_OF_INTENTION, MONDAY, "told of the intention by letter");
    private static final PriorStep TO_REPLACE =
            PriorStep.between(PriorStep.Kind.OPPORTUNITY_TO_REPLACE, MONDAY, MONDAY.plusDays(10), "may name another");
    private static final PriorStep TO_SPEAK = PriorStep.between(
            PriorStep.Kind.OPPORTUNITY_FOR_REPRESENTATIONS, MONDAY, MONDAY.plusDays(7), "may make representations");

    private static List<String> faults(Runnable decision) {
        FaultException refused = catchThrowableOfType(FaultException.class, decision::run);
        return refused.faults().stream().map(Fault::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "condition-not-met, section 19(3)(a), MUST",
        "excluded-supplier, sections 26(1) and 57(1)(a), MUST",
        "debarred-supplier, sections 26(1) and 57(1)(b), MUST",
        "excluded-subcontractor, section 28(3), MUST",
        "improper-behaviour, section 30(2), MUST",
        "information-withheld, section 30(5) and (6), MUST",
        "market-engagement-advantage, section 16(5), MUST",
        "conflict-of-interest, section 82(4), MUST",
        "outside-reserved-class, sections 32(3) and 33(4), MUST",
        "outside-dynamic-market, section 34(3), MUST",
        "excludable-supplier, sections 26(2)(b) and 57(2)(a), MAY",
        "debarred-excludable-supplier, sections 26(2)(b) and 57(2)(b), MAY",
        "excludable-subcontractor, section 28(4), MAY",
        "no-treaty-state, section 19(3)(b), MAY",
        "abnormally-low, section 19(3)(c), MAY",
        "procedural-breach, section 19(3)(d), MAY"
    })
    void groundsAreThoseOfTheAct(String code, String provision, Ground.Force force) {
        Ground ground = Arrays.stream(Ground.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(ground.provision()).isEqualTo(provision);
        assertThat(ground.force()).isEqualTo(force);
        assertThat(ground.words()).isNotBlank();
    }

    @Test
    void noGroundIsMissingFromTheTable() {
        assertThat(Ground.values()).hasSize(16);
    }

    @Test
    void decisionSaysItAllInOneSentence() {
        Disregard decision = Consideration.of("C", Ground.PROCEDURAL_BREACH)
                .on("Portal log of 27 February 2026")
                .disregard("Head of procurement", MONDAY, "the tender arrived two hours after the deadline");
        assertThat(decision.text())
                .isEqualTo("disregarded on 2026-03-02 by Head of procurement because the tender breaches a procedural "
                        + "requirement (Procurement Act 2023, section 19(3)(d)): the tender arrived two hours after the "
                        + "deadline");
        assertThat(decision.tender()).isEqualTo("C");
        assertThat(decision.about().evidence()).containsExactly("Portal log of 27 February 2026");
    }

    @Test
    void decisionWithoutDeciderOrReasonIsRefusedOnceWithBoth() {
        assertThat(faults(() -> Consideration.of("C", Ground.PROCEDURAL_BREACH).disregard(" ", MONDAY, "")))
                .containsExactly(
                        "decisions/C/procedural-breach/decider: The decision to disregard the tender C (procedural-breach,"
                                + " section 19(3)(d)) must name who decided (Procurement Act 2023, section 98)\n"
                                + "  Maybe a role such as Head of procurement",
                        "decisions/C/procedural-breach/reason: The decision to disregard the tender C (procedural-breach,"
                                + " section 19(3)(d)) must say why (Procurement Act 2023, section 98)\n"
                                + "  Maybe the facts, and why they meet the ground");
    }

    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {"EXCLUDED_SUPPLIER", "EXCLUDABLE_SUPPLIER", "IMPROPER_BEHAVIOUR"})
    void exclusionNeedsAnOpportunityForRepresentations(Ground ground) {
        Consideration about = Consideration.of("C", ground);
        assertThat(faults(() -> about.disregard("Panel chair", MONDAY.plusDays(8), "conviction of 2024")))
                .singleElement()
                .asString()
                .contains("must come after an opportunity for representations (Procurement Act 2023, section 58(2) or "
                        + "30(3)); none is recorded")
                .endsWith("Maybe it was given but not recorded; record it with its days");
        assertThat(about.after(TO_SPEAK)
                        .disregard("Panel chair", MONDAY.plusDays(8), "conviction of 2024")
                        .ground())
                .isEqualTo(ground);
    }

    /** Section 58(2) asks for representations before the authority finds so itself (57(1)(a), (2)(a)), not where the list says so. */
    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {"DEBARRED_SUPPLIER", "DEBARRED_EXCLUDABLE_SUPPLIER"})
    void debarmentListLeavesNothingToRepresent(Ground ground) {
        assertThat(Consideration.of("C", ground)
                        .disregard("Panel chair", MONDAY, "entry 7 of the list, seen on 2 March")
                        .text())
                .contains("is on the debarment list for a ");
        // an associated person can be replaced all the same (section 26(3))
        assertThat(faults(() -> Consideration.of("C", ground)
                        .causedBy(Cause.ASSOCIATED_PERSON)
                        .disregard("Panel chair", MONDAY, "entry 7 of the list, seen on 2 March")))
                .hasSize(2)
                .allMatch(fault -> fault.contains(
                        "(Procurement Act 2023, section 26(3), 27(4), 28(5) or 48(3)); none is recorded"));
    }

    @Test
    void decisionOnTheLastDayOfAnOpportunityIsTooEarly() {
        Consideration about = Consideration.of("C", Ground.EXCLUDED_SUPPLIER).after(TO_SPEAK);
        assertThat(faults(() -> about.disregard("Panel chair", MONDAY.plusDays(7), "conviction of 2024")))
                .containsExactly(
                        "decisions/C/excluded-supplier/date: The date (2026-03-09) of the decision on the tender C"
                                + " must be after the opportunity for representations, which lasts until 2026-03-09 (Procurement"
                                + " Act 2023, section 58(2) or 30(3))");
    }

    @Test
    void subcontractorMayBeReplacedFirst() {
        Consideration about = Consideration.of("C", Ground.EXCLUDED_SUBCONTRACTOR);
        assertThat(about.cause()).isEqualTo(Cause.SUBCONTRACTOR);
        assertThat(faults(() -> about.disregard("Panel chair", MONDAY, "on the debarment list")))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("must come after a notice of intention"))
                .anyMatch(fault -> fault.contains("must come after an opportunity to replace"));
        assertThat(about.after(NOTICE)
                        .after(TO_REPLACE)
                        .disregard("Panel chair", MONDAY.plusDays(11), "not replaced")
                        .code())
                .isEqualTo("disregard");
    }

    @Test
    void associatedPersonMayBeReplacedFirst() {
        Consideration about = Consideration.of("C", Ground.EXCLUDED_SUPPLIER)
                .causedBy(Cause.ASSOCIATED_PERSON)
                .after(TO_SPEAK);
        assertThat(faults(() ->
                        about.disregard("Panel chair", MONDAY.plusDays(20), "the partner it relies on is excluded")))
                .hasSize(2)
                .allMatch(fault -> fault.contains("section 26(3), 27(4), 28(5) or 48(3)"));
    }

    @Test
    void opportunityThatWasOverBeforeTheNoticeIsNone() {
        PriorStep late = PriorStep.on(PriorStep.Kind.NOTICE_OF_INTENTION, MONDAY.plusDays(11), "told too late");
        Consideration about = Consideration.of("C", Ground.EXCLUDED_SUBCONTRACTOR)
                .after(TO_REPLACE)
                .after(late);
        assertThat(faults(() -> about.disregard("Panel chair", MONDAY.plusDays(12), "not replaced")))
                .containsExactly(
                        "decisions/C/excluded-subcontractor/steps: The opportunity to replace until 2026-03-12 of"
                                + " the tender C must not be over before the notice of intention of 2026-03-13 (Procurement Act"
                                + " 2023, section 26(3), 27(4), 28(5) or 48(3))");
    }

    @Test
    void groundOfASubcontractorAndCauseBelongTogether() {
        assertThat(faults(() -> Consideration.of("C", Ground.CONDITION_NOT_MET)
                        .causedBy(Cause.SUBCONTRACTOR)
                        .keep(Keep.Finding.NOT_ESTABLISHED, "Panel chair", MONDAY, "turnover was shown")))
                .singleElement()
                .asString()
                .contains("must not be caused by a sub-contractor")
                .endsWith("Maybe the ground of a sub-contractor is meant: excluded-subcontractor or "
                        + "excludable-subcontractor");
    }

    @Test
    void establishedGroundThatLeavesNoChoiceCannotBeKept() {
        assertThat(faults(() -> Consideration.of("C", Ground.CONDITION_NOT_MET)
                        .keep(Keep.Finding.ESTABLISHED, "Panel chair", MONDAY, "the price is good")))
                .containsExactly("decisions/C/condition-not-met/finding: The decision to keep the tender C"
                        + " (condition-not-met, section 19(3)(a)) must not be made, because the ground is established and"
                        + " leaves no choice (Procurement Act 2023, section 19(3)(a))");
        assertThat(Consideration.of("C", Ground.NO_TREATY_STATE)
                        .keep(Keep.Finding.ESTABLISHED, "Panel chair", MONDAY, "no other tender meets the need")
                        .text())
                .isEqualTo("kept on 2026-03-02 by Panel chair: it was considered whether the supplier or an intended "
                        + "sub-contractor is neither of the United Kingdom nor of a treaty state (Procurement Act 2023, "
                        + "section 19(3)(b)); the ground is established and leaves a choice: no other tender meets the "
                        + "need");
    }

    @Test
    void replacedMeansThatAReplacementIsRecorded() {
        Consideration about = Consideration.of("C", Ground.EXCLUDED_SUBCONTRACTOR)
                .after(NOTICE)
                .after(TO_REPLACE);
        assertThat(faults(() ->
                        about.keep(Keep.Finding.REPLACED, "Panel chair", MONDAY.plusDays(11), "another was named")))
                .singleElement()
                .asString()
                .contains("must come after a recorded replacement");
        PriorStep replacement =
                PriorStep.on(PriorStep.Kind.REPLACEMENT, MONDAY.plusDays(4), "another sub-contractor named");
        assertThat(about.after(replacement)
                        .keep(Keep.Finding.REPLACED, "Panel chair", MONDAY.plusDays(11), "another was named")
                        .finding())
                .isEqualTo(Keep.Finding.REPLACED);
        assertThat(faults(() -> Consideration.of("C", Ground.EXCLUDED_SUPPLIER)
                        .after(replacement)
                        .keep(Keep.Finding.REPLACED, "Panel chair", MONDAY.plusDays(11), "another was named")))
                .singleElement()
                .asString()
                .contains("the supplier itself cannot be replaced");
    }

    @Test
    void opportunityHasALastDayAndANoticeHasNone() {
        assertThatThrownBy(() -> PriorStep.on(PriorStep.Kind.OPPORTUNITY_TO_REPLACE, MONDAY, "may name another"))
                .hasMessage(
                        "The step (opportunity-to-replace) of 2026-03-02 must have the last day of the opportunity");
        assertThatThrownBy(() -> PriorStep.between(PriorStep.Kind.REPLACEMENT, MONDAY, MONDAY, "named"))
                .hasMessage(
                        "The step (replacement) of 2026-03-02 must have no last day, because it is done on one day");
        assertThatThrownBy(() -> PriorStep.between(
                        PriorStep.Kind.OPPORTUNITY_TO_REPLACE, MONDAY, MONDAY.minusDays(1), "may name another"))
                .hasMessage(
                        "The last day (2026-03-01) of the step opportunity-to-replace must not be before its first, "
                                + "2026-03-02");
        assertThatThrownBy(() -> PriorStep.on(PriorStep.Kind.REPLACEMENT, MONDAY, " "))
                .hasMessage("The text of the step replacement of 2026-03-02 must say what was said or received");
    }

    @Test
    void checksNameWhatIsBlank() {
        assertThatThrownBy(() -> new ConditionCheck("C", "turnover", false, "", MONDAY, "accounts of 2025"))
                .hasMessage(
                        "The condition check of 2026-03-02 on the tender C must name who looked (Procurement Act 2023,"
                                + " section 98)");
        assertThatThrownBy(
                        () -> new ExclusionCheck("C", Cause.SUPPLIER, "", MONDAY, true, ExclusionCheck.Result.NEITHER))
                .hasMessage("The exclusion check of 2026-03-02 on the tender C must name who was considered");
    }
}
