package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.Members;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days, written as in 2026-03-02. */
final class Dates {

    /** A year has four digits: another one, which the platform reads with a sign, is no year of a procurement. */
    private static final int LENGTH = 10;

    private Dates() {}

    static Optional<LocalDate> needed(Members members, String name, String owner) {
        return members.neededText(name, "a date such as 2026-03-02")
                .flatMap(text -> parsed(members, name, text, owner));
    }

    static Optional<LocalDate> read(Members members, String name, String owner) {
        return members.text(name).flatMap(text -> parsed(members, name, text, owner));
    }

    /** The day that a text names; what is none is noted at the member. */
    static Optional<LocalDate> parsed(Members members, String name, String text, String owner) {
        try {
            if (text.length() == LENGTH) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            // refused as any other text that is no day
        }
        members.wrong(
                name,
                "The date (" + text + ") \"" + name + "\" of " + owner
                        + " must be a day of the calendar, written as in 2026-03-02");
        return Optional.empty();
    }
}
