package io.github.tenderscore.number;

import java.math.BigInteger;

/** Rounds an exact number to decimals: one division with remainder, on {@code long}s where they suffice. */
final class RatioRounding {

    private RatioRounding() {}

    static Ratio round(Ratio value, int decimals, Rounding.Mode mode) {
        if (value.fitsLongs() && PowersOfTen.fitsLong(decimals)) {
            long factor = PowersOfTen.asLong(decimals);
            if (factor % value.longDenominator() == 0) {
                return value;
            }
            if (!Ratio.overflows(value.longNumerator(), factor)) {
                return roundLongs(value.longNumerator() * factor, value.longDenominator(), factor, mode);
            }
        }
        return roundBigs(value, decimals, mode);
    }

    private static Ratio roundLongs(long scaled, long denominator, long factor, Rounding.Mode mode) {
        long quotient = scaled / denominator;
        long rest = Math.abs(scaled % denominator);
        // rest < denominator, so the comparison with the half is made without doubling, which could overflow
        int half = Long.compare(rest, denominator - rest);
        if (rest != 0 && mode.awayFromZero(half, (quotient & 1) != 0, scaled < 0)) {
            quotient += scaled < 0 ? -1 : 1;
        }
        return Ratio.of(quotient, factor);
    }

    private static Ratio roundBigs(Ratio value, int decimals, Rounding.Mode mode) {
        BigInteger factor = PowersOfTen.asBig(decimals);
        BigInteger denominator = value.bigDenominator();
        BigInteger[] parts = value.bigNumerator().multiply(factor).divideAndRemainder(denominator);
        BigInteger quotient = parts[0];
        BigInteger rest = parts[1].abs();
        int half = rest.shiftLeft(1).compareTo(denominator);
        boolean negative = value.signum() < 0;
        if (rest.signum() != 0 && mode.awayFromZero(half, quotient.testBit(0), negative)) {
            quotient = quotient.add(BigInteger.valueOf(negative ? -1 : 1));
        }
        return PowersOfTen.under(quotient, decimals);
    }
}
