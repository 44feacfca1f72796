package io.github.tenderscore.commitment;

/**
 * Which years count.
 *
 * @param firstYear the calendar year of the first year of the contract
 * @param contractYears the years of the contract, in which commitments are delivered
 * @param years the years over which effects count, from the first year of the contract on; at least those of the contract, at most
 *     {@value #MOST_YEARS}
 */
public record Horizon(int firstYear, int contractYears, int years) {

    /** The longest horizon. */
    public static final int MOST_YEARS = 100;

    /**
     * The calendar year of a year of the contract.
     *
     * @param year 1 for the first
     * @return the calendar year
     */
    public int calendarYear(int year) {
        return firstYear + year - 1;
    }
}
