package io.github.tenderscore.number;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exponentials and natural logarithms on whole numbers alone: a figure between two bounds, worked out further until both bounds round to the
 * same digits.
 *
 * <p>Either is put together from known figures, in steps of 2^-{@value #STEP} and then of 2^-{@value #FINE}, so that the series of the rest
 * needs few terms.
 */
final class Exponentials {

    /** To so many bits figures are known; beyond them the series does it all. */
    private static final int KNOWN_BITS = 512;

    /** Of an exponent that this finds, to two to the power of so many. */
    private static final int LARGE = 12;

    private static final int STEP = 7;
    private static final int FINE = 2 * STEP;
    private static final int FINEST = 3 * STEP;
    private static final int MASK = (1 << STEP) - 1;

    /** 1 / 1, 1 / 2, 1 / 6 and so on, by one more number each time. */
    private static final BigInteger[] RECIPROCALS = new BigInteger[KNOWN_BITS / FINEST + 1];

    static {
        RECIPROCALS[0] = BigInteger.ONE.shiftLeft(KNOWN_BITS);
        for (int i = 1; i < RECIPROCALS.length; i++) {
            RECIPROCALS[i] = RECIPROCALS[i - 1].divide(BigInteger.valueOf(i));
        }
    }

    private static final BigInteger LN_TWO = doubledArtanh(BigInteger.ONE, BigInteger.valueOf(3), KNOWN_BITS);

    // Found when they are first asked for. Two threads may each find one; both find the same immutable number.
    private static final @Nullable BigInteger[] LOGARITHMS = new BigInteger[1 << STEP];
    private static final @Nullable BigInteger[] FINE_LOGARITHMS = new BigInteger[1 << STEP];
    private static final @Nullable BigInteger[] POWERS = new BigInteger[1 << STEP];
    private static final @Nullable BigInteger[] FINE_POWERS = new BigInteger[1 << STEP];
    private static final @Nullable BigInteger[] FINEST_POWERS = new BigInteger[1 << STEP];

    private Exponentials() {}

    /** The bits to start with: those of the digits and some that tell in all but one of millions of cases how the last digit is rounded. */
    private static int bits(Precision precision) {
        return precision.digits() * 10 / 3 + 48;
    }

    // ---- e to a power -----------------------------------------------------------------------------------------------

    /** e to the exponent, which is not zero, rounded half even. A power of e never lies exactly between two others, so that a finer look decides. */
    static Ratio exponential(BigInteger n, BigInteger d, Precision precision) {
        for (int bits = bits(precision); ; bits *= 2) {
            BigInteger x = n.shiftLeft(bits).divide(d);
            Optional<Ratio> found = exponential(x, BigInteger.ONE, bits, precision);
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    /**
     * A number above zero to the power whole / degree; empty where that is too large or small, or seems to lie between two others.
     *
     * <p>Where the power has no more digits than are kept, it is between the bounds and so is found exactly.
     */
    static Optional<Ratio> power(BigInteger n, BigInteger d, int whole, int degree, Precision precision) {
        int bits = bits(precision);
        int power = floorLog(n, d);
        BigInteger error = BigInteger.valueOf((8L * bits + 4L * Math.abs(power)) * (whole / degree + 1));
        BigInteger x =
                logarithm(n, d, power, bits).multiply(BigInteger.valueOf(whole)).divide(BigInteger.valueOf(degree));
        return x.bitLength() > bits + LARGE ? Optional.empty() : exponential(x, error, bits, precision);
    }

    /** e to x, which may be wrong by some units of 2^-bits; empty where a finer look must decide. */
    private static Optional<Ratio> exponential(BigInteger x, BigInteger wrong, int bits, Precision precision) {
        BigInteger two = lnTwo(bits);
        int halvings = x.divide(two).intValueExact() - (x.signum() < 0 ? 1 : 0);
        BigInteger power = power(x.subtract(two.multiply(BigInteger.valueOf(halvings))), bits);
        // the logarithm of two leaves out less than a unit each time, and each term and product less than two
        BigInteger error =
                BigInteger.valueOf(8L * bits + 4L * Math.abs(halvings)).add(wrong.shiftLeft(2));
        int unit = bits - halvings;
        int up = Math.max(0, 1 - unit);
        return precision.nearestBetween(
                power.subtract(error).shiftLeft(up), power.add(error).shiftLeft(up), unit + up);
    }

    /** e to x, which is from 0 to ln 2, in units of 2^-bits. */
    static BigInteger power(BigInteger x, int bits) {
        if (bits > KNOWN_BITS) {
            return series(x, bits);
        }
        int steps = x.shiftRight(bits - FINEST).intValueExact();
        return smallSeries(x.subtract(BigInteger.valueOf(steps).shiftLeft(bits - FINEST)), bits)
                .multiply(knownPower(FINEST_POWERS, steps & MASK, FINEST, bits))
                .shiftRight(bits)
                .multiply(knownPower(FINE_POWERS, steps >> STEP & MASK, FINE, bits))
                .shiftRight(bits)
                .multiply(knownPower(POWERS, steps >> FINE, STEP, bits))
                .shiftRight(bits);
    }

    private static BigInteger knownPower(@Nullable BigInteger[] powers, int steps, int step, int bits) {
        BigInteger known = powers[steps];
        if (known == null) {
            known = series(BigInteger.valueOf(steps).shiftLeft(KNOWN_BITS - step), KNOWN_BITS);
            powers[steps] = known;
        }
        return known.shiftRight(KNOWN_BITS - bits);
    }

    /** The same for x below 2^-{@value #FINEST}, from the last term that counts to the first: 1 + x (1 + x (1/2 + x (1/6 + … ))). */
    private static BigInteger smallSeries(BigInteger x, int bits) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = Math.min(bits / FINEST, RECIPROCALS.length - 1); i >= 0; i--) {
            sum = sum.multiply(x).shiftRight(bits).add(RECIPROCALS[i].shiftRight(KNOWN_BITS - bits));
        }
        return sum;
    }

    /** 1 + x + x^2/2 + x^3/6 + … in units of 2^-bits. */
    private static BigInteger series(BigInteger x, int bits) {
        BigInteger term = BigInteger.ONE.shiftLeft(bits);
        BigInteger sum = term.add(x);
        term = x;
        for (int i = 2; term.signum() != 0; i++) {
            term = term.multiply(x).shiftRight(bits).divide(BigInteger.valueOf(i));
            sum = sum.add(term);
        }
        return sum;
    }

    // ---- logarithm --------------------------------------------------------------------------------------------------

    /** The natural logarithm of a number above zero and not 1, rounded half even; it too never lies exactly between two others. */
    static Ratio logarithm(BigInteger n, BigInteger d, Precision precision) {
        int power = floorLog(n, d);
        for (int bits = bits(precision); ; bits *= 2) {
            BigInteger sum = logarithm(n, d, power, bits);
            BigInteger error = BigInteger.valueOf(8L * bits + 4L * Math.abs(power));
            Optional<Ratio> found = precision.nearestBetween(sum.subtract(error), sum.add(error), bits);
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    /** A whole number whose power of two does not exceed n / d and is not a quarter of it. */
    private static int floorLog(BigInteger n, BigInteger d) {
        return n.bitLength() - d.bitLength() - 1;
    }

    /** ln(n / d) in units of 2^-bits; each term, division and known figure leaves out less than three. */
    private static BigInteger logarithm(BigInteger n, BigInteger d, int power, int bits) {
        BigInteger value = n.shiftLeft(Math.max(0, bits - power)).divide(power > bits ? d.shiftLeft(power - bits) : d);
        return logarithm(value, bits).add(lnTwo(bits).multiply(BigInteger.valueOf(power)));
    }

    /** The logarithm of a value from 1 to 4, both in units of 2^-bits. */
    private static BigInteger logarithm(BigInteger quotient, int bits) {
        BigInteger value = quotient;
        BigInteger one = BigInteger.ONE.shiftLeft(bits);
        if (bits > KNOWN_BITS) {
            return doubledArtanh(value.subtract(one), value.add(one), bits);
        }
        BigInteger known = BigInteger.ZERO;
        if (value.bitLength() > bits + 1) {
            value = value.shiftRight(1);
            known = lnTwo(bits);
        }
        int steps = value.shiftRight(bits - STEP).intValueExact() & MASK;
        value = value.shiftLeft(STEP).divide(BigInteger.valueOf((1L << STEP) + steps));
        int fine = value.shiftRight(bits - FINE).intValueExact() & MASK;
        value = value.shiftLeft(FINE).divide(BigInteger.valueOf((1L << FINE) + fine));
        return doubledArtanh(value.subtract(one), value.add(one), bits)
                .add(known)
                .add(knownLogarithm(LOGARITHMS, steps, STEP, bits))
                .add(knownLogarithm(FINE_LOGARITHMS, fine, FINE, bits));
    }

    private static BigInteger knownLogarithm(@Nullable BigInteger[] logarithms, int steps, int step, int bits) {
        BigInteger known = logarithms[steps];
        if (known == null) {
            known = doubledArtanh(BigInteger.valueOf(steps), BigInteger.valueOf((2L << step) + steps), KNOWN_BITS);
            logarithms[steps] = known;
        }
        return known.shiftRight(KNOWN_BITS - bits);
    }

    private static BigInteger lnTwo(int bits) {
        return bits <= KNOWN_BITS
                ? LN_TWO.shiftRight(KNOWN_BITS - bits)
                : doubledArtanh(BigInteger.ONE, BigInteger.valueOf(3), bits);
    }

    /** 2 (y + y^3/3 + y^5/5 + …), which is ln((1 + y) / (1 - y)), in units of 2^-bits, for y = n / d from 0 to 3/5. */
    private static BigInteger doubledArtanh(BigInteger n, BigInteger d, int bits) {
        BigInteger power = n.shiftLeft(bits).divide(d);
        BigInteger square = power.multiply(power).shiftRight(bits);
        BigInteger sum = power;
        for (int i = 3; power.signum() != 0; i += 2) {
            power = power.multiply(square).shiftRight(bits);
            sum = sum.add(power.divide(BigInteger.valueOf(i)));
        }
        return sum.shiftLeft(1);
    }
}
