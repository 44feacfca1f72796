package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * The mean squares of an analysis of variance of targets by evaluators, exact.
 *
 * @param targets how many there are
 * @param raters how many evaluators there are
 * @param rows between targets
 * @param columns between evaluators
 * @param within within targets
 * @param residual within targets, without what is due to evaluators
 */
record MeanSquares(int targets, int raters, Ratio rows, Ratio columns, Ratio within, Ratio residual) {

    static MeanSquares of(List<List<Ratio>> table) {
        int n = table.size();
        int k = table.get(0).size();
        Ratio grand = Ratings.mean(table.stream().map(Ratings::mean).toList());
        Ratio betweenRows =
                spread(table.stream().map(Ratings::mean).toList(), grand).times(Ratio.of(k));
        Ratio betweenColumns = spread(
                        Ratings.columns(table).stream().map(Ratings::mean).toList(), grand)
                .times(Ratio.of(n));
        Ratio inRows = Ratings.sum(
                table.stream().map(row -> spread(row, Ratings.mean(row))).toList());
        return new MeanSquares(
                n,
                k,
                betweenRows.dividedBy(Ratio.of(n - 1)),
                betweenColumns.dividedBy(Ratio.of(k - 1)),
                inRows.dividedBy(Ratio.of((long) n * (k - 1))),
                inRows.minus(betweenColumns).dividedBy(Ratio.of((long) (n - 1) * (k - 1))));
    }

    private static Ratio spread(List<Ratio> numbers, Ratio around) {
        return Ratings.sum(
                numbers.stream().map(number -> number.minus(around).power(2)).toList());
    }
}
