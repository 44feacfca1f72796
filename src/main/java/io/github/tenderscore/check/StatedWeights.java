package io.github.tenderscore.check;

import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/** The weights that the documents state beside those by which tenders are evaluated. */
record StatedWeights(StatedMethod stated, StatedMethod evaluated, Answer answer) {

    static final String MEND = "evaluate by what the documents state, or change them as sections 24 and 31 allow";

    void same(StatedCriterion one, StatedCriterion used) {
        if (one.importance().isEmpty()
                || (one.weight().isEmpty() && used.weight().isEmpty())) {
            return;
        }
        if (StatedOtherwise.differ(stated.basis(), evaluated.basis())
                || StatedOtherwise.differ(stated.pointsTotal(), evaluated.pointsTotal())) {
            shares(one, used);
        } else if (!isSettledElsewhere(one, used) && !one.weight().equals(used.weight())) {
            weights(one, used);
        }
    }

    /** One criterion alone needs no weight, and of weights of the whole a group may state their sum or nothing. */
    private boolean isSettledElsewhere(StatedCriterion one, StatedCriterion used) {
        boolean lacking = one.weight().isEmpty() || used.weight().isEmpty();
        boolean sums =
                evaluated.basis().filter(basis -> basis != WeightBasis.PARENT).isPresent();
        return lacking && ((sums && isGroup(evaluated, used)) || isAlone(evaluated, used));
    }

    private void weights(StatedCriterion one, StatedCriterion used) {
        if (stated.basis().isEmpty()
                && one.weight().isPresent()
                && used.weight().isPresent()) {
            answer.unknown(
                    List.of("statedMethod", "basis"),
                    "What the weight (" + one.weight().get() + ") of the criterion " + one.id()
                            + " that the documents state is part of");
            return;
        }
        answer.fails(
                one.place("importance"),
                "The weight (" + words(one.weight()) + ") of the criterion " + one.id()
                        + " that the documents state must be the one by which tenders are evaluated, "
                        + words(used.weight()),
                MEND);
    }

    /** Weights of different things are compared by what they make of the whole. */
    private void shares(StatedCriterion one, StatedCriterion used) {
        if (isGroup(evaluated, used)) {
            return;
        }
        answer.needs(
                one.place("importance"),
                "What share of the whole the documents give the criterion " + one.id(),
                share(stated, one),
                share -> share(evaluated, used)
                        .filter(due -> !due.equals(share))
                        .ifPresent(due -> answer.fails(
                                one.place("importance"),
                                "The share (" + share + "%) of the whole of the criterion " + one.id()
                                        + " that the documents state must be the one by which tenders are evaluated, "
                                        + due + "%",
                                MEND)));
    }

    private static Optional<Ratio> share(StatedMethod method, StatedCriterion one) {
        if (method.basis().equals(Optional.of(WeightBasis.POINTS))) {
            return method.pointsTotal()
                    .filter(total -> total.signum() > 0)
                    .flatMap(total -> one.weight()
                            .map(weight -> weight.times(Ratio.HUNDRED).dividedBy(total)));
        }
        Optional<StatedCriterion> group = method.criteria().orElse(List.of()).stream()
                .filter(other -> one.parent().filter(other.id()::equals).isPresent())
                .findFirst();
        if (method.basis().equals(Optional.of(WeightBasis.TOTAL)) || group.isEmpty()) {
            return weight(method, one);
        }
        return share(method, group.get())
                .flatMap(whole ->
                        weight(method, one).map(weight -> whole.times(weight).dividedBy(Ratio.HUNDRED)));
    }

    private static Optional<Ratio> weight(StatedMethod method, StatedCriterion one) {
        return one.weight().or(() -> isAlone(method, one) ? Optional.of(Ratio.HUNDRED) : Optional.empty());
    }

    private static boolean isAlone(StatedMethod method, StatedCriterion one) {
        return method.nodes().stream().anyMatch(node -> node.parts().contains(one) && !node.isDivided());
    }

    private static boolean isGroup(StatedMethod method, StatedCriterion one) {
        return !method.leaves().contains(one);
    }

    private static String words(Optional<Ratio> weight) {
        return weight.map(Ratio::toString).orElse("none");
    }
}
