package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.lot.LotEvaluation;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a lotting and the tenders for its lots as a document of the format {@value LotsReader#FORMAT}. */
public final class LotsWriter {

    private LotsWriter() {}

    /**
     * Writes a document that {@link LotsReader} reads back to the same lotting and tenders.
     *
     * @param evaluation the lotting and the tenders
     * @return the document, indented, with a line feed at its end
     * @throws FaultException if the lots cannot be assessed: what a document cannot hold must not be lost on the way
     */
    public static String write(LotEvaluation evaluation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", LotsReader.FORMAT);
        LotsTree.content(tree, evaluation);
        return JsonWriter.pretty(tree);
    }
}
