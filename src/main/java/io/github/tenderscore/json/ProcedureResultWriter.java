package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.stage.ChangeReview;
import io.github.tenderscore.stage.Fate;
import io.github.tenderscore.stage.Objection;
import io.github.tenderscore.stage.ProcedureResult;
import io.github.tenderscore.stage.Replay;
import io.github.tenderscore.stage.Selection;
import io.github.tenderscore.stage.StageResult;
import io.github.tenderscore.stage.Timetable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes how a procedure went as a document of the format {@value #FORMAT}: what was published, changed and received, and what came of
 * each stage and of each change.
 *
 * <p>The document holds all that it follows from, so that anybody can recompute it ({@link ResultVerifier}).
 */
public final class ProcedureResultWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-stages-result/1";

    private ProcedureResultWriter() {}

    /**
     * Writes a result.
     *
     * @param result the result
     * @return the document, indented, with a line feed at its end; the same bytes for the same proceedings
     */
    public static String write(ProcedureResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        Map<String, Object> fingerprints = new LinkedHashMap<>();
        fingerprints.put(
                "published", Fingerprints.of(result.proceedings().history().published()));
        fingerprints.put(
                "inForce", Fingerprints.of(result.proceedings().history().inForce()));
        tree.put("fingerprints", fingerprints);
        StagesTree.content(tree, result.proceedings());
        tree.put("settled", result.isSettled());
        result.halted().ifPresent(reason -> tree.put("halted", reason));
        tree.put(
                "results",
                result.stages().stream().map(ProcedureResultWriter::stage).toList());
        tree.put(
                "reviews",
                result.reviews().stream()
                        .map(review ->
                                review(review, result.proceedings().history().timetable()))
                        .toList());
        return JsonWriter.pretty(tree);
    }

    private static Map<String, Object> stage(StageResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("stage", result.stage().id());
        tree.put("method", Fingerprints.of(result.stage().method()));
        result.selection().ifPresent(selection -> {
            tree.put("fates", fates(selection));
            tree.put("outsideNumbers", selection.outsideNumbers());
        });
        tree.put("withoutTender", result.withoutTender());
        Map<String, Object> assessment = new LinkedHashMap<>();
        AssessmentWriter.results(assessment, result.assessment());
        tree.put("assessment", assessment);
        return tree;
    }

    static List<Map<String, Object>> fates(Selection selection) {
        return selection.fates().stream().map(ProcedureResultWriter::fate).toList();
    }

    private static Map<String, Object> fate(Fate fate) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tender", fate.tender());
        tree.put("fate", fate.kind().code());
        tree.put("reason", fate.reason());
        return tree;
    }

    private static Map<String, Object> review(ChangeReview review, Optional<Timetable> timetable) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("section", review.change().section());
        tree.put("date", review.change().date().toString());
        timetable.flatMap(review.change()::deadline).ifPresent(day -> tree.put("deadline", day.toString()));
        tree.put("lawful", review.isLawful().code());
        tree.put(
                "objections",
                review.objections().stream()
                        .map(ProcedureResultWriter::objection)
                        .toList());
        tree.put(
                "replays",
                review.replays().stream().map(ProcedureResultWriter::replay).toList());
        return tree;
    }

    private static Map<String, Object> objection(Objection objection) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("provision", objection.provision());
        tree.put("lawful", objection.answer().code());
        tree.put("message", objection.message());
        objection.mend().ifPresent(mend -> tree.put("mend", mend));
        return tree;
    }

    private static Map<String, Object> replay(Replay replay) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("stage", replay.stage());
        tree.put("unchanged", replay.isUnchanged().code());
        tree.put(
                "turns",
                replay.turns().stream()
                        .map(turn -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("tender", turn.was().tender());
                            one.put("was", turn.was().kind().code());
                            one.put("wouldBe", turn.wouldBe().kind().code());
                            one.put("reason", turn.wouldBe().reason());
                            return one;
                        })
                        .toList());
        tree.put("missing", replay.missing().stream().map(Replay.Missing::text).toList());
        return tree;
    }
}
