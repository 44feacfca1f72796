package io.github.tenderscore.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * What the tests compare with: an exact fraction in the plainest form, on {@link BigInteger} alone. It shares no code with
 * {@link Ratio}.
 *
 * @param numerator carries the sign
 * @param denominator positive; both are in lowest terms
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0, 1);
    public static final Fraction ONE = of(1, 1);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction has the denominator zero");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** The parts of a ratio as they are read from it. */
    public static Fraction of(Ratio ratio) {
        return new Fraction(ratio.bigNumerator(), ratio.bigDenominator());
    }

    /** The same number as a ratio, from its two parts. */
    public Ratio ratio() {
        return Ratio.of(numerator, denominator);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    public Fraction power(int exponent) {
        return new Fraction(numerator.pow(exponent), denominator.pow(exponent));
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /**
     * Rounded by the JDK's own decimal division.
     *
     * <p>The decimals are multiplied in beforehand, because the division itself loses the sign of a quotient that is carried
     * over the largest long: on JDK 17, 3689348814741910323 / 4 at one decimal, half up, gives -922337203685477580.8.
     */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        BigInteger scaled = numerator.multiply(BigInteger.TEN.pow(decimals));
        BigDecimal quotient = new BigDecimal(scaled).divide(new BigDecimal(denominator), 0, mode);
        return new BigDecimal(quotient.toBigIntegerExact(), decimals);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
