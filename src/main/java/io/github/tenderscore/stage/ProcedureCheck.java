package io.github.tenderscore.stage;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Ids;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names everything that is incomplete or inconsistent in a procedure. */
final class ProcedureCheck {

    private final String title;
    private final Procedure.Kind kind;
    private final List<Stage> stages;
    private final Set<String> refinable;
    private final Faults faults;

    ProcedureCheck(String title, Procedure.Kind kind, List<Stage> stages, Set<String> refinable, Faults faults) {
        this.title = title;
        this.kind = kind;
        this.stages = stages;
        this.refinable = refinable;
        this.faults = faults;
    }

    void run() {
        if (title.isBlank()) {
            faults.add(List.of("title"), "The title of a procedure must not be blank");
        }
        if (stages.isEmpty()) {
            faults.add(List.of("stages"), "The number (0) of stages must be at least 1");
        }
        if (kind == Procedure.Kind.OPEN && stages.size() > 1) {
            faults.add(Fault.at(
                            List.of("stages"),
                            "The number (" + stages.size() + ") of stages of an open procedure must be 1 ("
                                    + Act.section("20(2)(a)") + ")")
                    .maybe("it is a competitive flexible procedure"));
        }
        refinable();
        Set<String> taken = new HashSet<>();
        List<Stage> earlier = new ArrayList<>();
        for (Stage stage : stages) {
            names(stage, taken);
            onward(stage, earlier.size() == stages.size() - 1);
            new CarryCheck(stage, List.copyOf(earlier), faults).run();
            earlier.add(stage);
        }
        stages.forEach(this::use);
    }

    private void refinable() {
        if (kind == Procedure.Kind.OPEN && !refinable.isEmpty()) {
            faults.add(
                    List.of("refinable"),
                    "The criteria (" + String.join(", ", refinable)
                            + ") of an open procedure must not be refinable; only a competitive flexible procedure can refine ("
                            + Act.section("24") + ")");
        }
        for (String id : refinable) {
            if (stages.stream().noneMatch(stage -> stage.method().find(id).isPresent())) {
                faults.add(
                        List.of("refinable", id),
                        "The refinable criterion (" + id + ") must be one of the method of a stage");
            }
        }
    }

    private void names(Stage stage, Set<String> taken) {
        Ids.fault(stage.id()).ifPresent(wrong -> add(stage, "id", "The id of a stage " + wrong));
        if (!taken.add(stage.id())) {
            add(stage, "id", "The id (" + stage.id() + ") of a stage must occur only once");
        }
        if (stage.name().isBlank()) {
            add(stage, "name", "The name of the stage " + stage.id() + " must not be blank");
        }
    }

    private void onward(Stage stage, boolean last) {
        if (last && stage.onward().isPresent()) {
            add(
                    stage,
                    "progression",
                    "The last stage (" + stage.id()
                            + ") must have no progression, because its ranking decides the award");
        } else if (!last && stage.onward().isEmpty()) {
            add(stage, "progression", "The stage " + stage.id() + " must say who goes on, because it is not the last");
        }
        stage.onward()
                .ifPresent(onward -> onward.progression()
                        .faultsUnder(stage.method())
                        .forEach(fault -> add(stage, "progression", fault.message())));
    }

    /** What a stage counts for later is said, and what is said is what the later methods hold. */
    private void use(Stage stage) {
        boolean carried = stages.stream()
                .flatMap(later -> later.carries().stream())
                .anyMatch(carry -> carry.stage().equals(stage.id()));
        if (stage.onward().isEmpty()) {
            return;
        }
        LaterUse use = stage.onward().get().use();
        if (use == LaterUse.NOTHING && carried) {
            add(
                    stage,
                    "scores",
                    "The scores of the stage " + stage.id()
                            + " must be carried into no later method, because they are published as counting for nothing");
        } else if (use == LaterUse.CARRIED && !carried && everySourceIsKnown()) {
            add(
                    stage,
                    "scores",
                    "The scores of the stage " + stage.id()
                            + " must be carried into a later method, because they are published as counting there");
        }
    }

    /** Whether no carried criterion names a stage that does not exist: it may be meant for any. */
    private boolean everySourceIsKnown() {
        return stages.stream()
                .flatMap(stage -> stage.carries().stream())
                .allMatch(carry -> stages.stream().anyMatch(stage -> stage.id().equals(carry.stage())));
    }

    private void add(Stage stage, String member, String message) {
        faults.add(List.of("stages", stage.id(), member), message);
    }
}
