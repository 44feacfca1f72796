package io.github.tenderscore.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.calendar.StatutoryPeriod.Kind;
import io.github.tenderscore.calendar.StatutoryPeriod.Start;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Limits and provisions were read in the Procurement Act 2023 as it stood in April 2026; each date was counted by hand from a calendar:
 * N days beginning with day D end on D + N - 1.
 */
class StatutoryPeriodsTest {

    private static StatutoryPeriod period(String id) {
        return StatutoryPeriods.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    contract-details,             2026-03-16, 2026-04-14, section 53(1)(b)
                    contract-details-light-touch, 2026-03-16, 2026-07-13, section 53(1)(a)
                    contract-copy,                2026-03-16, 2026-06-13, section 53(3)(b)
                    contract-copy-light-touch,    2026-03-16, 2026-09-11, section 53(3)(a)
                    payment,                      2026-02-01, 2026-03-02, section 68(2)
                    payment-below-threshold,      2028-02-01, 2028-03-01, section 88(2)
                    payments-compliance,          2026-01-01, 2026-04-29, section 69(1)
                    payments-compliance,          2026-03-31, 2026-04-29, section 69(1)
                    payments-compliance,          2026-04-01, 2026-10-29, section 69(1)
                    payments-compliance,          2026-09-30, 2026-10-29, section 69(1)
                    payments-compliance,          2026-10-01, 2027-04-29, section 69(1)
                    payment-over-30000,           2026-04-01, 2026-07-29, section 70(2)
                    payment-over-30000,           2026-06-30, 2026-07-29, section 70(2)
                    payment-over-30000,           2026-07-01, 2026-10-29, section 70(2)
                    payment-over-30000,           2026-12-31, 2027-01-29, section 70(2)
                    payment-over-30000,           2027-02-03, 2027-04-29, section 70(2)
                    kpi-assessment,               2026-03-16, 2027-03-15, section 71(2)
                    breach,                       2026-03-16, 2026-04-14, section 71(5)
                    modified-copy,                2026-03-16, 2026-06-13, section 77(1)
                    termination,                  2026-03-16, 2026-04-14, section 80(1)
                    exclusion,                    2026-03-16, 2026-04-14, section 59(2)
                    exclusion-proceedings,        2026-03-16, 2026-04-14, section 59(5)
                    pipeline,                     2026-04-01, 2026-05-26, section 93(2)
                    pipeline,                     2027-03-31, 2026-05-26, section 93(2)
                    records,                      2026-03-16, 2029-03-15, section 98(4)(b)
                    records,                      2028-02-29, 2031-02-28, section 98(4)(b)
                    records,                      2028-03-01, 2031-02-28, section 98(4)(b)
                    records,                      2025-03-01, 2028-02-29, section 98(4)(b)
                    claim,                        2026-03-16, 2026-04-14, section 106(1)(a) and (2)
                    set-aside-claim,              2026-03-16, 2026-09-15, section 106(1)(b)
                    set-aside-claim,              2026-08-31, 2027-02-28, section 106(1)(b)
                    participation,                2026-03-16, 2026-04-10, section 54(3) and (5)
                    participation-urgent,         2026-03-16, 2026-03-26, section 54(3) and (5)
                    """)
    void endsOnTheDayThatWasCountedByHand(String id, LocalDate event, LocalDate end, String provision) {
        assertThat(period(id).due(event).date()).contains(end);
        assertThat(period(id).provision()).isEqualTo(provision);
    }

    /** The first reporting period of section 69 is 1 January to 31 March 2026, so the first notice is due by 29 April 2026. */
    @ParameterizedTest
    @CsvSource({
        "contract-details, 2025-02-23, 2025-02-24",
        "payments-compliance, 2025-12-31, 2026-01-01",
        "payment-over-30000, 2026-03-31, 2026-04-01",
        "kpi-assessment, 2025-12-31, 2026-01-01",
        "breach, 2025-12-31, 2026-01-01",
        "pipeline, 2025-03-31, 2025-04-01"
    })
    void saysWhereADutyWasNotInForce(String id, LocalDate before, LocalDate from) {
        DueDate early = period(id).due(before);
        assertThat(early.isInForce()).isFalse();
        assertThat(early.date()).isEmpty();
        assertThat(early.words())
                .isEqualTo(period(id).duty() + ": not in force on " + Dates.words(before) + ", but from "
                        + Dates.words(from) + " on");
        assertThat(period(id).due(from).isInForce()).isTrue();
        assertThat(period(id).due(from).date()).isPresent();
    }

    @Test
    void explainsHowThePeriodIsCounted() {
        assertThat(StatutoryPeriods.CONTRACT_DETAILS
                        .due(LocalDate.of(2026, 3, 16))
                        .explanation()
                        .text())
                .isEqualTo("""
                        contract details notice by Tuesday 14 April 2026
                            Procurement Act 2023, section 53(1)(b); binds contracting authorities other than private utilities; not user choice contracts (Schedule 5, paragraph 15)
                          Event: Monday 16 March 2026
                              the contract is entered into
                          The period begins with Monday 16 March 2026
                              the day of the event
                          It ends with Tuesday 14 April 2026: 29
                              days after the first = calendar days of the period - 1
                              = 30 - 1 = 29
                        """);
        assertThat(StatutoryPeriods.RECORDS
                        .due(LocalDate.of(2026, 3, 16))
                        .explanation()
                        .text())
                .contains(
                        "records of material decisions and of communications with suppliers kept to the end of Thursday 15 March 2029")
                .contains("3 years, to the day before the one of the same number");
        assertThat(StatutoryPeriods.PAYMENTS_COMPLIANCE
                        .due(LocalDate.of(2026, 2, 1))
                        .explanation()
                        .text())
                .contains("The period begins with Tuesday 31 March 2026\n      the last day of the reporting period");
    }

    @Test
    void namesNoDayWhereTheActSetsNone() {
        LocalDate day = LocalDate.of(2026, 3, 16);
        assertThat(StatutoryPeriods.PROCUREMENT_TERMINATION.due(day).date()).isEmpty();
        assertThat(StatutoryPeriods.PROCUREMENT_TERMINATION.due(day).words())
                .isEqualTo(
                        "procurement termination notice as soon as reasonably practicable after Monday 16 March 2026");
        assertThat(StatutoryPeriods.CHANGE.due(day).words())
                .isEqualTo("contract change notice before Monday 16 March 2026");
        assertThat(StatutoryPeriods.ASSESSMENT_SUMMARIES.due(day).words())
                .isEqualTo("assessment summary to each supplier with an assessed tender before Monday 16 March 2026");
    }

    @Test
    void hasEachLimitOnceWithAnEventAndAProvision() {
        assertThat(StatutoryPeriods.all()).extracting(StatutoryPeriod::id).doesNotHaveDuplicates();
        assertThat(StatutoryPeriods.all()).allSatisfy(one -> {
            assertThat(one.provision()).startsWith("section ");
            assertThat(one.event()).isNotBlank();
            assertThat(one.binds()).isNotBlank();
            assertThat(one.from()).isAfterOrEqualTo(LocalDate.of(2025, 2, 24));
        });
    }

    @Test
    void refusesAPeriodWithoutLength() {
        StatutoryPeriod records = StatutoryPeriods.RECORDS;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatutoryPeriod(
                        "x",
                        "a duty",
                        "an event",
                        "section 1",
                        "all",
                        records.from(),
                        Kind.WITHIN,
                        Start.WITH_THE_DAY,
                        Optional.empty()))
                .withMessage("The length (none) of the period of a duty must be given for a limit of the kind within");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatutoryPeriod(
                        "x",
                        "a duty",
                        "an event",
                        "section 1",
                        "all",
                        records.from(),
                        Kind.BEFORE,
                        Start.WITH_THE_DAY,
                        records.length()))
                .withMessage(
                        "The length (3 years) of the period of a duty must be absent for a limit of the kind before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.days(0))
                .withMessage("The length (0) of a period must be at least 1");
    }
}
