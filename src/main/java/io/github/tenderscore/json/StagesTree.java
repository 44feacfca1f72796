package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.stage.Carry;
import io.github.tenderscore.stage.MethodHistory;
import io.github.tenderscore.stage.Procedure;
import io.github.tenderscore.stage.Proceedings;
import io.github.tenderscore.stage.Round;
import io.github.tenderscore.stage.Stage;
import io.github.tenderscore.stage.Timetable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A procedure, the changes of its method and its rounds as the tree of their document. */
final class StagesTree {

    private StagesTree() {}

    /** What was published first: all but changes and rounds. */
    static Map<String, Object> published(Procedure procedure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        head(tree, procedure);
        tree.put("stages", procedure.stages().stream().map(StagesTree::stage).toList());
        return tree;
    }

    /** Everything, in the order of a document. */
    static void content(Map<String, Object> tree, Proceedings proceedings) {
        List<Fault> faults = proceedings.faults();
        if (!faults.isEmpty()) {
            throw new FaultException("The proceedings", faults);
        }
        if (!proceedings.notes().isEmpty()) {
            tree.put("notes", proceedings.notes());
        }
        MethodHistory history = proceedings.history();
        head(tree, history.published());
        history.timetable().ifPresent(days -> tree.put("timetable", timetable(days)));
        tree.put(
                "stages",
                history.published().stages().stream().map(StagesTree::stage).toList());
        if (!history.changes().isEmpty()) {
            tree.put("changes", history.changes().stream().map(ChangesTree::of).toList());
        }
        if (!proceedings.rounds().isEmpty()) {
            tree.put("rounds", rounds(proceedings));
        }
    }

    private static void head(Map<String, Object> tree, Procedure procedure) {
        tree.put("title", procedure.title());
        tree.put("procedure", procedure.kind().code());
        if (procedure.lightTouch()) {
            tree.put("lightTouch", true);
        }
        if (!procedure.refinable().isEmpty()) {
            tree.put("refinable", List.copyOf(procedure.refinable()));
        }
    }

    private static Map<String, Object> timetable(Timetable days) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("published", days.published().toString());
        tree.put("firstDeadline", days.firstDeadline().toString());
        days.finalInvited().ifPresent(day -> tree.put("finalInvited", day.toString()));
        days.finalDeadline().ifPresent(day -> tree.put("finalDeadline", day.toString()));
        return tree;
    }

    static Map<String, Object> stage(Stage stage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", stage.id());
        tree.put("name", stage.name());
        tree.put("methodology", MethodologyTree.of(stage.method()));
        stage.onward().ifPresent(onward -> {
            tree.put("progression", ProgressionReader.tree(onward.progression()));
            tree.put("scores", onward.use().code());
        });
        if (!stage.carries().isEmpty()) {
            tree.put("carried", stage.carries().stream().map(StagesTree::carry).toList());
        }
        return tree;
    }

    private static Map<String, Object> carry(Carry carry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("into", carry.into());
        tree.put("stage", carry.stage());
        carry.criterion().ifPresent(id -> tree.put("criterion", id));
        tree.put("what", carry.what().code());
        return tree;
    }

    /** The rounds in the order of the stages. */
    private static List<Map<String, Object>> rounds(Proceedings proceedings) {
        List<Map<String, Object>> rounds = new ArrayList<>();
        for (Stage stage : proceedings.history().inForce().stages()) {
            proceedings.rounds().stream()
                    .filter(round -> round.stage().equals(stage.id()))
                    .forEach(round -> rounds.add(round(proceedings.history(), round)));
        }
        return rounds;
    }

    private static Map<String, Object> round(MethodHistory history, Round round) {
        Optional<Procedure> procedure = round.opened().map(history::inForceAt);
        Methodology method = procedure
                .orElse(history.published())
                .stage(round.stage())
                .orElseThrow()
                .method();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("stage", round.stage());
        round.opened().ifPresent(day -> tree.put("opened", day.toString()));
        List<Tender> tenders = round.tenders();
        tree.put("tenders", TendersTree.of(method, tenders));
        if (!round.decisions().isEmpty()) {
            tree.put("decisions", DecisionsTree.of(round.decisions()));
        }
        round.tieDecision().ifPresent(decision -> tree.put("tieDecision", ProgressionReader.tree(decision)));
        return tree;
    }
}
