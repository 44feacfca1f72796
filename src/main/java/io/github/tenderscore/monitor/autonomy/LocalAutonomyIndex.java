package io.github.tenderscore.monitor.autonomy;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Local Autonomy Index of a country in a year, with its seven dimensions.
 *
 * <p>Each dimension is 100 / its divisor × the sum of its variables; the index is their weighted mean, with 3 of 13 for political discretion and
 * for finance. It is about the local government of a country and is never compared with the discretion of one council.
 *
 * <p>Source: Ladner, Keuffer and others, doi 10.1007/978-3-319-95642-8. The greatest values of the variables were not verified.
 *
 * @param country the country; not blank
 * @param year the year of the values; not blank
 * @param values the variables that are known, each from 0 to its greatest value
 * @param sources where the values come from
 */
public record LocalAutonomyIndex(
        String country, String year, Map<AutonomyVariable, Ratio> values, List<Source> sources) {

    private static final Ratio WHOLE = Ratio.of(13);
    private static final String MARK =
            "of a country, not to be compared with a council's discretion; the greatest values"
                    + " of the variables are not verified";

    /**
     * Checks the values.
     *
     * @param country the country; not blank
     * @param year the year of the values; not blank
     * @param values the variables that are known, each from 0 to its greatest value
     * @param sources where the values come from
     * @throws io.github.tenderscore.fault.FaultException if country or year is blank or a value is outside its range; it names every fault
     */
    public LocalAutonomyIndex {
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        if (country.isBlank() || year.isBlank()) {
            faults.add(List.of("country"), "The index (" + country + ", " + year + ") must name its country and year");
        }
        values.forEach((variable, value) -> {
            if (value.signum() < 0 || value.compareTo(Ratio.of(variable.most())) > 0) {
                faults.add(
                        List.of("values", variable.code()),
                        "The value (" + value + ") of " + variable.code() + " must be from 0 to " + variable.most());
            }
        });
        faults.throwIfAny("The Local Autonomy Index");
    }

    /**
     * A dimension.
     *
     * @param dimension which
     * @return from 0 to 100; empty where one of its variables is not known
     */
    public Optional<Ratio> dimension(AutonomyDimension dimension) {
        return dimension
                .sum(values)
                .map(sum ->
                        Ratio.HUNDRED.dividedBy(Ratio.of(dimension.divisor())).times(sum.value()));
    }

    private WeightedSum known() {
        return new WeightedSum(Arrays.stream(AutonomyDimension.values())
                .flatMap(one ->
                        dimension(one).stream().map(value -> WeightedSum.Term.of(Ratio.of(one.weight()), value)))
                .toList());
    }

    /**
     * The index.
     *
     * @return from 0 to 100; empty where a dimension is not known
     */
    public Optional<Ratio> value() {
        WeightedSum known = known();
        return known.weight().equals(WHOLE) ? Optional.of(known.mean()) : Optional.empty();
    }

    /**
     * Why a dimension is what it is.
     *
     * @param dimension which
     * @return a step without a figure where a variable is not known
     */
    public Step explain(AutonomyDimension dimension) {
        Step.Builder step = Step.of("Local autonomy of " + country + " in " + year + ": "
                + dimension.code().replace('-', ' '));
        return dimension
                .sum(values)
                .map(sum -> step.formula(
                                "100 / " + dimension.divisor() + " × sum of factor × variable",
                                "100 / " + dimension.divisor() + " × (" + sum.substituted() + ")")
                        .exact(dimension(dimension).orElseThrow())
                        .note(MARK))
                .orElseGet(() -> step.note("not defined: a variable is not known"))
                .build();
    }

    /**
     * Why the index is what it is.
     *
     * @return a step with the seven dimensions below it; without a figure where one is not known
     */
    public Step explain() {
        Step.Builder step = Step.of("Local Autonomy Index of " + country + " in " + year);
        value().ifPresentOrElse(
                        value -> step.formula("sum of weight × dimension / 13", "(" + known().substituted() + ") / 13")
                                .exact(value)
                                .note(MARK),
                        () -> step.note("not defined: a dimension is not known"));
        for (AutonomyDimension dimension : AutonomyDimension.values()) {
            step.step(explain(dimension));
        }
        return step.build();
    }

    /**
     * The figures that are watched.
     *
     * @return the index and its dimensions
     */
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        String id = "autonomy/index/" + country + "/" + year;
        all.add(Indicator.figure(id, explain(), "points of 100").from(sources));
        for (AutonomyDimension dimension : AutonomyDimension.values()) {
            all.add(Indicator.figure(id + "/" + dimension.code(), explain(dimension), "points of 100")
                    .from(sources));
        }
        return all;
    }
}
