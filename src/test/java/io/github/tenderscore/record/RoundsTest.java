package io.github.tenderscore.record;

import static io.github.tenderscore.record.Records.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.Role;
import io.github.tenderscore.panel.Separation;
import io.github.tenderscore.stage.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A competitive flexible procedure of two rounds with one evaluator, so that marks need no moderation. By hand, of 40 for the price, 50
 * for quality and 10 for apprentices, in the first round:
 *
 * <pre>
 * A: price 100,000: 40; marks 4 and 3: 24 + 12 = 36; 400 weeks: 10; together 86
 * B: price 100,000: 40; marks 3 and 4: 18 + 16 = 34; 400 weeks: 10; together 84
 * C: price 100,000: 40; marks 2 and 5: 12 + 20 = 32; 400 weeks: 10; together 82
 * </pre>
 *
 * With weights of 40 and 60 in place of 60 and 40 the marks earn A 16 + 18 = 34, B 12 + 24 = 36 and C 8 + 30 = 38.
 */
class RoundsTest {

    private static final List<String> ALL = List.of("A", "B", "C");

    private static ProcurementRecord published(Methodology method) {
        return Records.add(
                Records.empty(),
                List.of(
                        step(
                                "2026-01-12T09:00:00Z",
                                new Published(
                                        method,
                                        TenderingProcedure.COMPETITIVE_FLEXIBLE,
                                        Records.time("2026-02-16T12:00:00Z"),
                                        List.of(),
                                        LocalDate.of(2026, 1, 9),
                                        Separation.NONE,
                                        List.of())),
                        step("2026-01-19T09:00:00Z", new Appointed(Evaluator.of("E1", Role.QUALITY))),
                        step(
                                "2026-01-19T09:00:00Z",
                                new Declared(ConflictDeclaration.none(
                                        "E1", LocalDate.of(2026, 1, 19), LocalDate.of(2026, 12, 31))))));
    }

    private static Opened tender(String id) {
        return Records.opened(
                id,
                List.of(Access.Part.PRICE, Access.Part.QUALITY),
                Map.of(
                        "price",
                        new Response.Price(Records.method().money(Ratio.of(100_000))),
                        "apprentices",
                        new Response.Quantity(Ratio.of(400))),
                List.of());
    }

    private static ProcurementRecord assessed() {
        return assessedUnder(Records.method());
    }

    private static ProcurementRecord assessedUnder(Methodology method) {
        List<Records.Step> steps = new ArrayList<>();
        for (String id : ALL) {
            steps.add(step("2026-02-16T14:00:00Z", tender(id)));
        }
        for (String id : ALL) {
            steps.add(step("2026-02-18T16:00:00Z", Records.exclusion(id, ExclusionCheck.Result.NEITHER)));
        }
        return withAssessment(marked(Records.add(published(method), steps), "2026-02-26T12:00:00Z"));
    }

    private static ProcurementRecord marked(ProcurementRecord record, String at) {
        Map<String, List<String>> marks =
                Map.of("A", List.of("4", "3"), "B", List.of("3", "4"), "C", List.of("2", "5"));
        List<Records.Step> steps = new ArrayList<>();
        for (Tender tender : record.evaluation().tenders()) {
            for (int i = 0; i < Records.CRITERIA.size(); i++) {
                String mark = marks.getOrDefault(tender.id(), List.of()).get(i);
                steps.add(step(at, markedOn(at, tender.id(), Records.CRITERIA.get(i), mark)));
            }
        }
        return Records.add(record, steps);
    }

    private static Marked markedOn(String at, String tender, String criterion, String mark) {
        IndividualMark like = Records.marked("E1", tender, criterion, mark).mark();
        return new Marked(new IndividualMark(
                "E1",
                criterion,
                tender,
                like.mark(),
                like.rationale(),
                like.references(),
                Records.time(at).toLocalDateTime()));
    }

    private static ProcurementRecord withAssessment(ProcurementRecord record) {
        return Records.add(
                record, List.of(step("2026-03-02T12:00:00Z", record.replay().assessed())));
    }

    private static SortedSet<String> tenders(String... ids) {
        return new TreeSet<>(List.of(ids));
    }

    private static Invited invited(boolean last, String... ids) {
        return new Invited(tenders(ids), Records.time("2026-04-13T12:00:00Z"), last);
    }

    private static Changed refined(Methodology method) {
        return new Changed(
                method,
                Changed.Provision.REFINEMENT,
                Optional.empty(),
                Answer.UNKNOWN,
                tenders(),
                "safeguarding turned out to matter more");
    }

    @Test
    void assessmentOfTheFirstRoundIsTheOneByHand() {
        assertThat(assessed().replay().assessed().text())
                .isEqualTo("A ranked 1 with 86, B ranked 2 with 84, C ranked 3 with 82");
    }

