package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The highest and lowest figures of a field, which rules compare with. */
final class Extremes {

    private Extremes() {}

    static Ratio lowestPrice(Contest contest) {
        return of(contest, Standing::price, Ratio::min);
    }

    static Ratio mostPoints(Contest contest) {
        return of(contest, Standing::points, Ratio::max);
    }

    static Ratio fewestPoints(Contest contest) {
        return of(contest, Standing::points, Ratio::min);
    }

    static Ratio of(Contest contest, Function<Standing, Ratio> figure, BinaryOperator<Ratio> better) {
        Ratio best = figure.apply(contest.standings().get(0));
        for (int i = 1; i < contest.size(); i++) {
            best = better.apply(best, figure.apply(contest.standings().get(i)));
        }
        return best;
    }
}
