package io.github.tenderscore.panel;

import static io.github.tenderscore.panel.Panels.DECLARED;
import static io.github.tenderscore.panel.Panels.REVIEW;
import static io.github.tenderscore.panel.Panels.TENDERS;
import static io.github.tenderscore.panel.Panels.changed;
import static io.github.tenderscore.panel.Panels.complete;
import static io.github.tenderscore.panel.Panels.method;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.fault.Fault;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Declarations of conflicts of interest: Procurement Act 2023, sections 81 to 83; check L23. */
class ConflictsTest {

    private static final String ACT = " (Procurement Act 2023, sections 81 to 83)";

    private static void assertFaults(Panel panel, String... expected) {
        assertThat(panel.faults(method(), TENDERS)).extracting(Fault::message).containsExactlyInAnyOrder(expected);
    }

    /** A complete panel with another declaration of E1. */
    private static Panel declared(ConflictDeclaration other) {
        return changed(
                complete(), ConflictDeclaration.class, one -> one.person().equals("E1") ? other : one);
    }

    @Test
    void whoDeclaredNothingIsNamed() {
        assertFaults(
                complete().with(Evaluator.of("A1", Role.APPROVER)),
                "The evaluator A1 must have declared whether there are conflicts of interest" + ACT);
    }

    /** The marks were given on 14 April. */
    @Test
    void whoDeclaredTooLateIsNamed() {
        assertFaults(
                declared(ConflictDeclaration.none("E1", LocalDate.of(2026, 4, 15), REVIEW)),
                "The conflict declaration of the evaluator E1 (2026-04-15) must be dated on or before 2026-04-14, when they first "
                        + "saw or marked a tender" + ACT);
        assertFaults(declared(ConflictDeclaration.none("E1", LocalDate.of(2026, 4, 14), REVIEW)));
    }

    /** The panel met on 20 April. */
    @Test
    void moderatorsDeclareToo() {
        assertFaults(
                changed(
                        complete(),
                        ConflictDeclaration.class,
                        one -> one.person().equals("M1")
                                ? ConflictDeclaration.none("M1", LocalDate.of(2026, 4, 21), REVIEW)
                                : one),
                "The conflict declaration of the evaluator M1 (2026-04-21) must be dated on or before 2026-04-20, when they first "
                        + "saw or marked a tender" + ACT);
    }

    @Test
    void whatIsSeenCountsAsMuchAsWhatIsMarked() {
        assertFaults(
                complete()
                        .with(new Access(
                                "E1",
                                "A",
                                Access.Part.QUALITY,
                                DECLARED.minusDays(1).atTime(23, 59))),
                "The conflict declaration of the evaluator E1 (2026-03-02) must be dated on or before 2026-03-01, when they first "
                        + "saw or marked a tender" + ACT);
    }

    @Test
    void aDeclarationThatLapsedIsNamed() {
        ConflictDeclaration short1 = ConflictDeclaration.none("E1", DECLARED, LocalDate.of(2026, 4, 13));
        String lapsed =
                "The conflict declaration of the evaluator E1, whose review was due on 2026-04-13, must be renewed by "
                        + "2026-04-14, when they saw or marked a tender" + ACT;
        assertFaults(declared(short1), lapsed);
        assertFaults(declared(short1).with(ConflictDeclaration.none("E1", LocalDate.of(2026, 4, 14), REVIEW)));
        assertFaults(declared(short1).with(ConflictDeclaration.none("E1", LocalDate.of(2026, 4, 15), REVIEW)), lapsed);
    }

    @Test
    void declarationsHoldUntilTheAward() {
        assertFaults(complete().dated(new KeyDates(Optional.empty(), Optional.empty(), Optional.of(REVIEW))));
        assertThat(complete()
                        .dated(new KeyDates(Optional.empty(), Optional.empty(), Optional.of(REVIEW.plusDays(1))))
                        .faults(method(), TENDERS))
                .hasSize(5)
                .extracting(Fault::message)
                .contains(
                        "The conflict declaration of the evaluator M1, whose review was due on 2026-09-02, must be renewed by "
                                + "2026-09-03, the day of the award" + ACT);
    }

    @Test
    void aConflictWithoutMitigationIsNamed() {
        ConflictDeclaration none = ConflictDeclaration.none("E1", DECLARED, REVIEW);
        assertFaults(
                declared(none.conflict("Worked for supplier A until 2024")),
                "The conflict of interest (Worked for supplier A until 2024) of the evaluator E1 must have a mitigation, or they "
                        + "must not take part" + ACT);
        assertFaults(declared(none.conflict("Worked for supplier A until 2024", "Marks no tender of supplier A")));
        assertFaults(
                declared(none.conflict(" ", " ")),
                "A conflict of interest that E1 declared must be said in words" + ACT,
                "The conflict of interest ( ) of the evaluator E1 must have a mitigation, or they must not take part"
                        + ACT);
    }

    @Test
    void aDeclarationOfSomebodyElseIsNamed() {
        assertFaults(
                complete().with(ConflictDeclaration.none("E7", DECLARED, REVIEW)),
                "The person (E7) of a conflict declaration must be one of the panel: E1, E2, E3, M1, P1");
    }

    @Test
    void theConflictsAssessmentComesBeforeTheTenderNotice() {
        LocalDate notice = LocalDate.of(2026, 2, 2);
        assertFaults(
                complete().dated(new KeyDates(Optional.of(notice), Optional.of(notice), Optional.empty())),
                "The conflicts assessment (2026-02-02) must be prepared before the tender notice (2026-02-02) is published "
                        + "(Procurement Act 2023, section 83)");
        assertFaults(complete()
                .dated(new KeyDates(Optional.of(notice.minusDays(1)), Optional.of(notice), Optional.empty())));
        assertFaults(complete().dated(new KeyDates(Optional.empty(), Optional.of(notice), Optional.empty())));
    }

    @Test
    void peopleHaveOneIdAndARole() {
        assertFaults(
                complete().with(Evaluator.of("E1", Role.QUALITY)), "The id (E1) of an evaluator must occur only once");
        assertFaults(
                complete().with(Evaluator.of("E4"), ConflictDeclaration.none("E4", DECLARED, REVIEW)),
                "The number (0) of roles of the evaluator E4 must be at least 1");
        assertFaults(
                complete().with(Evaluator.of(" E4", Role.PRICE), ConflictDeclaration.none(" E4", DECLARED, REVIEW)),
                "The id of an evaluator ( E4) must have 1 to 100 characters, no blank at its ends and no control character");
    }

    @Test
    void aDeclarationHoldsFromItsDateToItsReview() {
        ConflictDeclaration one = ConflictDeclaration.none("E1", DECLARED, REVIEW);
        assertThat(one.holdsOn(DECLARED.minusDays(1))).isFalse();
        assertThat(one.holdsOn(DECLARED)).isTrue();
        assertThat(one.holdsOn(REVIEW)).isTrue();
        assertThat(one.holdsOn(REVIEW.plusDays(1))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConflictDeclaration.none("E1", REVIEW, DECLARED))
                .withMessage(
                        "The review (2026-03-02) of the conflict declaration of E1 must not be due before its date (2026-09-02)");
    }
}
