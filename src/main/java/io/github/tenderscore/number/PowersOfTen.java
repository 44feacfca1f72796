package io.github.tenderscore.number;

import java.math.BigInteger;

/** The powers of ten that fit a {@code long}, and the others. */
final class PowersOfTen {

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private static final long[] LONGS = new long[19];

    /** Those that the digits of a precision need. */
    private static final BigInteger[] BIGS = new BigInteger[160];

    private static final BigInteger[] FIVES = new BigInteger[BIGS.length];

    static {
        LONGS[0] = 1;
        for (int i = 1; i < LONGS.length; i++) {
            LONGS[i] = LONGS[i - 1] * 10;
        }
        for (int i = 0; i < BIGS.length; i++) {
            BIGS[i] = BigInteger.TEN.pow(i);
            FIVES[i] = FIVE.pow(i);
        }
    }

    private PowersOfTen() {}

    static boolean fitsLong(int exponent) {
        return exponent < LONGS.length;
    }

    static long asLong(int exponent) {
        return LONGS[exponent];
    }

    static BigInteger asBig(int exponent) {
        return exponent < BIGS.length ? BIGS[exponent] : BigInteger.TEN.pow(exponent);
    }

    private static BigInteger five(int exponent) {
        return exponent < FIVES.length ? FIVES[exponent] : FIVE.pow(exponent);
    }

    /** A number over a power of ten in lowest terms: only twos and fives can cancel, which is quicker to see than any common divisor. */
    static Ratio under(BigInteger number, int exponent) {
        if (number.signum() == 0) {
            return Ratio.ZERO;
        }
        int twos = Math.min(exponent, number.getLowestSetBit());
        BigInteger left = number.shiftRight(twos);
        int fives = 0;
        while (fives < exponent) {
            BigInteger[] parts = left.divideAndRemainder(FIVE);
            if (parts[1].signum() != 0) {
                break;
            }
            left = parts[0];
            fives++;
        }
        return Ratio.ofLowestTerms(left, five(exponent - fives).shiftLeft(exponent - twos));
    }
}
