package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** alpha = 1 - observed disagreement / disagreement to be expected by chance; marks that nobody can be paired with do not count. */
final class KrippendorffAlpha {

    private final AlphaMetric metric;
    private final List<List<Ratio>> units;
    private final List<Ratio> values;
    private final List<Ratio> counts;

    private KrippendorffAlpha(Ratings ratings, AlphaMetric metric) {
        this.metric = metric;
        this.units = IntStream.range(0, ratings.targets().size())
                .mapToObj(ratings::given)
                .filter(unit -> unit.size() > 1)
                .toList();
        this.values =
                List.copyOf(new TreeSet<>(units.stream().flatMap(List::stream).toList()));
        this.counts = values.stream()
                .map(value -> Ratio.of(units.stream()
                        .flatMap(List::stream)
                        .filter(value::equals)
                        .count()))
                .toList();
    }

    static Measured<Ratio> of(Ratings ratings, AlphaMetric metric) {
        return new KrippendorffAlpha(ratings, metric).alpha();
    }

    private Measured<Ratio> alpha() {
        if (units.isEmpty()) {
            return Measured.undefined("at least one target must have been marked by two evaluators");
        }
        if (values.size() < 2) {
            return Measured.undefined(
                    "all marks that can be compared are the same, so that agreement cannot be told from chance");
        }
        if (metric == AlphaMetric.RATIO && values.get(0).signum() < 0) {
            return Measured.undefined("the metric ratio needs marks of zero or more; the lowest is " + values.get(0));
        }
        Ratio pairable = Ratings.sum(counts);
        return Measured.of(
                Ratio.ONE.minus(pairable.minus(Ratio.ONE).times(observed()).dividedBy(expected())));
    }

    /** Over all pairs of marks within a target, weighted so that each mark counts once. */
    private Ratio observed() {
        Ratio sum = Ratio.ZERO;
        for (List<Ratio> unit : units) {
            Ratio within = Ratio.ZERO;
            for (Ratio one : unit) {
                for (Ratio other : unit) {
                    within = within.plus(squared(values.indexOf(one), values.indexOf(other)));
                }
            }
            sum = sum.plus(within.dividedBy(Ratio.of(unit.size() - 1)));
        }
        return sum;
    }

    /** Over all pairs of marks, whatever their targets. */
    private Ratio expected() {
        Ratio sum = Ratio.ZERO;
        for (int one = 0; one < values.size(); one++) {
            for (int other = 0; other < values.size(); other++) {
                sum = sum.plus(counts.get(one).times(counts.get(other)).times(squared(one, other)));
            }
        }
        return sum;
    }

    private Ratio squared(int one, int other) {
        return metric.squared(counts, values, one, other);
    }
}
