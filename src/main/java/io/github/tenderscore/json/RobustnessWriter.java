package io.github.tenderscore.json;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.robustness.CriterionSensitivity;
import io.github.tenderscore.robustness.Robustness;
import io.github.tenderscore.robustness.ScoreTable;
import io.github.tenderscore.robustness.VerdictTerms;
import io.github.tenderscore.robustness.WeightSensitivity;
import io.github.tenderscore.simulation.Acceptability;
import io.github.tenderscore.simulation.Acceptability.CentralWeight;
import io.github.tenderscore.simulation.UncertainShare;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes how firmly an award stands as a document of the format {@value #FORMAT}: the limits, the verdict and all that was found, every
 * figure exact.
 *
 * <p>The fingerprints say of which method and tenders it is.
 */
public final class RobustnessWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-robustness/1";

    private RobustnessWriter() {}

    /**
     * Writes what was found.
     *
     * @param assessment the award
     * @param terms what is called robust
     * @param robustness what was found of the assessment under these terms
     * @param drawn what came of weights drawn by lot; empty where none were drawn
     * @return the document, indented, with a line feed at its end; the same bytes for the same award, terms and draws
     */
    public static String write(
            Assessment assessment, VerdictTerms terms, Robustness robustness, Optional<Acceptability> drawn) {
        Methodology method = assessment.evaluation().methodology();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        Map<String, Object> fingerprints = new LinkedHashMap<>();
        fingerprints.put("method", Fingerprints.of(method));
        fingerprints.put("input", Fingerprints.ofInput(assessment.evaluation()));
        tree.put("fingerprints", fingerprints);
        ValueTree values = values(method);
        tree.put("limits", values.of(terms));
        tree.put("illustrativeLimits", terms.isIllustrative());
        tree.putAll(values.members(robustness));
        drawn.ifPresent(result -> tree.put("simulation", simulation(result)));
        return JsonWriter.pretty(tree);
    }

    /** Responses and tenders have the form of an evaluation; a sensitivity also says what follows from its ranges, and which pairs are close. */
    private static ValueTree values(Methodology method) {
        Map<Class<?>, Function<Object, Object>> specials = new LinkedHashMap<>();
        specials.put(Response.class, response -> TendersTree.value((Response) response));
        specials.put(
                Tender.class,
                tender -> TendersTree.of(method, List.of((Tender) tender)).get(0));
        ValueTree plain = new ValueTree();
        specials.put(CriterionSensitivity.class, value -> {
            CriterionSensitivity one = (CriterionSensitivity) value;
            Map<String, Object> tree = plain.members(one);
            one.below().ifPresent(flip -> tree.put("below", plain.of(flip)));
            one.above().ifPresent(flip -> tree.put("above", plain.of(flip)));
            return tree;
        });
        ValueTree single = new ValueTree(specials);
        specials.put(WeightSensitivity.class, value -> {
            Map<String, Object> tree = single.members((WeightSensitivity) value);
            tree.put("pairs", single.of(((WeightSensitivity) value).closestPairs()));
            return tree;
        });
        return new ValueTree(specials);
    }

    private static Map<String, Object> simulation(Acceptability result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("weights", result.weights().id());
        tree.put("drawn", result.weights().description());
        tree.put("method", result.method());
        if (!result.uncertain().isEmpty()) {
            tree.put(
                    "uncertain",
                    result.uncertain().stream().map(RobustnessWriter::uncertain).toList());
        }
        tree.put("seed", String.valueOf(result.seed()));
        tree.put("asked", result.asked());
        tree.put("draws", result.draws());
        List<String> tenders =
                result.table().tenders().stream().map(ScoreTable.Row::tender).toList();
        tree.put("tenders", tenders.stream().map(id -> tender(result, id)).toList());
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (String one : tenders) {
            tenders.stream().filter(other -> !other.equals(one)).forEach(other -> pairs.add(pair(result, one, other)));
        }
        tree.put("pairs", pairs);
        return tree;
    }

    private static Map<String, Object> uncertain(UncertainShare one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tender", one.tender());
        tree.put("criterion", one.criterion());
        tree.put("kind", one.uncertainty().id());
        tree.put("drawn", one.uncertainty().description());
        return tree;
    }

    private static Map<String, Object> tender(Acceptability result, String id) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tender", id);
        List<Map<String, Object>> places = new ArrayList<>();
        for (int rank = 1; rank <= result.table().tenders().size(); rank++) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("place", rank);
            place.put("draws", result.count(id, rank));
            place.put("share", result.share(id, rank).toString());
            places.add(place);
        }
        tree.put("places", places);
        tree.put("sharedFirst", result.sharedFirst(id));
        result.centralWeights(id).ifPresent(weights -> tree.put("centralWeights", central(weights)));
        result.confidence(id).ifPresent(share -> tree.put("confidence", share.toString()));
        return tree;
    }

    private static Map<String, Object> central(List<CentralWeight> weights) {
        Map<String, Object> tree = new LinkedHashMap<>();
        weights.forEach(weight -> tree.put(weight.criterion(), weight.weight().toString()));
        return tree;
    }

    private static Map<String, Object> pair(Acceptability result, String one, String other) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tender", one);
        tree.put("over", other);
        tree.put("draws", result.wins(one, other));
        tree.put("share", result.winningIndex(one, other).toString());
        tree.put("tied", result.ties(one, other));
        return tree;
    }
}