    @Test
    void nobodyBetterIsLeftOut() {
        assertThat(Refusals.of(assessed(), "2026-03-09T12:00:00Z", invited(true, "A", "C")))
                .containsExactly(
                        "event/tenders: The tender B (place 2) must be invited, because one in place 3 is (Procurement Act "
                                + "2023, sections 12(2) and 20(6))");
        assertThat(Refusals.of(assessed(), "2026-03-09T12:00:00Z", invited(true, "A", "B")))
                .isEmpty();
        assertThat(Refusals.of(assessed(), "2026-03-09T12:00:00Z", invited(true, "A", "B", "D")))
                .contains("event/tenders: The invited tender (D) must be one of the round before");
    }

    @Test
    void nobodyIsLeftOutUnassessed() {
        ProcurementRecord opened = Records.add(
                published(Records.method()),
                List.of(step("2026-02-16T14:00:00Z", tender("A")), step("2026-02-16T14:00:00Z", tender("B"))));
        ProcurementRecord considered = Records.add(
                opened, List.of(step("2026-02-18T16:00:00Z", Records.exclusion("A", ExclusionCheck.Result.NEITHER))));
        assertThat(Refusals.of(considered, "2026-03-09T12:00:00Z", invited(true, "A")))
                .containsExactly(
                        "event/tenders: The tenders B must be assessed before they are left out; no assessment of the round is "
                                + "recorded (Procurement Act 2023, section 20(5)(b) and (6))");
    }

    /** Section 24(3): nobody who fell earlier would have gone on under the refined criteria. */
    @Test
    void refinementThatWouldHaveLetAnotherThroughIsBlocked() {
        ProcurementRecord second =
                Records.add(assessed(), List.of(step("2026-03-09T12:00:00Z", invited(false, "A", "B"))));
        assertThat(Refusals.of(second, "2026-03-16T12:00:00Z", refined(Records.method("40", "60"))))
                .containsExactly(
                        "event/methodology: The change must leave out the same suppliers as before; under the changed method "
                                + "Illustrative Cedar Ltd (tender C), which fell earlier, would have progressed (Procurement Act 2023, "
                                + "sections 24(3) and 31(2) and (3))");
        // by hand, with 55 and 45: A 22 + 13.5, B 16.5 + 18, C 11 + 22.5, the same order
        assertThat(Refusals.of(second, "2026-03-16T12:00:00Z", refined(Records.method("55", "45"))))
                .isEmpty();
    }

    @Test
    void refinementOpensAnotherRoundAndMarksBeginAnew() {
        ProcurementRecord changed =
                Records.add(assessed(), List.of(step("2026-03-09T12:00:00Z", refined(Records.method("55", "45")))));
        assertThat(Refusals.of(changed, "2026-03-10T12:00:00Z", tender("D")))
                .contains(
                        "event/kind: The opening of the tender D must come after tenders are invited under the changed method "
                                + "(Procurement Act 2023, sections 24 and 31)");
        ProcurementRecord invited =
                Records.add(changed, List.of(step("2026-03-10T12:00:00Z", invited(true, "A", "B"))));
        assertThat(invited.evaluation().tenders()).isEmpty();
        assertThat(Refusals.of(invited, "2026-04-13T14:00:00Z", tender("C")))
                .containsExactly(
                        "event/tender: The tender (C) must be of a supplier that was invited: A, B (Procurement Act 2023, section "
                                + "20(4))");
        assertThat(Refusals.of(invited, "2026-03-16T12:00:00Z", refined(Records.method("50", "50"))))
                .containsExactly(
                        "event/provision: The change under section 24 must come before final tenders are invited; they are "
                                + "(Procurement Act 2023, sections 24 and 31; Commission v Ireland C-226/09)");
        assertThat(Refusals.of(invited, "2026-03-16T12:00:00Z", invited(true, "A")))
                .contains(
                        "event/kind: The invitation to another round must come before final tenders are invited; they are "
                                + "(Procurement Act 2023, section 24(1))");
        ProcurementRecord last = marked(
                Records.add(
                        invited,
                        List.of(step("2026-04-13T14:00:00Z", tender("A")), step("2026-04-13T14:00:00Z", tender("B")))),
                "2026-04-20T12:00:00Z");
        // by hand: 50 for the rest; A 22 + 13.5, B 16.5 + 18
        assertThat(last.replay().assessed().text()).isEqualTo("A ranked 1 with 85.5, B ranked 2 with 84.5");
    }

