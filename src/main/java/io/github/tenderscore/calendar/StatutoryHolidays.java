package io.github.tenderscore.calendar;

import io.github.tenderscore.calendar.BankHoliday.Basis;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that the Banking and Financial Dealings Act 1971 itself names, in Schedule 1 as it stands since 2007, and Christmas Day
 * and Good Friday where they are holidays by common law.
 *
 * <p>A day that falls on a Saturday stays in the list: the schedule moves none from a Saturday but 30 November.
 */
final class StatutoryHolidays {

    private static final String CHRISTMAS_DAY = "Christmas Day";
    private static final String GOOD_FRIDAY = "Good Friday";

    private final int year;
    private final UkPart part;
    private final List<BankHoliday> holidays = new ArrayList<>();

    private StatutoryHolidays(int year, UkPart part) {
        this.year = year;
        this.part = part;
    }

    static List<BankHoliday> of(int year, UkPart part) {
        StatutoryHolidays list = new StatutoryHolidays(year, part);
        if (part == UkPart.SCOTLAND) {
            list.scotland();
        } else {
            list.otherParts();
        }
        return list.holidays;
    }

    /** Paragraph 2. */
    private void scotland() {
        LocalDate newYear = day(Month.JANUARY, 1);
        LocalDate second = day(Month.JANUARY, 2);
        LocalDate third = day(Month.JANUARY, 3);
        statute(Dates.isSunday(newYear) ? third : newYear, "New Year's Day");
        statute(Dates.isSunday(second) ? third : second, "2 January");
        statute(goodFriday(), GOOD_FRIDAY);
        statute(Dates.firstMonday(year, Month.MAY), "Early May bank holiday");
        statute(Dates.firstMonday(year, Month.AUGUST), "Summer bank holiday");
        LocalDate stAndrew = day(Month.NOVEMBER, 30);
        statute(Dates.isWeekend(stAndrew) ? Dates.mondayAfter(stAndrew) : stAndrew, "St Andrew's Day");
        LocalDate christmas = day(Month.DECEMBER, 25);
        statute(Dates.isSunday(christmas) ? christmas.plusDays(1) : christmas, CHRISTMAS_DAY);
    }

    /** Paragraphs 1 and 3, which differ in 17 March only. */
    private void otherParts() {
        if (part == UkPart.NORTHERN_IRELAND) {
            LocalDate stPatrick = day(Month.MARCH, 17);
            statute(Dates.isSunday(stPatrick) ? stPatrick.plusDays(1) : stPatrick, "St Patrick's Day");
        }
        add(goodFriday(), GOOD_FRIDAY, Basis.COMMON_LAW);
        statute(Dates.easterSunday(year).plusDays(1), "Easter Monday");
        statute(Dates.lastMonday(year, Month.MAY), "Spring bank holiday");
        statute(Dates.lastMonday(year, Month.AUGUST), "Summer bank holiday");
        LocalDate christmas = day(Month.DECEMBER, 25);
        LocalDate boxing = day(Month.DECEMBER, 26);
        add(christmas, CHRISTMAS_DAY, Basis.COMMON_LAW);
        if (!Dates.isSunday(boxing)) {
            statute(boxing, "Boxing Day");
        }
        if (Dates.isSunday(christmas) || Dates.isSunday(boxing)) {
            statute(day(Month.DECEMBER, 27), "27 December, as 25 or 26 December is a Sunday");
        }
    }

    private LocalDate goodFriday() {
        return Dates.easterSunday(year).minusDays(2);
    }

    private LocalDate day(Month month, int day) {
        return LocalDate.of(year, month, day);
    }

    private void statute(LocalDate date, String name) {
        add(date, name, Basis.STATUTE);
    }

    private void add(LocalDate date, String name, Basis basis) {
        holidays.add(new BankHoliday(date, part, name, basis));
    }
}
