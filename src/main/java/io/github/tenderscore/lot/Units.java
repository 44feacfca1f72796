package io.github.tenderscore.lot;

import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.Collection;

/** A unit in which some exact numbers are all whole, so that adding them up stays fast: sums of whole numbers need no reducing. */
final class Units {

    private Units() {}

    /** How many of the unit one is: the least common multiple of the denominators. */
    static BigInteger in(Collection<Ratio> numbers) {
        BigInteger common = BigInteger.ONE;
        for (Ratio number : numbers) {
            BigInteger denominator = number.bigDenominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        return common;
    }

    /** A number in the unit; it must be whole in it. */
    static BigInteger count(Ratio number, BigInteger units) {
        return units.divide(number.bigDenominator()).multiply(number.bigNumerator());
    }
}
