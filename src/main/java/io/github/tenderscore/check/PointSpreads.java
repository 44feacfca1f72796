package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.ScoreTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each criterion weighs in effect among the ranked tenders: 100 × the spread of its points (highest minus lowest) / the sum of the spreads of
 * all criteria, exact and before any rounding.
 */
record PointSpreads(ScoreTable table, List<Ratio> spreads) {

    static PointSpreads of(Assessment assessment) {
        ScoreTable table = ScoreTable.of(assessment);
        List<Ratio> spreads = new ArrayList<>();
        for (int j = 0; j < table.criteria().size(); j++) {
            int column = j;
            List<Ratio> ascending = table.tenders().stream()
                    .map(row -> row.shares().get(column))
                    .sorted()
                    .toList();
            Ratio width = ascending.isEmpty()
                    ? Ratio.ZERO
                    : ascending.get(ascending.size() - 1).minus(ascending.get(0));
            spreads.add(width.times(table.criteria().get(j).weight()));
        }
        return new PointSpreads(table, List.copyOf(spreads));
    }

    /** In per cent; empty where the points of the ranked tenders do not differ on any criterion. */
    Optional<Ratio> of(String criterion) {
        Ratio sum = spreads.stream().reduce(Ratio.ZERO, Ratio::plus);
        return sum.signum() == 0
                ? Optional.empty()
                : Optional.of(spreads.get(table.column(criterion))
                        .times(Ratio.HUNDRED)
                        .dividedBy(sum));
    }
}
