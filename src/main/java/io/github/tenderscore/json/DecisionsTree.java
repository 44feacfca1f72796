package io.github.tenderscore.json;

import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.Keep;
import io.github.tenderscore.decision.PriorStep;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decisions as the tree of their document: in the order of tenders, then of grounds. */
final class DecisionsTree {

    private DecisionsTree() {}

    static List<Map<String, Object>> of(List<Decision> decisions) {
        return decisions.stream()
                .sorted(Comparator.comparing(Decision::tender).thenComparing(Decision::ground))
                .map(DecisionsTree::of)
                .toList();
    }

    static Map<String, Object> of(Decision decision) {
        Consideration about = decision.about();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("decision", decision.code());
        tree.put("tender", about.tender());
        tree.put("ground", about.ground().code());
        tree.put("cause", about.cause().code());
        if (decision instanceof Keep keep) {
            tree.put("finding", keep.finding().code());
        }
        tree.put("decider", decision.decider());
        tree.put("date", decision.date().toString());
        tree.put("reason", decision.reason());
        if (!about.evidence().isEmpty()) {
            tree.put("evidence", about.evidence());
        }
        if (!about.steps().isEmpty()) {
            tree.put("steps", about.steps().stream().map(DecisionsTree::step).toList());
        }
        return tree;
    }

    private static Map<String, Object> step(PriorStep step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("step", step.kind().code());
        tree.put("on", step.on().toString());
        step.until().ifPresent(until -> tree.put("until", until.toString()));
        tree.put("text", step.text());
        return tree;
    }
}
