package io.github.tenderscore.json;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.decision.Keep;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.framework.CallOff;
import io.github.tenderscore.framework.DirectCall;
import io.github.tenderscore.framework.MiniCompetition;
import io.github.tenderscore.framework.Unavailability;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the contracts that are to be awarded under a framework. */
final class CallOffsReader {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "date",
            "award",
            "unavailable",
            "notes",
            "methodology",
            "refines",
            "tenders",
            "decisions",
            "needed",
            "left",
            "row",
            "basket",
            "prices",
            "currency",
            "vat");

    private static final Set<String> UNAVAILABLE = Set.of("member", "why", "date", "reason", "decision");

    private static final List<String> ONLY_COMPETITION =
            List.of("notes", "methodology", "refines", "tenders", "decisions");

    private final EvaluationReader reader;
    private final Pointers pointers;
    private final Faults faults;

    CallOffsReader(EvaluationReader reader, Pointers pointers, Faults faults) {
        this.reader = reader;
        this.pointers = pointers;
        this.faults = faults;
    }

    List<CallOff> read(Optional<Json.Arr> array) {
        List<CallOff> callOffs = new ArrayList<>();
        for (Json.Obj object : Items.objects(array, "The call-off", faults)) {
            callOff(object).ifPresent(callOffs::add);
        }
        return callOffs;
    }

    private Optional<CallOff> callOff(Json.Obj object) {
        int before = faults.count();
        String owner = "the call-off " + Members.peek(object, "id", KNOWN).orElse(object.pointer());
        Members members = new Members(object, owner, faults, KNOWN);
        Optional<String> id = members.neededText("id");
        id.ifPresent(named -> pointers.putWithTenders("callOffs", named, object));
        Optional<LocalDate> date = Dates.needed(members, "date", owner);
        Optional<String> award = members.neededText("award", "\"competition\" or \"direct\"");
        List<Unavailability> unavailable = unavailable(members, owner);
        Optional<CallOff> callOff = Optional.empty();
        if (award.filter("competition"::equals).isPresent()) {
            callOff = competition(members, owner, id.orElse("?"), date, unavailable);
        } else if (award.filter("direct"::equals).isPresent()) {
            callOff = direct(members, owner, id.orElse("?"), date, unavailable);
        } else {
            award.ifPresent(said ->
                    members.wrong("award", "The award (" + said + ") of " + owner + " must be competition or direct"));
            KNOWN.forEach(members::any);
        }
        members.refuseOthers();
        return faults.count() > before ? Optional.empty() : callOff;
    }

    private Optional<CallOff> competition(
            Members members, String owner, String id, Optional<LocalDate> date, List<Unavailability> unavailable) {
        CallStateReader.refuse(members, owner);
        Map<String, String> refines = new LinkedHashMap<>();
        members.object("refines").ifPresent(object -> {
            Members links = new Members(
                    object, "the links of " + owner, faults, object.members().keySet());
            object.members()
                    .keySet()
                    .forEach(criterion ->
                            links.neededText(criterion).ifPresent(refined -> refines.put(criterion, refined)));
        });
        Optional<Evaluation> evaluation = reader.content(members, faults);
        if (evaluation.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        MiniCompetition competition = MiniCompetition.of(id, date.get(), refines, evaluation.get());
        for (Unavailability one : unavailable) {
            competition = competition.without(one);
        }
        return Optional.of(competition);
    }

    private Optional<CallOff> direct(
            Members members, String owner, String id, Optional<LocalDate> date, List<Unavailability> unavailable) {
        for (String name : ONLY_COMPETITION) {
            if (members.any(name).isPresent()) {
                members.wrong(
                        name, "The member \"" + name + "\" of " + owner + " must be given only for a competition");
            }
        }
        return new CallStateReader(members, owner, faults)
                .read()
                .flatMap(state -> date.map(day -> new DirectCall(id, day, unavailable, state)));
    }

    private List<Unavailability> unavailable(Members members, String owner) {
        List<Unavailability> all = new ArrayList<>();
        String what = "a member that cannot be called in " + owner;
        for (Json.Obj object : Items.objects(members.array("unavailable"), "What is said of " + what, faults)) {
            unavailable(object, what).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Unavailability> excluded(Json.Obj object, String owner) {
        Optional<Decision> decision = new DecisionsReader(new Pointers(object), faults).decision(object);
        if (decision.filter(Keep.class::isInstance).isPresent()) {
            faults.add(List.of(object.pointer()), "The decision on " + owner + " must be to disregard, not to keep");
        }
        return decision.filter(Disregard.class::isInstance)
                .flatMap(one -> Made.at(object, faults, () -> new Unavailability.Excluded((Disregard) one)));
    }

    private Optional<Unavailability> unavailable(Json.Obj object, String owner) {
        int before = faults.count();
        Members members = new Members(object, owner, faults, UNAVAILABLE);
        Optional<String> why = members.neededText("why", "\"excluded\", \"refused\" or \"no-capacity\"");
        if (why.filter("excluded"::equals).isPresent()) {
            if (members.any("decision").isEmpty()) {
                members.wrong(
                        "decision",
                        "The member \"decision\" of " + owner
                                + " is missing; it must be the decision to exclude it (Procurement Act 2023, section 48)");
            }
            Optional<Json.Obj> decision = members.object("decision");
            members.refuseOthers();
            return decision.flatMap(one -> excluded(one, owner));
        }
        Optional<String> member = members.neededText("member");
        Optional<LocalDate> date = Dates.needed(members, "date", owner);
        Optional<String> reason = members.neededText("reason");
        members.refuseOthers();
        if (why.filter(said -> !said.equals("refused") && !said.equals("no-capacity"))
                .isPresent()) {
            members.wrong(
                    "why",
                    "Why (" + why.get() + ") " + owner + " cannot be called must be excluded, refused or no-capacity");
        }
        if (faults.count() > before || why.isEmpty() || member.isEmpty() || date.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        return Made.at(
                object,
                faults,
                () -> why.get().equals("refused")
                        ? new Unavailability.Refused(member.get(), date.get(), reason.get())
                        : new Unavailability.NoCapacity(member.get(), date.get(), reason.get()));
    }
}
