package io.github.tenderscore.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A bank holiday that was added, moved or taken away, with the authority for it, such as a royal proclamation.
 *
 * <p>Changes are an argument of {@link BankHolidays} and are kept in every result that rests on them.
 */
public sealed interface HolidayChange {

    /**
     * Where it holds.
     *
     * @return at least one part
     */
    Set<UkPart> parts();

    /**
     * Who made the change and where it can be read.
     *
     * @return not blank
     */
    String authority();

    /**
     * A further bank holiday (Banking and Financial Dealings Act 1971, section 1(3)).
     *
     * @param parts where it holds, at least one
     * @param date the day
     * @param name what it is for, not blank
     * @param authority who made the change and where it can be read, not blank
     */
    record Added(Set<UkPart> parts, LocalDate date, String name, String authority) implements HolidayChange {

        /**
         * Checks and copies.
         *
         * @param parts where it holds, at least one
         * @param date the day
         * @param name what it is for, not blank
         * @param authority who made the change and where it can be read, not blank
         * @throws IllegalArgumentException if there is no part, or the name or the authority is blank, or the year has no calendar
         */
        public Added {
            parts = checked(parts, authority, "added", date);
            if (name.isBlank()) {
                throw new IllegalArgumentException(
                        "The name of the bank holiday added on " + date + " must not be blank");
            }
        }
    }

    /**
     * A bank holiday that is kept on another day of the same year (section 1(2)).
     *
     * @param parts where it holds, at least one
     * @param from the day on which it would have been
     * @param to the day on which it is, in the same year
     * @param authority who made the change and where it can be read, not blank
     */
    record Moved(Set<UkPart> parts, LocalDate from, LocalDate to, String authority) implements HolidayChange {

        /**
         * Checks and copies.
         *
         * @param parts where it holds, at least one
         * @param from the day on which it would have been
         * @param to the day on which it is, in the same year
         * @param authority who made the change and where it can be read, not blank
         * @throws IllegalArgumentException if there is no part, the authority is blank, the years differ or have no calendar
         */
        public Moved {
            parts = checked(parts, authority, "moved", from);
            if (from.getYear() != to.getYear()) {
                throw new IllegalArgumentException("The day (" + to + ") to which the bank holiday of " + from
                        + " is moved must be in the same year (Banking and Financial Dealings Act 1971, section 1(2))");
            }
        }
    }

    /**
     * A bank holiday that does not take place in its year.
     *
     * @param parts where it holds, at least one
     * @param date the day on which it would have been
     * @param authority who made the change and where it can be read, not blank
     */
    record Removed(Set<UkPart> parts, LocalDate date, String authority) implements HolidayChange {

        /**
         * Checks and copies.
         *
         * @param parts where it holds, at least one
         * @param date the day on which it would have been
         * @param authority who made the change and where it can be read, not blank
         * @throws IllegalArgumentException if there is no part, the authority is blank, or the year has no calendar
         */
        public Removed {
            parts = checked(parts, authority, "removed", date);
        }
    }

    private static Set<UkPart> checked(Set<UkPart> parts, String authority, String what, LocalDate date) {
        BankHolidays.checkYear(date.getYear());
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "The number (0) of parts of the United Kingdom in which the bank holiday " + what + " on " + date
                            + " holds must be at least 1");
        }
        if (authority.isBlank()) {
            throw new IllegalArgumentException("The authority for the bank holiday " + what + " on " + date
                    + " must not be blank: it is what the changed date rests on");
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }
}
