package io.github.tenderscore.monitor.insourcing;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * What a service was to cost in a year and what it did cost, in pounds and both on the same VAT basis.
 *
 * @param year the year, such as {@code 2026/27}; not blank
 * @param businessCase the cost in the business case, in its prices, above zero; empty where not known
 * @param deflator the price level of the year over that of the business case, above zero; empty where not known
 * @param actual what it did cost, zero or more; empty where not known
 */
public record CostYear(String year, Optional<Ratio> businessCase, Optional<Ratio> deflator, Optional<Ratio> actual) {

    /**
     * Checks the figures.
     *
     * @param year the year, such as {@code 2026/27}; not blank
     * @param businessCase the cost in the business case, in its prices, above zero; empty where not known
     * @param deflator the price level of the year over that of the business case, above zero; empty where not known
     * @param actual what it did cost, zero or more; empty where not known
     * @throws io.github.tenderscore.fault.FaultException if the year is blank, a planned cost or deflator is not above zero, or an actual cost is
     *     negative; it names every fault
     */
    public CostYear {
        Faults faults = new Faults();
        if (year.isBlank()) {
            faults.add(List.of("year"), "The year (" + year + ") of a cost must be named");
        }
        String owner = year;
        businessCase
                .filter(given -> given.signum() <= 0)
                .ifPresent(given -> faults.add(
                        List.of("businessCase"),
                        "The cost (" + given + ") in the business case for " + owner + " must be above zero"));
        deflator.filter(given -> given.signum() <= 0)
                .ifPresent(given -> faults.add(
                        List.of("deflator"), "The deflator (" + given + ") of " + owner + " must be above zero"));
        actual.filter(given -> given.signum() < 0)
                .ifPresent(given -> faults.add(
                        List.of("actual"), "The cost (" + given + ") of " + owner + " must not be negative"));
        faults.throwIfAny("The cost of a year");
    }

    /**
     * Whether all three figures are known.
     *
     * @return false where one is missing; the year then counts in the coverage only
     */
    public boolean isKnown() {
        return businessCase.isPresent() && deflator.isPresent() && actual.isPresent();
    }
}
