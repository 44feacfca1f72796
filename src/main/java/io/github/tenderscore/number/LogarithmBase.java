package io.github.tenderscore.number;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Logarithms to one base: how often the base must be multiplied by itself to give a number. A logarithm that is a fraction, such as 2/3
 * for 4 to the base 8, is found exactly, so that equal figures stay equal.
 */
public final class LogarithmBase {

    /** A fraction with a larger denominator is not looked for; the powers to be compared would be long. */
    private static final BigInteger MOST_DENOMINATOR = BigInteger.valueOf(64);

    private final Ratio base;
    private final Precision precision;
    private final Ratio natural;
    private final BigInteger near;

    private LogarithmBase(Ratio base, Precision precision) {
        this.base = base;
        this.precision = precision;
        this.natural = precision.logarithm(base);
        this.near = BigInteger.TEN.pow(Math.max(1, precision.digits() - 6));
    }

    /**
     * A base.
     *
     * @param base above zero, and not 1
     * @param precision how many digits a logarithm that is no fraction keeps
     * @return its logarithms
     * @throws ArithmeticException if the base is 1, zero or negative
     */
    public static LogarithmBase of(Ratio base, Precision precision) {
        if (base.equals(Ratio.ONE)) {
            throw new ArithmeticException("The base (1) of a logarithm must not be 1");
        }
        return new LogarithmBase(base, precision);
    }

    /**
     * The logarithm of a number.
     *
     * @param value greater than zero
     * @return exact where it is a fraction with a denominator of at most 64, otherwise rounded half even to the digits of the precision
     * @throws ArithmeticException if the value is zero or negative
     */
    public Ratio logarithm(Ratio value) {
        Ratio quotient = precision.nearest(precision.logarithm(value).dividedBy(natural));
        return fraction(quotient).filter(exact -> isLogarithm(exact, value)).orElse(quotient);
    }

    /** The first fraction of the continued fraction that the quotient cannot be told from; empty where its denominator is large. */
    private Optional<Ratio> fraction(Ratio quotient) {
        BigInteger[] before = {BigInteger.ONE, BigInteger.ZERO};
        BigInteger[] now = {BigInteger.ZERO, BigInteger.ONE};
        BigInteger above = quotient.bigNumerator();
        BigInteger below = quotient.bigDenominator();
        BigInteger part = floor(above, below);
        now[0] = part;
        BigInteger rest = above.subtract(part.multiply(below));
        while (now[1].compareTo(MOST_DENOMINATOR) <= 0) {
            if (isNear(now, quotient)) {
                return Optional.of(Ratio.of(now[0], now[1]));
            }
            above = below;
            below = rest;
            BigInteger[] parts = above.divideAndRemainder(below);
            rest = parts[1];
            BigInteger[] next = {
                parts[0].multiply(now[0]).add(before[0]),
                parts[0].multiply(now[1]).add(before[1])
            };
            before = now;
            now = next;
        }
        return Optional.empty();
    }

    private boolean isNear(BigInteger[] fraction, Ratio quotient) {
        BigInteger difference = fraction[0]
                .multiply(quotient.bigDenominator())
                .subtract(quotient.bigNumerator().multiply(fraction[1]));
        return difference
                        .abs()
                        .multiply(near)
                        .compareTo(quotient.bigDenominator().multiply(fraction[1]))
                <= 0;
    }

    /** The largest whole number that is not above a fraction. */
    private static BigInteger floor(BigInteger above, BigInteger below) {
        BigInteger[] parts = above.divideAndRemainder(below);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Whether the base to the fraction is the value: both to the power of the denominator are the same. */
    private boolean isLogarithm(Ratio fraction, Ratio value) {
        BigInteger power = fraction.bigNumerator().abs();
        int times = fraction.bigDenominator().intValueExact();
        Ratio turned = fraction.signum() < 0 ? Ratio.ONE.dividedBy(value) : value;
        if (!canReach(base.bigNumerator(), power, turned.bigNumerator(), times)
                || !canReach(base.bigDenominator(), power, turned.bigDenominator(), times)) {
            return false;
        }
        return turned.power(times).equals(base.power(power.intValueExact()));
    }

    /** Whether part^power is not longer than other^times; so that no power is worked out that is longer than what it is compared with. */
    private static boolean canReach(BigInteger part, BigInteger power, BigInteger other, int times) {
        BigInteger least = power.multiply(BigInteger.valueOf(part.bitLength() - 1L));
        return least.compareTo(BigInteger.valueOf(other.bitLength()).multiply(BigInteger.valueOf(times))) <= 0;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LogarithmBase other && base.equals(other.base) && precision.equals(other.precision);
    }

    @Override
    public int hashCode() {
        return 31 * base.hashCode() + precision.hashCode();
    }

    @Override
    public String toString() {
        return "logarithms to the base " + base;
    }
}
