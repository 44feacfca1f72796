package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of what an entity does is for the authorities that control it, and how near that is to the limit of 80 per cent.
 *
 * @param measure what was measured
 * @param year the last year that counts
 * @param share activities for the controlling authorities, in per cent of all
 * @param headroom the share less 80, in percentage points
 * @param externalCap the other activities that the share allows, in the unit of the measure; they must stay below it
 * @param slope by how many percentage points the share changes in a year: least squares over the years that are known, three or more
 * @param yearsToLimit how many years the headroom lasts at that slope, where it falls
 * @param warning the headroom below which the council wants to be warned, in percentage points; empty where it set none
 */
public record ControlledActivities(
        ActivityMeasure measure,
        int year,
        Figure share,
        Figure headroom,
        Figure externalCap,
        Figure slope,
        Figure yearsToLimit,
        Optional<Ratio> warning) {

    /**
     * Whether the headroom is what the council wants at least.
     *
     * @return not applicable where the council set no warning, unknown where the headroom is
     */
    public Verdict headroomIsEnough() {
        return warning.map(least -> Verdict.of(headroom.value().map(found -> found.compareTo(least) >= 0)))
                .orElse(Verdict.NOT_APPLICABLE);
    }

    /** The measure as every figure prints it. */
    static String words(ActivityMeasure measure, int year) {
        return measure.label() + ", " + year + " (measure " + measure.id() + ", "
                + measure.evidence().code() + ")";
    }

    List<Indicator> indicators(String prefix, String entity) {
        List<Indicator> all = new ArrayList<>(List.of(
                share.indicator(prefix + "share", "per cent"),
                headroom.indicator(prefix + "headroom", "percentage points"),
                externalCap.indicator(prefix + "external-cap", "unit of the measure"),
                slope.indicator(prefix + "slope", "percentage points a year"),
                yearsToLimit.indicator(prefix + "years-to-limit", "years"),
                Indicator.word(
                        prefix + "measure", "Measure of activity, " + entity, measure.id(), words(measure, year))));
        warning.ifPresent(least -> all.add(Indicator.word(
                prefix + "headroom-warning",
                "Headroom is at least " + least + " percentage points, as the council wants, " + entity,
                headroomIsEnough().code(),
                headroom.value()
                        .map(found -> "headroom " + found)
                        .orElse(headroom.step().note()))));
        return all;
    }
}
