package io.github.tenderscore.record;

import java.time.OffsetDateTime;

/**
 * One event of a record with its number, its time and who recorded it.
 *
 * @param number from 1, without gaps
 * @param at when it was recorded, in the local time of the authority; never before the entry that it follows
 * @param by who recorded it, by role or pseudonymous id, not blank
 * @param event what happened
 */
public record Entry(int number, OffsetDateTime at, String by, Event event) {

    /**
     * Checks that somebody recorded it.
     *
     * @param number from 1, without gaps
     * @param at when it was recorded, in the local time of the authority; never before the entry that it follows
     * @param by who recorded it, by role or pseudonymous id, not blank
     * @param event what happened
     * @throws IllegalArgumentException if who recorded it is blank
     */
    public Entry {
        if (by.isBlank()) {
            throw new IllegalArgumentException("The entry " + number + " ("
                    + event.kind().code() + ") must name who recorded it (Procurement Act 2023, section 98)");
        }
    }
}
