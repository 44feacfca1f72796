package io.github.tenderscore.panel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which conflicts of interest have to be in order.
 *
 * @param conflictsAssessed when the conflicts assessment was prepared (Procurement Act 2023, section 83)
 * @param tenderNotice when the tender notice was published
 * @param award when the award was decided
 */
public record KeyDates(
        Optional<LocalDate> conflictsAssessed, Optional<LocalDate> tenderNotice, Optional<LocalDate> award) {

    /** No day is known. */
    public static final KeyDates UNKNOWN = new KeyDates(Optional.empty(), Optional.empty(), Optional.empty());
}
