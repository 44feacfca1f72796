package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a contract that is followed as a document of the format {@value DeliveryReader#FORMAT}. */
public final class DeliveryWriter {

    private DeliveryWriter() {}

    /**
     * Writes a document that {@link DeliveryReader} reads back to the same.
     *
     * @param document what was promised and came in, and what the authority decided for the notice
     * @return the document, indented, with a line feed at its end
     */
    public static String write(DeliveryDocument document) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", DeliveryReader.FORMAT);
        DeliveryTree.content(tree, document.delivery());
        document.notice().ifPresent(notice -> DeliveryTree.notice(tree, notice));
        return JsonWriter.pretty(tree);
    }
}
