package io.github.tenderscore.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.calendar.BankHoliday.Basis;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {

    /**
     * The official list of bank holidays (www.gov.uk/bank-holidays, published under the Open Government Licence v3.0): 2012 to 2018 as
     * of December 2016, 2019 to 2028 as of 21 August 2026. It shows no holiday that falls on a weekend, so those are left out on this
     * side too.
     */
    @ParameterizedTest
    @CsvFileSource(resources = "bank-holidays.csv", numLinesToSkip = 1)
    void givesTheDaysOfTheOfficialList(
            int year, String everywhere, String notInScotland, String scotland, String northernIreland) {
        assertThat(weekdays(year, UkPart.ENGLAND_AND_WALES)).isEqualTo(official(year, everywhere, notInScotland));
        assertThat(weekdays(year, UkPart.SCOTLAND)).isEqualTo(official(year, everywhere, scotland));
        assertThat(weekdays(year, UkPart.NORTHERN_IRELAND))
                .isEqualTo(official(year, everywhere, notInScotland, northernIreland));
    }

    private static Set<LocalDate> official(int year, String... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> Arrays.stream(list.split(" ", -1)))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> weekdays(int year, UkPart part) {
        return BankHolidays.standard().in(year, part).stream()
                .map(BankHoliday::date)
                .filter(date -> !Dates.isWeekend(date))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String found(LocalDate date) {
        return BankHolidays.standard().on(date).stream()
                .map(BankHoliday::toString)
                .collect(Collectors.joining("; "));
    }

    /** Dates of Easter as the Prayer Book's table and almanacs have them: the earliest and latest of the century among them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012-04-08",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2029-04-01",
                "2030-04-21",
                "2035-03-25",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19",
                "2079-04-23",
                "2099-04-12"
            })
    void findsEaster(LocalDate sunday) {
        assertThat(Dates.easterSunday(sunday.getYear())).isEqualTo(sunday);
    }

    /** An independent algorithm: Nature, 20 April 1876, as printed in many almanacs. */
    @Test
    void findsEasterAsTheAnonymousAlgorithmOf1876Does() {
        for (int year = 1900; year <= 2299; year++) {
            int a = year % 19;
            int b = year / 100;
            int c = year % 100;
            int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
            int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
            int m = (a + 11 * h + 22 * l) / 451;
            int n = h + l - 7 * m + 114;
            assertThat(Dates.easterSunday(year)).isEqualTo(LocalDate.of(year, n / 31, n % 31 + 1));
        }
    }

    @Test
    void saysOfEveryHolidayWhoseItIsAndWhatMakesItOne() {
        assertThat(found(LocalDate.of(2026, 3, 17)))
                .isEqualTo("St Patrick's Day (Northern Ireland; Banking and Financial Dealings Act 1971, Schedule 1)");
        assertThat(found(LocalDate.of(2026, 4, 3)))
                .isEqualTo("Good Friday (England and Wales; common law); "
                        + "Good Friday (Scotland; Banking and Financial Dealings Act 1971, Schedule 1); "
                        + "Good Friday (Northern Ireland; common law)");
        assertThat(found(LocalDate.of(2026, 7, 13)))
                .isEqualTo(
                        "Battle of the Boyne (substitute day) (Northern Ireland; proclamation under section 1 of the Banking and "
                                + "Financial Dealings Act 1971)");
        assertThat(found(LocalDate.of(2026, 6, 15))).startsWith("World Cup bank holiday (Scotland; proclamation");
        assertThat(found(LocalDate.of(2026, 7, 12))).isEmpty();
    }

    /** Boxing Day of 2026 is a Saturday: the statute names it all the same, and the substitute is proclaimed. */
    @Test
    void keepsTheDayThatTheStatuteNamesBesideItsSubstitute() {
        assertThat(BankHolidays.standard().in(2026, UkPart.ENGLAND_AND_WALES).stream()
                        .filter(holiday -> holiday.date().isAfter(LocalDate.of(2026, 12, 20)))
                        .map(holiday -> holiday.date() + " " + holiday.name() + " " + holiday.basis()))
                .containsExactly(
                        "2026-12-25 Christmas Day COMMON_LAW",
                        "2026-12-26 Boxing Day STATUTE",
                        "2026-12-28 Boxing Day (substitute day) PROCLAMATION");
    }

    @Test
    void saysOfYearsBeyondTheOfficialListThatProclaimedDaysAreExpectedOnly() {
        assertThat(BankHolidays.standard().caveat(2028)).isEmpty();
        assertThat(BankHolidays.standard().caveat(2029))
                .contains(
                        "the bank holidays of 2029 were not in the official list (to 2028) when this calendar was made: those that "
                                + "rest on proclamation are expected, not certain");
        assertThat(BankHolidays.standard().on(LocalDate.of(2029, 7, 12)))
                .extracting(BankHoliday::basis)
                .containsExactly(Basis.EXPECTED);
        assertThat(BankHolidays.standard().on(LocalDate.of(2029, 8, 6)))
                .extracting(BankHoliday::basis)
                .containsExactly(Basis.STATUTE);
    }

    /** Illustrative: no such day has been proclaimed. */
    @Test
    void addsMovesAndTakesAwayWhatTheCallerKnowsBetter() {
        Set<UkPart> scotland = EnumSet.of(UkPart.SCOTLAND);
        BankHolidays changed = BankHolidays.standard()
                .with(
                        new HolidayChange.Added(scotland, LocalDate.of(2027, 9, 6), "Illustrative day", "illustrative"),
                        new HolidayChange.Moved(
                                EnumSet.allOf(UkPart.class),
                                LocalDate.of(2027, 5, 3),
                                LocalDate.of(2027, 5, 7),
                                "illustrative"),
                        new HolidayChange.Removed(scotland, LocalDate.of(2027, 8, 2), "illustrative"));
        assertThat(changed.changes()).hasSize(3);
        assertThat(changed.on(LocalDate.of(2027, 9, 6)).toString()).isEqualTo("[Illustrative day (Scotland; given)]");
        assertThat(changed.on(LocalDate.of(2027, 5, 3))).isEmpty();
        assertThat(changed.on(LocalDate.of(2027, 5, 7)).toString())
                .isEqualTo(
                        "[Early May bank holiday (England and Wales; given), Early May bank holiday (Scotland; given), "
                                + "Early May bank holiday (Northern Ireland; given)]");
        assertThat(changed.on(LocalDate.of(2027, 8, 2))).isEmpty();
        assertThat(BankHolidays.standard().on(LocalDate.of(2027, 8, 2))).hasSize(1);
    }

    @Test
    void leavesADayAsItIsThatIsAHolidayAlready() {
        HolidayChange coronation = new HolidayChange.Added(
                EnumSet.allOf(UkPart.class),
                LocalDate.of(2023, 5, 8),
                "Coronation",
                "proclamation of 10 November 2022");
        assertThat(BankHolidays.standard().with(coronation).on(LocalDate.of(2023, 5, 8)))
                .isEqualTo(BankHolidays.standard().on(LocalDate.of(2023, 5, 8)))
                .hasSize(3);
    }

    @Test
    void refusesAChangeOfADayThatIsNoHoliday() {
        HolidayChange may =
                new HolidayChange.Removed(EnumSet.of(UkPart.SCOTLAND), LocalDate.of(2027, 5, 4), "a letter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankHolidays.standard().with(may))
                .withMessage(
                        "The day (2027-05-04) in Scotland that is taken away must be a bank holiday of that calendar");
        HolidayChange august = new HolidayChange.Moved(
                EnumSet.allOf(UkPart.class), LocalDate.of(2027, 8, 30), LocalDate.of(2027, 8, 31), "a letter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankHolidays.standard().with(august))
                .withMessage(
                        "The day (2027-08-30) in Scotland that is moved to 2027-08-31 must be a bank holiday of that calendar");
    }

    @ParameterizedTest
    @CsvSource({"2011, true", "2012, false", "2099, false", "2100, true"})
    void knowsItsYears(int year, boolean refused) {
        if (refused) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BankHolidays.standard().in(year, UkPart.SCOTLAND))
                    .withMessage("The year (" + year + ") of a bank holiday must be from 2012 to 2099");
        } else {
            assertThat(BankHolidays.standard().in(year, UkPart.SCOTLAND)).hasSizeGreaterThanOrEqualTo(9);
        }
    }

    @Test
    void refusesAChangeWithoutPartNameOrAuthority() {
        LocalDate day = LocalDate.of(2027, 9, 6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayChange.Removed(EnumSet.noneOf(UkPart.class), day, "a letter"))
                .withMessage(
                        "The number (0) of parts of the United Kingdom in which the bank holiday removed on 2027-09-06 holds must "
                                + "be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayChange.Added(EnumSet.of(UkPart.SCOTLAND), day, "A day", " "))
                .withMessage(
                        "The authority for the bank holiday added on 2027-09-06 must not be blank: it is what the changed date "
                                + "rests on");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayChange.Added(EnumSet.of(UkPart.SCOTLAND), day, "", "a letter"))
                .withMessage("The name of the bank holiday added on 2027-09-06 must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new HolidayChange.Moved(EnumSet.of(UkPart.SCOTLAND), day, LocalDate.of(2028, 1, 5), "a letter"))
                .withMessage(
                        "The day (2028-01-05) to which the bank holiday of 2027-09-06 is moved must be in the same year (Banking "
                                + "and Financial Dealings Act 1971, section 1(2))");
    }
}
