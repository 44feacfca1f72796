package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.DiscrepancyThreshold.Spread;
import io.github.tenderscore.panel.DiscrepancyThreshold.Unit;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScale.Grade;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** Works out how far the marks of one tender on one criterion are apart. */
final class DiscrepancyAnalysis {

    private final DiscrepancyThreshold threshold;
    private final MarkScale scale;

    DiscrepancyAnalysis(DiscrepancyThreshold threshold, MarkScale scale) {
        this.threshold = threshold;
        this.scale = scale;
    }

    Discrepancy of(Cell cell, SortedMap<String, Ratio> marks) {
        ReferenceStatistics statistics = ReferenceStatistics.of(marks.values());
        Ratio distance = threshold.unit() == Unit.STEPS
                ? spread(marks.values(), statistics, this::position)
                : spread(marks.values(), statistics, this::share);
        return new Discrepancy(
                cell.tender(),
                cell.criterion(),
                marks,
                statistics.max().minus(statistics.min()),
                statistics.median(),
                farthest(marks.values(), statistics.median(), mark -> mark),
                distance,
                threshold.flags(distance));
    }

    private Ratio spread(Collection<Ratio> marks, ReferenceStatistics statistics, UnaryOperator<Ratio> measure) {
        return threshold.spread() == Spread.RANGE
                ? measure.apply(statistics.max()).minus(measure.apply(statistics.min()))
                : farthest(marks, statistics.median(), measure);
    }

    private static Ratio farthest(Collection<Ratio> marks, Ratio from, UnaryOperator<Ratio> measure) {
        return marks.stream()
                .map(mark -> measure.apply(mark).minus(measure.apply(from)).abs())
                .max(Ratio::compareTo)
                .orElse(Ratio.ZERO);
    }

    private Ratio share(Ratio mark) {
        return mark.minus(scale.lowest()).dividedBy(scale.highest().minus(scale.lowest()));
    }

    /** The place of a mark on the scale counted from the lowest; between two marks in proportion. */
    private Ratio position(Ratio mark) {
        List<Grade> grades = scale.grades();
        for (int i = grades.size() - 1; i > 0; i--) {
            Ratio low = grades.get(i).mark();
            Ratio high = grades.get(i - 1).mark();
            if (mark.compareTo(high) <= 0) {
                return Ratio.of(grades.size() - 1L - i).plus(mark.minus(low).dividedBy(high.minus(low)));
            }
        }
        return Ratio.of(grades.size() - 1L).plus(mark.minus(scale.highest()));
    }
}
