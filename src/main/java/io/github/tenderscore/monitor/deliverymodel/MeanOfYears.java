package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The mean of some years up to the last one that counts; one that is not known makes it unknown. */
record MeanOfYears(String id, Parameters parameters, String label, int count) implements ActivityMeasure {

    MeanOfYears {
        if (label.isBlank()) {
            throw new IllegalArgumentException("The name (" + label + ") of a measure of activity must not be blank");
        }
    }

    @Override
    public Evidence evidence() {
        return Evidence.UNVERIFIED;
    }

    @Override
    public Activity measure(List<ActivityYear> years, int year) {
        return new Activity(
                mean("Activities for the controlling authorities", years, year, ActivityYear::controlled),
                mean("Other activities", years, year, ActivityYear::external));
    }

    private Step mean(String what, List<ActivityYear> years, int last, Function<ActivityYear, Optional<Ratio>> amount) {
        List<Ratio> amounts = new ArrayList<>();
        for (int year = last - count + 1; year <= last; year++) {
            int wanted = year;
            Optional<Ratio> found = years.stream()
                    .filter(one -> one.year() == wanted)
                    .findFirst()
                    .flatMap(amount);
            if (found.isEmpty()) {
                return Step.of(what)
                        .note(what + " of " + year + " are not known")
                        .build();
            }
            amounts.add(found.get());
        }
        if (count == 1) {
            return Step.of(what).exact(amounts.get(0)).note(label + ", " + last).build();
        }
        return Step.of(what)
                .formula(
                        "sum of the years / number of years",
                        "("
                                + String.join(
                                        " + ",
                                        amounts.stream().map(Figures::factor).toList()) + ") / " + count)
                .exact(Ratio.sum(amounts).dividedBy(Ratio.of(count)))
                .note(label + ", to " + last)
                .build();
    }
}
