package io.github.tenderscore.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandstillTest {

    private static final BankHolidays HOLIDAYS = BankHolidays.standard();
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 13);

    /** Each row was worked out by hand from a printed calendar; the last column says which days were struck out. */
    @ParameterizedTest
    @CsvFileSource(resources = "standstill.csv", numLinesToSkip = 1)
    void endsOnTheDayThatWasCountedByHand(LocalDate published, LocalDate end, LocalDate englandOnly, String struckOut) {
        Standstill standstill = Standstill.mandatory(published, HOLIDAYS);
        assertThat(standstill.end()).as(struckOut).contains(end);
        assertThat(standstill.earliest()).isEqualTo(end.plusDays(1));
        assertThat(new WorkingDays(HOLIDAYS, EnumSet.of(UkPart.ENGLAND_AND_WALES))
                        .count(published, 8)
                        .last())
                .as("England and Wales only, " + struckOut)
                .isEqualTo(englandOnly);
    }

    /** Contract award notices 029664-2025, 000734-2026 and 094477-2026 on Find a Tender, with the ends that they state. */
    @ParameterizedTest
    @CsvSource({"2025-06-03, 2025-06-12", "2026-01-06, 2026-01-15", "2026-10-06, 2026-10-15"})
    void endsOnTheDayThatRealNoticesState(LocalDate published, LocalDate stated) {
        assertThat(Standstill.mandatory(published, HOLIDAYS).end()).contains(stated);
    }

    @Test
    void explainsEveryDayThatCountsAndEveryDayThatDoesNot() {
        assertThat(Standstill.mandatory(MARCH, HOLIDAYS).explanation().text()).isEqualTo("""
                        Standstill to the end of Wednesday 25 March 2026
                            Procurement Act 2023, section 51(1)-(2): 8 working days beginning with the day on which the contract award notice is published
                          Working days from Friday 13 March 2026 to Wednesday 25 March 2026: 8
                              bank holidays of England and Wales, Scotland, Northern Ireland
                            Friday 13 March 2026: 1
                            Saturday 14 March 2026
                                not counted: Saturday
                            Sunday 15 March 2026
                                not counted: Sunday
                            Monday 16 March 2026: 2
                            Tuesday 17 March 2026
                                not counted: St Patrick's Day (Northern Ireland; Banking and Financial Dealings Act 1971, Schedule 1)
                            Wednesday 18 March 2026: 3
                            Thursday 19 March 2026: 4
                            Friday 20 March 2026: 5
                            Saturday 21 March 2026
                                not counted: Saturday
                            Sunday 22 March 2026
                                not counted: Sunday
                            Monday 23 March 2026: 6
                            Tuesday 24 March 2026: 7
                            Wednesday 25 March 2026: 8
                          Earliest day on which the contract may be entered into: Thursday 26 March 2026
                              unless proceedings begun and notified before then suspend it (section 101)
                        """);
    }

    @Test
    void saysWhereHolidaysAreExpectedOnly() {
        assertThat(Standstill.mandatory(LocalDate.of(2028, 12, 28), HOLIDAYS)
                        .explanation()
                        .text())
                .contains("the bank holidays of 2029 were not in the official list (to 2028)")
                .contains(
                        "New Year's Day (England and Wales; expected: proclaimed every year so far, not yet in the official list)");
    }

    /** Section 51(1)(b): another standstill period that the notice provides for, if later. */
    @Test
    void keepsALaterEndThatTheNoticeStates() {
        Standstill longer = Standstill.mandatory(MARCH, HOLIDAYS).until(LocalDate.of(2026, 3, 31));
        assertThat(longer.end()).contains(LocalDate.of(2026, 3, 31));
        assertThat(longer.explanation().text())
                .startsWith("Standstill to the end of Tuesday 31 March 2026\n")
                .contains("Stated in the contract award notice: Tuesday 31 March 2026");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Standstill.mandatory(MARCH, HOLIDAYS).until(LocalDate.of(2026, 3, 24)))
                .withMessage("The standstill has 1 fault:\n"
                        + "- stated: The end (2026-03-24) of the standstill in the contract award notice of 2026-03-13 must be 2026-03-25 "
                        + "or later: 8 working days beginning with the day of the notice (Procurement Act 2023, section 51(1)-(2))\n"
                        + "  Maybe only the bank holidays of England and Wales were skipped");
    }

    @ParameterizedTest
    @CsvSource({
        "EXTREME_URGENCY, section 51(3)(a)",
        "PROTECTION_OF_LIFE, section 51(3)(b)",
        "PRIVATE_UTILITY_DIRECT_AWARD, section 51(3)(c)",
        "FRAMEWORK_CALL_OFF, section 51(3)(d)",
        "DYNAMIC_MARKET, section 51(3)(e)",
        "LIGHT_TOUCH, section 51(3)(f)"
    })
    void knowsTheLimbsThatNeedNoStandstill(StandstillExemption limb, String provision) {
        assertThat(limb.provision()).isEqualTo(provision);
        Standstill none = Standstill.none(limb, MARCH, HOLIDAYS);
        assertThat(none.end()).isEmpty();
        assertThat(none.earliest()).isEqualTo(MARCH);
        assertThat(none.explanation().text())
                .startsWith("No standstill\n    Procurement Act 2023, section 51(3): " + limb.words()
                        + " needs no mandatory standstill (" + provision + "), and the notice provides for none\n");
    }

    /** Section 51(5): a voluntary standstill is at least as long as a mandatory one; section 51(4): it must be kept. */
    @ParameterizedTest
    @EnumSource(StandstillExemption.class)
    void keepsAVoluntaryStandstillOfAtLeastEightWorkingDays(StandstillExemption limb) {
        Standstill voluntary = Standstill.voluntary(limb, MARCH, HOLIDAYS);
        assertThat(voluntary.end()).contains(LocalDate.of(2026, 3, 25));
        assertThat(voluntary.faultOf(LocalDate.of(2026, 3, 25)).map(Fault::message))
                .contains(
                        "The day (2026-03-25) on which the contract is entered into must be after the standstill, which ends on "
                                + "2026-03-25 (Procurement Act 2023, section 51(4)-(5))");
        assertThat(voluntary.faultOf(LocalDate.of(2026, 3, 26))).isEmpty();
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> voluntary.until(LocalDate.of(2026, 3, 20)))
                .withMessageContaining(
                        "The end (2026-03-20) of the standstill in the contract award notice of 2026-03-13 must be "
                                + "2026-03-25 or later")
                .withMessageContaining("section 51(4)-(5)");
    }

    @Test
    void refusesToEnterBeforeTheEnd() {
        Standstill standstill = Standstill.mandatory(MARCH, HOLIDAYS);
        assertThat(standstill.faultOf(LocalDate.of(2026, 3, 25)).map(Fault::toString))
                .contains(
                        "entry: The day (2026-03-25) on which the contract is entered into must be after the standstill, which ends on "
                                + "2026-03-25 (Procurement Act 2023, section 51(1)-(2))");
        assertThat(standstill.faultOf(LocalDate.of(2026, 3, 26))).isEmpty();
        Standstill none = Standstill.none(StandstillExemption.LIGHT_TOUCH, MARCH, HOLIDAYS);
        assertThat(none.faultOf(MARCH)).isEmpty();
        assertThat(none.faultOf(MARCH.minusDays(1)).map(Fault::message))
                .contains(
                        "The day (2026-03-12) on which the contract is entered into must not be before the contract award notice of "
                                + "2026-03-13 (Procurement Act 2023, section 50(1))");
    }

    @Test
    void countsAChangeOfContractLikewise() {
        Standstill change = Standstill.ofChange(MARCH, HOLIDAYS);
        assertThat(change.end()).contains(LocalDate.of(2026, 3, 25));
        assertThat(change.faultOf(MARCH).map(Fault::message))
                .contains(
                        "The day (2026-03-13) on which the contract is modified must be after the standstill, which ends on 2026-03-25 "
                                + "(Procurement Act 2023, section 76)");
    }

    /** The bank holidays end with 2099, and eight working days from the end of November never reach beyond it. */
    @Test
    void refusesANoticeForWhichNoBankHolidaysAreKnown() {
        LocalDate last = LocalDate.of(2099, 11, 30);
        assertThat(Standstill.mandatory(last, HOLIDAYS).end()).isPresent();
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Standstill.none(StandstillExemption.LIGHT_TOUCH, last.plusDays(1), HOLIDAYS))
                .withMessage("The standstill has 1 fault:\n"
                        + "- published: The day (2099-12-01) on which the contract award notice is published must not be after "
                        + "2099-11-30, because no bank holidays are known after 2099");
    }

    @Test
    void refusesWhatTheActDoesNotKnow() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Standstill.mandatory(LocalDate.of(2025, 2, 23), HOLIDAYS))
                .withMessage(
                        "The standstill has 1 fault:\n"
                                + "- published: The day (2025-02-23) on which the contract award notice is published must not be before "
                                + "2025-02-24, when section 51(1)-(2) of the Procurement Act 2023 came into force\n"
                                + "  Maybe the procurement began earlier and stays under the earlier regulations, which count otherwise");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new Standstill(
                        Standstill.Kind.MANDATORY,
                        Optional.of(StandstillExemption.LIGHT_TOUCH),
                        MARCH,
                        Optional.empty(),
                        HOLIDAYS))
                .withMessageContaining(
                        "exemption: The exemption (section 51(3)(f)) of the standstill must be absent, as the standstill "
                                + "rests on section 51(1)-(2) (Procurement Act 2023, section 51)");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(
                        () -> new Standstill(Standstill.Kind.NONE, Optional.empty(), MARCH, Optional.empty(), HOLIDAYS))
                .withMessageContaining(
                        "exemption: The exemption (none) of the standstill must be one of section 51(3)");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> Standstill.none(StandstillExemption.DYNAMIC_MARKET, MARCH, HOLIDAYS)
                        .until(MARCH))
                .withMessageContaining(
                        "stated: The end (2026-03-13) of a standstill must be absent where there is none");
    }
}
