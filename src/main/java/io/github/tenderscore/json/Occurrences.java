package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Occurrence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads whether and when something happened: a day, {@value #NOT_YET}, or nothing where that is not known. */
final class Occurrences {

    static final String NOT_YET = "not-yet";

    /** The same, of any member of a record. */
    static final ValueReader.Special SPECIAL = new ValueReader.Special() {
        @Override
        public Optional<Occurrence> read(Json value, String owner, Faults faults) {
            Optional<Occurrence> read = value instanceof Json.Text text ? parsed(text.value()) : Optional.empty();
            if (read.isEmpty()) {
                String shown = value instanceof Json.Text text ? text.value() : value.what();
                faults.add(
                        List.of(value.pointer()),
                        "The value (" + shown + ") of " + owner
                                + " must be a day of the calendar, written as in 2026-03-02," + " or \"" + NOT_YET
                                + "\"; leave it out where it is not known");
            }
            return read;
        }

        @Override
        public Optional<Occurrence> absent() {
            return Optional.of(Occurrence.unknown());
        }
    };

    private Occurrences() {}

    private static Optional<Occurrence> parsed(String text) {
        if (text.equals(NOT_YET)) {
            return Optional.of(Occurrence.notYet());
        }
        try {
            return text.length() == "2026-03-02".length()
                    ? Optional.of(Occurrence.on(LocalDate.parse(text)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Occurrence read(Part part, String name) {
        Optional<String> text = part.members().text(name);
        if (text.filter(NOT_YET::equals).isPresent()) {
            return Occurrence.notYet();
        }
        return text.flatMap(given -> Dates.parsed(part.members(), name, given, part.owner()))
                .map(Occurrence::on)
                .orElse(Occurrence.unknown());
    }
}
