package io.github.tenderscore.monitor.insourcing;

import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a service ran, in years, as an exact fraction.
 *
 * <p>Whole years are counted from anniversary to anniversary, and what is left is days over the days of the year that runs (365 or 366). So a service
 * that ends on its third anniversary ran exactly 3 years, which days / 365.25 would miss. Decision of this library.
 */
public final class ServiceYears {

    private ServiceYears() {}

    /**
     * The years between two days.
     *
     * @param start the first day of the service
     * @param end the day on which it ended or was last seen to run; not before the start
     * @return years, zero where both are the same day
     * @throws IllegalArgumentException if the end is before the start
     */
    public static Ratio between(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "The end (" + end + ") of a service must not be before its start (" + start + ")");
        }
        long whole = ChronoUnit.YEARS.between(start, end);
        LocalDate anniversary = start.plusYears(whole);
        long days = ChronoUnit.DAYS.between(anniversary, end);
        long year = ChronoUnit.DAYS.between(anniversary, start.plusYears(whole + 1));
        return Ratio.of(whole).plus(Ratio.of(days, year));
    }
}
