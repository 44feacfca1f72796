package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Kernel F14: the product of normalised values, each to the power of its weight.
 *
 * @param logarithm whether its logarithm to the base of ten is the figure
 */
record NormalisedProduct(Parameters parameters, Ratio price, Normaliser normaliser, boolean logarithm)
        implements MatrixRule {

    static final String ID = "AG-WPROD";

    private static final String WHY = "multiplies with it, and a product with zero says nothing about the rest";

    /** What the steps on the way keep, so that the figure is right to the last of its 34 digits. */
    private static final Precision INNER = new Precision(42);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<String> whyPriceAboveZero() {
        return Optional.of("divides by it");
    }

    @Override
    public String figureName() {
        return logarithm ? "Logarithm of the weighted product" : "Weighted product";
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        List<Gain> gains = gains(matrix, normaliser);
        return IntStream.range(0, matrix.tenders())
                .mapToObj(tender -> figure(gains, tender))
                .toList();
    }

    private Ratio figure(List<Gain> gains, int tender) {
        return logarithm
                ? Precision.DECIMAL128.nearest(naturalLogarithm(gains, tender).dividedBy(INNER.logarithm(Ratio.of(10))))
                : product(gains, tender);
    }

    /** The values of the criteria, of which none may be zero. */
    static List<Gain> gains(DecisionMatrix matrix, Normaliser normaliser) {
        matrix.columns().forEach(column -> column.checkAboveZero(WHY));
        return Gain.of(matrix, normaliser);
    }

    /** Exact for one criterion, whose power is 1. */
    static Ratio product(List<Gain> gains, int tender) {
        if (gains.size() == 1) {
            return gains.get(0).value(tender);
        }
        return Precision.DECIMAL128.nearest(INNER.exponential(naturalLogarithm(gains, tender)));
    }

    private static Ratio naturalLogarithm(List<Gain> gains, int tender) {
        return Ratio.sum(gains.stream()
                .map(gain -> INNER.logarithm(gain.value(tender)).times(gain.weight()))
                .toList());
    }

    @Override
    public Step explain(DecisionMatrix matrix, int tender) {
        List<Gain> gains = gains(matrix, normaliser);
        return logarithm
                ? Step.of(figureName())
                        .formula(
                                "sum of weight × logarithm of the value of each criterion",
                                "(" + terms(gains, tender, " × ln(", ")", " + ") + ") / ln(10)")
                        .exact(figure(gains, tender))
                        .note(APPROXIMATE)
                        .steps(gains.stream().map(gain -> gain.step(tender)).toList())
                        .build()
                : step(figureName(), gains, tender);
    }

    static Step step(String label, List<Gain> gains, int tender) {
        return Step.of(label)
                .formula(
                        "product of value ^ weight of each criterion",
                        gains.stream()
                                .map(gain -> Figures.factor(gain.value(tender)) + "^" + Figures.factor(gain.weight()))
                                .collect(Collectors.joining(" × ")))
                .exact(product(gains, tender))
                .note(APPROXIMATE)
                .steps(gains.stream().map(gain -> gain.step(tender)).toList())
                .build();
    }

    private static String terms(List<Gain> gains, int tender, String before, String after, String between) {
        return gains.stream()
                .map(gain -> Figures.factor(gain.weight()) + before + Figures.factor(gain.value(tender)) + after)
                .collect(Collectors.joining(between));
    }
}
