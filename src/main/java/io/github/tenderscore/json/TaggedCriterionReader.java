package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.autonomy.Basis;
import io.github.tenderscore.monitor.autonomy.Mission;
import io.github.tenderscore.monitor.autonomy.NppsPriority;
import io.github.tenderscore.monitor.autonomy.Placement;
import io.github.tenderscore.monitor.autonomy.Setting;
import io.github.tenderscore.monitor.autonomy.TagOverride;
import io.github.tenderscore.monitor.autonomy.TaggedCriterion;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who sets a criterion, on which basis and for which mission, and the changes of that. */
final class TaggedCriterionReader {

    private static final Codes<Setting> SETTINGS = new Codes<>(Arrays.asList(Setting.values()), Setting::code);
    private static final Codes<Basis.Kind> BASES = new Codes<>(Arrays.asList(Basis.Kind.values()), Basis.Kind::code);
    private static final Codes<Mission> MISSIONS = new Codes<>(Arrays.asList(Mission.values()), Mission::code);
    private static final Codes<NppsPriority> PRIORITIES =
            new Codes<>(Arrays.asList(NppsPriority.values()), NppsPriority::code);

    private static final Set<String> CRITERION = Set.of("id", "weight", "setting", "basis", "placements");
    private static final Set<String> BASIS = Set.of("kind", "text", "date");
    private static final Set<String> PLACEMENT = Set.of("mission", "priority", "action");
    private static final Set<String> OVERRIDE = Set.of("date", "criterion", "from", "to", "who", "reason");

    private TaggedCriterionReader() {}

    static Optional<TaggedCriterion> read(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "criterion", "id", faults, CRITERION);
        String id = part.text("id");
        Ratio weight = part.number("weight");
        Optional<Setting> setting = part.optionalCode("setting", SETTINGS, "The tag");
        Optional<Basis> basis = part.object("basis", TaggedCriterionReader::basis);
        boolean placed = part.members().any("placements").isPresent();
        List<Placement> placements = part.list("placements", TaggedCriterionReader::placement);
        return part.made(() ->
                new TaggedCriterion(id, weight, setting, basis, placed ? Optional.of(placements) : Optional.empty()));
    }

    private static Optional<Basis> basis(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "basis", "text", faults, BASIS);
        Optional<Basis.Kind> kind = part.code("kind", BASES, "The kind");
        String text = part.text("text");
        Optional<LocalDate> date = part.optionalDay("date");
        return part.made(() -> new Basis(kind.orElseThrow(), text, date));
    }

    private static Optional<Placement> placement(Json.Obj object, Faults faults) {
        Part part = new Part(object, "a placement", faults, PLACEMENT);
        Optional<Mission> mission = part.code("mission", MISSIONS, "The mission");
        Optional<NppsPriority> priority = part.optionalCode("priority", PRIORITIES, "The priority");
        Optional<Integer> action = part.optionalWhole("action", Placement.ACTIONS);
        return part.made(() -> new Placement(mission.orElseThrow(), priority, action));
    }

    static Optional<TagOverride> override(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "change of the tag of", "criterion", faults, OVERRIDE);
        LocalDate date = part.day("date");
        String criterion = part.text("criterion");
        Optional<Setting> from = part.optionalCode("from", SETTINGS, "The tag before");
        Optional<Setting> to = part.optionalCode("to", SETTINGS, "The tag after");
        String who = part.text("who");
        String reason = part.text("reason");
        return part.made(() -> new TagOverride(date, criterion, from, to, who, reason));
    }
}
