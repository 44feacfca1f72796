package io.github.tenderscore.ocds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * Days as the moments that notices show, with the offset of the United Kingdom: one hour ahead from the last Sunday in March to the last
 * Sunday in October, at one o'clock in the morning Greenwich mean time (Summer Time Act 1972, section 1, as it stands since 2002).
 */
final class UkTime {

    private UkTime() {}

    /** Such as {@code 2026-10-06T00:00:00+01:00}. */
    static String startOf(LocalDate day) {
        boolean summer = day.isAfter(lastSunday(day, Month.MARCH)) && !day.isAfter(lastSunday(day, Month.OCTOBER));
        return day + "T00:00:00" + offset(summer);
    }

    /** Such as {@code 2026-10-15T23:59:59+01:00}. */
    static String endOf(LocalDate day) {
        boolean summer = !day.isBefore(lastSunday(day, Month.MARCH)) && day.isBefore(lastSunday(day, Month.OCTOBER));
        return day + "T23:59:59" + offset(summer);
    }

    private static String offset(boolean summer) {
        return summer ? "+01:00" : "+00:00";
    }

    private static LocalDate lastSunday(LocalDate day, Month month) {
        return LocalDate.of(day.getYear(), month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }

    /** The day in the United Kingdom of a moment that is given in Greenwich mean time. */
    static LocalDate day(LocalDateTime greenwich) {
        LocalDate day = greenwich.toLocalDate();
        LocalDateTime start = lastSunday(day, Month.MARCH).atTime(1, 0);
        LocalDateTime end = lastSunday(day, Month.OCTOBER).atTime(1, 0);
        boolean summer = !greenwich.isBefore(start) && greenwich.isBefore(end);
        return summer ? greenwich.plusHours(1).toLocalDate() : day;
    }

    /** The first moment of a day in the United Kingdom, in Greenwich mean time. */
    static LocalDateTime start(LocalDate day) {
        LocalDateTime midnight = day.atStartOfDay();
        return startOf(day).endsWith("+01:00") ? midnight.minusHours(1) : midnight;
    }
}
