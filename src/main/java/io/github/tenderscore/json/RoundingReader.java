package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the member "rounding" of a method or a criterion: one rounding, or an array of several. */
final class RoundingReader {

    private RoundingReader() {}

    static List<Rounding> read(Members owner, Faults faults) {
        List<Json> items = owner.any("rounding")
                .map(value -> value instanceof Json.Arr array ? array.items() : List.of(value))
                .orElse(List.of());
        List<Rounding> roundings = new ArrayList<>();
        for (Json.Obj object :
                Items.objects(items, "The rounding", "an object with stage, decimals and mode", faults)) {
            one(object, faults).ifPresent(roundings::add);
        }
        return withoutRepeats(roundings, owner);
    }

    private static List<Rounding> withoutRepeats(List<Rounding> roundings, Members owner) {
        try {
            return new Rounding.Policy(roundings).roundings();
        } catch (IllegalArgumentException e) {
            owner.wrong("rounding", String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private static Optional<Rounding> one(Json.Obj object, Faults faults) {
        Members members = new Members(object, "the rounding", faults, Set.of("stage", "decimals", "mode"));
        Optional<Rounding.Stage> stage =
                Codes.STAGES.read(members.neededText("stage"), "stage", members, "The stage", "of the rounding");
        Optional<Rounding.Mode> mode =
                Codes.MODES.read(members.neededText("mode"), "mode", members, "The mode", "of the rounding");
        Optional<Integer> decimals = members.neededWhole("decimals", Rounding.MAX_DECIMALS);
        members.refuseOthers();
        return stage.isPresent() && mode.isPresent() && decimals.isPresent()
                ? Optional.of(new Rounding(new Rounding.Digits(decimals.get(), mode.get()), stage.get()))
                : Optional.empty();
    }
}
