package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;

/**
 * How finely changes of prices and quantities are looked for.
 *
 * @param priceStep the smallest change of a price, in the currency of the method, such as {@code 0.01}
 * @param quantityStep the smallest change of a promised quantity, in its unit, such as {@code 1}
 * @param parts into how many equal parts a range is divided for the first look, from 1 to {@value #MOST_PARTS}; the more, the less can
 *     hide between two of them
 */
public record SearchTerms(Ratio priceStep, Ratio quantityStep, int parts) {

    /** The most parts. */
    public static final int MOST_PARTS = 10_000;

    /**
     * Checks the ranges.
     *
     * @param priceStep the smallest change of a price, in the currency of the method, such as {@code 0.01}
     * @param quantityStep the smallest change of a promised quantity, in its unit, such as {@code 1}
     * @param parts into how many equal parts a range is divided for the first look, from 1 to {@value #MOST_PARTS}; the more, the less can
     *     hide between two of them
     * @throws IllegalArgumentException if a step is not above zero or the number of parts is outside its range
     */
    public SearchTerms {
        if (priceStep.signum() <= 0) {
            throw new IllegalArgumentException("The smallest change (" + priceStep + ") of a price must be above zero");
        }
        if (quantityStep.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The smallest change (" + quantityStep + ") of a quantity must be above zero");
        }
        if (parts < 1 || parts > MOST_PARTS) {
            throw new IllegalArgumentException(
                    "The number (" + parts + ") of parts of a range must be from 1 to " + MOST_PARTS);
        }
    }

    /**
     * Terms in digits.
     *
     * @param priceStep the smallest change of a price, such as {@code 0.01}
     * @param quantityStep the smallest change of a promised quantity, such as {@code 1}
     * @param parts into how many equal parts a range is divided for the first look
     * @return the terms
     * @throws IllegalArgumentException if a step is no number above zero or the number of parts is outside its range
     */
    public static SearchTerms of(String priceStep, String quantityStep, int parts) {
        return new SearchTerms(Ratio.parse(priceStep), Ratio.parse(quantityStep), parts);
    }
}
