package io.github.tenderscore.json;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a method and its tenders as a document of the format {@value EvaluationReader#FORMAT}. */
public final class EvaluationWriter {

    private EvaluationWriter() {}

    /**
     * Writes a document that {@link EvaluationReader} reads back to the same method and tenders.
     *
     * @param evaluation the method and the tenders
     * @return the document, indented, with a line feed at its end
     * @throws FaultException if a tender cannot be assessed: what a document cannot hold, such as a price in another currency, must
     *     not be lost on the way
     */
    public static String write(Evaluation evaluation) {
        refuseFaults(evaluation);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", EvaluationReader.FORMAT);
        content(tree, evaluation);
        return JsonWriter.pretty(tree);
    }

    static void refuseFaults(Evaluation evaluation) {
        List<Fault> faults = evaluation.faults();
        if (!faults.isEmpty()) {
            throw new FaultException("The evaluation", faults);
        }
    }

    static void content(Map<String, Object> tree, Evaluation evaluation) {
        notes(tree, evaluation);
        tree.put("methodology", MethodologyTree.of(evaluation.methodology()));
        tenders(tree, evaluation);
    }

    /** All but the method. */
    static void input(Map<String, Object> tree, Evaluation evaluation) {
        notes(tree, evaluation);
        tenders(tree, evaluation);
    }

    private static void tenders(Map<String, Object> tree, Evaluation evaluation) {
        tree.put("tenders", TendersTree.of(evaluation.methodology(), evaluation.tenders()));
        if (!evaluation.decisions().isEmpty()) {
            tree.put("decisions", DecisionsTree.of(evaluation.decisions()));
        }
    }

    private static void notes(Map<String, Object> tree, Evaluation evaluation) {
        if (!evaluation.notes().isEmpty()) {
            tree.put("notes", evaluation.notes());
        }
    }
}
