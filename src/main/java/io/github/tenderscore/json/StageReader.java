package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.stage.Carry;
import io.github.tenderscore.stage.LaterUse;
import io.github.tenderscore.stage.Progression;
import io.github.tenderscore.stage.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one stage, whole or as a change of it, and keeps the reader of its method for the tenders of its round. */
final class StageReader {

    static final Set<String> KNOWN = Set.of("id", "name", "methodology", "progression", "scores", "carried");

    private static final Set<String> KNOWN_OF_CARRY = Set.of("into", "stage", "criterion", "what");

    private final EvaluationReader reader;
    private final Pointers pointers;
    private final Faults faults;
    private Optional<MethodologyReader> method = Optional.empty();
    private Optional<Set<String>> carried = Optional.empty();

    StageReader(EvaluationReader reader, Pointers pointers, Faults faults) {
        this.reader = reader;
        this.pointers = pointers;
        this.faults = faults;
    }

    /** The reader of the method that the stage states; empty where it states none. */
    Optional<MethodologyReader> method() {
        return method;
    }

    /** The ids of the criteria that tenders carry, as far as they could be read; empty where the stage does not speak of any. */
    Optional<Set<String>> carried() {
        return carried;
    }

    /** Reads a stage; empty where it has a fault, which is then noted. */
    Optional<Stage> read(Json.Obj object) {
        int before = faults.count();
        Members members = opened(object);
        Optional<String> id = members.neededText("id");
        Optional<String> name = members.neededText("name");
        if (members.any("methodology").isEmpty()) {
            members.wrong(
                    "methodology",
                    "The member \"methodology\" of " + owner(object) + " is missing; it must be an object");
        }
        Optional<Methodology> methodology = methodology(members);
        Optional<Stage.Onward> onward = onward(members, owner(object), Optional.empty());
        List<Carry> carries = carries(members, owner(object));
        members.refuseOthers();
        return faults.count() > before || id.isEmpty() || name.isEmpty() || methodology.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stage(id.get(), name.get(), methodology.get(), carries, onward));
    }

    /** Reads what is changed of a stage; empty where it has a fault, which is then noted. */
    Optional<Stage> read(Json.Obj object, Stage old) {
        int before = faults.count();
        Members members = opened(object);
        members.neededText("id");
        String name = members.text("name").orElse(old.name());
        Methodology methodology = methodology(members).orElse(old.method());
        Optional<Stage.Onward> onward = onward(members, owner(object), old.onward());
        List<Carry> carries = members.any("carried").isPresent() ? carries(members, owner(object)) : old.carries();
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new Stage(old.id(), name, methodology, carries, onward));
    }

    /** The id that a stage, or a change of one, gives itself. */
    static String id(Json.Obj object) {
        return Members.peek(object, "id", KNOWN).orElse(object.pointer());
    }

    private static String owner(Json.Obj object) {
        return "the stage " + id(object);
    }

    private Members opened(Json.Obj object) {
        pointers.put(List.of("stages", id(object)), object);
        return new Members(object, owner(object), faults, KNOWN);
    }

    private Optional<Methodology> methodology(Members members) {
        return members.object("methodology").flatMap(object -> {
            MethodologyReader own = reader.method(faults);
            method = Optional.of(own);
            return own.read(object);
        });
    }

    private Optional<Stage.Onward> onward(Members members, String owner, Optional<Stage.Onward> old) {
        Optional<Progression> progression = members.object("progression")
                .flatMap(object -> ProgressionReader.read(object, owner, faults))
                .or(() -> old.map(Stage.Onward::progression));
        Optional<String> code = members.any("progression").isPresent() && old.isEmpty()
                ? members.neededText("scores", "what the scores count for later")
                : members.text("scores");
        if (code.isPresent() && members.any("progression").isEmpty() && old.isEmpty()) {
            members.wrong(
                    "scores",
                    "What the scores of " + owner + " count for later must be said only where a later stage follows");
        }
        Optional<LaterUse> use = Codes.LATER_USES
                .read(code, "scores", members, "What the scores count for later", "of " + owner)
                .or(() -> old.map(Stage.Onward::use));
        return progression.isPresent() && use.isPresent()
                ? Optional.of(new Stage.Onward(progression.get(), use.get()))
                : Optional.empty();
    }

    private List<Carry> carries(Members members, String owner) {
        List<Carry> carries = new ArrayList<>();
        Set<String> filled = new HashSet<>();
        carried = Optional.of(filled);
        for (Json.Obj object : Items.objects(members.array("carried"), "What is carried into " + owner, faults)) {
            Members one = new Members(object, "what is carried into " + owner, faults, KNOWN_OF_CARRY);
            Optional<String> into = one.neededText("into");
            into.ifPresent(filled::add);
            Optional<String> stage = one.neededText("stage");
            Optional<String> criterion = one.text("criterion");
            Optional<Carry.What> what =
                    Codes.CARRIED.read(one.neededText("what"), "what", one, "What is carried", "into " + owner);
            one.refuseOthers();
            if (what.filter(Carry.What.RESPONSE::equals).isPresent()
                    && one.any("criterion").isEmpty()) {
                one.wrong(
                        "criterion",
                        "The response that is carried into " + owner + " must say on which \"criterion\" it is");
            }
            if (into.isPresent() && stage.isPresent() && what.isPresent()) {
                pointers.put(List.of("stages", members.text("id").orElse(""), "carried", into.get()), object);
                carries.add(new Carry(into.get(), stage.get(), criterion, what.get()));
            }
        }
        return carries;
    }
}
