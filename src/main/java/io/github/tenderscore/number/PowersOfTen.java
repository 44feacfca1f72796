package io.github.tenderscore.number;

import java.math.BigInteger;

/** The powers of ten that fit a {@code long}, and the others. */
final class PowersOfTen {

    private static final long[] LONGS = new long[19];

    static {
        LONGS[0] = 1;
        for (int i = 1; i < LONGS.length; i++) {
            LONGS[i] = LONGS[i - 1] * 10;
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
        return fitsLong(exponent) ? BigInteger.valueOf(LONGS[exponent]) : BigInteger.TEN.pow(exponent);
    }
}
