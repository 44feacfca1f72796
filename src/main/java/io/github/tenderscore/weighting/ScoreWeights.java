package io.github.tenderscore.weighting;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kernel of weights that are in proportion to scores which the buyer gives. */
record ScoreWeights(String id, WeightTotal total) implements WeightMethod {

    @Override
    public Parameters parameters() {
        return total.parameters();
    }

    @Override
    public Asks asks() {
        return Asks.VALUES;
    }

    @Override
    public Weights weigh(Importance importance) {
        InputCheck check = new InputCheck(id, importance).numbers("score", Ratio.ZERO);
        if (check.faults().isEmpty() && Ratio.sum(importance.numbers()).signum() == 0) {
            check.faults()
                    .add(
                            List.of("criteria"),
                            "The scores (0 in all) of the criteria must be above zero for at least one"
                                    + check.byRule());
        }
        check.done();
        List<Ratio> scores = importance.numbers();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            steps.add(Step.of("Score of " + importance.criteria().get(i))
                    .exact(scores.get(i))
                    .note("as the buyer gives it")
                    .build());
        }
        return new Parting(id, total, importance.criteria(), scores).weights(steps, Optional.empty(), List.of());
    }
}
