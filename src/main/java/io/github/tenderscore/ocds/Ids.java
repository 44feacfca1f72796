package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.Doubt.Topic;
import io.github.tenderscore.procurement.Fact;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The ids of the lots, awards or contracts of one procurement, of which each may stand once. */
final class Ids {

    private final String what;
    private final Notes notes;
    private final Set<String> seen = new HashSet<>();

    Ids(String what, Notes notes) {
        this.what = what;
        this.notes = notes;
    }

    Fact<String> next(Look look) {
        Optional<String> id = look.text("id");
        if (id.isPresent() && !seen.add(id.get())) {
            return notes.doubtful(
                    Topic.NOTICE,
                    id,
                    "The id (" + id.get() + ") of the " + what,
                    "another " + what + " has the same",
                    look.pointer("id"));
        }
        return Fact.of(id);
    }

    boolean has(String id) {
        return seen.contains(id);
    }
}
