package io.github.tenderscore.commitment;

import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How much is promised for which year of the contract; year 1 is the first. */
public sealed interface Profile {

    /** The furthest year for which anything can be promised. */
    int LAST_YEAR = Horizon.MOST_YEARS;

    /**
     * The first year for which something is promised.
     *
     * @return 1 or later
     */
    int from();

    /**
     * The last year for which something is promised.
     *
     * @return {@link #from()} or later
     */
    int to();

    /**
     * What is promised for a year.
     *
     * @param year 1 for the first
     * @return zero for a year for which nothing is promised
     */
    Ratio quantity(int year);

    /**
     * What is promised for all years together.
     *
     * @return the sum of the quantities
     */
    Ratio total();

    /**
     * What a bidder states year by year.
     *
     * @param quantities by year of the contract, at least one, zero or more
     */
    record ByYear(SortedMap<Integer, Ratio> quantities) implements Profile {

        /**
         * Copies the quantities.
         *
         * @param quantities by year of the contract, at least one, zero or more
         */
        public ByYear {
            quantities = Collections.unmodifiableSortedMap(new TreeMap<>(quantities));
        }

        @Override
        public int from() {
            return quantities.isEmpty() ? 1 : quantities.firstKey();
        }

        @Override
        public int to() {
            return quantities.isEmpty() ? 1 : quantities.lastKey();
        }

        @Override
        public Ratio quantity(int year) {
            Ratio quantity = quantities.get(year);
            return quantity == null ? Ratio.ZERO : quantity;
        }

        @Override
        public Ratio total() {
            return quantities.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        }
    }

    /**
     * A total that is spread evenly over years.
     *
     * @param total zero or more
     * @param from the first year
     * @param to the last year
     */
    record Even(Ratio total, int from, int to) implements Profile {
        @Override
        public Ratio quantity(int year) {
            return year < from || year > to ? Ratio.ZERO : total.dividedBy(Ratio.of((long) to - from + 1));
        }
    }

    /**
     * The same quantity in each of several years.
     *
     * @param each a year, zero or more
     * @param from the first year
     * @param to the last year
     */
    record Each(Ratio each, int from, int to) implements Profile {
        @Override
        public Ratio quantity(int year) {
            return year < from || year > to ? Ratio.ZERO : each;
        }

        @Override
        public Ratio total() {
            return each.times(Ratio.of((long) to - from + 1));
        }
    }

    /**
     * Quantities year by year, from the first year of the contract on.
     *
     * @param quantities zero or more
     * @return the profile
     */
    static Profile of(List<Ratio> quantities) {
        SortedMap<Integer, Ratio> years = new TreeMap<>();
        for (int i = 0; i < quantities.size(); i++) {
            years.put(i + 1, quantities.get(i));
        }
        return new ByYear(years);
    }
}
