package io.github.tenderscore.weighting;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kernel of weights that are in proportion to how many other criteria each is more important than. */
record WinWeights(String id, Ratio added, Ties ties, WeightTotal total) implements WeightMethod {

    static final String ADDED = "added";

    private static final Ratio HALF = Ratio.of(1, 2);

    @Override
    public Parameters parameters() {
        return total.parameters().with(ADDED, added.toString()).with(RankWeights.TIES, ties.code());
    }

    @Override
    public Asks asks() {
        return Asks.COMPARISONS;
    }

    @Override
    public Weights weigh(Importance importance) {
        InputCheck check = new InputCheck(id, importance).comparisons();
        for (Comparison one : importance.comparisons()) {
            if (ties == Ties.REFUSED && one.times().equals(Ratio.ONE)) {
                check.faults()
                        .add(
                                List.of("comparisons"),
                                "The comparison (1) of " + one.pair() + " must say which is more important, because the"
                                        + " ties of the rule " + id + " are refused");
            }
        }
        check.done();
        List<Step> steps = new ArrayList<>();
        List<Ratio> scores = new ArrayList<>();
        for (String criterion : importance.criteria()) {
            Ratio wins = wins(criterion, importance);
            scores.add(wins.plus(added));
            steps.add(Step.of("Score of " + criterion)
                    .formula("wins + what is added", Figures.factor(wins) + " + " + Figures.factor(added))
                    .exact(wins.plus(added))
                    .build());
        }
        return new Parting(id, total, importance.criteria(), scores).weights(steps, Optional.empty(), List.of());
    }

    private static Ratio wins(String criterion, Importance importance) {
        Ratio wins = Ratio.ZERO;
        for (Comparison one : importance.comparisons()) {
            int better = one.times().compareTo(Ratio.ONE);
            boolean first = one.criterion().equals(criterion);
            if (first || one.over().equals(criterion)) {
                wins = wins.plus(better == 0 ? HALF : first == better > 0 ? Ratio.ONE : Ratio.ZERO);
            }
        }
        return wins;
    }
}
