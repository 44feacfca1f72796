package io.github.tenderscore.panel;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.MarkScale;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the published method says of marks: the criteria that are marked, with their scales, and how marks become one. */
final class Published {

    private final Methodology method;
    private final Map<String, MarkScale> scales = new LinkedHashMap<>();

    /** Each criterion and group with itself and the groups it stands in. */
    private final Map<String, Set<String>> lineage = new HashMap<>();

    Published(Methodology method) {
        this.method = method;
        for (Criterion.Leaf leaf : method.leaves()) {
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

    ConsensusRule consensus() {
        return method.consensus();
    }

    /** The scale of a criterion; empty where there is no such criterion, or it is not marked. */
    Optional<MarkScale> scale(String criterion) {
        return Optional.ofNullable(scales.get(criterion));
    }

    /** The criteria that are marked, in the order in which they are published. */
    Set<String> marked() {
        return scales.keySet();
    }

    boolean knows(String criterion) {
        return lineage.containsKey(criterion);
    }

    /** Whether a criterion is one of some criteria or stands in one of some groups. */
    boolean isWithin(String criterion, Set<String> criteriaOrGroups) {
        return lineage.getOrDefault(criterion, Set.of()).stream().anyMatch(criteriaOrGroups::contains);
    }

    /** What is wrong with a criterion that somebody marked, as the end of a sentence that starts with "must"; empty where nothing is. */
    Optional<String> refusal(String criterion) {
        if (scales.containsKey(criterion)) {
            return Optional.empty();
        }
        return Optional.of(
                knows(criterion)
                        ? "be of the kind mark"
                        : "be one of the published method, which has to say how tenders are assessed (Procurement Act 2023, "
                                + "section 23(3)(a)); what was not published may not be marked");
    }
}
