package io.github.tenderscore.record;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.quality.MarkScale;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A published method with what marks and openings look up in it. */
final class MethodIndex {

    private final Methodology method;
    private final Map<String, Criterion.Leaf> leaves = new HashMap<>();
    private final Map<String, MarkScale> scales = new LinkedHashMap<>();

    /** Each criterion and group with itself and the groups that it stands in. */
    private final Map<String, Set<String>> lineage = new HashMap<>();

    MethodIndex(Methodology method) {
        this.method = method;
        for (Criterion.Leaf leaf : method.leaves()) {
            leaves.put(leaf.id(), leaf);
            if (leaf.scoring() instanceof Scoring.Mark mark) {
                scales.put(leaf.id(), mark.scale());
            }
        }
        descend(method.criteria(), Set.of());
    }

    private void descend(List<Criterion> criteria, Set<String> above) {
        for (Criterion criterion : criteria) {
            Set<String> own = new TreeSet<>(above);
            own.add(criterion.id());
            lineage.put(criterion.id(), own);
            if (criterion instanceof Criterion.Group group) {
                descend(group.criteria(), own);
            }
        }
    }

    Methodology method() {
        return method;
    }

    Optional<Criterion.Leaf> leaf(String criterion) {
        return Optional.ofNullable(leaves.get(criterion));
    }

    Optional<MarkScale> scale(String criterion) {
        return Optional.ofNullable(scales.get(criterion));
    }

    /** The criteria that evaluators mark, in the order in which they are published. */
    Set<String> marked() {
        return scales.keySet();
    }

    boolean knows(String criterionOrGroup) {
        return lineage.containsKey(criterionOrGroup);
    }

    /** Whether a criterion is among some criteria or stands in one of some groups; always where none is named. */
    boolean isWithin(String criterion, Set<String> criteriaOrGroups) {
        return criteriaOrGroups.isEmpty()
                || lineage.getOrDefault(criterion, Set.of()).stream().anyMatch(criteriaOrGroups::contains);
    }
}
