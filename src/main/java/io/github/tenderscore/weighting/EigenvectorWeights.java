package io.github.tenderscore.weighting;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kernel of the analytic hierarchy process: weights in proportion to the principal eigenvector of all comparisons. */
record EigenvectorWeights(String id, RandomIndex randomIndex, WeightTotal total) implements WeightMethod {

    @Override
    public Parameters parameters() {
        return total.parameters().with(RandomIndex.NAME, randomIndex.text());
    }

    @Override
    public Asks asks() {
        return Asks.COMPARISONS;
    }

    @Override
    public Weights weigh(Importance importance) {
        new InputCheck(id, importance).comparisons().done();
        List<String> criteria = importance.criteria();
        PrincipalEigenvector found = PrincipalEigenvector.of(matrix(importance));
        String note = found.isExact()
                ? "exact, because all comparisons agree"
                : "approximate: to 34 significant digits; the largest is 1";
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            steps.add(Step.of("Part of " + criteria.get(i) + " in the principal eigenvector of the comparisons")
                    .exact(found.vector().get(i))
                    .note(note)
                    .build());
        }
        Consistency consistency = consistency(found, criteria.size());
        return new Parting(id, total, criteria, found.vector())
                .weights(steps, Optional.of(consistency), List.of(step(consistency, found, criteria.size())));
    }

    private static Ratio[][] matrix(Importance importance) {
        List<String> criteria = importance.criteria();
        int n = criteria.size();
        Ratio[][] matrix = new Ratio[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = Ratio.ONE;
        }
        for (Comparison one : importance.comparisons()) {
            int row = criteria.indexOf(one.criterion());
            int column = criteria.indexOf(one.over());
            matrix[row][column] = one.times();
            matrix[column][row] = Ratio.ONE.dividedBy(one.times());
        }
        return matrix;
    }

    private Consistency consistency(PrincipalEigenvector found, int n) {
        Ratio index =
                n == 1 ? Ratio.ZERO : found.eigenvalue().minus(Ratio.of(n)).dividedBy(Ratio.of(n - 1L));
        return new Consistency(found.eigenvalue(), index, randomIndex.find(n).map(index::dividedBy));
    }

    private Step step(Consistency consistency, PrincipalEigenvector found, int n) {
        if (n < 3) {
            return Step.of("Consistency")
                    .note("fewer than three criteria are compared without any contradiction")
                    .build();
        }
        Step index = Step.of("Consistency index")
                .formula(
                        "(principal eigenvalue - number of criteria) / (number of criteria - 1)",
                        "(" + Figures.factor(consistency.eigenvalue()) + " - " + n + ") / (" + n + " - 1)")
                .exact(consistency.index())
                .step(Step.of("Principal eigenvalue of the comparisons")
                        .exact(consistency.eigenvalue())
                        .note(
                                found.isExact()
                                        ? "exact, because all comparisons agree"
                                        : "approximate: to 34 significant digits")
                        .build())
                .build();
        Optional<Ratio> random = randomIndex.find(n);
        if (random.isEmpty()) {
            return index.withNote("the consistency ratio is not known: the table " + randomIndex.text()
                    + " has no random index for " + n + " criteria");
        }
        return Step.of("Consistency ratio")
                .formula(
                        "consistency index / random index",
                        Figures.factor(consistency.index()) + " / " + Figures.factor(random.get()))
                .exact(consistency.index().dividedBy(random.get()))
                .note("random index by the table " + randomIndex.text() + "; "
                        + (consistency.isAboveLimit()
                                ? "above 0.1: the comparisons contradict each other and should be looked at again"
                                : "at most 0.1, which is accepted as a rule"))
                .step(index)
                .build();
    }
}
