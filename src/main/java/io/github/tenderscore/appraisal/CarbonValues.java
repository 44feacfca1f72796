package io.github.tenderscore.appraisal;

import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a tonne of greenhouse gas is worth in an appraisal, year by year; a value for appraisal, not a market price.
 *
 * @param id its name in documents, not blank
 * @param priceYear the year of its prices
 * @param values pounds for a tonne of CO2 equivalent by year of emission, zero or more
 * @param provenance where they come from
 */
public record CarbonValues(String id, int priceYear, SortedMap<Integer, Ratio> values, Provenance provenance) {

    /**
     * Copies and checks the values.
     *
     * @param id its name in documents, not blank
     * @param priceYear the year of its prices
     * @param values pounds for a tonne of CO2 equivalent by year of emission, zero or more
     * @param provenance where they come from
     * @throws IllegalArgumentException if there is none, one is too long to be added up exactly, or one is negative
     */
    public CarbonValues {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        if (id.isBlank() || values.isEmpty()) {
            throw new IllegalArgumentException(
                    "The carbon values (" + id + ") must have an id and the value of at least one year");
        }
        values.forEach((year, value) -> {
            if (value.signum() < 0) {
                throw new IllegalArgumentException(
                        "The carbon value (" + value + ") of " + id + " in " + year + " must be zero or more");
            }
            Provenance.refuseLong(value, "value of " + id + " in " + year);
        });
    }

    /**
     * The value of a tonne that is emitted or saved in a year.
     *
     * @param year the calendar year
     * @return pounds for a tonne of CO2 equivalent, in prices of {@link #priceYear()}
     * @throws IllegalArgumentException if the table has no such year
     */
    public Ratio value(int year) {
        Ratio value = values.get(year);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The year (" + year + ") of an emission must be one of the carbon values " + id + ", "
                            + values.firstKey() + " to " + values.lastKey());
        }
        return value;
    }
}
