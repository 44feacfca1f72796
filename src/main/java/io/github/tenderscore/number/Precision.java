package io.github.tenderscore.number;

import java.math.BigInteger;
import java.util.Optional;

/**
 * How many significant digits an irrational step keeps: a root, a power that is not whole, an exponential or a logarithm.
 *
 * <p>Such a step cannot be exact, so its precision is named, its digits are the same on every machine, and its
 * explanation says "approximate". The digits come from whole-number arithmetic alone: the figure is found exactly as far
 * as its last digit and then rounded half even.
 *
 * @param digits significant digits kept, from 1 to 100
 */
public record Precision(int digits) {

    /** 34 significant digits, those of the IEEE 754 decimal128 format. */
    public static final Precision DECIMAL128 = new Precision(34);

    private static final int MOST_DEGREE = 1_000;
    private static final BigInteger MOST_EXPONENT = BigInteger.valueOf(1_000);

    /** From this degree on a root is quicker by logarithms. */
    private static final int BY_LOGARITHMS = 4;

    /** Up to so many bits a root is found bit by bit. */
    private static final int SMALL_ROOT = 16;

    /**
     * Checks the number of digits.
     *
     * @param digits significant digits kept, from 1 to 100
     * @throws IllegalArgumentException if it is outside its range
     */
    public Precision {
        if (digits < 1 || digits > 100) {
            throw new IllegalArgumentException("The digits (" + digits + ") of a precision must be from 1 to 100");
        }
    }

    /**
     * The root of a number, such as the square root for degree 2.
     *
     * @param value zero or more
     * @param degree from 1 to 1,000
     * @return the number whose power is the value: exact where it is a fraction, so that equal figures stay equal and a third can be cut
     *     off as a third; otherwise rounded half even to {@link #digits()} digits
     * @throws ArithmeticException if the value is negative or the degree outside its range
     */
    public Ratio root(Ratio value, int degree) {
        if (value.signum() < 0) {
            throw new ArithmeticException("The number (" + value + ") under a root must not be negative");
        }
        if (degree < 1 || degree > MOST_DEGREE) {
            throw new ArithmeticException("The degree (" + degree + ") of a root must be from 1 to " + MOST_DEGREE);
        }
        if (value.signum() == 0 || degree == 1) {
            return value;
        }
        return PerfectRoots.of(value, degree)
                .orElseGet(() -> root(value.bigNumerator(), value.bigDenominator(), degree));
    }

    /**
     * The root of a fraction of any length, which is quicker than to put it in lowest terms first.
     *
     * @param numerator zero or more
     * @param denominator above zero
     * @param degree at least 2; where it is more than 1,000, a root that has few digits takes long
     * @return the root of numerator / denominator: exact where it has at most {@link #digits()} digits, otherwise rounded half even to them
     * @throws ArithmeticException if the numerator is negative, the denominator not above zero, or the degree less than 2
     */
    public Ratio root(BigInteger numerator, BigInteger denominator, int degree) {
        if (numerator.signum() < 0 || degree < 2) {
            throw new ArithmeticException("The number (" + numerator + ") under a root of the degree (" + degree
                    + ") must not be negative, and the degree be at least 2");
        }
        checkDenominator(denominator);
        if (numerator.signum() == 0) {
            return Ratio.ZERO;
        }
        return degree < BY_LOGARITHMS
                ? exactRoot(numerator, denominator, degree)
                : Exponentials.power(numerator, denominator, 1, degree, this)
                        .orElseGet(() -> exactRoot(numerator, denominator, degree));
    }

    private static void checkDenominator(BigInteger denominator) {
        if (denominator.signum() <= 0) {
            throw new ArithmeticException("The denominator (" + denominator + ") of a fraction must be above zero");
        }
    }

