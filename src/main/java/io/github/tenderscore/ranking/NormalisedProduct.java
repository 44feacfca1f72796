package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
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
        return figures(matrix, gains(matrix, normaliser));
    }

    private List<Ratio> figures(DecisionMatrix matrix, List<Gain> gains) {
        if (!logarithm) {
            return products(matrix, gains);
        }
        PowerMean mean = new PowerMean(gains);
        return IntStream.range(0, matrix.tenders()).mapToObj(mean::logarithm).toList();
    }

    /** The values of the criteria, of which none may be zero. */
    static List<Gain> gains(DecisionMatrix matrix, Normaliser normaliser) {
        matrix.columns().forEach(column -> column.checkAboveZero(WHY));
        return Gain.of(matrix, normaliser);
    }

    /** Exact for one criterion, whose power is 1. */
    static List<Ratio> products(DecisionMatrix matrix, List<Gain> gains) {
        IntStream tenders = IntStream.range(0, matrix.tenders());
        if (gains.size() == 1) {
            return tenders.mapToObj(gains.get(0)::value).toList();
        }
        PowerMean mean = new PowerMean(gains);
        return tenders.mapToObj(mean::product).toList();
    }

    @Override
    public IntFunction<Step> explain(DecisionMatrix matrix) {
        List<Gain> gains = gains(matrix, normaliser);
        List<Ratio> figures = figures(matrix, gains);
        return tender -> step(gains, tender, figures.get(tender));
    }

    private Step step(List<Gain> gains, int tender, Ratio figure) {
        return logarithm
                ? Step.of(figureName())
                        .formula(
                                "sum of weight × logarithm of the value of each criterion",
                                "(" + terms(gains, tender, " × ln(", ")", " + ") + ") / ln(10)")
                        .exact(figure)
                        .note(APPROXIMATE)
                        .steps(gains.stream().map(gain -> gain.step(tender)).toList())
                        .build()
                : step(figureName(), gains, tender, figure);
    }

    static Step step(String label, List<Gain> gains, int tender, Ratio product) {
        return Step.of(label)
                .formula(
                        "product of value ^ weight of each criterion",
                        gains.stream()
                                .map(gain -> Figures.factor(gain.value(tender)) + "^" + Figures.factor(gain.weight()))
                                .collect(Collectors.joining(" × ")))
                .exact(product)
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
