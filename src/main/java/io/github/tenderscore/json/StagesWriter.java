package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.stage.Proceedings;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a procedure, the changes of its method and its rounds as a document of the format {@value StagesReader#FORMAT}. */
public final class StagesWriter {

    private StagesWriter() {}

    /**
     * Writes a document that {@link StagesReader} reads back to the same proceedings.
     *
     * @param proceedings the procedure with its changes and rounds
     * @return the document, indented, with a line feed at its end
     * @throws FaultException if a round cannot be assessed
     * @throws IllegalArgumentException if a change is of something else than stages, which a document cannot hold
     */
    public static String write(Proceedings proceedings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", StagesReader.FORMAT);
        StagesTree.content(tree, proceedings);
        return JsonWriter.pretty(tree);
    }
}
