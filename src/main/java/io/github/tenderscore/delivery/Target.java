package io.github.tenderscore.delivery;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is promised of an indicator, and how much of it is due by a day. Quantities are in the unit of the indicator.
 *
 * <p>A quantity that adds up over the contract is promised {@linkplain ByYear by year} or {@linkplain ByDate by date} as the bidder
 * profiled it, or {@linkplain Evenly evenly} over the days where there is no profile; a {@linkplain Held level} is the same on every day.
 */
public sealed interface Target {

    /**
     * A level to be held in each period, such as 95 per cent of calls answered in time; levels are never added up.
     *
     * @param levels one for the whole contract, or one for each of its years, the first year first; each zero or more
     * @param several which of several levels counts that were returned for one assessed period
     */
    record Held(List<Ratio> levels, SeveralLevels several) implements Target {

        /**
         * Copies and checks the levels.
         *
         * @param levels one for the whole contract, or one for each of its years, the first year first; each zero or more
         * @param several which of several levels counts that were returned for one assessed period
         * @throws IllegalArgumentException if there is none, or one is negative
         */
        public Held {
            levels = checked(levels);
        }

        /**
         * One level for the whole contract.
         *
         * @param level zero or more
         * @param several which of several levels counts that were returned for one assessed period
         * @throws IllegalArgumentException if it is negative
         */
        public Held(Ratio level, SeveralLevels several) {
            this(List.of(level), several);
        }
    }

    /**
     * A total over the whole contract, of which as much is due as days of the contract have passed.
     *
     * @param quantity zero or more
     */
    record Evenly(Ratio quantity) implements Target {

        /**
         * Checks the quantity.
         *
         * @param quantity zero or more
         * @throws IllegalArgumentException if it is negative
         */
        public Evenly {
            notNegative(quantity);
        }
    }

    /**
     * A quantity for each year of the contract, due evenly over the days of that year.
     *
     * @param quantities the first year of the contract first; each zero or more; the last may be a part of a year
     */
    record ByYear(List<Ratio> quantities) implements Target {

        /**
         * Copies and checks the quantities.
         *
         * @param quantities the first year of the contract first; each zero or more; the last may be a part of a year
         * @throws IllegalArgumentException if there is none, or one is negative
         */
        public ByYear {
            quantities = checked(quantities);
        }
    }

    /**
     * A quantity by each of some dates; before a date nothing of what is due on it is late.
     *
     * @param quantities the date to what is due on it besides what was due before; each zero or more; in order of time
     */
    record ByDate(SortedMap<LocalDate, Ratio> quantities) implements Target {

        /**
         * Copies and checks the quantities.
         *
         * @param quantities the date to what is due on it besides what was due before; each zero or more; in order of time
         * @throws IllegalArgumentException if there is none, or one is negative
         */
        public ByDate {
            quantities = Collections.unmodifiableSortedMap(new TreeMap<>(quantities));
            if (quantities.isEmpty()) {
                throw new IllegalArgumentException("The dates (none) of a target must be at least one");
            }
            quantities.values().forEach(Target::notNegative);
        }
    }

    private static List<Ratio> checked(List<Ratio> years) {
        if (years.isEmpty()) {
            throw new IllegalArgumentException("The years (none) of a target must be at least one");
        }
        years.forEach(Target::notNegative);
        return List.copyOf(years);
    }

    private static void notNegative(Ratio quantity) {
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException("The quantity (" + quantity + ") of a target must be zero or more");
        }
    }

    /**
     * All that is promised over the contract.
     *
     * @return the total; empty for a level, which does not add up
     */
    default Optional<Ratio> total() {
        if (this instanceof Held) {
            return Optional.empty();
        }
        if (this instanceof Evenly even) {
            return Optional.of(even.quantity);
        }
        Collection<Ratio> parts = this instanceof ByYear years ? years.quantities : ((ByDate) this).quantities.values();
        return Optional.of(parts.stream().reduce(Ratio.ZERO, Ratio::plus));
    }

    /**
     * What is due by a day, and how it was worked out.
     *
     * @param term the days of the contract
     * @param day the day to which is counted
     * @return a step whose exact figure is what was promised to that day; its note states how days were counted
     */
    default Step due(ContractTerm term, LocalDate day) {
        return Due.step(this, term, day);
    }
}
