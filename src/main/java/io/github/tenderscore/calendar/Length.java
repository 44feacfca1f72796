package io.github.tenderscore.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How long a period is: a number of calendar days, months or years.
 *
 * @param number at least 1
 * @param unit what is counted
 */
public record Length(int number, Unit unit) {

    /** What is counted. */
    public enum Unit {
        /** Calendar days. */
        DAY(ChronoUnit.DAYS),
        /** Calendar months, from a day to the day before the one of the same number. */
        MONTH(ChronoUnit.MONTHS),
        /** Years, likewise. */
        YEAR(ChronoUnit.YEARS);

        private final ChronoUnit chrono;

        Unit(ChronoUnit chrono) {
            this.chrono = chrono;
        }
    }

    /**
     * Checks the number.
     *
     * @param number at least 1
     * @param unit what is counted
     * @throws IllegalArgumentException if the number is zero or less
     */
    public Length {
        if (number < 1) {
            throw new IllegalArgumentException("The length (" + number + ") of a period must be at least 1");
        }
    }

    /**
     * A number of days.
     *
     * @param number at least 1
     * @return the length
     */
    public static Length days(int number) {
        return new Length(number, Unit.DAY);
    }

    /**
     * A number of months.
     *
     * @param number at least 1
     * @return the length
     */
    public static Length months(int number) {
        return new Length(number, Unit.MONTH);
    }

    /**
     * A number of years.
     *
     * @param number at least 1
     * @return the length
     */
    public static Length years(int number) {
        return new Length(number, Unit.YEAR);
    }

    /**
     * The last day of a period of this length that begins with a day.
     *
     * @param first the first day of the period
     * @return for months and years the day before the one of the same number; where the last month has no such day, the end of that
     *     month: a year that begins with 29 February ends with 28 February
     */
    public LocalDate last(LocalDate first) {
        LocalDate after = first.plus(number, unit.chrono);
        return unit == Unit.DAY || after.getDayOfMonth() == first.getDayOfMonth() ? after.minusDays(1) : after;
    }

    /**
     * The length in words.
     *
     * @return such as {@code 30 days}
     */
    @Override
    public String toString() {
        return number + " " + unit.name().toLowerCase(Locale.ROOT) + (number == 1 ? "" : "s");
    }
}
