package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.StatutoryPeriods;
import java.time.LocalDate;
import java.time.Month;

/**
 * A reporting period of section 69: the half-year to 31 March or 30 September; the first is 1 January to 31 March 2026, when the section came into
 * force (SI 2025/1316).
 *
 * <p>Some commentary gives 1 October 2025 as the start, and 30 April 2026 as the first day due; neither is used here. Contracts under the Public
 * Contracts Regulations 2015 have payment figures of their own (regulation 113; SI 2024/716, regulation 5(4)(c)).
 *
 * @param end 31 March or 30 September, not before 31 March 2026
 */
public record HalfYear(LocalDate end) {

    private static final LocalDate IN_FORCE = StatutoryPeriods.PAYMENTS_COMPLIANCE.from();

    /**
     * Checks the end.
     *
     * @param end 31 March or 30 September, not before 31 March 2026
     * @throws IllegalArgumentException if no reporting period ends on that day
     */
    public HalfYear {
        boolean march = end.getMonth() == Month.MARCH && end.getDayOfMonth() == 31;
        boolean september = end.getMonth() == Month.SEPTEMBER && end.getDayOfMonth() == 30;
        if ((!march && !september) || end.isBefore(IN_FORCE)) {
            throw new IllegalArgumentException("The end (" + end
                    + ") of a reporting period must be a 31 March or 30 September from 2026-03-31 on (section 69)");
        }
    }

    /**
     * Its first day.
     *
     * @return 1 October or 1 April, and 1 January 2026 for the first
     */
    public LocalDate start() {
        LocalDate start = end.plusDays(1).minusMonths(6);
        return start.isBefore(IN_FORCE) ? IN_FORCE : start;
    }

    /**
     * Whether a day is in it.
     *
     * @param day any day
     * @return true from the first to the last day
     */
    public boolean holds(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end);
    }

    /**
     * The period in words.
     *
     * @return such as {@code 2026-04-01 to 2026-09-30}
     */
    @Override
    public String toString() {
        return start() + " to " + end;
    }
}
