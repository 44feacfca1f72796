package io.github.tenderscore.stage;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A criterion with its place in the tree.
 *
 * @param criterion the criterion or group
 * @param path the ids of the groups it stands in and its own
 */
record Placed(Criterion criterion, List<String> path) {

    /** Every criterion and group of a method by its id, parents before their parts. */
    static Map<String, Placed> of(Methodology method) {
        Map<String, Placed> all = new LinkedHashMap<>();
        collect(method.criteria(), List.of(), all);
        return all;
    }

    private static void collect(List<Criterion> criteria, List<String> above, Map<String, Placed> into) {
        for (Criterion criterion : criteria) {
            List<String> path = new ArrayList<>(above);
            path.add(criterion.id());
            into.put(criterion.id(), new Placed(criterion, List.copyOf(path)));
            if (criterion instanceof Criterion.Group group) {
                collect(group.criteria(), path, into);
            }
        }
    }
}
