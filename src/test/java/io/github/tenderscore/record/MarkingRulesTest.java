package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.Role;
import io.github.tenderscore.panel.TenderReference;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused of marks, and why. */
class MarkingRulesTest {

    @Test
    void markIsByWhoWasAppointedOnWhatWasPublished() {
        assertThat(Refusals.of(Records.considered(), "2026-02-26T12:00:00Z", Records.marked("E9", "Z", "sparkle", "4")))
                .containsExactly(
                        "event/tender: The mark (4) of the evaluator E9 for the tender Z on the criterion "
                                + "sparkle must come after the tender was opened; its quality is sealed (Procurement Act "
                                + "2023, section 12(2))\n"
                                + "  Maybe the opening is not recorded yet",
                        "event/criterion: The mark (4) of the evaluator E9 for the tender Z on the criterion "
                                + "sparkle must be on a criterion of the published method; what was not published may not "
                                + "be marked (Procurement Act 2023, section 23(3)(a); Letting International v Newham "
                                + "[2008] EWHC 1583 (QB))",
                        "event/evaluator: The mark (4) of the evaluator E9 for the tender Z on the criterion "
                                + "sparkle must be given by somebody who was appointed before (Procurement Act 2023, "
                                + "sections 12(2) and 98)",
                        "event/evaluator: The evaluator E9, who marked the tender Z on the criterion sparkle, "
                                + "must have declared conflicts of interest before (Procurement Act 2023, sections 81 to "
                                + "83)");
    }

    @Test
    void onlyCriteriaOfTheKindMarkAreMarked() {
        assertThat(Refusals.of(Records.considered(), "2026-02-26T12:00:00Z", Records.marked("P1", "A", "quality", "4")))
                .containsExactly(
                        "event/criterion: The mark (4) of the evaluator P1 for the tender A on the criterion "
                                + "quality must be on a criterion of the kind mark; this one is of another (Procurement "
                                + "Act 2023, section 23(3)(a); Letting International v Newham [2008] EWHC 1583 (QB))",
                        "event/evaluator: The mark (4) of the evaluator P1 for the tender A on the criterion "
                                + "quality must be given by somebody who was appointed to mark that criterion (Procurement "
                                + "Act 2023, sections 12(2) and 98)");
    }

    @Test
    void markIsOneOfTheScale() {
        assertThat(Refusals.of(
                        Records.considered(), "2026-02-26T12:00:00Z", Records.marked("E1", "A", "mobilisation", "3.4")))
                .containsExactly("event/mark: The mark (3.4) of the evaluator E1 for the tender A on the criterion "
                        + "mobilisation must be one of its scale: 0, 1, 2, 3, 4, 5 (Procurement Act 2023, section "
                        + "23(3)(a))");
    }

    @Test
    void disregardedTenderIsNotMarked() {
        assertThat(Refusals.of(
                        Records.considered(), "2026-02-26T12:00:00Z", Records.marked("E1", "C", "mobilisation", "3")))
                .containsExactly("event/tender: The mark (3) of the evaluator E1 for the tender C on the criterion "
                        + "mobilisation must be for a tender that is assessed; this one is disregarded "
                        + "(Procurement Act 2023, sections 19(3) and 50(5))");
    }

    @Test
    void markHasAReasonWithAPlaceInTheTender() {
        assertThat(Refusals.of(
                        Records.considered(),
                        "2026-02-26T12:00:00Z",
                        new Marked(new IndividualMark(
                                "E1",
                                "mobilisation",
                                "A",
                                Ratio.of(3),
                                " ",
                                List.of(),
                                LocalDateTime.parse("2026-02-27T10:00:00")))))
                .containsExactly(
                        "event/at: The mark (3) of the evaluator E1 for the tender A on the criterion "
                                + "mobilisation, given at 2026-02-27T10:00, must not be dated after 2026-02-26T12:00, when "
                                + "it is recorded",
                        "event/rationale: The mark (3) of the evaluator E1 for the tender A on the criterion "
                                + "mobilisation must have a rationale (Procurement Regulations 2024, regulation 31(2)(e))",
                        "event/references: The mark (3) of the evaluator E1 for the tender A on the criterion "
                                + "mobilisation must refer to a document, section or page of the tender (Procurement "
                                + "Regulations 2024, regulation 31(2)(e))");
    }

    @Test
    void markComesAfterTheOpeningAndRestsOnAPageThatIsThere() {
        assertThat(Refusals.of(
                        Records.considered(),
                        "2026-02-26T12:00:00Z",
                        new Marked(new IndividualMark(
                                "E1",
                                "mobilisation",
                                "A",
                                Ratio.of(3),
                                "x",
                                List.of(TenderReference.page("Method statement", 99)),
                                LocalDateTime.parse("2026-02-16T10:00:00")))))
                .containsExactly(
                        "event/at: The mark (3) of the evaluator E1 for the tender A on the criterion "
                                + "mobilisation, given at 2026-02-16T10:00, must come after the tender was opened at "
                                + "2026-02-16T14:00 (Procurement Act 2023, section 12(2))",
                        "event/references: The reference (Method statement, page 99) of the mark (3) of the "
                                + "evaluator E1 for the tender A on the criterion mobilisation must be to one of the 12 "
                                + "pages of that document (Procurement Regulations 2024, regulation 31(2)(e))");
    }

