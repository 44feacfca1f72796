package io.github.tenderscore.appraisal;

import java.util.Locale;

/** Whether the amounts of the first year are discounted; published, because it changes every present value. */
public enum Timing {
    /** The first year counts as one year from the present: its amounts are discounted once. */
    FIRST_YEAR_DISCOUNTED(0),
    /** The first year is the present, year 0: its amounts count in full. */
    FIRST_YEAR_AT_PRESENT(1);

    private final int present;

    Timing(int present) {
        this.present = present;
    }

    /**
     * How many years from the present a year lies.
     *
     * @param year 1 for the first year
     * @return the number of years by which its amounts are discounted
     */
    public int distance(int year) {
        return year - present;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