    private Ratio exactRoot(BigInteger numerator, BigInteger denominator, int degree) {
        // value * 10^(degree*shift) has a whole root with a few digits more than are kept
        int shift = digits + 2 - magnitude(numerator, denominator) / degree;
        BigInteger power = PowersOfTen.asBig(Math.abs(shift) * degree);
        BigInteger[] scaled = shift >= 0
                ? numerator.multiply(power).divideAndRemainder(denominator)
                : numerator.divideAndRemainder(denominator.multiply(power));
        BigInteger root = degree == 2 ? squareRoot(scaled[0]) : wholeRoot(scaled[0], degree);
        if (scaled[1].signum() == 0 && root.pow(degree).equals(scaled[0])) {
            return nearest(scaledBack(root, shift));
        }
        return cutOff(root, shift);
    }

    /** Rounds the first digits of an inexact root, of which there are more than are kept: more follow, so that a half goes up. */
    private Ratio cutOff(BigInteger root, int shift) {
        int dropped = 1;
        while (root.compareTo(PowersOfTen.asBig(digits + dropped)) >= 0) {
            dropped++;
        }
        BigInteger unit = PowersOfTen.asBig(dropped);
        BigInteger[] parts = root.divideAndRemainder(unit);
        boolean up = parts[1].shiftLeft(1).compareTo(unit) >= 0;
        return scaledBack(up ? parts[0].add(BigInteger.ONE) : parts[0], shift - dropped);
    }

    /**
     * A power whose exponent need not be whole.
     *
     * @param base zero or more
     * @param exponent greater than zero; in lowest terms both its parts are at most 1,000
     * @return base to the exponent: exact for a whole exponent and where the power is a fraction, otherwise the root that the denominator
     *     names of the power that the numerator names, rounded once as {@link #root} says
     * @throws ArithmeticException if the base is negative or the exponent outside its range
     */
    public Ratio power(Ratio base, Ratio exponent) {
        if (!isExponent(exponent)) {
            throw new ArithmeticException(
                    "The exponent (" + exponent + ") of a power must be above 0, as a fraction of at most 1000/1000");
        }
        if (base.signum() < 0) {
            throw new ArithmeticException("The base (" + base + ") of a power must not be negative");
        }
        int whole = exponent.bigNumerator().intValueExact();
        int degree = exponent.bigDenominator().intValueExact();
        if (degree == 1 || base.signum() == 0) {
            return base.power(whole);
        }
        Optional<Ratio> perfect = PerfectRoots.of(base, degree);
        if (perfect.isPresent()) {
            return perfect.get().power(whole);
        }
        Optional<Ratio> found = degree < BY_LOGARITHMS
                ? Optional.empty()
                : Exponentials.power(base.bigNumerator(), base.bigDenominator(), whole, degree, this);
        return found.orElseGet(() ->
                exactRoot(base.bigNumerator().pow(whole), base.bigDenominator().pow(whole), degree));
    }

    /**
     * Whether {@link #power} takes a number as its exponent.
     *
     * @param exponent any number
     * @return true above zero, where both parts in lowest terms are at most 1,000
     */
    public static boolean isExponent(Ratio exponent) {
        BigInteger most = BigInteger.valueOf(MOST_DEGREE);
        return exponent.signum() > 0
                && exponent.bigNumerator().compareTo(most) <= 0
                && exponent.bigDenominator().compareTo(most) <= 0;
    }

    /**
     * e to a power, such as in a discount that grows without steps.
     *
     * @param exponent from -1,000 to 1,000
     * @return 1 for zero, otherwise rounded half even to {@link #digits()} digits
     * @throws ArithmeticException if the exponent is outside its range
     */
    public Ratio exponential(Ratio exponent) {
        return exponential(exponent.bigNumerator(), exponent.bigDenominator());
    }

    /**
     * e to a fraction, which is quicker than to put it in lowest terms first.
     *
     * @param numerator any number
     * @param denominator above zero
     * @return 1 for the numerator 0, otherwise e to the power of numerator / denominator, rounded half even to {@link #digits()} digits
     * @throws ArithmeticException if the denominator is zero or negative, or the exponent not from -1,000 to 1,000
     */
    public Ratio exponential(BigInteger numerator, BigInteger denominator) {
        checkDenominator(denominator);
        if (numerator.abs().compareTo(denominator.multiply(MOST_EXPONENT)) > 0) {
            throw new ArithmeticException("The exponent (" + Ratio.of(numerator, denominator)
                    + ") of an exponential must be from -1000 to 1000");
        }
        return numerator.signum() == 0 ? Ratio.ONE : Exponentials.exponential(numerator, denominator, this);
    }

