package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.stage.MethodHistory;
import io.github.tenderscore.stage.Procedure;
import io.github.tenderscore.stage.Proceedings;
import io.github.tenderscore.stage.Round;
import io.github.tenderscore.stage.Stage;
import io.github.tenderscore.stage.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a document of stages and a stored result have in common. */
final class StagesContent {

    private static final Set<String> DAYS = Set.of("published", "firstDeadline", "finalInvited", "finalDeadline");

    private final EvaluationReader reader;
    private final Faults faults;
    private final StageMethods methods = new StageMethods();

    StagesContent(EvaluationReader reader, Faults faults) {
        this.reader = reader;
        this.faults = faults;
    }

    Optional<Placed<Proceedings>> read(OpenDocument document) {
        Members members = document.members();
        Pointers pointers = new Pointers(document.object());
        List<String> notes = Items.texts(members, "notes", "the document", faults);
        Optional<Procedure> procedure = procedure(members, pointers);
        Optional<Timetable> timetable = timetable(members);
        Optional<Json.Arr> changes = members.array("changes");
        Optional<MethodHistory> history = procedure.map(
                one -> new ChangesReader(reader, methods, pointers, faults).read(started(one, timetable), changes));
        List<Round> rounds =
                new RoundsReader(methods, pointers, faults).read(procedure.isPresent(), members.array("rounds"));
        members.refuseOthers();
        return faults.isEmpty()
                ? history.map(one -> new Placed<>(proceedings(one, rounds, notes, pointers), pointers))
                : Optional.empty();
    }

    private static MethodHistory started(Procedure procedure, Optional<Timetable> timetable) {
        return timetable
                .map(days -> MethodHistory.published(procedure, days))
                .orElseGet(() -> MethodHistory.published(procedure));
    }

    private Proceedings proceedings(MethodHistory history, List<Round> rounds, List<String> notes, Pointers pointers) {
        Proceedings proceedings = Proceedings.under(history);
        for (Round round : rounds) {
            proceedings = proceedings.round(round);
        }
        for (String note : notes) {
            proceedings = proceedings.note(note);
        }
        for (Fault fault : proceedings.faults()) {
            faults.add(pointers.pointed(fault));
        }
        return proceedings;
    }

    private Optional<Procedure> procedure(Members members, Pointers pointers) {
        int before = faults.count();
        Optional<String> title = members.neededText("title");
        Optional<Procedure.Kind> kind = Codes.PROCEDURE_KINDS.read(
                members.neededText("procedure", "the kind of procedure"),
                "procedure",
                members,
                "The procedure",
                "of the document");
        boolean lightTouch = members.bool("lightTouch").orElse(false);
        List<String> refinable = Items.texts(members, "refinable", "the document", faults);
        List<Stage> stages = new ArrayList<>();
        for (Json.Obj object : Items.objects(members.neededArray("stages"), "The stage", faults)) {
            StageReader stage = new StageReader(reader, pointers, faults);
            stage.read(object).ifPresent(stages::add);
            methods.put(StageReader.id(object), Optional.empty(), stage);
        }
        return faults.count() > before || title.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : Made.placed(
                        pointers,
                        faults,
                        () -> new Procedure(title.get(), kind.get(), lightTouch, stages, Set.copyOf(refinable)));
    }

    private Optional<Timetable> timetable(Members document) {
        return document.object("timetable").flatMap(object -> {
            int before = faults.count();
            Members members = new Members(object, "the timetable", faults, DAYS);
            Optional<LocalDate> published = Dates.needed(members, "published", "the timetable");
            Optional<LocalDate> first = Dates.needed(members, "firstDeadline", "the timetable");
            Optional<LocalDate> invited = Dates.read(members, "finalInvited", "the timetable");
            Optional<LocalDate> last = Dates.read(members, "finalDeadline", "the timetable");
            members.refuseOthers();
            return faults.count() > before || published.isEmpty() || first.isEmpty()
                    ? Optional.empty()
                    : Made.at(object, faults, () -> new Timetable(published.get(), first.get(), invited, last));
        });
    }
}
