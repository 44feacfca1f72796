package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Kernel F14, TOPSIS: how much nearer a tender is to the best values than to the worst, d- / (d+ + d-).
 *
 * <p>The closeness is 1 / (1 + root of (d+² / d-²)), whose inner fraction is exact: tenders that are equally close have the same figure.
 */
record Closeness(Parameters parameters, Ratio price, Normaliser normaliser) implements MatrixRule {

    static final String ID = "AG-TOPSIS";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String figureName() {
        return "Closeness to the best values";
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        SquaredDistances squares = new SquaredDistances(matrix, normaliser);
        return IntStream.range(0, matrix.tenders())
                .mapToObj(tender -> closeness(squares.toBest(tender), squares.toWorst(tender)))
                .toList();
    }

    private static Ratio closeness(BigInteger toBest, BigInteger toWorst) {
        if (toBest.signum() == 0) {
            return Ratio.ONE;
        }
        if (toWorst.signum() == 0) {
            return Ratio.ZERO;
        }
        Ratio root = Precision.DECIMAL128.root(toBest, toWorst, 2);
        return Precision.DECIMAL128.nearest(
                root.bigDenominator(), root.bigDenominator().add(root.bigNumerator()));
    }

    @Override
    public IntFunction<Step> explain(DecisionMatrix matrix) {
        List<Ratio> figures = figures(matrix);
        return tender -> step(matrix, tender, figures.get(tender));
    }

    private Step step(DecisionMatrix matrix, int tender, Ratio figure) {
        Step best = square("best", matrix, tender, Column::best);
        Step worst = square("worst", matrix, tender, Column::worst);
        Ratio toBest = best.exact().orElseThrow();
        Ratio toWorst = worst.exact().orElseThrow();
        Step.Builder step = Step.of(figureName()).exact(figure).steps(List.of(best, worst));
        if (toBest.signum() == 0) {
            return step.note("no tender is better on any criterion, so it counts 1")
                    .build();
        }
        if (toWorst.signum() == 0) {
            return step.note("it has the worst value on every criterion, so it counts 0")
                    .build();
        }
        return step.formula(
                        "1 / (1 + (square of the distance to the best values / that to the worst)^(1/2))",
                        "1 / (1 + (" + shown(toBest) + " / " + shown(toWorst) + ")^(1/2))")
                .note(APPROXIMATE)
                .build();
    }

    private static String shown(Ratio square) {
        return Figures.factor(Precision.DECIMAL128.nearest(square));
    }

    private Step square(String name, DecisionMatrix matrix, int tender, Function<Column, Ratio> from) {
        List<String> terms = matrix.columns().stream()
                .map(column -> Scale.term(column, normaliser, column.values().get(tender), from.apply(column)))
                .filter(term -> !term.isEmpty())
                .toList();
        Ratio square = Ratio.sum(matrix.columns().stream()
                .flatMap(column -> term(column, column.values().get(tender).minus(from.apply(column))).stream())
                .toList());
        return Step.of("Square of the distance to the " + name + " values")
                .formula(
                        "sum of (weight × (value - " + name + " value) / scale)² of each criterion",
                        terms.isEmpty() ? "0" : terms.stream().collect(Collectors.joining(" + ")))
                .exact(square)
                .build();
    }

    private Optional<Ratio> term(Column column, Ratio way) {
        Ratio scale = Scale.square(column, normaliser);
        return scale.signum() == 0
                ? Optional.empty()
                : Optional.of(column.weight().times(way).power(2).dividedBy(scale));
    }
}