    /** Section 31(2), (3) and (6): after the first deadline a modification must not be substantial, and everybody must know. */
    @Test
    void modificationAfterTheFirstDeadlineIsNotSubstantial() {
        Changed silent = new Changed(
                Records.method("55", "45"),
                Changed.Provision.MODIFICATION,
                Optional.empty(),
                Answer.UNKNOWN,
                tenders("A", "C"),
                "a slip in the weights");
        assertThat(Refusals.of(assessed(), "2026-03-09T12:00:00Z", silent))
                .containsExactly(
                        "event/opensToOthers: The change after the first deadline must not let suppliers take part that do not; whether "
                                + "it would is answered with unknown (Procurement Act 2023, section 31(2) and (3))\n"
                                + "  Maybe somebody has to judge it first, and record the answer",
                        "event/notified: The supplier of the tender B must be notified of the change; it is left out (Procurement Act "
                                + "2023, section 31(6))");
        Changed told = new Changed(
                silent.method(),
                silent.provision(),
                silent.deadline(),
                Answer.NO,
                tenders("A", "B", "C"),
                silent.reason());
        assertThat(Refusals.of(assessed(), "2026-03-09T12:00:00Z", told)).isEmpty();
    }

    private static Changed modified(Methodology method) {
        return new Changed(
                method,
                Changed.Provision.MODIFICATION,
                Optional.empty(),
                Answer.NO,
                tenders("A", "B", "C"),
                "a minimum turned out to be needed");
    }

    /** Section 31(3)(b)(i): a modification is substantial, too, where a participant would not have been one. By hand, B has 3 for it. */
    @Test
    void modificationThatWouldHaveKeptAParticipantOutIsBlocked() {
        ProcurementRecord second =
                Records.add(assessed(), List.of(step("2026-03-09T12:00:00Z", invited(false, "A", "B"))));
        assertThat(Refusals.of(second, "2026-03-16T12:00:00Z", modified(Records.method("60", "40", "4"))))
                .containsExactly(
                        "event/methodology: The change must keep the same suppliers as before; under the changed method Illustrative "
                                + "Birch Ltd (tender B), which went on, would have failed a gate (Procurement Act 2023, section 31(2) "
                                + "and (3)(b)(i))");
        // a refinement may: section 24(3) bars only what would have let somebody through
        assertThat(Refusals.of(second, "2026-03-16T12:00:00Z", refined(Records.method("60", "40", "4"))))
                .isEmpty();
    }

    /** Section 24(3): whom only a gate kept out would have gone on without it, in whatever place. By hand, C has 2, the last with 82. */
    @Test
    void refinementThatTakesAwayTheGateThatSomebodyFailedIsBlocked() {
        ProcurementRecord gated = assessedUnder(Records.method("60", "40", "3"));
        assertThat(gated.replay().assessed().text())
                .isEqualTo("A ranked 1 with 86, B ranked 2 with 84, C disqualified");
        ProcurementRecord second = Records.add(gated, List.of(step("2026-03-09T12:00:00Z", invited(false, "A", "B"))));
        for (ProcurementRecord record : List.of(gated, second)) {
            assertThat(Refusals.of(record, "2026-03-16T12:00:00Z", refined(Records.method("60", "40", "2"))))
                    .containsExactly(
                            "event/methodology: The change must leave out the same suppliers as before; under the changed method "
                                    + "Illustrative Cedar Ltd (tender C), which fell earlier, would have progressed (Procurement Act 2023, "
                                    + "sections 24(3) and 31(2) and (3))");
        }
    }

    /** Section 27(1), (2) and (5), also where suppliers first ask to take part and no tender is opened yet. */
    @Test
    void nobodyIsInvitedOfWhomItIsNotDeterminedWhetherTheyAreExcluded() {
        ProcurementRecord asked = published(Records.method());
        assertThat(Refusals.of(asked, "2026-03-09T12:00:00Z", invited(true, "A")))
                .containsExactly(
                        "event/tenders: Whether the supplier of the invited tender (A) is excluded or excludable must be determined "
                                + "before it takes part in another round (Procurement Act 2023, section 27(1) and (5))\n"
                                + "  Maybe it was, but is not recorded; record the event exclusion-considered for it");
        for (ExclusionCheck.Result result : ExclusionCheck.Result.values()) {
            ProcurementRecord considered =
                    Records.add(asked, List.of(step("2026-02-18T16:00:00Z", Records.exclusion("A", result))));
            assertThat(Refusals.of(considered, "2026-03-09T12:00:00Z", invited(true, "A")))
                    .isEqualTo(
                            result == ExclusionCheck.Result.EXCLUDED
                                    ? List.of(
                                            "event/tenders: The invited tender (A) must not be one of an excluded supplier "
                                                    + "(Procurement Act 2023, section 27(2))\n"
                                                    + "  Maybe who it is excluded for was replaced: consider it again and record that")
                                    : List.of());
        }
    }
}
