package io.github.tenderscore.monitor.uptake;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A quarter of a calendar year.
 *
 * @param year the year
 * @param number from 1 (January to March) to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Comparator<Quarter> ORDER =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    /**
     * Checks the number.
     *
     * @param year the year
     * @param number from 1 (January to March) to 4
     * @throws IllegalArgumentException if the number is not from 1 to 4
     */
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("The quarter (" + number + ") of a year must be from 1 to 4");
        }
    }

    /**
     * The quarter in which a day falls.
     *
     * @param day any day
     * @return its quarter
     */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    @Override
    public int compareTo(Quarter other) {
        return ORDER.compare(this, other);
    }

    /**
     * The quarter as reports name it.
     *
     * @return for example {@code 2026-Q3}
     */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
