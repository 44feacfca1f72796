package io.github.tenderscore.check;

import io.github.tenderscore.number.Ratio;
import java.util.List;

/** Criteria whose weights must come to a sum, in what owns them. */
record WeightSum(List<StatedCriterion> parts, String owner, List<String> place) {

    /** One criterion alone needs no weight. */
    void examine(Ratio expected, Answer answer) {
        if (parts.isEmpty() || (parts.size() == 1 && isUnweighted(parts.get(0)))) {
            return;
        }
        List<StatedCriterion> lacking =
                parts.stream().filter(part -> part.weight().isEmpty()).toList();
        lacking.forEach(part -> lacks(part, answer));
        Ratio sum = of(parts);
        if (lacking.isEmpty() && !sum.equals(expected)) {
            answer.fails(
                    place,
                    "The weights in " + owner + " total " + sum + "; they must total exactly " + expected,
                    "change them by " + expected.minus(sum) + " in all, with exact weights such as 100/3 for a third");
        }
    }

    private static boolean isUnweighted(StatedCriterion part) {
        return part.importance().filter(stated -> stated.weight().isEmpty()).isPresent();
    }

    /** Whoever does not know whether it is pass/fail does not know whether it needs a weight. */
    private void lacks(StatedCriterion part, Answer answer) {
        if (part.importance().isEmpty()) {
            answer.unknown(part.place("importance"), "The weight of the criterion " + part.id());
        } else if (part.passFail().isEmpty()) {
            answer.unknown(part.place("passFail"), "Whether the criterion " + part.id() + " is pass/fail");
        } else {
            answer.fails(
                    part.place("importance"),
                    "The criterion " + part.id() + " must have a weight, because the others in " + owner
                            + " have one and it is not pass/fail",
                    "state its weight, or that it is pass/fail");
        }
    }

    /** What the weights that are known come to. */
    static Ratio of(List<StatedCriterion> criteria) {
        return criteria.stream()
                .flatMap(criterion -> criterion.weight().stream())
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
