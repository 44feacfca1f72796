package io.github.tenderscore.commitment;

import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is published of how many people a price can pay: price × labour share / (cost of a full-time equivalent and year × years).
 *
 * @param measures the codes of the measures that count full-time equivalents
 * @param labourShare the part of the price that pays people, above 0 and at most 1
 * @param costPerYear what a full-time equivalent costs a year, in pounds, above zero
 * @param years over which the price is paid, above zero
 */
public record WorkforceTerms(SortedSet<String> measures, Ratio labourShare, Ratio costPerYear, Ratio years) {

    /**
     * Copies the codes.
     *
     * @param measures the codes of the measures that count full-time equivalents
     * @param labourShare the part of the price that pays people, above 0 and at most 1
     * @param costPerYear what a full-time equivalent costs a year, in pounds, above zero
     * @param years over which the price is paid, above zero
     */
    public WorkforceTerms {
        measures = Collections.unmodifiableSortedSet(new TreeSet<>(measures));
    }

    /**
     * The most full-time equivalents that a price can pay.
     *
     * @param price in pounds, above zero
     * @return the ceiling
     * @throws io.github.tenderscore.fault.FaultException if the price or a term is outside its range; it names every fault
     */
    public WorkforceCeiling at(Ratio price) {
        return new WorkforceCeiling(price, labourShare, costPerYear, years);
    }
}
