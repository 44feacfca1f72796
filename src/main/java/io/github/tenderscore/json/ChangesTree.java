package io.github.tenderscore.json;

import io.github.tenderscore.stage.Answer;
import io.github.tenderscore.stage.Change;
import io.github.tenderscore.stage.Procedure;
import io.github.tenderscore.stage.Remarking;
import io.github.tenderscore.stage.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes of a method as the tree of their document: of each stage what is not as before. */
final class ChangesTree {

    private ChangesTree() {}

    static Map<String, Object> of(Change change) {
        refuseUnwritable(change);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("section", change.section());
        tree.put("date", change.date().toString());
        if (change instanceof Change.Refinement refinement) {
            tree.put("criteria", List.copyOf(refinement.criteria()));
        }
        change.republished().ifPresent(day -> tree.put("republished", day.toString()));
        tree.put("reason", change.reason());
        if (change instanceof Change.Modification modification) {
            if (modification.opensToOthers() != Answer.UNKNOWN) {
                tree.put("opensToOthers", modification.opensToOthers().code());
            }
            if (!modification.notified().isEmpty()) {
                Map<String, Object> days = new LinkedHashMap<>();
                modification.notified().forEach((id, day) -> days.put(id, day.toString()));
                tree.put("notified", days);
            }
        }
        tree.put("stages", changed(change));
        if (!change.remarkings().isEmpty()) {
            tree.put("marks", marks(change));
        }
        return tree;
    }

    /** A document says what is changed of the stages, and of nothing else. */
    private static void refuseUnwritable(Change change) {
        Procedure same = new Procedure(
                change.from().title(),
                change.from().kind(),
                change.from().lightTouch(),
                change.to().stages(),
                change.from().refinable());
        List<String> before = change.from().stages().stream().map(Stage::id).toList();
        List<String> after = change.to().stages().stream().map(Stage::id).toList();
        if (!same.equals(change.to()) || !before.equals(after)) {
            throw new IllegalArgumentException(
                    "The document of " + change.label()
                            + " must hold it whole; it can hold changes of stages, but neither others nor new stages or another order");
        }
    }

    private static List<Map<String, Object>> changed(Change change) {
        List<Map<String, Object>> stages = new ArrayList<>();
        for (Stage stage : change.to().stages()) {
            Map<String, Object> now = StagesTree.stage(stage);
            Map<String, Object> then =
                    change.from().stage(stage.id()).map(StagesTree::stage).orElse(Map.of());
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("id", stage.id());
            now.forEach((name, value) -> {
                if (!value.equals(then.get(name))) {
                    tree.put(name, value);
                }
            });
            if (then.containsKey("carried") && !now.containsKey("carried")) {
                tree.put("carried", List.of());
            }
            if (tree.size() > 1) {
                stages.add(tree);
            }
        }
        return stages;
    }

    /** What is marked again, one entry for each tender of a stage. */
    private static List<Map<String, Object>> marks(Change change) {
        Map<List<String>, Map<String, Object>> byTender = new LinkedHashMap<>();
        for (Remarking one : change.remarkings()) {
            byTender.computeIfAbsent(List.of(one.stage(), one.tender()), key -> new LinkedHashMap<>())
                    .put(one.criterion(), TendersTree.value(one.response()));
        }
        List<Map<String, Object>> marks = new ArrayList<>();
        byTender.forEach((key, responses) -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("stage", key.get(0));
            tree.put("tender", key.get(1));
            tree.put("responses", responses);
            marks.add(tree);
        });
        return marks;
    }
}
