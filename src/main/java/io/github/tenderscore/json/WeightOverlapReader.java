package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.WeightOverlap;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads two sets of weights over the same things. */
final class WeightOverlapReader {

    private static final Set<String> KNOWN = Set.of("left", "right", "items", "sources");
    private static final Set<String> ITEM = Set.of("name", "left", "right");

    private WeightOverlapReader() {}

    /** The weights and where they come from. */
    record Read(WeightOverlap overlap, List<Source> sources) {

        Read {
            sources = List.copyOf(sources);
        }
    }

    static Optional<Read> read(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the comparison of weights", faults, KNOWN);
        String left = part.text("left");
        String right = part.text("right");
        List<WeightOverlap.Item> items = part.neededList("items", WeightOverlapReader::item);
        List<Source> sources = SourceReader.all(part);
        return part.made(() -> new Read(new WeightOverlap(left, right, items), sources));
    }

    private static Optional<WeightOverlap.Item> item(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "weighed thing", "name", faults, ITEM);
        String name = part.text("name");
        Ratio left = part.number("left");
        Ratio right = part.number("right");
        return part.made(() -> new WeightOverlap.Item(name, left, right));
    }
}