    /**
     * The natural logarithm: the power of e that gives a number.
     *
     * @param value greater than zero
     * @return 0 for 1, otherwise rounded half even to {@link #digits()} digits
     * @throws ArithmeticException if the value is zero or negative
     * @see LogarithmBase
     */
    public Ratio logarithm(Ratio value) {
        if (value.signum() <= 0) {
            throw new ArithmeticException("The number (" + value + ") under a logarithm must be above zero");
        }
        return logarithm(value.bigNumerator(), value.bigDenominator());
    }

    /**
     * The natural logarithm of a fraction of any length, which is quicker than to put it in lowest terms first.
     *
     * @param numerator above zero
     * @param denominator above zero
     * @return 0 where they are the same, otherwise the logarithm of numerator / denominator rounded half even to {@link #digits()} digits
     * @throws ArithmeticException if either is zero or negative
     */
    public Ratio logarithm(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() <= 0) {
            throw new ArithmeticException("The number (" + numerator + ") under a logarithm must be above zero");
        }
        checkDenominator(denominator);
        return numerator.equals(denominator) ? Ratio.ZERO : Exponentials.logarithm(numerator, denominator, this);
    }

    /**
     * A number at this precision.
     *
     * @param value any number
     * @return the value, rounded half even to {@link #digits()} significant digits
     */
    public Ratio nearest(Ratio value) {
        return nearest(value.bigNumerator(), value.bigDenominator());
    }

    /**
     * A fraction at this precision, which is quicker than to put it in lowest terms first.
     *
     * @param numerator any number
     * @param denominator above zero
     * @return numerator / denominator, rounded half even to {@link #digits()} significant digits
     * @throws ArithmeticException if the denominator is zero or negative
     */
    public Ratio nearest(BigInteger numerator, BigInteger denominator) {
        checkDenominator(denominator);
        return switch (numerator.signum()) {
            case 0 -> Ratio.ZERO;
            case 1 -> significant(numerator, denominator);
            default -> significant(numerator.negate(), denominator).negate();
        };
    }

    /** What two bounds in units of 2^-bits both round to; empty where they differ, or one is zero, so that a finer look must decide. */
    Optional<Ratio> nearestBetween(BigInteger low, BigInteger high, int bits) {
        if (low.signum() != high.signum() || low.signum() == 0) {
            return Optional.empty();
        }
        BigInteger unit = BigInteger.ONE.shiftLeft(bits);
        int decimals = digits - magnitude(low.abs(), unit);
        BigInteger one = rounded(low.abs(), decimals, bits);
        return one.equals(rounded(high.abs(), decimals, bits))
                ? Optional.of(scaledBack(low.signum() < 0 ? one.negate() : one, decimals))
                : Optional.empty();
    }

    /** To the nearest whole number of 10^-decimals; on a half the bounds would differ at a finer look. */
    private static BigInteger rounded(BigInteger value, int decimals, int bits) {
        BigInteger power = PowersOfTen.asBig(Math.abs(decimals));
        BigInteger scaled = decimals >= 0 ? value.multiply(power) : value.divide(power);
        return scaled.shiftRight(bits - 1).add(BigInteger.ONE).shiftRight(1);
    }

    /** Rounds half even to the significant digits of this precision; both parts are above zero. */
    private Ratio significant(BigInteger numerator, BigInteger denominator) {
        int decimals = digits - magnitude(numerator, denominator);
        BigInteger power = PowersOfTen.asBig(Math.abs(decimals));
        BigInteger by = decimals >= 0 ? denominator : denominator.multiply(power);
        BigInteger[] parts = (decimals > 0 ? numerator.multiply(power) : numerator).divideAndRemainder(by);
        int half = parts[1].shiftLeft(1).compareTo(by);
        boolean up = half > 0 || (half == 0 && parts[0].testBit(0));
        return scaledBack(up ? parts[0].add(BigInteger.ONE) : parts[0], decimals);
    }

    /** The number of digits before the point of a positive number: 3 for 123.4, 0 for 0.5, -1 for 0.05. */
    private static int magnitude(BigInteger numerator, BigInteger denominator) {
        // the value is from 2^bits to 2^(bits + 2), so that the estimate, by log(2) = 0.30103, is right or one or two
        // too low
        int bits = numerator.bitLength() - denominator.bitLength() - 1;
        int magnitude = Math.floorDiv(bits * 30_103, 100_000);
        while (isFrom(numerator, denominator, magnitude)) {
            magnitude++;
        }
        return magnitude;
    }

    /** Whether a fraction is 10^exponent or more. */
    private static boolean isFrom(BigInteger numerator, BigInteger denominator, int exponent) {
        BigInteger power = PowersOfTen.asBig(Math.abs(exponent));
        return exponent >= 0
                ? numerator.compareTo(denominator.multiply(power)) >= 0
                : numerator.multiply(power).compareTo(denominator) >= 0;
    }

    private static Ratio scaledBack(BigInteger root, int shift) {
        return shift >= 0
                ? PowersOfTen.under(root, shift)
                : Ratio.of(root.multiply(PowersOfTen.asBig(-shift)), BigInteger.ONE);
    }

    /**
     * The largest whole number whose square does not exceed the value.
     *
     * <p>One division by the first half of its digits finds the second, or one more (Zimmermann, Karatsuba Square Root, 1999).
     */
    private static BigInteger squareRoot(BigInteger value) {
        int half = value.bitLength() / 4 - 1;
        if (value.bitLength() < Long.SIZE) {
            return BigInteger.valueOf(squareRoot(value.longValue()));
        }
        BigInteger first = squareRoot(value.shiftRight(2 * half));
        BigInteger guess = first.shiftLeft(half);
        BigInteger rest = value.subtract(guess.multiply(guess));
        BigInteger root = guess.add(rest.shiftRight(half + 1).divide(first));
        while (root.multiply(root).compareTo(value) > 0) {
            root = root.subtract(BigInteger.ONE);
        }
        return root;
    }

    private static long squareRoot(long value) {
        long guess = 1L << ((Long.SIZE - Long.numberOfLeadingZeros(value) + 1) / 2);
        while (true) {
            long next = (guess + value / guess) / 2;
            if (next >= guess) {
                return guess;
            }
            guess = next;
        }
    }

    /**
     * The largest whole number whose power does not exceed the value.
     *
     * <p>Its first half of digits is found first; from just above it, Newton's iteration needs a few steps, whatever the degree.
     */
    static BigInteger wholeRoot(BigInteger value, int degree) {
        int bits = value.bitLength() / degree + 1;
        if (bits <= SMALL_ROOT) {
            return smallRoot(value, degree, bits);
        }
        int half = bits / 2;
        BigInteger guess = wholeRoot(value.shiftRight(half * degree), degree)
                .add(BigInteger.ONE)
                .shiftLeft(half);
        BigInteger n = BigInteger.valueOf(degree);
        BigInteger less = BigInteger.valueOf(degree - 1L);
        while (true) {
            BigInteger next = guess.multiply(less)
                    .add(value.divide(guess.pow(degree - 1)))
                    .divide(n);
            if (next.compareTo(guess) >= 0) {
                return guess;
            }
            guess = next;
        }
    }

    /** The root bit by bit from the highest, for a root of few bits. */
    private static BigInteger smallRoot(BigInteger value, int degree, int bits) {
        BigInteger root = BigInteger.ZERO;
        for (int bit = bits - 1; bit >= 0; bit--) {
            BigInteger more = root.setBit(bit);
            if (more.pow(degree).compareTo(value) <= 0) {
                root = more;
            }
        }
        return root;
    }
}
