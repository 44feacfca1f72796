package io.github.tenderscore.json;

import io.github.tenderscore.award.SummaryAccess;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.award.WithheldGround.SensitiveCommercial;
import io.github.tenderscore.award.WithheldItem;
import io.github.tenderscore.json.internal.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what only the authority knows of an award as a document of the format {@value SummaryFactsReader#FORMAT}. */
public final class SummaryFactsWriter {

    private SummaryFactsWriter() {}

    /**
     * Writes a document that {@link SummaryFactsReader} reads back to the same facts.
     *
     * @param facts the facts
     * @return the document, indented, with a line feed at its end
     */
    public static String write(SummaryFacts facts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", SummaryFactsReader.FORMAT);
        facts.providedAt().ifPresent(time -> tree.put("providedAt", time.toString()));
        facts.access().ifPresent(access -> tree.put("methodology", access(access)));
        facts.awarded().ifPresent(named -> {
            Map<String, Object> awarded = new LinkedHashMap<>();
            awarded.put("tender", named.tender());
            named.reason().ifPresent(reason -> awarded.put("reason", reason));
            tree.put("awarded", awarded);
        });
        if (!facts.furtherReasons().isEmpty()) {
            tree.put("furtherReasons", new TreeMap<>(facts.furtherReasons()));
        }
        if (!facts.withheld().isEmpty()) {
            tree.put(
                    "withheld",
                    facts.withheld().stream().map(SummaryFactsWriter::withheld).toList());
        }
        if (!facts.disclosed().isEmpty()) {
            tree.put("disclosed", List.copyOf(facts.disclosed()));
        }
        if (facts.rank()) {
            tree.put("rank", true);
        }
        return JsonWriter.pretty(tree);
    }

    static Map<String, Object> access(SummaryAccess access) {
        return access instanceof SummaryAccess.At at ? Map.of("accessAt", at.place()) : Map.of("inFull", true);
    }

    private static Map<String, Object> withheld(WithheldItem item) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tender", item.tender());
        item.criterion().ifPresent(id -> tree.put("criterion", id));
        tree.put("part", item.part().code());
        tree.put("from", item.from().code());
        tree.put("limb", item.ground().limb().code());
        if (item.ground() instanceof SensitiveCommercial commercial) {
            tree.put("kind", commercial.kind().code());
            tree.put("overridingPublicInterest", commercial.overridingPublicInterest());
        }
        if (item.unannounced()) {
            tree.put("unannounced", true);
        }
        return tree;
    }
}
