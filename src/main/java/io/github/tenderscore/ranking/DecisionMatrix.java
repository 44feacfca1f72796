package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule.Direction;
import java.util.ArrayList;
import java.util.List;

/**
 * What a multi-criteria rule compares: the criteria that weigh anything, and the price where it takes part as one more. A criterion
 * without weight is left out, so that it changes nothing.
 *
 * @param tenders how many there are, at least one
 * @param columns one for each criterion, at least one beside the price; their weights total 1
 */
record DecisionMatrix(int tenders, List<Column> columns) {

    /** The matrix of a contest in which the price weighs so many per cent; zero for a price that takes no part. */
    static DecisionMatrix of(String rule, Contest contest, Ratio price) {
        List<Contest.Weighed> weighed = weighed(rule, contest);
        Ratio total = Ratio.sum(weighed.stream().map(Contest.Weighed::weight).toList());
        Ratio share = new Percent(price).fraction();
        Ratio unit = Ratio.ONE.minus(share).dividedBy(total);
        List<Column> columns = new ArrayList<>();
        for (Contest.Weighed criterion : weighed) {
            columns.add(values(rule, contest, criterion, criterion.weight().times(unit)));
        }
        if (price.signum() > 0) {
            columns.add(prices(rule, contest, share));
        }
        return new DecisionMatrix(contest.size(), columns);
    }

    static Column values(String rule, Contest contest, Contest.Weighed criterion, Ratio weight) {
        return new Column(
                rule,
                criterion.criterion(),
                criterion.better(),
                weight,
                contest.standings().stream()
                        .map(tender -> tender.points(criterion.criterion()))
                        .toList());
    }

    static Column prices(String rule, Contest contest, Ratio weight) {
        return new Column(
                rule,
                Column.PRICE,
                Direction.LOWEST,
                weight,
                contest.standings().stream().map(Standing::price).toList());
    }

    private static List<Contest.Weighed> weighed(String rule, Contest contest) {
        List<Contest.Weighed> weighed = new ArrayList<>();
        for (Contest.Weighed criterion : contest.criteria()) {
            if (criterion.weight().signum() < 0) {
                throw new IllegalArgumentException("The weight (" + criterion.weight() + ") of the criterion "
                        + criterion.criterion() + " must be zero or more");
            }
            if (criterion.weight().signum() > 0) {
                weighed.add(criterion);
            }
        }
        if (weighed.isEmpty()) {
            throw new IllegalArgumentException("The number (0) of criteria with a weight that the rule " + rule
                    + " compares must be at least 1, beside the price");
        }
        return weighed;
    }
}
