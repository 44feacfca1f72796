package io.github.tenderscore.json;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.json.internal.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a method and its tenders as a document of the format {@value EvaluationReader#FORMAT}. */
public final class EvaluationWriter {

    private EvaluationWriter() {}

    /**
     * Writes a document that {@link EvaluationReader} reads back to the same method and tenders.
     *
     * @param evaluation the method and the tenders
     * @return the document, indented, with a line feed at its end
     */
    public static String write(Evaluation evaluation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", EvaluationReader.FORMAT);
        content(tree, evaluation);
        return JsonWriter.pretty(tree);
    }

    static void content(Map<String, Object> tree, Evaluation evaluation) {
        if (!evaluation.notes().isEmpty()) {
            tree.put("notes", evaluation.notes());
        }
        tree.put("methodology", MethodologyTree.of(evaluation.methodology()));
        tree.put("tenders", TendersTree.of(evaluation.methodology(), evaluation.tenders()));
    }
}
