package io.github.tenderscore.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Dates in words, and the days of a calendar that laws speak of. */
final class Dates {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private Dates() {}

    /** Such as {@code Friday 13 March 2026}. */
    static String words(LocalDate date) {
        return WORDS.format(date);
    }

    static boolean isWeekend(LocalDate date) {
        return isSaturday(date) || isSunday(date);
    }

    static boolean isSaturday(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY;
    }

    static boolean isSunday(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    static LocalDate mondayAfter(LocalDate date) {
        return date.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /**
     * Easter Sunday of the Gregorian calendar, by the tables of the Calendar (New Style) Act 1750 as arithmetic: the golden
     * number, corrected for the leap days that centuries leave out and for the drift of the moon, gives the full moon; Easter is
     * the Sunday after it.
     */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int omittedLeapDays = century - century / 4;
        int lunarCorrection = (8 * century + 13) / 25;
        int epact = (19 * golden + omittedLeapDays - lunarCorrection + 15) % 30;
        boolean late = epact == 29 || (epact == 28 && golden > 10);
        LocalDate fullMoon = LocalDate.of(year, Month.MARCH, 21).plusDays(late ? epact - 1L : epact);
        return fullMoon.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
