package io.github.tenderscore.json;

import io.github.tenderscore.monitor.Occurrence;
import java.util.Optional;

/** Reads whether and when something happened: a day, {@value #NOT_YET}, or nothing where that is not known. */
final class Occurrences {

    static final String NOT_YET = "not-yet";

    private Occurrences() {}

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
