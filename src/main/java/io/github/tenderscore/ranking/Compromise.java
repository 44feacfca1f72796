package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;
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

    /** Weight × (best - value) / (best - worst); zero on a criterion on which all are equal. */
    static Ratio term(Column column, int tender) {
        Ratio lag = column.lead(column.best(), column.values().get(tender));
        return lag.signum() == 0
                ? Ratio.ZERO
                : column.weight().times(lag).dividedBy(column.lead(column.best(), column.worst()));
    }

    /** What the tenders lag behind on the whole and on their worst criterion. */
    record Lags(Column whole, Column single) {

        static Lags of(DecisionMatrix matrix) {
            List<Ratio> whole = new ArrayList<>();
            List<Ratio> single = new ArrayList<>();
            for (int i = 0; i < matrix.tenders(); i++) {
                int tender = i;
                List<Ratio> terms = matrix.columns().stream()
                        .map(column -> term(column, tender))
                        .toList();
                whole.add(Ratio.sum(terms));
                single.add(terms.stream().reduce(Ratio.ZERO, Ratio::max));
            }
            return new Lags(lags("S", whole), lags("R", single));
        }

        private static Column lags(String name, List<Ratio> values) {
            return new Column(ID, name, Direction.LOWEST, Ratio.ONE, values);
        }
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        Lags lags = Lags.of(matrix);
        return IntStream.range(0, matrix.tenders())
                .mapToObj(tender -> figure(lags, tender))
                .toList();
    }

    private Ratio figure(Lags lags, int tender) {
        return v.times(term(lags.whole, tender)).plus(Ratio.ONE.minus(v).times(term(lags.single, tender)));
    }

    @Override
    public int[] places(Contest contest, List<Ratio> figures) {
        return contest.size() == 0
                ? new int[0]
                : CompromiseSet.of(Lags.of(matrix(contest)), figures).places();
    }

    @Override
    public List<Step> explainPlace(Contest contest, List<Ratio> figures, int tender) {
        return List.of(CompromiseSet.of(Lags.of(matrix(contest)), figures).step(tender));
    }

    @Override
    public Step explain(DecisionMatrix matrix, int tender) {
        Lags lags = Lags.of(matrix);
        return Step.of(figureName())
                .formula(
                        "v × (S - lowest S) / (highest S - lowest S) + (1 - v) × (R - lowest R) / (highest R - lowest R)",
                        Figures.factor(v) + " × " + part(lags.whole, tender) + " + (1 - " + Figures.factor(v) + ") × "
                                + part(lags.single, tender))
                .exact(figure(lags, tender))
                .note(
                        lags.whole.isConstant() || lags.single.isConstant()
                                ? "a part on which all are equal counts 0"
                                : "")
                .step(step("S", "sum", matrix, tender, lags.whole))
                .step(step("R", "highest", matrix, tender, lags.single))
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
