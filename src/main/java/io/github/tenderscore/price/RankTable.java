package io.github.tenderscore.price;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Kernel F7: the share that a table gives for the place of a price, counted from the lowest. A place beyond the table earns nothing.
 *
 * @param table shares that do not rise, from place 1 on
 */
record RankTable(String id, Parameters parameters, ReferenceSet reference, List<Ratio> table, RankTies ties)
        implements PriceRule {

    /** The places that a price shares with its equals, from 1. */
    private record Places(int first, int last) {}

    static List<Ratio> parse(String id, String text) {
        return Shares.falling(id, "table", Shares.parts(id, "table", text));
    }

    static String text(List<Ratio> table) {
        return table.stream().map(Ratio::toString).collect(Collectors.joining(", "));
    }

    @Override
    public Ratio share(Ratio price, ReferenceStatistics prices) {
        return share(places(price, prices));
    }

    private Ratio share(Places places) {
        return switch (ties) {
            case BEST, DENSE -> at(places.first());
            case WORST -> at(places.last());
            case MEAN -> {
                Ratio sum = Ratio.ZERO;
                for (int place = places.first(); place <= Math.min(places.last(), table.size()); place++) {
                    sum = sum.plus(at(place));
                }
                yield sum.dividedBy(Ratio.of(places.last() - places.first() + 1L));
            }
        };
    }

    private Ratio at(int place) {
        return place <= table.size() ? table.get(place - 1) : Ratio.ZERO;
    }

    private Places places(Ratio price, ReferenceStatistics prices) {
        int below = prices.countBelow(price);
        int equal = 0;
        while (below + equal < prices.count()
                && prices.lowest(below + equal + 1).equals(price)) {
            equal++;
        }
        int distinct = below;
        for (int place = 2; ties == RankTies.DENSE && place <= below; place++) {
            distinct -= prices.lowest(place).equals(prices.lowest(place - 1)) ? 1 : 0;
        }
        int more = reference.own() == ReferenceSet.Own.INCLUDED ? equal - 1 : equal;
        return new Places(distinct + 1, distinct + 1 + more);
    }

    @Override
    public Step explain(Ratio price, ReferenceStatistics prices) {
        Places places = places(price, prices);
        Step.Builder step = Step.of(Shares.LABEL).exact(share(places));
        String shared = places.first() == places.last()
                ? "place " + places.first()
                : "equal prices share the places " + places.first() + " to " + places.last();
        if (ties == RankTies.MEAN && places.first() < places.last()) {
            StringBuilder sum = new StringBuilder();
            for (int place = places.first(); place <= places.last(); place++) {
                sum.append(sum.isEmpty() ? "(" : " + ").append(Figures.factor(at(place)));
            }
            step.formula(
                    "sum of the shares of the places / number of places",
                    sum + ") / " + (places.last() - places.first() + 1));
        }
        return step.note(shared + " of " + prices.count() + ", ties " + ties.code() + "; the table: " + text(table)
                        + "; compared: " + reference.words())
                .build();
    }
}
