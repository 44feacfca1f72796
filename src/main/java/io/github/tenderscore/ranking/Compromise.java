package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Kernel F14, VIKOR: how far a tender falls behind the best values, on the whole (S) and on its worst criterion (R), mixed to Q.
 *
 * @param v what S counts in Q, from 0 to 1; R counts the rest
 */
record Compromise(Parameters parameters, Ratio price, Ratio v) implements MatrixRule {

    static final String ID = "AG-VIKOR";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Direction direction() {
        return Direction.LOWEST;
    }

    @Override
    public String figureName() {
        return "Distance from the best compromise (Q)";
    }

    /** What the tenders lag behind on the whole and on their worst criterion, in whole numbers of the same unit. */
    record Lags(CommonDenominator unit, List<BigInteger> whole, List<BigInteger> single) {

        static Lags of(DecisionMatrix matrix) {
            Products terms = terms(matrix);
            return new Lags(terms.unit(), all(matrix, terms::sum), all(matrix, terms::highest));
        }

        /** Whether no tender lags less behind on the whole, or none on its worst criterion. */
        boolean isLeast(int tender) {
            return whole.get(tender).equals(Collections.min(whole))
                    || single.get(tender).equals(Collections.min(single));
        }

        private Column column(String name, List<BigInteger> lags) {
            return new Column(
                    ID,
                    name,
                    Direction.LOWEST,
                    Ratio.ONE,
                    lags.stream().map(lag -> unit.value(lag)).toList());
        }
    }

    private static <T> List<T> all(DecisionMatrix matrix, IntFunction<T> figure) {
        return IntStream.range(0, matrix.tenders()).mapToObj(figure).toList();
    }

    /** Weight × (best - value) / (best - worst) of each criterion. */
    private static Products terms(DecisionMatrix matrix) {
        List<Ratio> factors = new ArrayList<>();
        List<BigInteger[]> lags = new ArrayList<>();
        for (Column column : matrix.columns()) {
            CommonDenominator unit = CommonDenominator.of(column.values());
            BigInteger best = unit.units(column.best());
            BigInteger range = best.subtract(unit.units(column.worst()));
            if (range.signum() != 0) {
                factors.add(column.weight().dividedBy(Ratio.of(range, BigInteger.ONE)));
                lags.add(Arrays.stream(unit.units(column.values()))
                        .map(best::subtract)
                        .toArray(BigInteger[]::new));
            }
        }
        return new Products(factors, lags);
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        return figures(matrix, Lags.of(matrix));
    }

    private List<Ratio> figures(DecisionMatrix matrix, Lags lags) {
        BigInteger lowest = Collections.min(lags.whole);
        BigInteger least = Collections.min(lags.single);
        BigInteger range = Collections.max(lags.whole).subtract(lowest);
        BigInteger other = Collections.max(lags.single).subtract(least);
        return all(
                matrix,
                tender -> mixed(
                        lags.whole.get(tender).subtract(lowest),
                        range,
                        lags.single.get(tender).subtract(least),
                        other));
    }

    /** v × whole / range + (1 - v) × single / other; a part without a range counts 0. */
    private Ratio mixed(BigInteger whole, BigInteger range, BigInteger single, BigInteger other) {
        BigInteger first = range.max(BigInteger.ONE);
        BigInteger second = other.max(BigInteger.ONE);
        BigInteger rest = v.bigDenominator().subtract(v.bigNumerator());
        if (v.signum() == 0) {
            return Ratio.quotient(single, second);
        }
        return rest.signum() == 0
                ? Ratio.quotient(whole, first)
                : Ratio.quotient(
                        v.bigNumerator()
                                .multiply(whole)
                                .multiply(second)
                                .add(rest.multiply(single).multiply(first)),
                        v.bigDenominator(),
                        first,
                        second);
    }

    @Override
    public int[] places(Contest contest, List<Ratio> figures) {
        return contest.size() == 0
                ? new int[0]
                : CompromiseSet.of(Lags.of(matrix(contest)), figures).places();
    }

    @Override
    public IntFunction<List<Step>> explainPlace(Contest contest, List<Ratio> figures) {
        CompromiseSet set = CompromiseSet.of(Lags.of(matrix(contest)), figures);
        return tender -> List.of(set.step(tender));
    }

    @Override
    public IntFunction<Step> explain(DecisionMatrix matrix) {
        Lags lags = Lags.of(matrix);
        List<Ratio> figures = figures(matrix, lags);
        Column whole = lags.column("S", lags.whole);
        Column single = lags.column("R", lags.single);
        return tender -> step(matrix, whole, single, tender, figures.get(tender));
    }

    private Step step(DecisionMatrix matrix, Column whole, Column single, int tender, Ratio figure) {
        return Step.of(figureName())
                .formula(
                        "v × (S - lowest S) / (highest S - lowest S) + (1 - v) × (R - lowest R) / (highest R - lowest R)",
                        Figures.factor(v) + " × " + part(whole, tender) + " + (1 - " + Figures.factor(v) + ") × "
                                + part(single, tender))
                .exact(figure)
                .note(whole.isConstant() || single.isConstant() ? "a part on which all are equal counts 0" : "")
                .step(step("S", "sum", matrix, tender, whole))
                .step(step("R", "highest", matrix, tender, single))
                .build();
    }

    private static String part(Column lags, int tender) {
        return lags.isConstant()
                ? "0"
                : quotient(lags.values().get(tender), lags.lowest(), lags.highest(), lags.lowest());
    }

    private static String quotient(Ratio value, Ratio from, Ratio to, Ratio start) {
        return "(" + Figures.factor(value) + " - " + Figures.factor(from) + ") / (" + Figures.factor(to) + " - "
                + Figures.factor(start) + ")";
    }

    private static Step step(String label, String how, DecisionMatrix matrix, int tender, Column lags) {
        List<String> terms =
                matrix.columns().stream().map(column -> shown(column, tender)).toList();
        return Step.of(label)
                .formula(
                        how + " of weight × (best value - value) / (best value - worst value) of the criteria",
                        how.equals("sum")
                                ? terms.stream().collect(Collectors.joining(" + "))
                                : terms.stream()
                                        .reduce((one, more) -> "max(" + one + "; " + more + ")")
                                        .orElseThrow())
                .exact(lags.values().get(tender))
                .build();
    }

    private static String shown(Column column, int tender) {
        return column.isConstant()
                ? "0"
                : Figures.factor(column.weight()) + " × "
                        + quotient(
                                column.best().max(column.values().get(tender)),
                                column.best().min(column.values().get(tender)),
                                column.highest(),
                                column.lowest());
    }
}
