package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How answers on one area lie: their middle and how far they are apart, which belong together.
 *
 * @param levels the levels that were given, each from 1 to 5; at least one
 */
public record Spread(List<Integer> levels) {

    private static final Ratio STEPS = Ratio.of(4);

    /**
     * Sorts and checks the levels.
     *
     * @param levels the levels that were given, each from 1 to 5; at least one
     * @throws IllegalArgumentException if there is none or one is not from 1 to 5
     */
    public Spread {
        levels = levels.stream().sorted().toList();
        if (levels.isEmpty() || levels.get(0) < 1 || levels.get(levels.size() - 1) > 5) {
            throw new IllegalArgumentException(
                    "The levels " + levels + " of answers must be from 1 to 5, and at least one");
        }
    }

    private Ratio at(int place) {
        return Ratio.of(levels.get(place));
    }

    private Ratio count() {
        return Ratio.of(levels.size());
    }

    private Ratio count(int level) {
        return Ratio.of(levels.stream().filter(one -> one == level).count());
    }

    private List<Integer> given() {
        return IntStream.rangeClosed(1, 5)
                .boxed()
                .filter(level -> count(level).signum() > 0)
                .toList();
    }

    private WeightedSum sum() {
        return new WeightedSum(given().stream()
                .map(level -> WeightedSum.Term.of(count(level), Ratio.of(level)))
                .toList());
    }

    /**
     * The answer in the middle.
     *
     * @return from 1 to 5; half way between the two in the middle where their number is even
     */
    public Ratio median() {
        int half = levels.size() / 2;
        return levels.size() % 2 == 1 ? at(half) : at(half - 1).plus(at(half)).dividedBy(Ratio.of(2));
    }

    /**
     * The mean.
     *
     * @return from 1 to 5
     */
    public Ratio mean() {
        return sum().value().dividedBy(count());
    }

    /**
     * The distance between the highest and the lowest answer.
     *
     * @return from 0 to 4
     */
    public Ratio range() {
        return at(levels.size() - 1).minus(at(0));
    }

    /**
     * The variance of the answers, taken as all there are.
     *
     * @return exactly, from 0 to 4
     */
    public Ratio variance() {
        Ratio mean = mean();
        Ratio squares = Ratio.sum(levels.stream()
                .map(level -> Ratio.of(level).minus(mean).power(2))
                .toList());
        return squares.dividedBy(count());
    }

    /**
     * The standard deviation of the answers, taken as all there are.
     *
     * @return the root of the variance, approximate to 34 significant digits; from 0 to 2
     */
    public Ratio deviation() {
        return Precision.DECIMAL128.root(variance(), 2);
    }

    /**
     * The mean on a scale from 0 to 100: 100 × (mean - 1) / 4. It is a score only where the answers are not contested.
     *
     * @return from 0 to 100
     */
    public Ratio index() {
        return indexOf(mean());
    }

    static Ratio indexOf(Ratio mean) {
        return Ratio.HUNDRED.times(mean.minus(Ratio.ONE)).dividedBy(STEPS);
    }

    Step explainMedian(String area) {
        int half = levels.size() / 2;
        boolean odd = levels.size() % 2 == 1;
        return Step.of("Median answer on " + area)
                .formula(
                        odd ? "answer in the middle" : "half way between the two answers in the middle",
                        odd ? Figures.exact(at(half)) : "(" + at(half - 1) + " + " + at(half) + ") / 2")
                .exact(median())
                .build();
    }

    Step explainMean(String area) {
        return Step.of("Mean answer on " + area)
                .formula(
                        "sum of number of answers × level / number of answers",
                        "(" + sum().substituted() + ") / " + Figures.exact(count()))
                .exact(mean())
                .note("never shown without its spread")
                .build();
    }

    Step explainRange(String area) {
        return Step.of("Range of the answers on " + area)
                .formula("highest - lowest", at(levels.size() - 1) + " - " + at(0))
                .exact(range())
                .build();
    }

    Step explainVariance(String area) {
        return Step.of("Variance of the answers on " + area)
                .formula(
                        "sum of number of answers × (level - mean) ^ 2 / number of answers",
                        given().stream()
                                .map(level -> Figures.exact(count(level)) + " × (" + level + " - "
                                        + Figures.factor(mean()) + ") ^ 2")
                                .collect(Collectors.joining(" + ", "(", ") / " + Figures.exact(count()))))
                .exact(variance())
                .note("of all answers (population)")
                .build();
    }

    Step explainDeviation(String area) {
        return Step.of("Standard deviation of the answers on " + area)
                .formula("variance ^ (1/2)", Figures.factor(variance()) + " ^ (1/2)")
                .exact(deviation())
                .note("approximate, to " + Precision.DECIMAL128.digits()
                        + " significant digits; of all answers (population)")
                .step(explainVariance(area))
                .build();
    }

    Step explainIndex(String area) {
        return Step.of("Maturity of " + area + " on a scale from 0 to 100")
                .formula("100 × (mean - 1) / 4", "100 × (" + Figures.factor(mean()) + " - 1) / 4")
                .exact(index())
                .step(explainMean(area))
                .build();
    }
}
