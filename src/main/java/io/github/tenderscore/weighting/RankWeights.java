package io.github.tenderscore.weighting;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The kernel of weights by order of importance; criteria of the same rank share what their places are worth, or are refused. */
record RankWeights(String id, Curve curve, Ties ties, WeightTotal total) implements WeightMethod {

    static final String TIES = "ties";

    @Override
    public Parameters parameters() {
        return total.parameters().with(TIES, ties.code());
    }

    @Override
    public Asks asks() {
        return Asks.RANKS;
    }

    @Override
    public Weights weigh(Importance importance) {
        InputCheck check = new InputCheck(id, importance).numbers("rank", Ratio.ONE);
        List<Ratio> ranks = importance.numbers();
        if (check.faults().isEmpty()) {
            for (int i = 0; i < ranks.size(); i++) {
                check(importance.criteria().get(i), ranks.get(i), ranks, check);
            }
        }
        check.done();
        List<Step> steps = new ArrayList<>();
        for (Ratio rank : ranks) {
            steps.add(step(rank.bigNumerator().intValueExact(), count(rank, ranks), ranks.size()));
        }
        List<Ratio> scores =
                steps.stream().map(step -> step.exact().orElse(Ratio.ZERO)).toList();
        return new Parting(id, total, importance.criteria(), scores).weights(steps, Optional.empty(), List.of());
    }

    private static int count(Ratio rank, List<Ratio> ranks) {
        return (int) ranks.stream().filter(rank::equals).count();
    }

    private void check(String criterion, Ratio rank, List<Ratio> ranks, InputCheck check) {
        long before = ranks.stream().filter(other -> other.compareTo(rank) < 0).count();
        Ratio must = Ratio.of(before + 1);
        if (!rank.equals(must)) {
            check.faults()
                    .add(
                            InputCheck.place(criterion),
                            "The rank (" + rank + ") of the criterion " + criterion + " must be " + must
                                    + ", because " + before + (before == 1 ? " criterion is" : " criteria are")
                                    + " more important");
        } else if (ties == Ties.REFUSED && count(rank, ranks) > 1) {
            check.faults()
                    .add(
                            InputCheck.place(criterion),
                            "The rank (" + rank + ") of the criterion " + criterion
                                    + " must not be that of another, because the ties of the rule " + id
                                    + " are refused");
        }
    }

    private Step step(int rank, int together, int count) {
        if (together == 1) {
            return Step.of("Score of the place " + rank)
                    .formula(curve.words(), curve.figures(rank, count))
                    .exact(curve.of(rank, count))
                    .build();
        }
        int last = rank + together - 1;
        String figures = IntStream.rangeClosed(rank, last)
                .mapToObj(place -> "(" + curve.figures(place, count) + ")")
                .collect(Collectors.joining(" + "));
        Ratio sum = Ratio.sum(IntStream.rangeClosed(rank, last)
                .mapToObj(place -> curve.of(place, count))
                .toList());
        return Step.of("Score of the places " + rank + " to " + last)
                .formula("mean over the places of: " + curve.words(), "(" + figures + ") / " + together)
                .exact(sum.dividedBy(Ratio.of(together)))
                .note("shared by " + together + " criteria of the same rank")
                .build();
    }
}
