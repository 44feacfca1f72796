package io.github.tenderscore.monitor.fiscal;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * One figure of a council's finances as it was published.
 *
 * @param metric which
 * @param year the year of its source, such as {@code 2024-25}; not blank
 * @param value as published; empty where it is not known
 * @param unit as published, such as {@code per cent}; not blank
 * @param source where it was published
 */
public record MetricFigure(FiscalMetric metric, String year, Optional<Ratio> value, String unit, Source source) {

    /**
     * Checks year and unit.
     *
     * @param metric which
     * @param year the year of its source, such as {@code 2024-25}; not blank
     * @param value as published; empty where it is not known
     * @param unit as published, such as {@code per cent}; not blank
     * @param source where it was published
     * @throws IllegalArgumentException if year or unit is blank
     */
    public MetricFigure {
        if (year.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException("The figure of " + metric.code() + " must have the year (" + year
                    + ") of its source and a unit (" + unit + ")");
        }
    }

    Indicator indicator() {
        String id = "fiscal/metrics/" + metric.code() + "/" + year;
        String name = metric.words() + ", " + year + " (" + metric.family().source() + "; "
                + metric.family().note() + ")";
        return value.map(figure -> Indicator.value(id, name, figure, unit))
                .orElseGet(() -> Indicator.missing(id, name, "unknown", "the figure is not known"))
                .from(List.of(source));
    }
}
