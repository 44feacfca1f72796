package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Kernel F14, MOORA: weighted values over the roots of their sums of squares, those where less is better taken away. */
record RatioAnalysis(Parameters parameters, Ratio price) implements MatrixRule {

    static final String ID = "AG-MOORA";

    /** What the roots keep, so that the figure is right to the last of its 34 digits. */
    private static final Precision INNER = new Precision(42);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String figureName() {
        return "Ratio system";
    }

    /** Weight / root of the sum of the squares, with the sign that the values take; zero where all values are zero. */
    private static Ratio factor(Column column, BigInteger[] values) {
        BigInteger squares =
                Arrays.stream(values).map(value -> value.multiply(value)).reduce(BigInteger.ZERO, BigInteger::add);
        if (squares.signum() == 0) {
            return Ratio.ZERO;
        }
        Ratio square = column.weight().power(2);
        Ratio factor = INNER.root(square.bigNumerator(), square.bigDenominator().multiply(squares), 2);
        return column.lowerIsBetter() ? factor.negate() : factor;
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        List<Ratio> factors = new ArrayList<>();
        List<BigInteger[]> values = new ArrayList<>();
        for (Column column : matrix.columns()) {
            BigInteger[] units = CommonDenominator.of(column.values()).units(column.values());
            factors.add(factor(column, units));
            values.add(units);
        }
        Products products = new Products(factors, values);
        BigInteger unit = products.unit().whole();
        return IntStream.range(0, matrix.tenders())
                .mapToObj(tender -> Precision.DECIMAL128.nearest(products.sum(tender), unit))
                .toList();
    }

    @Override
    public IntFunction<Step> explain(DecisionMatrix matrix) {
        List<Ratio> figures = figures(matrix);
        return tender -> step(matrix, tender, figures.get(tender));
    }

    private Step step(DecisionMatrix matrix, int tender, Ratio figure) {
        String added = terms(matrix, tender, false, " + ");
        String taken = terms(matrix, tender, true, " - ");
        return Step.of(figureName())
                .formula(
                        "sum of weight × value / root of the sum of squares where more is better - the same where less is better",
                        (added.isEmpty() ? "0" : added) + (taken.isEmpty() ? "" : " - " + taken))
                .exact(figure)
                .note(APPROXIMATE)
                .build();
    }

    private static String terms(DecisionMatrix matrix, int tender, boolean lower, String between) {
        return matrix.columns().stream()
                .filter(column -> column.lowerIsBetter() == lower)
                .map(column -> column.sumOfSquares().signum() == 0 ? "0" : term(column, tender))
                .collect(Collectors.joining(between));
    }

    private static String term(Column column, int tender) {
        return Figures.factor(column.weight()) + " × "
                + Figures.factor(column.values().get(tender)) + " / "
                + Figures.factor(column.sumOfSquares()) + "^(1/2)";
    }
}
