package io.github.tenderscore.check;

import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/** L01: weights are zero or more and total exactly what they are parts of; nothing is rounded or normalised. */
final class WeightsTotal implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                StatedMethod.class,
                method -> answer.needs(
                        List.of("statedMethod", "criteria"),
                        "What criteria there are",
                        method.criteria(),
                        criteria -> method(method, answer)));
    }

    private static void method(StatedMethod method, Answer answer) {
        List<StatedNode> nodes = method.nodes();
        nodes.stream()
                .filter(node -> node.isDivided() && node.division().isEmpty())
                .forEach(node -> answer.unknown(
                        node.place("division"), "How the relative importance in " + node.words() + " is stated"));
        List<StatedNode> weighted = nodes.stream()
                .filter(StatedNode::isWeighted)
                .filter(node -> !node.parts().isEmpty())
                .toList();
        if (weighted.isEmpty()) {
            answer.nothingToCheck("no relative importance is stated as a weight");
            return;
        }
        method.criteria().orElse(List.of()).forEach(criterion -> negative(criterion, answer));
        answer.needs(List.of("statedMethod", "basis"), "What the weights are parts of", method.basis(), basis -> {
            if (basis == WeightBasis.PARENT) {
                weighted.forEach(node -> new WeightSum(node.parts(), node.words(), node.place("weights"))
                        .examine(Ratio.HUNDRED, answer));
            } else if (basis == WeightBasis.TOTAL) {
                overall(method, weighted, Ratio.HUNDRED, answer);
            } else {
                answer.needs(
                        List.of("statedMethod", "pointsTotal"),
                        "How many points there are in all",
                        method.pointsTotal(),
                        points -> overall(method, weighted, points, answer));
            }
        });
    }

    private static void negative(StatedCriterion criterion, Answer answer) {
        criterion
                .weight()
                .filter(weight -> weight.signum() < 0)
                .ifPresent(weight -> answer.fails(
                        criterion.place("importance"),
                        "The weight (" + weight + ") of the criterion " + criterion.id() + " must not be negative",
                        "give it a weight of zero or more"));
    }

    /** Weights that are parts of the whole are added up over the criteria that are assessed themselves; a group must state their sum, or nothing. */
    private static void overall(StatedMethod method, List<StatedNode> weighted, Ratio whole, Answer answer) {
        List<StatedCriterion> leaves = method.leaves().stream()
                .filter(leaf -> weighted.stream().anyMatch(node -> node.parts().contains(leaf)))
                .toList();
        new WeightSum(leaves, "the method", List.of("statedMethod", "weights")).examine(whole, answer);
        method.criteria().orElse(List.of()).forEach(group -> group(method, group, leaves, answer));
    }

    private static void group(StatedMethod method, StatedCriterion group, List<StatedCriterion> leaves, Answer answer) {
        List<StatedCriterion> inside = leaves.stream()
                .filter(leaf -> method.isWithin(leaf, group.id()))
                .toList();
        boolean known = inside.stream().allMatch(leaf -> leaf.weight().isPresent());
        Ratio sum = WeightSum.of(inside);
        group.weight()
                .filter(stated -> !inside.isEmpty() && known && !stated.equals(sum))
                .ifPresent(stated -> answer.fails(
                        group.place("importance"),
                        "The weight (" + stated + ") of the group " + group.id() + " must be " + sum
                                + ", the sum of the weights in it",
                        "correct it, or the weights in it"));
    }
}
