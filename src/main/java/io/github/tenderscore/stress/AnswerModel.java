package io.github.tenderscore.stress;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What made-up bids answer on one criterion. */
public sealed interface AnswerModel {

    /** The most units that a price, or steps that a range of quantities, may count. */
    long MOST_UNITS = 1_000_000_000_000L;

    /**
     * The kind of criterion that it answers.
     *
     * @return {@code price}, {@code mark}, {@code quantity}, {@code choice} or {@code yes-no}
     */
    String kind();

    /** How prices lie between the lowest and the highest that is drawn. */
    enum Shape {
        /** Every price as often as any other. */
        UNIFORM,
        /** The expected price most often, and less often in a straight line to either end. */
        TRIANGULAR;

        /**
         * The name in documents.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Prices around an expected one, in whole units such as pence.
     *
     * @param expected what is expected, above zero
     * @param spread per cent of it by which prices go below and above, from 0 to 99
     * @param shape how prices lie between the ends
     * @param unit what every price is a multiple of, such as 0.01 for pence
     */
    record Price(Ratio expected, Percent spread, Shape shape, Ratio unit) implements AnswerModel {

        /**
         * Checks the range.
         *
         * @param expected what is expected, above zero
         * @param spread per cent of it by which prices go below and above, from 0 to 99
         * @param shape how prices lie between the ends
         * @param unit what every price is a multiple of, such as 0.01 for pence
         * @throws IllegalArgumentException if one is outside its range, or there is no whole number of units between the ends
         */
        public Price {
            if (expected.signum() <= 0) {
                throw new IllegalArgumentException("The expected price (" + expected + ") must be above zero");
            }
            if (unit.signum() <= 0) {
                throw new IllegalArgumentException(
                        "The unit (" + unit + ") of prices must be above zero, such as 0.01 for pence");
            }
            if (spread.value().signum() < 0 || spread.value().compareTo(Ratio.of(99)) > 0) {
                throw new IllegalArgumentException(
                        "The spread (" + spread.value() + ") of prices in per cent must be from 0 to 99");
            }
            if (expected.dividedBy(unit).compareTo(Ratio.of(MOST_UNITS)) > 0) {
                throw new IllegalArgumentException("The expected price (" + expected + ") must be at most " + MOST_UNITS
                        + " units of " + unit + "; a larger unit does");
            }
            if (fewest(expected, spread, unit) > most(expected, spread, unit)) {
                throw new IllegalArgumentException("The unit (" + unit
                        + ") of prices must let at least one price lie within the spread around " + expected);
            }
        }

        @Override
        public String kind() {
            return "price";
        }

        /**
         * The lowest price that is drawn, before outliers and strategies.
         *
         * @return a whole number of units
         */
        public Ratio lowest() {
            return unit.times(Ratio.of(fewestUnits()));
        }

        /**
         * The highest price that is drawn, before outliers and strategies.
         *
         * @return a whole number of units
         */
        public Ratio highest() {
            return unit.times(Ratio.of(mostUnits()));
        }

        long fewestUnits() {
            return fewest(expected, spread, unit);
        }

        long mostUnits() {
            return most(expected, spread, unit);
        }

        private static long fewest(Ratio expected, Percent spread, Ratio unit) {
            Ratio units = expected.minus(spread.of(expected)).dividedBy(unit).negate();
            return -floor(units);
        }

        private static long most(Ratio expected, Percent spread, Ratio unit) {
            return floor(expected.plus(spread.of(expected)).dividedBy(unit));
        }

        private static long floor(Ratio value) {
            BigInteger[] parts = value.bigNumerator().divideAndRemainder(value.bigDenominator());
            return parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
        }
    }

    /**
     * Marks of the criterion's scale.
     *
     * @param weights how often each is given
     */
    record Marks(MarkWeights weights) implements AnswerModel {
        @Override
        public String kind() {
            return "mark";
        }
    }

    /**
     * Quantities from a range, each step of it as often as any other.
     *
     * @param from the lowest
     * @param to the highest
     * @param step what lies between one quantity and the next, above zero
     */
    record Quantity(Ratio from, Ratio to, Ratio step) implements AnswerModel {

        /**
         * Checks the range.
         *
         * @param from the lowest
         * @param to the highest
         * @param step what lies between one quantity and the next, above zero
         * @throws IllegalArgumentException if the ends are the wrong way round, or not a whole number of steps apart
         */
        public Quantity {
            if (step.signum() <= 0) {
                throw new IllegalArgumentException("The step (" + step + ") of quantities must be above zero");
            }
            Ratio steps = to.minus(from).dividedBy(step);
            if (steps.signum() < 0 || !steps.isWhole() || steps.compareTo(Ratio.of(MOST)) > 0) {
                throw new IllegalArgumentException("The range of quantities (" + from + " to " + to
                        + ") must be a whole number from 0 to " + MOST + " of steps of " + step);
            }
        }

        /** The most steps that a range may have. */
        private static final int MOST = 1_000_000_000;

        @Override
        public String kind() {
            return "quantity";
        }

        int steps() {
            return to.minus(from).dividedBy(step).bigNumerator().intValueExact();
        }
    }

    /**
     * Options of the criterion.
     *
     * @param weights how often each is chosen, by its name; one that is not named is never chosen
     */
    record Choice(Map<String, Integer> weights) implements AnswerModel {

        /**
         * Copies the weights, keeping their order.
         *
         * @param weights how often each is chosen, by its name; one that is not named is never chosen
         * @throws IllegalArgumentException if one is below zero, or their sum is not from 1 to a million
         */
        public Choice {
            weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
            long sum = 0;
            for (Map.Entry<String, Integer> weight : weights.entrySet()) {
                if (weight.getValue() < 0) {
                    throw new IllegalArgumentException("The weight (" + weight.getValue() + ") of the option "
                            + weight.getKey() + " must not be below zero");
                }
                sum += weight.getValue();
            }
            if (sum < 1 || sum > MarkWeights.MOST) {
                throw new IllegalArgumentException(
                        "The sum (" + sum + ") of the weights of options must be from 1 to " + MarkWeights.MOST);
            }
        }

        @Override
        public String kind() {
            return "choice";
        }
    }

    /**
     * Yes or no.
     *
     * @param yes the chance of yes in per cent, with at most four decimals
     */
    record YesNo(Percent yes) implements AnswerModel {

        /**
         * Checks the chance.
         *
         * @param yes the chance of yes in per cent, with at most four decimals
         * @throws IllegalArgumentException if it is no chance
         */
        public YesNo {
            Chances.millionths(yes, "yes");
        }

        @Override
        public String kind() {
            return "yes-no";
        }
    }
}
