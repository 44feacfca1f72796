package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.List;

/**
 * What the tenders show on one criterion.
 *
 * @param rule the rule that looks at it
 * @param name the criterion; {@value #PRICE} for the amount of the price
 * @param better which of two values is the better one
 * @param weight its part of the whole
 * @param values as they are, in the order of the contest
 */
record Column(String rule, String name, AwardRule.Direction better, Ratio weight, List<Ratio> values) {

    static final String PRICE = "price";

    boolean lowerIsBetter() {
        return better == AwardRule.Direction.LOWEST;
    }

    Ratio highest() {
        return Collections.max(values);
    }

    Ratio lowest() {
        return Collections.min(values);
    }

    Ratio best() {
        return lowerIsBetter() ? lowest() : highest();
    }

    Ratio worst() {
        return lowerIsBetter() ? highest() : lowest();
    }

    /** By how much one value is better than another; negative where it is worse. */
    Ratio lead(Ratio one, Ratio other) {
        return lowerIsBetter() ? other.minus(one) : one.minus(other);
    }

    /** Negative where the first tender shows the better value, zero where both show the same. */
    int compare(int one, int other) {
        return better.bestFirst().compare(values.get(one), values.get(other));
    }

    boolean isConstant() {
        return values.stream().allMatch(values.get(0)::equals);
    }

    Ratio sumOfSquares() {
        return Ratio.sum(values.stream().map(value -> value.times(value)).toList());
    }

    /** Refuses values that are not above zero. */
    void checkAboveZero(String because) {
        check(lowest(), 1, "above zero", because);
    }

    /** Refuses values below zero. */
    void checkFromZero(String because) {
        check(lowest(), 0, "zero or more", because);
    }

    private void check(Ratio value, int least, String allowed, String because) {
        if (value.signum() < least) {
            throw new IllegalArgumentException("The value (" + value + ") of a tender on the criterion " + name
                    + " must be " + allowed + ", because the rule " + rule + " " + because);
        }
    }
}
