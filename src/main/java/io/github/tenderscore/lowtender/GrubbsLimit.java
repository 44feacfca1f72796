package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * The critical value of Grubbs' statistic, from a value of Student's t: (n - 1) / root of n × root of (t^2 / (n - 2 + t^2)).
 *
 * @param t critical value of Student's t for n - 2 degrees of freedom
 * @param tenders the number n for which it was looked up
 */
record GrubbsLimit(Ratio t, int tenders) implements Deviation.Times {

    @Override
    public Optional<String> obstacle(int prices) {
        return prices == tenders
                ? Optional.empty()
                : Optional.of("the value of t is stated for " + tenders + " tenders and there "
                        + (prices == 1 ? "is 1" : "are " + prices));
    }

    @Override
    public Ratio square(int prices) {
        Ratio square = t.power(2);
        return Ratio.of(prices - 1L)
                .power(2)
                .times(square)
                .dividedBy(Ratio.of(prices).times(Ratio.of(prices - 2L).plus(square)));
    }

    @Override
    public List<Step> steps(int prices) {
        Root root = Root.of(square(prices));
        String square = Figures.factor(t) + "^2";
        return List.of(Step.of("Critical value")
                .formula("the root of its square", root.figures())
                .exact(root.value())
                .note(root.note())
                .step(Step.of("Square of the critical value")
                        .formula(
                                "(n - 1)^2 × t^2 / (n × (n - 2 + t^2))",
                                "(" + prices + " - 1)^2 × " + square + " / (" + prices + " × (" + prices + " - 2 + "
                                        + square + "))")
                        .exact(root.square())
                        .build())
                .build());
    }
}
