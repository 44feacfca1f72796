package io.github.tenderscore.weighting;

import io.github.tenderscore.number.Ratio;

/**
 * What a buyer says of two criteria.
 *
 * @param criterion the id of one criterion
 * @param over the id of the criterion that it is compared with
 * @param times how many times as important the one is as the other: above 1 where it is more important, 1 where both are equally so
 */
public record Comparison(String criterion, String over, Ratio times) {

    /**
     * A comparison.
     *
     * @param criterion the id of one criterion
     * @param over the id of the criterion that it is compared with
     * @param times digits such as {@code 3} or {@code 1/9}
     * @return the comparison
     * @throws NumberFormatException if the text is not a number
     */
    public static Comparison of(String criterion, String over, String times) {
        return new Comparison(criterion, over, Ratio.parse(times));
    }

    /** The pair as messages name it. */
    String pair() {
        return criterion + " and " + over;
    }
}
