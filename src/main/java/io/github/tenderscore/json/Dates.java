package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days, written as in 2026-03-02. */
final class Dates {

    private Dates() {}

    static Optional<LocalDate> needed(Members members, String name, String owner) {
        members.neededText(name, "a date such as 2026-03-02");
        return read(members, name, owner);
    }

    static Optional<LocalDate> read(Members members, String name, String owner) {
        return members.any(name)
                .filter(Json.Text.class::isInstance)
                .map(Json.Text.class::cast)
                .flatMap(text -> parsed(members, name, text.value(), owner));
    }

    /** The day that a text names; what is none is noted at the member. */
    static Optional<LocalDate> parsed(Members members, String name, String text, String owner) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            members.wrong(
                    name,
                    "The date (" + text + ") \"" + name + "\" of " + owner
                            + " must be a day of the calendar, written as in 2026-03-02");
            return Optional.empty();
        }
    }
}
