package io.github.tenderscore;

import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Tender;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The decisions of an evaluation together: which tenders they disregard, and whether they contradict each other. */
final class Decisions {

    private Decisions() {}

    /** Ids of tenders that are disregarded, each with its decisions by ground. */
    static Map<String, List<Disregard>> disregards(List<Decision> decisions) {
        Map<String, List<Disregard>> found = decisions.stream()
                .filter(Disregard.class::isInstance)
                .map(Disregard.class::cast)
                .sorted(Comparator.comparing(Disregard::ground))
                .collect(Collectors.groupingBy(Decision::tender, LinkedHashMap::new, Collectors.toList()));
        return Map.copyOf(found);
    }

    /** Notes decisions about no tender, and second decisions on the same ground. */
    static void check(List<Decision> decisions, List<Tender> tenders, Faults faults) {
        Set<String> known = tenders.stream().map(Tender::id).collect(Collectors.toSet());
        Map<String, Map<Ground, Decision>> taken = new HashMap<>();
        for (Decision decision : decisions) {
            List<String> place =
                    List.of("decisions", decision.tender(), decision.ground().code());
            if (!known.contains(decision.tender())) {
                faults.add(
                        place,
                        "The tender (" + decision.tender() + ") of a decision to " + decision.code()
                                + " must be one of the evaluation");
            }
            Decision before = taken.computeIfAbsent(decision.tender(), id -> new HashMap<>())
                    .putIfAbsent(decision.ground(), decision);
            if (before != null) {
                faults.add(
                        place,
                        "The tender " + decision.tender() + " must have only one decision on the ground "
                                + decision.ground().code() + " ("
                                + decision.ground().provision()
                                + "); it has one to " + before.code() + " and one to " + decision.code());
            }
        }
    }
}
