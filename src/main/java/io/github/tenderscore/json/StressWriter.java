package io.github.tenderscore.json;

import io.github.tenderscore.comparison.Alternative;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.stress.StressReport;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes what a draft method did with made-up fields of bids as a document of the format {@value #FORMAT}: the members of a
 * {@link StressReport}, under the same names; of methods their fingerprints.
 */
public final class StressWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-stress/1";

    private StressWriter() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the document, indented, with a line feed at its end; the same bytes for the same method, model, fields and seed
     */
    public static String write(StressReport report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.putAll(new ValueTree(Map.of(
                        Methodology.class, StressWriter::method,
                        Alternative.class, StressWriter::alternative))
                .members(report));
        return JsonWriter.pretty(tree);
    }

    private static Object method(Object value) {
        Methodology method = (Methodology) value;
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", method.title());
        tree.put("fingerprint", Fingerprints.of(method));
        return tree;
    }

    private static Object alternative(Object value) {
        Alternative alternative = (Alternative) value;
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", MethodologyTree.rule("id", alternative.rule()));
        tree.put("inPlaceOf", alternative.place());
        return tree;
    }
}
