package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.fault.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is refused of awards, summaries, notices and contracts, and why. */
class EndingRulesTest {

    /** Section 51(1), (3) and (4): mandatory unless a limb is named; then voluntary where one is kept. */
    @Test
    void whatAStandstillRestsOnFollowsFromTheNotice() {
        LocalDate day = LocalDate.of(2026, 3, 13);
        Optional<LocalDate> end = Optional.of(LocalDate.of(2026, 3, 25));
        Optional<StandstillExemption> limb = Optional.of(StandstillExemption.FRAMEWORK_CALL_OFF);
        assertThat(new Noticed(day, "1", end, Optional.empty()).standstill()).isEqualTo(Standstill.Kind.MANDATORY);
        assertThat(new Noticed(day, "1", end, limb).standstill()).isEqualTo(Standstill.Kind.VOLUNTARY);
        assertThat(new Noticed(day, "1", Optional.empty(), limb).standstill()).isEqualTo(Standstill.Kind.NONE);
    }

    @Test
    void awardIsToTheMostAdvantageousTender() {
        assertThat(Refusals.of(Records.assessed(), "2026-03-11T11:00:00Z", new Awarded("A", "x", "y")))
                .containsExactly("event/tender: The tender (A) to which the contract is awarded must be the most "
                        + "advantageous, which is B (Procurement Act 2023, sections 19(1) and (2) and 23(3)(a))");
    }

    @Test
    void everySupplierWithAnAssessedTenderAndNoOtherGetsASummary() {
        assertThat(Refusals.of(
                        Records.awarded(), "2026-03-12T15:10:00Z", Records.summaries("2026-03-12T16:00:00Z", "A", "C")))
                .containsExactly(
                        "event/summaries: The supplier of the tender B must be provided with an assessment "
                                + "summary, because its tender was assessed; it is left out (Procurement Act 2023, section "
                                + "50(3) and (5))",
                        "event/summaries: The supplier of the tender (C) must not be provided with an assessment "
                                + "summary, because it has no assessed tender (Procurement Act 2023, section 50(5))",
                        "event/providedAt: The time (2026-03-12T16:00Z) at which the assessment summaries were "
                                + "provided must not be after 2026-03-12T15:10Z, when it is recorded (Procurement Act "
                                + "2023, section 50(3))");
    }

    @Test
    void summariesFollowTheAward() {
        assertThat(Refusals.of(
                        Records.awarded(), "2026-03-12T15:10:00Z", Records.summaries("2026-03-10T16:00:00Z", "A", "B")))
                .containsExactly(
                        "event/providedAt: The time (2026-03-10T16:00Z) at which the assessment summaries were "
                                + "provided must not be before 2026-03-11T11:00Z, when the award was decided (Procurement "
                                + "Act 2023, section 50(3))");
    }

    @Test
    void noticeFollowsTheSummaries() {
        assertThat(Refusals.of(
                        Records.summarised(),
                        "2026-03-13T10:00:00Z",
                        new Noticed(
                                LocalDate.of(2026, 3, 11),
                                "n",
                                Optional.empty(),
                                Optional.of(StandstillExemption.LIGHT_TOUCH))))
                .containsExactly(
                        "event/publishedOn: The contract award notice (2026-03-11) must be published after the "
                                + "assessment summaries, which were provided at 2026-03-12T15:00Z (Procurement Act 2023, "
                                + "section 50(3))");
    }

    @Test
    void noticeWithoutSummariesIsRefused() {
        assertThat(Refusals.of(
                        Records.awarded(),
                        "2026-03-13T10:00:00Z",
                        new Noticed(
                                LocalDate.of(2026, 3, 13),
                                "n",
                                Optional.empty(),
                                Optional.of(StandstillExemption.LIGHT_TOUCH))))
                .containsExactly(
                        "event/kind: The event (noticed) must come after the assessment summaries (Procurement "
                                + "Act 2023, section 50(1) and (3)); now the award is decided\n"
                                + "  Maybe the event summarised is not recorded yet");
    }

    @Test
    void contractIsWithTheWinnerAfterTheStandstill() {
        assertThat(Refusals.of(Records.noticed(), "2026-03-25T10:00:00Z", new Entered("A", LocalDate.of(2026, 3, 25))))
                .containsExactly(
                        "event/tender: The tender (A) of the contract must be the one to which it was awarded, B "
                                + "(Procurement Act 2023, section 19(1))",
                        "event/on: The contract (2026-03-25) must be entered into after 2026-03-25, the last day "
                                + "of the standstill (Procurement Act 2023, section 51)");
    }

    private static ProcurementRecord noticed(String end, Optional<StandstillExemption> exemption) {
        return Records.add(
                Records.summarised(),
                List.of(Records.step(
                        "2026-03-13T10:00:00Z",
                        new Noticed(
                                LocalDate.of(2026, 3, 13), "n", Optional.of(end).map(LocalDate::parse), exemption))));
    }

    /** By hand, as for the whole procurement: the eighth working day is 25 March, and 24 March where 17 March is counted. */
    @Test
    void standstillThatIsTooShortIsFound() {
        assertThat(noticed("2026-03-24", Optional.empty()).replay().findings())
                .extracting(Fault::toString)
                .containsExactly(
                        "noticed/standstillEnds: The end (2026-03-24) of the standstill in the contract award notice of 2026-03-13 must "
                                + "be 2026-03-25 or later: 8 working days beginning with the day of the notice (Procurement Act 2023, "
                                + "section 51(1)-(2))\n"
                                + "  Maybe only the bank holidays of England and Wales were skipped");
        assertThat(noticed("2026-03-24", Optional.of(StandstillExemption.LIGHT_TOUCH))
                        .replay()
                        .findings())
                .as("a voluntary one is no shorter")
                .extracting(Fault::message)
                .singleElement()
                .asString()
                .endsWith("(Procurement Act 2023, section 51(4)-(5))");
        assertThat(noticed("2026-03-25", Optional.empty()).replay().findings()).isEmpty();
        assertThat(noticed("2026-04-30", Optional.empty()).replay().findings()).isEmpty();
    }

    @Test
    void noticeWithoutStandstillSaysWhyNoneIsNeeded() {
        assertThatThrownBy(() -> new Noticed(LocalDate.of(2026, 3, 13), "n", Optional.empty(), Optional.empty()))
                .hasMessage(
                        "The contract award notice of 2026-03-13 must state the end of the standstill, or under which limb of "
                                + "section 51(3) none is needed (Procurement Act 2023, section 51)");
        Noticed without = new Noticed(
                LocalDate.of(2026, 3, 13), "n", Optional.empty(), Optional.of(StandstillExemption.LIGHT_TOUCH));
        assertThat(without.text())
                .isEqualTo("contract award notice n of 2026-03-13, no standstill, as section 51(3)(f) permits");
        ProcurementRecord record =
                Records.add(Records.summarised(), List.of(Records.step("2026-03-13T10:00:00Z", without)));
        assertThat(record.replay().findings()).isEmpty();
        assertThat(Refusals.of(record, "2026-03-13T10:00:00Z", new Entered("B", LocalDate.of(2026, 3, 13))))
                .isEmpty();
    }
}
