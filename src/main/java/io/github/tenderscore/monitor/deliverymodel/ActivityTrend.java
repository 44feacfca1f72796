package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of a share of activities: headroom, cap, slope and the years that are left. */
record ActivityTrend(String entity, List<ActivityYear> years, int year, ActivityMeasure measure) {

    static final Ratio LIMIT = Ratio.of(80);
    private static final int LEAST_YEARS = 3;

    private Activity activity() {
        return measure.measure(years, year);
    }

    Figure share() {
        Figure share = activity().share("Share of activities for the controlling authorities, " + entity);
        return new Figure(
                share.value().isPresent()
                        ? share.step().withNote(ControlledActivities.words(measure, year))
                        : share.step(),
                share.missing());
    }

    Figure headroom() {
        String label = "Headroom above 80 per cent, " + entity;
        Figure share = share();
        return share.value()
                .map(value -> Figure.of(label, "share - 80", Figures.factor(value) + " - 80", value.minus(LIMIT)))
                .orElseGet(() -> share.orMissing(label));
    }

    Figure externalCap() {
        String label = "Other activities must stay below, " + entity;
        Step controlled = activity().controlled();
        return controlled
                .exact()
                .map(inside -> Figure.of(
                        label,
                        "controlled activities / 4",
                        Figures.factor(inside) + " / 4",
                        inside.dividedBy(Ratio.of(4))))
                .orElseGet(() -> Figure.unknown(label, controlled.note()));
    }

    /** The share of each year of which it is known, up to the last one that counts. */
    private SortedMap<Integer, Ratio> known() {
        SortedMap<Integer, Ratio> known = new TreeMap<>();
        for (ActivityYear one : years) {
            if (one.year() <= year) {
                measure.measure(years, one.year()).share("").value().ifPresent(value -> known.put(one.year(), value));
            }
        }
        return known;
    }

    /** Least squares: sum of (year - mean year) × (share - mean share) / sum of (year - mean year)^2. */
    Figure slope() {
        String label = "Change of the share in a year, " + entity;
        SortedMap<Integer, Ratio> known = known();
        if (known.size() < LEAST_YEARS) {
            return Figure.unknown(
                    label,
                    "the share of " + Figures.counted(known.size(), "year", "years") + " is known; at least "
                            + LEAST_YEARS + " are needed");
        }
        Ratio meanYear = mean(known.keySet().stream().map(Ratio::of).toList());
        Ratio meanShare = mean(List.copyOf(known.values()));
        Ratio above = Ratio.ZERO;
        Ratio below = Ratio.ZERO;
        for (var one : known.entrySet()) {
            Ratio distance = Ratio.of(one.getKey()).minus(meanYear);
            above = above.plus(distance.times(one.getValue().minus(meanShare)));
            below = below.plus(distance.power(2));
        }
        return Figure.of(Step.of(label)
                .formula(
                        "sum of (year - mean year) × (share - mean share) / sum of (year - mean year) ^ 2",
                        "(" + products(known, meanYear, meanShare) + ") / (" + squares(known, meanYear) + ")")
                .exact(above.dividedBy(below))
                .note("least squares over the years " + known.keySet() + " of which the share is known")
                .build());
    }

    private static Ratio mean(List<Ratio> values) {
        return Ratio.sum(values).dividedBy(Ratio.of(values.size()));
    }

    private static String products(SortedMap<Integer, Ratio> known, Ratio meanYear, Ratio meanShare) {
        return known.entrySet().stream()
                .map(one -> distance(one.getKey(), meanYear) + " × (" + Figures.factor(one.getValue()) + " - "
                        + Figures.factor(meanShare) + ")")
                .collect(Collectors.joining(" + "));
    }

    private static String squares(SortedMap<Integer, Ratio> known, Ratio meanYear) {
        return known.keySet().stream()
                .map(one -> distance(one, meanYear) + " ^ 2")
                .collect(Collectors.joining(" + "));
    }

    private static String distance(int year, Ratio meanYear) {
        return "(" + Figures.factor(Ratio.of(year)) + " - " + Figures.factor(meanYear) + ")";
    }

    Figure yearsToLimit() {
        String label = "Years until the share is at 80 per cent, " + entity;
        Figure headroom = headroom();
        Figure slope = slope();
        if (headroom.value().isEmpty()) {
            return headroom.orMissing(label);
        }
        if (headroom.value().get().signum() <= 0) {
            return Figure.missing(label, "limit-reached", "the share is not above 80 per cent");
        }
        if (slope.value().isEmpty()) {
            return slope.orMissing(label);
        }
        if (slope.value().get().signum() >= 0) {
            return Figure.missing(label, "not-falling", "the share does not fall");
        }
        Ratio fall = slope.value().get().negate();
        return Figure.of(
                label,
                "headroom / -slope",
                Figures.factor(headroom.value().get()) + " / " + Figures.factor(fall),
                headroom.value().get().dividedBy(fall));
    }
}
