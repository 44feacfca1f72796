package io.github.tenderscore.procurement;

import java.time.LocalDate;

/**
 * From when to when, in days of the United Kingdom.
 *
 * @param start the first day
 * @param end the last day; doubtful where it is the first day and the contract may be extended beyond it
 * @param longestEnd the last day with every extension
 */
public record Period(Fact<LocalDate> start, Fact<LocalDate> end, Fact<LocalDate> longestEnd) {

    /** No period is published. */
    public static final Period NONE = new Period(Fact.absent(), Fact.absent(), Fact.absent());
}