    @Test
    void declarationHoldsOnTheDayOfTheMark() {
        assertThat(Refusals.of(
                        Records.considered(),
                        "2026-08-26T12:00:00Z",
                        new Marked(new IndividualMark(
                                "E1",
                                "mobilisation",
                                "A",
                                Ratio.of(3),
                                "x",
                                List.of(TenderReference.page("Method statement", 1)),
                                LocalDateTime.parse("2026-08-26T10:00:00")))))
                .containsExactly("event/evaluator: The evaluator E1, who marked the tender A on the criterion "
                        + "mobilisation, must have a declaration of conflicts of interest that holds on "
                        + "2026-08-26; that of 2026-01-19 holds until 2026-07-31 (Procurement Act 2023, sections "
                        + "81 to 83)");
    }

    @Test
    void firstMarkIsKept() {
        assertThat(Refusals.of(
                        Records.marked(), "2026-02-26T12:00:00Z", Records.marked("E1", "A", "mobilisation", "5")))
                .containsExactly("event/kind: The mark (5) of the evaluator E1 for the tender A on the criterion "
                        + "mobilisation must be the only one; the evaluator gave 4 before (Procurement Act 2023, "
                        + "section 98)\n"
                        + "  Maybe the mark is to change: that is what moderation is for, and the first mark stays "
                        + "on record");
    }

    @Test
    void noMarkAfterThePanelAgreed() {
        assertThat(Refusals.of(
                        Records.moderated(), "2026-03-06T12:00:00Z", Records.marked("E1", "A", "mobilisation", "5")))
                .containsExactly(
                        "event/kind: The mark (5) of the evaluator E1 for the tender A on the criterion "
                                + "mobilisation must come before the panel agrees a mark; it agreed 4 (Procurement Act "
                                + "2023, section 12(2))",
                        "event/kind: The mark (5) of the evaluator E1 for the tender A on the criterion "
                                + "mobilisation must be the only one; the evaluator gave 4 before (Procurement Act 2023, "
                                + "section 98)\n"
                                + "  Maybe the mark is to change: that is what moderation is for, and the first mark stays "
                                + "on record");
    }

    @Test
    void noMarkAfterTheAssessment() {
        assertThat(Refusals.of(
                        Records.assessed(), "2026-03-11T12:00:00Z", Records.marked("E1", "A", "mobilisation", "5")))
                .containsExactly("event/kind: The event (marked) must come after the opening and before the assessment "
                        + "(Procurement Act 2023, sections 12(2) and 19(2)); now the tenders are assessed\n"
                        + "  Maybe the mark was given in time but recorded late; once the tenders are assessed no "
                        + "mark can be added");
    }

    @Test
    void wherePricesAreKeptApartAMarkComesAfterWhatWasSeen() {
        ProcurementRecord late = Records.add(
                Records.considered(),
                List.of(
                        Records.step("2026-02-20T09:00:00Z", new Appointed(Evaluator.of("E3", Role.QUALITY))),
                        Records.step(
                                "2026-02-20T09:00:00Z",
                                new Declared(ConflictDeclaration.none("E3", Records.DECLARED, Records.REVIEW)))));
        Marked mark = Records.marked("E3", "A", "mobilisation", "4");
        assertThat(Refusals.of(late, "2026-02-26T12:00:00Z", mark))
                .containsExactly(
                        "event/at: The mark (4) of the evaluator E3 for the tender A on the criterion mobilisation, given at "
                                + "2026-02-26T10:00, must come after the evaluator saw the tender, because prices are kept apart and a log "
                                + "that misses it cannot show that they stayed sealed (Procurement Act 2023, section 12(2))\n"
                                + "  Maybe the event accessed is not recorded yet");
        assertThat(Refusals.of(
                        Records.add(
                                late,
                                List.of(Records.step(
                                        "2026-02-26T11:00:00Z",
                                        Records.access("E3", "A", Access.Part.QUALITY, "2026-02-26T09:30:00")))),
                        "2026-02-26T12:00:00Z",
                        mark))
                .isEmpty();
        assertThat(Refusals.of(
                        Records.add(
                                late,
                                List.of(Records.step(
                                        "2026-02-26T11:00:00Z",
                                        Records.access("E3", "A", Access.Part.QUALITY, "2026-02-26T10:30:00")))),
                        "2026-02-26T12:00:00Z",
                        mark))
                .hasSize(1);
    }
}
