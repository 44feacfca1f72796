package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.spatial.Cell;
import io.github.tenderscore.monitor.spatial.Coherence;
import io.github.tenderscore.monitor.spatial.Confidence;
import io.github.tenderscore.monitor.spatial.Influence;
import io.github.tenderscore.monitor.spatial.Interaction;
import io.github.tenderscore.monitor.spatial.InteractionMatrix;
import io.github.tenderscore.monitor.spatial.Priority;
import io.github.tenderscore.number.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a matrix of interactions and the threshold at which a priority counts as taken up. */
final class CoherenceReader {

    private static final Codes<Influence> INFLUENCES = new Codes<>(Arrays.asList(Influence.values()), Influence::code);
    private static final Codes<Confidence> CONFIDENCES =
            new Codes<>(Arrays.asList(Confidence.values()), Confidence::code);

    private static final Set<String> KNOWN = Set.of("threshold", "local", "national", "cells", "sources");
    private static final Set<String> PRIORITY = Set.of("id", "name", "weight");
    private static final Set<String> CELL =
            Set.of("local", "national", "points", "influence", "confidence", "evidence", "context");

    private CoherenceReader() {}

    static Optional<Coherence> read(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the coherence", faults, KNOWN);
        int threshold = part.whole("threshold", Interaction.INDIVISIBLE.points());
        List<Priority> local = part.neededList("local", CoherenceReader::priority);
        List<Priority> national = part.neededList("national", CoherenceReader::priority);
        List<Cell> cells = part.neededList("cells", CoherenceReader::cell);
        List<Source> sources = SourceReader.all(part);
        return part.made(() -> new Coherence(new InteractionMatrix(local, national, cells, sources), threshold));
    }

    private static Optional<Priority> priority(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "priority", "id", faults, PRIORITY);
        String id = part.text("id");
        String name = part.text("name");
        Ratio weight = part.number("weight");
        return part.made(() -> new Priority(id, name, weight));
    }

    private static Optional<Cell> cell(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "interaction of", "local", faults, CELL);
        String local = part.text("local");
        String national = part.text("national");
        Optional<Interaction> interaction = points(part);
        Optional<Influence> influence = part.code("influence", INFLUENCES, "The influence");
        Optional<Confidence> confidence = part.code("confidence", CONFIDENCES, "The confidence");
        String evidence = part.text("evidence");
        String context = part.textOrNone("context");
        return part.made(() -> new Cell(
                local,
                national,
                interaction.orElseThrow(),
                influence.orElseThrow(),
                confidence.orElseThrow(),
                evidence,
                context));
    }

    private static Optional<Interaction> points(Part part) {
        return part.members().neededDigits("points").flatMap(digits -> {
            Optional<Interaction> found = Arrays.stream(Interaction.values())
                    .filter(one -> Ratio.of(one.points()).equals(Ratio.parse(digits)))
                    .findFirst();
            if (found.isEmpty()) {
                part.members()
                        .wrong(
                                "points",
                                "The points (" + digits + ") of " + part.owner()
                                        + " must be a whole number from -3 to 3; a pair that is not known is left out");
            }
            return found;
        });
    }
}
