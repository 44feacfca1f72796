package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Kendall's W: how far evaluators put the tenders in the same order, from 0 (not at all) to 1 (completely).
 *
 * <p>Equal marks share the average of their ranks, and W is corrected for them.
 *
 * @param w the coefficient, exact
 * @param chiSquare m(n - 1)W for m evaluators and n targets, exact
 * @param degreesOfFreedom n - 1
 * @param p how likely so large a chi-square is where there is no agreement at all; approximate, and rough for few targets
 */
public record KendallW(Ratio w, Ratio chiSquare, int degreesOfFreedom, double p) {

    private static final Ratio TWO = Ratio.of(2);
    private static final Ratio TWELVE = Ratio.of(12);

    static Measured<KendallW> of(Ratings ratings) {
        return ratings.full().then(KendallW::ofTable);
    }

    private static Measured<KendallW> ofTable(List<List<Ratio>> table) {
        Ratio n = Ratio.of(table.size());
        List<List<Ratio>> columns = Ratings.columns(table);
        Ratio m = Ratio.of(columns.size());
        List<Ratio> rankSums =
                new ArrayList<>(table.stream().map(row -> Ratio.ZERO).toList());
        Ratio ties = Ratio.ZERO;
        for (List<Ratio> column : columns) {
            for (int i = 0; i < column.size(); i++) {
                rankSums.set(i, rankSums.get(i).plus(rank(column, i)));
            }
            ties = ties.plus(tieSum(column));
        }
        Ratio squares = Ratings.sum(rankSums.stream().map(sum -> sum.power(2)).toList());
        Ratio nPlusOne = n.plus(Ratio.ONE);
        Ratio numerator = TWELVE.times(squares)
                .minus(Ratio.of(3).times(m.power(2)).times(n).times(nPlusOne.power(2)));
        Ratio denominator =
                m.power(2).times(n).times(n.power(2).minus(Ratio.ONE)).minus(m.times(ties));
        if (denominator.signum() == 0) {
            return Measured.undefined(
                    "every evaluator gave every target the same mark, so that there is no order to agree on");
        }
        Ratio w = numerator.dividedBy(denominator);
        int degrees = table.size() - 1;
        Ratio chiSquare = m.times(Ratio.of(degrees)).times(w);
        return Measured.of(
                new KendallW(w, chiSquare, degrees, Distributions.chiSquareUpper(Doubles.of(chiSquare), degrees)));
    }

    /** The rank of a mark among those of one evaluator, 1 for the lowest; equal marks share the average of their ranks. */
    private static Ratio rank(List<Ratio> column, int of) {
        long below = column.stream()
                .filter(mark -> mark.compareTo(column.get(of)) < 0)
                .count();
        long equal = column.stream().filter(column.get(of)::equals).count();
        return Ratio.of(below).plus(Ratio.of(equal + 1).dividedBy(TWO));
    }

    /** The sum of t³ - t over the groups of t equal marks; each mark adds its part. */
    private static Ratio tieSum(List<Ratio> column) {
        return Ratings.sum(IntStream.range(0, column.size())
                .mapToObj(i -> column.stream().filter(column.get(i)::equals).count())
                .map(t -> Ratio.of(t * t - 1))
                .toList());
    }
}
