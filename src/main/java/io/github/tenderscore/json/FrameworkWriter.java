package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.framework.FrameworkEvaluation;
import io.github.tenderscore.json.internal.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a framework with its tenders and contracts as a document of the format {@value FrameworkReader#FORMAT}. */
public final class FrameworkWriter {

    private FrameworkWriter() {}

    /**
     * Writes a document that {@link FrameworkReader} reads back to the same framework, tenders and contracts.
     *
     * @param evaluation the framework with its tenders and contracts
     * @return the document, indented, with a line feed at its end
     * @throws FaultException if a tender cannot be assessed
     */
    public static String write(FrameworkEvaluation evaluation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FrameworkReader.FORMAT);
        FrameworkTree.content(tree, evaluation);
        return JsonWriter.pretty(tree);
    }
}
