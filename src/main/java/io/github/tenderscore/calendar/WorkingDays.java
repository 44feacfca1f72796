package io.github.tenderscore.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days are working days: not a Saturday, not a Sunday, and no bank holiday.
 *
 * <p>Under the Procurement Act 2023 a bank holiday in <em>any</em> part of the United Kingdom counts (section 123(1)), wherever the
 * authority is: {@link #ofTheUnitedKingdom(BankHolidays)}. A calendar of fewer parts ends periods too early; it is there to
 * compare with, and nothing in this library takes one for a statutory date.
 *
 * @param holidays the bank holidays
 * @param parts the parts whose bank holidays count, at least one
 */
public record WorkingDays(BankHolidays holidays, Set<UkPart> parts) {

    /**
     * Copies the parts.
     *
     * @param holidays the bank holidays
     * @param parts the parts whose bank holidays count, at least one
     * @throws IllegalArgumentException if there is no part
     */
    public WorkingDays {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "The number (0) of parts of the United Kingdom whose bank holidays count must be at least 1");
        }
        parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    /**
     * The working days of the Procurement Act 2023 (section 123(1)).
     *
     * @param holidays the bank holidays
     * @return those on which there is no bank holiday in any part
     */
    public static WorkingDays ofTheUnitedKingdom(BankHolidays holidays) {
        return new WorkingDays(holidays, EnumSet.allOf(UkPart.class));
    }

    /**
     * Why a day is no working day.
     *
     * @param date a day from {@value BankHolidays#FIRST_YEAR} to {@value BankHolidays#LAST_YEAR}
     * @return empty for a working day; otherwise the day of the week or the holidays, in words
     * @throws IllegalArgumentException if the year has no calendar
     */
    public Optional<String> whyNot(LocalDate date) {
        if (Dates.isSaturday(date)) {
            return Optional.of("Saturday");
        } else if (Dates.isSunday(date)) {
            return Optional.of("Sunday");
        }
        String found = holidays.on(date).stream()
                .filter(holiday -> parts.contains(holiday.part()))
                .map(BankHoliday::toString)
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /**
     * Tells whether a day is a working day.
     *
     * @param date a day from {@value BankHolidays#FIRST_YEAR} to {@value BankHolidays#LAST_YEAR}
     * @return false on Saturdays, Sundays and bank holidays
     * @throws IllegalArgumentException if the year has no calendar
     */
    public boolean isWorkingDay(LocalDate date) {
        return whyNot(date).isEmpty();
    }

    /**
     * The first working day from a day on.
     *
     * @param date the day, which may be it
     * @return the day itself where it is a working day
     * @throws IllegalArgumentException if the year has no calendar
     */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * A period of working days that begins with a day.
     *
     * @param first the day with which it begins; it counts where it is a working day
     * @param days how many working days, at least one
     * @return the period
     * @throws IllegalArgumentException if the number is zero or less, or the year has no calendar
     */
    public WorkingDayCount count(LocalDate first, int days) {
        return new WorkingDayCount(this, first, days);
    }
}
