package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Gate;
import java.util.Optional;

/** Reads the member "minimum": digits in the criterion's own unit, or with a sign a percentage of the points. */
final class MinimumReader {

    private MinimumReader() {}

    /** The minimum as text that can be read as one; a fault is noted where it cannot. */
    static Optional<String> text(Members members, String owner) {
        return read(members, owner).map(Gate.Minimum::toString);
    }

    static Optional<Gate.Minimum> read(Members members, String owner) {
        Optional<Json> value = members.any("minimum");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text =
                value.get() instanceof Json.Text given && given.value().endsWith("%")
                        ? Optional.of(given.value())
                        : members.digits(value.get(), "\"minimum\" of " + owner);
        try {
            return text.map(Gate.Minimum::of);
        } catch (IllegalArgumentException e) {
            members.wrong("minimum", "\"minimum\" of " + owner + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
