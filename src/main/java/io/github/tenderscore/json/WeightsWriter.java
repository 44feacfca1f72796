package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.weighting.Comparison;
import io.github.tenderscore.weighting.Consistency;
import io.github.tenderscore.weighting.EformsNumber;
import io.github.tenderscore.weighting.WeightMethod.Asks;
import io.github.tenderscore.weighting.Weighting;
import io.github.tenderscore.weighting.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes weights as a document of the format {@value #FORMAT}.
 *
 * <p>The document holds all that they follow from, so that anybody can recompute them ({@link ResultVerifier}).
 */
public final class WeightsWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-weights-result/1";

    private WeightsWriter() {}

    /**
     * Writes the weights that a buyer's words come to.
     *
     * @param weighting what the buyer says, and by which method it becomes weights
     * @return the document, indented, with a line feed at its end; the same bytes for the same question
     * @throws IllegalArgumentException if the weights cannot be found
     */
    public static String write(Weighting weighting) {
        Weights weights = weighting.weights();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("title", weighting.title());
        tree.put("method", MethodologyTree.rule("id", weighting.method()));
        tree.put(
                "criteria",
                weighting.criteria().stream()
                        .map(criterion -> criterion(criterion, weighting))
                        .toList());
        if (weighting.method().asks() == Asks.COMPARISONS) {
            tree.put(
                    "comparisons",
                    weighting.importance().comparisons().stream()
                            .map(WeightsWriter::comparison)
                            .toList());
        }
        tree.put("total", weights.total().toString());
        tree.put("weights", weights.all().stream().map(WeightsWriter::weight).toList());
        weights.consistency().ifPresent(found -> tree.put("consistency", consistency(found)));
        return JsonWriter.pretty(tree);
    }

    private static Map<String, Object> criterion(String criterion, Weighting weighting) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", criterion);
        String name = weighting.names().get(criterion);
        if (name != null) {
            tree.put("name", name);
        }
        List<EformsNumber> published = weighting.published(criterion);
        Ratio number = weighting.importance().values().get(criterion);
        if (!published.isEmpty()) {
            tree.put("numbers", published.stream().map(WeightsWriter::number).toList());
        } else if (number != null) {
            tree.put(weighting.method().asks() == Asks.RANKS ? "rank" : "value", number.toString());
        }
        return tree;
    }

    private static Map<String, Object> number(EformsNumber one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", one.code().code());
        tree.put("number", one.number().toString());
        return tree;
    }

    private static Map<String, Object> comparison(Comparison one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("criterion", one.criterion());
        tree.put("over", one.over());
        tree.put("times", one.times().toString());
        return tree;
    }

    private static Map<String, Object> weight(Weights.Weighed one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("criterion", one.criterion());
        tree.put("weight", one.weight().toString());
        if (!one.step().formula().isEmpty()) {
            tree.put("formula", one.step().formula());
            tree.put("figures", one.step().substituted());
        }
        return tree;
    }

    private static Map<String, Object> consistency(Consistency found) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("eigenvalue", found.eigenvalue().toString());
        tree.put("index", found.index().toString());
        found.ratio().ifPresent(ratio -> tree.put("ratio", ratio.toString()));
        tree.put("aboveLimit", found.isAboveLimit());
        return tree;
    }
}
