package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Gate;
import java.util.Optional;

/** Reads a minimum: digits in the criterion's own unit, or with a sign a percentage of the points. */
final class MinimumReader {

    private MinimumReader() {}

    /** The minimum as text that can be read as one; a fault is noted where it cannot. */
    static Optional<String> text(Members members, String name, String owner) {
        return read(members, name, owner).map(Gate.Minimum::toString);
    }

    static Optional<Gate.Minimum> read(Members members, String name, String owner) {
        Optional<Json> value = members.any(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text =
                value.get() instanceof Json.Text given && given.value().endsWith("%")
                        ? Optional.of(given.value())
                        : members.digits(value.get(), "\"" + name + "\" of " + owner);
        try {
            return text.map(Gate.Minimum::of);
        } catch (IllegalArgumentException e) {
            members.wrong(name, "\"" + name + "\" of " + owner + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
