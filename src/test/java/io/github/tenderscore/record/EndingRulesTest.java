package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is refused of awards, summaries, notices and contracts, and why. */
class EndingRulesTest {

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
                        new Noticed(LocalDate.of(2026, 3, 11), "n", Optional.empty())))
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
                        new Noticed(LocalDate.of(2026, 3, 13), "n", Optional.empty())))
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
}
