package io.github.tenderscore.stress;

import io.github.tenderscore.simulation.RandomStream;

/** What is drawn for one field, in whole numbers alone. */
final class Draws {

    /** How many values a fraction can have. */
    static final int FRACTION_BITS = 31;

    private static final long HIGHEST = (1L << FRACTION_BITS) - 1;

    private final RandomStream numbers;

    Draws(long seed, long field) {
        this.numbers = new RandomStream(seed, field);
    }

    int below(int bound) {
        return numbers.nextBelow(bound);
    }

    boolean happens(int millionths) {
        return below(Chances.CERTAIN) < millionths;
    }

    /** A number from 0 to below 1, in units of 2^-31. */
    long fraction() {
        return numbers.next() >>> (Long.SIZE - FRACTION_BITS);
    }

    /** The fraction that is as far from the highest as this one is from the lowest. */
    static long mirrored(long fraction) {
        return HIGHEST - fraction;
    }

    /** The same place in a triangle: few values at either end, most in the middle. */
    static long triangular(long fraction) {
        return fraction <= HIGHEST / 2 ? rising(fraction) : mirrored(rising(mirrored(fraction)));
    }

    /** The root of half the fraction, which turns even chances into ever greater ones. */
    private static long rising(long fraction) {
        return squareRoot(fraction << (FRACTION_BITS - 1));
    }

    /** Rounded down, by Newton's method from above. */
    private static long squareRoot(long value) {
        if (value == 0) {
            return 0;
        }
        long guess = 1L << ((Long.SIZE - Long.numberOfLeadingZeros(value) + 1) / 2);
        long next = (guess + value / guess) / 2;
        while (next < guess) {
            guess = next;
            next = (guess + value / guess) / 2;
        }
        return guess;
    }

    /** Which of some equal parts a fraction lies in, from 0; of at most 2^61 parts. */
    static long part(long fraction, long parts) {
        return Math.multiplyHigh(fraction << (Long.SIZE - 1 - FRACTION_BITS), parts << 1);
    }
}
