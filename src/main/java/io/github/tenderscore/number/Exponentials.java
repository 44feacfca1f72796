package io.github.tenderscore.number;

import java.math.BigInteger;
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
        return decided(bits -> logarithmBounds(value, bits), precision);
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

    private static Bounds logarithmBounds(Ratio value, int bits) {
        int power = floorLog(value);
        Ratio scaled = value.times(powerOfTwo(-power));
        BigInteger sum = doubledArtanh(scaled.minus(Ratio.ONE).dividedBy(scaled.plus(Ratio.ONE)), bits)
                .add(BigInteger.valueOf(power).multiply(doubledArtanh(Ratio.of(1, 3), bits)));
        BigInteger unit = BigInteger.ONE.shiftLeft(bits);
        // each series leaves out less than one unit for each of its terms, of which there are fewer than bits
        BigInteger units = BigInteger.valueOf((Math.abs((long) power) + 1) * 4 * bits);
        return Bounds.around(Ratio.of(sum, unit), Ratio.of(units, unit));
    }

    /** 2 (y + y^3/3 + y^5/5 + …), which is ln((1 + y) / (1 - y)), in units of 2^-bits, for y up to a third. */
    private static BigInteger doubledArtanh(Ratio y, int bits) {
        BigInteger power = fixed(y, bits);
        BigInteger square = fixed(y.times(y), bits);
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
