package io.github.tenderscore.number;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Exponentials and natural logarithms on whole numbers alone: a figure between two bounds, worked out further until both bounds round to the
 * same digits.
 */
final class Exponentials {

    private static final BigInteger TWO = BigInteger.TWO;

    /** The exponent is halved until it is below 2^-SMALL, where the series needs few terms. */
    private static final int SMALL = 8;

    private Exponentials() {}

    /** Between which bounds a figure lies. */
    private record Bounds(Ratio low, Ratio high) {

        static Bounds around(Ratio value, Ratio error) {
            return new Bounds(value.minus(error), value.plus(error));
        }
    }

    /** e to the exponent, which is not zero, rounded half even. */
    static Ratio exponential(Ratio exponent, Precision precision) {
        return decided(bits -> exponentialBounds(exponent, bits), precision);
    }

    /** The natural logarithm of a number above zero and not 1, rounded half even. */
    static Ratio logarithm(Ratio value, Precision precision) {
        for (int bits = 4 * precision.digits() + 64; ; bits *= 2) {
            int power = floorLog(value);
            BigInteger sum =
                    Logarithms.ofTwo(bits).multiply(BigInteger.valueOf(power)).add(logarithm(value, power, bits));
            // each series leaves out less than three units for each of its terms, of which there are fewer than bits
            BigInteger error = BigInteger.valueOf((Math.abs((long) power) + 2) * 8 * bits);
            Optional<Ratio> found = precision.nearestBetween(sum.subtract(error), sum.add(error), bits);
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    /** Neither function gives a number that lies exactly between two others, so a finer look always decides. */
    private static Ratio decided(IntFunction<Bounds> within, Precision precision) {
        for (int bits = 4 * precision.digits() + 64; ; bits *= 2) {
            Bounds bounds = within.apply(bits);
            Ratio low = precision.nearest(bounds.low());
            if (low.signum() != 0 && low.equals(precision.nearest(bounds.high()))) {
                return low;
            }
        }
    }

    // ---- e to a power -----------------------------------------------------------------------------------------------

    private static Bounds exponentialBounds(Ratio exponent, int bits) {
        Ratio size = exponent.abs();
        int halvings = Math.max(0, floorLog(size) + 1 + SMALL);
        int fraction = bits + halvings;
        BigInteger power = series(fixed(size, fraction).shiftRight(halvings), fraction);
        for (int i = 0; i < halvings; i++) {
            power = power.multiply(power).shiftRight(fraction);
        }
        Ratio unit = Ratio.of(BigInteger.ONE.shiftLeft(fraction), BigInteger.ONE);
        Ratio whole = Ratio.of(power, BigInteger.ONE);
        Ratio value = exponent.signum() > 0 ? whole.dividedBy(unit) : unit.dividedBy(whole);
        // every squaring doubles what the series and the shifts left out, in proportion to the value
        Ratio error = value.dividedBy(Ratio.of(BigInteger.ONE.shiftLeft(bits - 16), BigInteger.ONE));
        return Bounds.around(value, error);
    }

    /** 1 + x + x^2/2 + x^3/6 + … for a small x in units of 2^-fraction. */
    private static BigInteger series(BigInteger x, int fraction) {
        BigInteger term = BigInteger.ONE.shiftLeft(fraction);
        BigInteger sum = term;
        for (int i = 1; term.signum() != 0; i++) {
            term = term.multiply(x).shiftRight(fraction).divide(BigInteger.valueOf(i));
            sum = sum.add(term);
        }
        return sum;
    }

    // ---- logarithm --------------------------------------------------------------------------------------------------

    /**
     * ln(value / 2^power) in units of 2^-bits; the quotient is from 1/2 to 2.
     *
     * <p>The quotient is divided by the largest 1 + i/32 that is not above it, whose logarithm is known, so that the series needs few terms.
     */
    private static BigInteger logarithm(Ratio value, int power, int bits) {
        BigInteger n = power < 0 ? value.bigNumerator().shiftLeft(-power) : value.bigNumerator();
        BigInteger d = power > 0 ? value.bigDenominator().shiftLeft(power) : value.bigDenominator();
        int known = bits <= Logarithms.BITS && n.compareTo(d) >= 0
                ? Math.min(
                        Logarithms.PARTS - 1,
                        n.subtract(d).shiftLeft(Logarithms.SHIFT).divide(d).intValueExact())
                : 0;
        n = n.shiftLeft(Logarithms.SHIFT);
        d = d.multiply(BigInteger.valueOf(Logarithms.PARTS + (long) known));
        BigInteger rest = doubledArtanh(n.subtract(d), n.add(d), bits);
        return known == 0 ? rest : rest.add(Logarithms.of(known, bits));
    }

    /** Logarithms that others are put together from, found once. */
    private static final class Logarithms {

        static final int SHIFT = 5;
        static final int PARTS = 1 << SHIFT;
        static final int BITS = 512;

        private static final BigInteger[] KNOWN = new BigInteger[PARTS + 1];

        static {
            for (int i = 0; i <= PARTS; i++) {
                KNOWN[i] = doubledArtanh(BigInteger.valueOf(i), BigInteger.valueOf(2L * PARTS + i), BITS);
            }
        }

        /** ln(1 + part/32) in units of 2^-bits. */
        static BigInteger of(int part, int bits) {
            return KNOWN[part].shiftRight(BITS - bits);
        }

        static BigInteger ofTwo(int bits) {
            return bits <= BITS ? of(PARTS, bits) : doubledArtanh(BigInteger.ONE, BigInteger.valueOf(3), bits);
        }
    }

    /** 2 (y + y^3/3 + y^5/5 + …), which is ln((1 + y) / (1 - y)), in units of 2^-bits, for y = n / d up to a third. */
    private static BigInteger doubledArtanh(BigInteger n, BigInteger d, int bits) {
        BigInteger power = n.shiftLeft(bits).divide(d);
        BigInteger square = power.multiply(power).shiftRight(bits);
        BigInteger sum = BigInteger.ZERO;
        for (int i = 1; power.signum() != 0 && !power.equals(BigInteger.ONE.negate()); i += 2) {
            sum = sum.add(power.divide(BigInteger.valueOf(i)));
            power = power.multiply(square).shiftRight(bits);
        }
        return sum.multiply(TWO);
    }

    private static BigInteger fixed(Ratio value, int bits) {
        return value.bigNumerator().shiftLeft(bits).divide(value.bigDenominator());
    }

    /** The greatest whole number, or one less, whose power of two does not exceed a positive value. */
    private static int floorLog(Ratio value) {
        int estimate = value.bigNumerator().bitLength() - value.bigDenominator().bitLength();
        return value.compareTo(powerOfTwo(estimate)) >= 0 ? estimate : estimate - 1;
    }

    private static Ratio powerOfTwo(int exponent) {
        BigInteger power = BigInteger.ONE.shiftLeft(Math.abs(exponent));
        return exponent >= 0 ? Ratio.of(power, BigInteger.ONE) : Ratio.of(BigInteger.ONE, power);
    }
}
