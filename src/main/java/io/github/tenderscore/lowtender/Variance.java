package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics.Divisor;
import java.util.List;
import java.util.stream.Collectors;

/** The exact square of a standard deviation. */
final class Variance {

    private Variance() {}

    /** Of at least one price, or two of a sample. */
    static Ratio of(List<Ratio> prices, Divisor divisor) {
        // the sum of the squared distances, without a fraction for each of them
        Ratio squares = Ratio.ZERO;
        for (Ratio price : prices) {
            squares = squares.plus(price.times(price));
        }
        Ratio sum = Ratio.sum(prices);
        return squares.minus(sum.times(sum).dividedBy(Ratio.of(prices.size())))
                .dividedBy(Ratio.of(by(prices, divisor)));
    }

    private static Ratio mean(List<Ratio> prices) {
        return Ratio.sum(prices).dividedBy(Ratio.of(prices.size()));
    }

    private static int by(List<Ratio> prices, Divisor divisor) {
        return divisor == Divisor.SAMPLE ? prices.size() - 1 : prices.size();
    }

    /** The standard deviation with the variance below it. */
    static Step deviation(List<Ratio> prices, Divisor divisor) {
        Root root = Root.of(of(prices, divisor));
        return Step.of("Standard deviation, of " + (divisor == Divisor.SAMPLE ? "a sample" : "the whole"))
                .formula("the root of the variance", root.figures())
                .exact(root.value())
                .note(root.note())
                .step(step(prices, divisor))
                .build();
    }

    /** The variance. */
    static Step step(List<Ratio> prices, Divisor divisor) {
        String mean = Figures.factor(mean(prices));
        return Step.of("Variance")
                .formula(
                        "sum of the squared distances from the mean / "
                                + (divisor == Divisor.SAMPLE ? "one less than their number" : "their number"),
                        prices.stream()
                                        .map(price -> "(" + Figures.factor(price) + " - " + mean + ")^2")
                                        .collect(Collectors.joining(" + ", "(", ")"))
                                + " / " + by(prices, divisor))
                .exact(of(prices, divisor))
                .build();
    }
}
