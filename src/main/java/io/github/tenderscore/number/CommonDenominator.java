package io.github.tenderscore.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The unit in which some exact numbers are all whole, so that they can be added and compared as whole numbers and reduced once, at the end.
 *
 * @param whole how many of the unit one is: the least common multiple of the denominators, 1 where there are no numbers
 * @param divisors numbers of at most 62 bits where possible, of which it is the product
 */
public record CommonDenominator(BigInteger whole, List<BigInteger> divisors) {

    private static final int SHORT = Long.SIZE - 2;

    /**
     * Copies the list.
     *
     * @param whole how many of the unit one is
     * @param divisors numbers of which it is the product
     */
    public CommonDenominator {
        divisors = List.copyOf(divisors);
    }

    /**
     * The unit of some numbers.
     *
     * @param values in any order, possibly none
     * @return the largest unit in which each of them is whole
     */
    public static CommonDenominator of(Collection<Ratio> values) {
        BigInteger whole = BigInteger.ONE;
        List<BigInteger> divisors = new ArrayList<>();
        for (Ratio value : values) {
            BigInteger denominator = value.bigDenominator();
            if (isMultiple(whole, denominator)) {
                continue;
            }
            BigInteger left = denominator.divide(whole.gcd(denominator));
            whole = whole.multiply(left);
            int last = divisors.size() - 1;
            if (last >= 0 && divisors.get(last).bitLength() + left.bitLength() <= SHORT) {
                divisors.set(last, divisors.get(last).multiply(left));
            } else {
                divisors.add(left);
            }
        }
        return new CommonDenominator(whole, divisors);
    }

    /**
     * How many of the unit a number is.
     *
     * @param value a number that is whole in the unit, such as one of those it was made of or their sum
     * @return a whole number, below zero where the number is
     */
    public BigInteger units(Ratio value) {
        return whole.equals(value.bigDenominator())
                ? value.bigNumerator()
                : value.bigNumerator().multiply(quotient(whole, value.bigDenominator()));
    }

    // most denominators are powers of ten of one word, which are divided several times faster as such

    private static boolean isMultiple(BigInteger number, BigInteger divisor) {
        return isShort(number, divisor)
                ? number.longValue() % divisor.longValue() == 0
                : number.equals(divisor) || number.mod(divisor).signum() == 0;
    }

    private static BigInteger quotient(BigInteger number, BigInteger divisor) {
        return isShort(number, divisor)
                ? BigInteger.valueOf(number.longValue() / divisor.longValue())
                : number.divide(divisor);
    }

    private static boolean isShort(BigInteger number, BigInteger divisor) {
        return number.bitLength() < Long.SIZE && divisor.bitLength() < Long.SIZE;
    }

    /**
     * How many of the unit some numbers are.
     *
     * @param values numbers that are whole in the unit
     * @return in their order
     */
    public BigInteger[] units(List<Ratio> values) {
        BigInteger[] units = new BigInteger[values.size()];
        Arrays.setAll(units, i -> units(values.get(i)));
        return units;
    }

    /**
     * So many of the unit as a number.
     *
     * @param units how many
     * @param more numbers above zero that it is divided by as well
     * @return units / {@link #whole} / more, in lowest terms
     */
    public Ratio value(BigInteger units, BigInteger... more) {
        BigInteger[] all = divisors.toArray(new BigInteger[divisors.size() + more.length]);
        System.arraycopy(more, 0, all, divisors.size(), more.length);
        return Ratio.quotient(units, all);
    }
}
