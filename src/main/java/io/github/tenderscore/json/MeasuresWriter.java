package io.github.tenderscore.json;

import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.json.internal.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a catalogue of measures as a document of the format {@value MeasuresReader#FORMAT}, such as one to start a catalogue of one's own from. */
public final class MeasuresWriter {

    private MeasuresWriter() {}

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @return the document, indented, with a line feed at its end
     */
    public static String write(MeasureCatalogue catalogue) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", MeasuresReader.FORMAT);
        tree.putAll(MeasureTree.full(catalogue));
        return JsonWriter.pretty(tree);
    }
}
