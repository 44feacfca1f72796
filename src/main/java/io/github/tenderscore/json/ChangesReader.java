package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.stage.Answer;
import io.github.tenderscore.stage.Change;
import io.github.tenderscore.stage.MethodHistory;
import io.github.tenderscore.stage.Procedure;
import io.github.tenderscore.stage.Remarking;
import io.github.tenderscore.stage.Stage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the changes of a method, each starting from what is in force before it. */
final class ChangesReader {

    private static final Set<String> KNOWN = Set.of(
            "section", "date", "criteria", "republished", "reason", "stages", "opensToOthers", "notified", "marks");

    private final EvaluationReader reader;
    private final StageMethods methods;
    private final Pointers pointers;
    private final Faults faults;

    ChangesReader(EvaluationReader reader, StageMethods methods, Pointers pointers, Faults faults) {
        this.reader = reader;
        this.methods = methods;
        this.pointers = pointers;
        this.faults = faults;
    }

    /** The history with the changes; it ends before the first one that has a fault. */
    MethodHistory read(MethodHistory start, Optional<Json.Arr> array) {
        MethodHistory history = start;
        int number = 0;
        for (Json.Obj object : Items.objects(array, "The change of the method", faults)) {
            pointers.put(List.of("changes", Integer.toString(number++)), object);
            MethodHistory before = history;
            history = change(object, before.inForce())
                    .flatMap(change -> Made.placed(pointers, faults, () -> before.with(change)))
                    .orElse(before);
        }
        return history;
    }

    private Optional<Change> change(Json.Obj object, Procedure from) {
        int before = faults.count();
        Members members = new Members(object, "the change of the method", faults, KNOWN);
        Optional<String> section = members.neededText("section", "\"24\" or \"31\"");
        if (section.filter(said -> !said.equals("24") && !said.equals("31")).isPresent()) {
            members.wrong(
                    "section",
                    "The section (" + section.get()
                            + ") of the Procurement Act 2023 that a change of the method relies on must be 24 or 31");
        }
        Optional<LocalDate> date = Dates.needed(members, "date", "the change of the method");
        Optional<LocalDate> republished = Dates.read(members, "republished", "the change of the method");
        String reason = members.neededText("reason").orElse("");
        List<String> criteria = Items.texts(members, "criteria", "the change of the method", faults);
        Optional<Answer> opens = Codes.ANSWERS.read(
                members.text("opensToOthers"),
                "opensToOthers",
                members,
                "Whether others could take part",
                "after the change of the method");
        Map<String, LocalDate> notified = notified(members);
        boolean refines = section.filter("24"::equals).isPresent();
        boolean modifies = section.filter("31"::equals).isPresent();
        only(members, "criteria", !modifies, "a refinement under section 24");
        only(members, "opensToOthers", !refines, "a modification under section 31");
        only(members, "notified", !refines, "a modification under section 31");
        Optional<Procedure> to = to(members, object, from, date);
        List<Remarking> marks = new RemarkingsReader(methods, faults).read(members.array("marks"));
        members.refuseOthers();
        if (faults.count() > before || date.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Made.at(
                object,
                faults,
                () -> refines
                        ? new Change.Refinement(
                                date.get(), Set.copyOf(criteria), from, to.get(), republished, reason, marks)
                        : new Change.Modification(
                                date.get(),
                                from,
                                to.get(),
                                republished,
                                opens.orElse(Answer.UNKNOWN),
                                notified,
                                reason,
                                marks));
    }

    private static void only(Members members, String name, boolean fits, String what) {
        if (!fits && members.any(name).isPresent()) {
            members.wrong(name, "The member \"" + name + "\" of a change of the method must be given only for " + what);
        }
    }

    private Map<String, LocalDate> notified(Members members) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        members.object("notified").ifPresent(object -> {
            Members all = new Members(
                    object,
                    "the notices of the change",
                    faults,
                    object.members().keySet());
            object.members()
                    .keySet()
                    .forEach(id ->
                            Dates.needed(all, id, "the notices of the change").ifPresent(day -> days.put(id, day)));
        });
        return days;
    }

    /** The procedure after the change: the one before it with what is said of some of its stages. */
    private Optional<Procedure> to(Members members, Json.Obj object, Procedure from, Optional<LocalDate> date) {
        int before = faults.count();
        Pointers places = new Pointers(object);
        Map<String, Stage> changed = new LinkedHashMap<>();
        from.stages().forEach(stage -> changed.put(stage.id(), stage));
        for (Json.Obj item : Items.objects(members.neededArray("stages"), "The changed stage", faults)) {
            String id = StageReader.id(item);
            StageReader stage = new StageReader(reader, places, faults);
            Optional<Stage> old = from.stage(id);
            if (old.isEmpty()) {
                faults.add(List.of(item.pointer()), "The changed stage (" + id + ") must be one of the procedure");
            } else {
                stage.read(item, old.get()).ifPresent(one -> changed.put(id, one));
                date.ifPresent(day -> methods.put(id, Optional.of(day), stage));
            }
        }
        return faults.count() > before
                ? Optional.empty()
                : Made.placed(
                        places,
                        faults,
                        () -> new Procedure(
                                from.title(),
                                from.kind(),
                                from.lightTouch(),
                                List.copyOf(changed.values()),
                                from.refinable()));
    }
}
