package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What numbers are brought to so that they can be added and compared as whole numbers, and reduced once at the end.
 *
 * @param whole the denominator
 * @param divisors numbers of at most 62 bits where possible, of which it is the product
 */
record CommonDenominator(BigInteger whole, List<BigInteger> divisors) {

    private static final int SHORT = Long.SIZE - 2;

    static CommonDenominator of(Collection<Ratio> values) {
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

    /** How many of the units a number is that divides into them. */
    BigInteger units(Ratio value) {
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

    BigInteger[] units(List<Ratio> values) {
        BigInteger[] units = new BigInteger[values.size()];
        Arrays.setAll(units, i -> units(values.get(i)));
        return units;
    }

    /** So many units, divided by more numbers. */
    Ratio value(BigInteger units, BigInteger... more) {
        BigInteger[] all = divisors.toArray(new BigInteger[divisors.size() + more.length]);
        System.arraycopy(more, 0, all, divisors.size(), more.length);
        return Ratio.quotient(units, all);
    }
}
