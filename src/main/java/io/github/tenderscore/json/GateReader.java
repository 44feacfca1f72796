package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a criterion asks of every tender: a minimum, a ceiling, a yes, or one of some options. */
final class GateReader {

    private final Members members;
    private final String owner;
    private final Faults faults;

    GateReader(Members members, String owner, Faults faults) {
        this.members = members;
        this.owner = owner;
        this.faults = faults;
    }

    /** The gate of a criterion with the scoring that could be read. */
    Optional<Gate> read(Optional<Scoring> scoring) {
        List<Gate> gates = new ArrayList<>();
        MinimumReader.read(members, "minimum", owner).ifPresent(gates::add);
        ceiling().ifPresent(gates::add);
        if (members.bool("required").orElse(false)) {
            gates.add(new Gate.MustBeYes());
        }
        accepts().ifPresent(gates::add);
        if (gates.size() > 1) {
            members.wrong("id", "The gates of " + owner + " must be only one of minimum, ceiling, required, accepts");
        }
        notRequired(scoring);
        return gates.stream().findFirst();
    }

    private Optional<Gate> ceiling() {
        try {
            return members.digits("ceiling").map(digits -> new Gate.Ceiling(Ratio.parse(digits)));
        } catch (IllegalArgumentException e) {
            members.wrong("ceiling", "\"ceiling\" of " + owner + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Gate> accepts() {
        int before = faults.count();
        Optional<Json.Arr> array = members.array("accepts");
        List<String> options = Items.texts(array, "The accepted option of " + owner, faults);
        if (array.filter(given -> given.items().isEmpty()).isPresent()) {
            members.wrong("accepts", "The number (0) of accepted options of " + owner + " must be at least 1");
        }
        return array.isPresent() && faults.count() == before
                ? Optional.of(new Gate.Accepts(options))
                : Optional.empty();
    }

    /** That no yes is required may be said only where a yes could be. */
    private void notRequired(Optional<Scoring> scoring) {
        boolean said = members.any("required")
                .filter(value -> value instanceof Json.Bool truth && !truth.value())
                .isPresent();
        if (said && scoring.filter(asked -> !(asked instanceof Scoring.YesNo)).isPresent()) {
            members.wrong(
                    "required", "The member \"required\" of " + owner + " must be on a criterion of the kind yes-no");
        }
    }
}
