package io.github.tenderscore.commitment;

import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.List;

/**
 * What a unit of each year is worth, over one common denominator.
 *
 * <p>Discounting makes denominators of hundreds of digits. Over a common one, quantities are multiplied and added as whole numbers, and the long
 * fraction is reduced once at the end.
 */
final class Worths {

    private final BigInteger[] numerators;
    private final BigInteger denominator;

    /** By year, the first year first. */
    Worths(List<Ratio> worths) {
        denominator = commonDenominator(worths);
        numerators = worths.stream()
                .map(worth -> worth.bigNumerator().multiply(denominator.divide(worth.bigDenominator())))
                .toArray(BigInteger[]::new);
    }

    private static BigInteger commonDenominator(List<Ratio> numbers) {
        BigInteger common = BigInteger.ONE;
        for (Ratio number : numbers) {
            BigInteger each = number.bigDenominator();
            if (!each.equals(common)) {
                common = common.multiply(each.divide(common.gcd(each)));
            }
        }
        return common;
    }

    /**
     * The sum over the years of quantity × worth, times a share.
     *
     * @param first the year of the first quantity
     * @param quantities by year
     * @param share by which the whole is multiplied
     */
    Ratio of(int first, List<Ratio> quantities, Ratio share) {
        BigInteger common = commonDenominator(quantities);
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < quantities.size(); i++) {
            Ratio quantity = quantities.get(i);
            BigInteger whole = quantity.bigNumerator();
            if (!quantity.bigDenominator().equals(common)) {
                whole = whole.multiply(common.divide(quantity.bigDenominator()));
            }
            sum = sum.add(whole.multiply(numerators[first - 1 + i]));
        }
        return Ratio.of(
                sum.multiply(share.bigNumerator()), denominator.multiply(common).multiply(share.bigDenominator()));
    }
}
