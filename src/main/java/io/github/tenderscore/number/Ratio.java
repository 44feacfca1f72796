package io.github.tenderscore.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a whole number divided by a whole number, such as 40, 36.36 or 400/11.
 *
 * <p>Every score, weight and price is a ratio, so that nothing is lost before the rounding that the published method
 * declares. A ratio is always in lowest terms with a positive denominator; two ratios are equal exactly when they are the
 * same number. Numbers that fit are held as two {@code long}s; a result that does not fit is computed with
 * {@link BigInteger} and comes back to {@code long}s as soon as it can.
 *
 * <p>This class is immutable and thread-safe. No operation rounds unless its name says so.
 */
public final class Ratio implements Comparable<Ratio> {

    /** The most characters {@link #parse} reads; longer input is refused before any arithmetic is done on it. */
    public static final int MAX_LENGTH = 1_000;

    private static final int CACHED = 101;
    private static final Ratio[] WHOLE = new Ratio[CACHED];

    static {
        for (int i = 0; i < CACHED; i++) {
            WHOLE[i] = new Ratio(i, 1);
        }
    }

    /** The number 0. */
    public static final Ratio ZERO = WHOLE[0];

    /** The number 1. */
    public static final Ratio ONE = WHOLE[1];

    /** The number 100. */
    public static final Ratio HUNDRED = WHOLE[100];

    /** Numerator and denominator where both fit; meaningless where {@link #wide} is set. */
    private final long numerator;

    private final long denominator;

    private final @Nullable Wide wide;

    /** A ratio of which at least one part does not fit a {@code long}; in lowest terms, denominator positive. */
    private record Wide(BigInteger numerator, BigInteger denominator) {}

    private Ratio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = null;
    }

    private Ratio(Wide wide) {
        this.numerator = 0;
        this.denominator = 0;
        this.wide = wide;
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the same number, exactly
     */
    public static Ratio of(long value) {
        if (value >= 0 && value < CACHED) {
            return WHOLE[(int) value];
        }
        return value == Long.MIN_VALUE ? of(BigInteger.valueOf(value), BigInteger.ONE) : new Ratio(value, 1);
    }

    /**
     * One whole number divided by another.
     *
     * @param numerator the number divided
     * @param denominator the number it is divided by, not zero
     * @return numerator / denominator in lowest terms
     * @throws ArithmeticException if the denominator is zero
     */
    public static Ratio of(long numerator, long denominator) {
        if (denominator == 0) {
            throw dividedByZero(Long.toString(numerator));
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        return denominator < 0 ? reduced(-numerator, -denominator) : reduced(numerator, denominator);
    }

    /**
     * One whole number of any size divided by another.
     *
     * @param numerator the number divided
     * @param denominator the number it is divided by, not zero
     * @return numerator / denominator in lowest terms
     * @throws ArithmeticException if the denominator is zero
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw dividedByZero(numerator.toString());
        }
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        return narrowed(numerator.divide(common), denominator.divide(common));
    }

    /**
     * One whole number of any size divided by others, one after the other: the same as by their product, and several times faster where
     * that is long and they are not.
     *
     * @param numerator the number divided
     * @param divisors the numbers it is divided by, none of them zero
     * @return the quotient in lowest terms; the numerator for no divisors
     * @throws ArithmeticException if a divisor is zero
     */
    public static Ratio quotient(BigInteger numerator, BigInteger... divisors) {
        BigInteger above = numerator;
        BigInteger under = BigInteger.ONE;
        for (BigInteger divisor : divisors) {
            if (divisor.signum() == 0) {
                throw dividedByZero(numerator.toString());
            }
            // what is left of a divisor has nothing in common with what is left above, whatever else divides that
            BigInteger common = commonDivisor(above, divisor);
            above = common.equals(BigInteger.ONE) ? above : above.divide(common);
            under = under.multiply(common.equals(BigInteger.ONE) ? divisor : divisor.divide(common));
        }
        return under.signum() < 0 ? narrowed(above.negate(), under.negate()) : narrowed(above, under);
    }

    private static BigInteger commonDivisor(BigInteger number, BigInteger divisor) {
        if (divisor.bitLength() >= Long.SIZE) {
            return number.gcd(divisor);
        }
        BigInteger size = divisor.abs();
        return size.bitLength() < Long.SIZE
                ? BigInteger.valueOf(gcd(number.mod(size).longValue(), size.longValue()))
                : number.gcd(divisor);
    }

    /**
     * A decimal number, exactly as its digits say.
     *
     * @param value the number, with a scale from -{@value #MAX_LENGTH} to {@value #MAX_LENGTH}
     * @return the same number, exactly
     * @throws ArithmeticException if the scale is outside its range: written out, such a number would be too long
     */
    public static Ratio of(BigDecimal value) {
        if (value.scale() < -MAX_LENGTH || value.scale() > MAX_LENGTH) {
            throw new ArithmeticException("The scale (" + value.scale() + ") of a decimal number must be from -"
                    + MAX_LENGTH + " to " + MAX_LENGTH);
        }
        BigInteger digits = value.unscaledValue();
        return value.scale() <= 0
                ? of(digits.multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE)
                : of(digits, BigInteger.TEN.pow(value.scale()));
    }

    /**
     * Reads a number as people write it: {@code 40}, {@code -3}, {@code 36.36} or {@code 400/11}.
     *
     * <p>No exponent, no thousands separator, no white space, no leading plus.
     *
     * @param text at most {@value #MAX_LENGTH} characters
     * @return the number, exactly
     * @throws NumberFormatException if the text is not such a number; the message names the text and the rule
     */
    public static Ratio parse(String text) {
        return RatioText.parse(text);
    }

    // ---- arithmetic -------------------------------------------------------------------------------------------------

    /**
     * Adds many numbers; faster than adding them one by one.
     *
     * @param terms the numbers, in any order
     * @return their sum, exactly; zero for none
     */
    public static Ratio sum(Iterable<Ratio> terms) {
        RatioSum sum = new RatioSum();
        terms.forEach(sum::add);
        return sum.value();
    }

    /**
     * Adds.
     *
     * @param other the number to add
     * @return this + other, exactly
     */
    public Ratio plus(Ratio other) {
        if (wide == null && other.wide == null) {
            Ratio sum = sumOfLongs(numerator, denominator, other.numerator, other.denominator);
            if (sum != null) {
                return sum;
            }
        }
        return sumOfWide(bigNumerator(), bigDenominator(), other.bigNumerator(), other.bigDenominator());
    }

    /**
     * Of ratios in lowest terms. Only what both denominators share can be cancelled, which is a small number, or 1, in sums of many prices;
     * to look for it in the whole sum would take most of the time (Knuth, The Art of Computer Programming, volume 2, section 4.5.1).
     */
    private static Ratio sumOfWide(BigInteger one, BigInteger under, BigInteger other, BigInteger otherUnder) {
        BigInteger shared = under.gcd(otherUnder);
        if (shared.equals(BigInteger.ONE)) {
            return narrowed(one.multiply(otherUnder).add(other.multiply(under)), under.multiply(otherUnder));
        }
        BigInteger rest = under.divide(shared);
        BigInteger sum = one.multiply(otherUnder.divide(shared)).add(other.multiply(rest));
        BigInteger common = sum.gcd(shared);
        return narrowed(sum.divide(common), rest.multiply(otherUnder.divide(common)));
    }

    /**
     * Subtracts.
     *
     * @param other the number to take away
     * @return this - other, exactly
     */
    public Ratio minus(Ratio other) {
        return plus(other.negate());
    }

    /**
     * Multiplies.
     *
     * @param other the factor
     * @return this × other, exactly
     */
    public Ratio times(Ratio other) {
        if (wide == null && other.wide == null) {
            Ratio product = productOfLongs(numerator, denominator, other.numerator, other.denominator);
            if (product != null) {
                return product;
            }
        }
        return of(
                bigNumerator().multiply(other.bigNumerator()), bigDenominator().multiply(other.bigDenominator()));
    }

    /**
     * Divides.
     *
     * @param other the divisor, not zero
     * @return this / other, exactly
     * @throws ArithmeticException if the divisor is zero
     */
    public Ratio dividedBy(Ratio other) {
        if (other.signum() == 0) {
            throw dividedByZero(toString());
        }
        if (wide == null && other.wide == null) {
            Ratio quotient = other.numerator < 0
                    ? productOfLongs(numerator, denominator, -other.denominator, -other.numerator)
                    : productOfLongs(numerator, denominator, other.denominator, other.numerator);
            if (quotient != null) {
                return quotient;
            }
        }
        return of(
                bigNumerator().multiply(other.bigDenominator()),
                bigDenominator().multiply(other.bigNumerator()));
    }

    /**
     * Raises to a whole power.
     *
     * @param exponent the power, from 0 to 1,000
     * @return this multiplied by itself that many times, exactly; 1 for the power 0
     * @throws ArithmeticException if the exponent is outside its range
     */
    public Ratio power(int exponent) {
        if (exponent < 0 || exponent > 1_000) {
            throw new ArithmeticException("The exponent (" + exponent + ") of a power must be from 0 to 1000");
        }
        if (exponent == 1) {
            return this;
        }
        // Powers of coprime numbers are coprime, so the result is in lowest terms as it stands.
        return narrowed(bigNumerator().pow(exponent), bigDenominator().pow(exponent));
    }

    /**
     * The number with the opposite sign.
     *
     * @return 0 - this
     */
    public Ratio negate() {
        return wide == null
                ? new Ratio(-numerator, denominator)
                : narrowed(wide.numerator().negate(), wide.denominator());
    }

    /**
     * The distance from zero.
     *
     * @return this without its sign
     */
    public Ratio abs() {
        return signum() < 0 ? negate() : this;
    }

    /**
     * The smaller of two numbers.
     *
     * @param other the number to compare with
     * @return this where they are equal
     */
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The larger of two numbers.
     *
     * @param other the number to compare with
     * @return this where they are equal
     */
    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    // ---- questions --------------------------------------------------------------------------------------------------

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return wide == null ? Long.signum(numerator) : wide.numerator().signum();
    }

    /**
     * Tells whether this is a whole number.
     *
     * @return true for 40, false for 400/11
     */
    public boolean isWhole() {
        return wide == null ? denominator == 1 : wide.denominator().equals(BigInteger.ONE);
    }

    /**
     * The number above the line.
     *
     * @return the numerator in lowest terms; it carries the sign
     */
    public BigInteger bigNumerator() {
        return wide == null ? BigInteger.valueOf(numerator) : wide.numerator();
    }

    /**
     * The number below the line.
     *
     * @return the denominator in lowest terms, positive
     */
    public BigInteger bigDenominator() {
        return wide == null ? BigInteger.valueOf(denominator) : wide.denominator();
    }

    /**
     * Rounds to a number of decimals; rounding is a published rule, so every use states its mode.
     *
     * @param decimals how many digits stay behind the point, from 0 to {@value Rounding#MAX_DECIMALS}
     * @param mode what happens to the rest
     * @return the nearest number with that many decimals in the direction of the mode
     * @throws IllegalArgumentException if the number of decimals is outside its range
     */
    public Ratio round(int decimals, Rounding.Mode mode) {
        Rounding.checkDecimals(decimals);
        if (isWhole()) {
            return this;
        }
        return RatioRounding.round(this, decimals, mode);
    }

    long longNumerator() {
        return numerator;
    }

    long longDenominator() {
        return denominator;
    }

    boolean fitsLongs() {
        return wide == null;
    }

    @Override
    public int compareTo(Ratio other) {
        if (wide == null && other.wide == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            int high = Long.compare(
                    Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
            return high != 0
                    ? high
                    : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
        }
        return bigNumerator()
                .multiply(other.bigDenominator())
                .compareTo(other.bigNumerator().multiply(bigDenominator()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (this == object) {
            return true;
        }
        return object instanceof Ratio other
                && numerator == other.numerator
                && denominator == other.denominator
                && Objects.equals(wide, other.wide);
    }

    @Override
    public int hashCode() {
        return wide == null ? Long.hashCode(numerator * 31 + denominator) : wide.hashCode();
    }

    /**
     * The number as {@link #parse} reads it: in decimals where these end after at most 40 digits, otherwise as a
     * fraction.
     *
     * @return for example {@code 40}, {@code 36.36} or {@code 400/11}
     */
    @Override
    public String toString() {
        return RatioText.format(this);
    }

    // ---- the narrow path --------------------------------------------------------------------------------------------

    /** Knuth's addition of fractions (TAOCP 4.5.1), which keeps the parts small; null where a part overflows. */
    private static @Nullable Ratio sumOfLongs(long n1, long d1, long n2, long d2) {
        long common = d1 == d2 ? d1 : d1 == 1 || d2 == 1 ? 1 : gcd(d1, d2);
        long left = d2 / common;
        long right = d1 / common;
        if (overflows(n1, left) || overflows(n2, right)) {
            return null;
        }
        long a = n1 * left;
        long b = n2 * right;
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0 || sum == Long.MIN_VALUE) {
            return null;
        }
        long shared = common == 1 ? 1 : gcd(sum, common);
        long top = shared == 1 ? sum : sum / shared;
        long factor = shared == 1 ? d2 : d2 / shared;
        return overflows(right, factor) ? null : ofReduced(top, right * factor);
    }

    private static @Nullable Ratio productOfLongs(long n1, long d1, long n2, long d2) {
        long across = d2 == 1 ? 1 : gcd(n1, d2);
        long back = d1 == 1 ? 1 : gcd(n2, d1);
        long n = n1 / across;
        long m = n2 / back;
        long d = d1 / back;
        long e = d2 / across;
        return overflows(n, m) || overflows(d, e) ? null : ofReduced(n * m, d * e);
    }

    /** Whether the product leaves the range -Long.MAX_VALUE to Long.MAX_VALUE, in which a sign can always be turned. */
    static boolean overflows(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return high != low >> 63 || low == Long.MIN_VALUE;
    }

    static Ratio reduced(long numerator, long denominator) {
        long common = denominator == 1 ? 1 : gcd(numerator, denominator);
        return ofReduced(numerator / common, denominator / common);
    }

    private static Ratio ofReduced(long numerator, long denominator) {
        return denominator == 1 ? of(numerator) : new Ratio(numerator, denominator);
    }

    /** Of parts that have no common divisor; the denominator is positive. */
    static Ratio ofLowestTerms(BigInteger numerator, BigInteger denominator) {
        return narrowed(numerator, denominator);
    }

    private static Ratio narrowed(BigInteger numerator, BigInteger denominator) {
        if (numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE) {
            long n = numerator.longValue();
            if (n != Long.MIN_VALUE) {
                return ofReduced(n, denominator.longValue());
            }
        }
        return new Ratio(new Wide(numerator, denominator));
    }

    /** The greatest common divisor by halving and subtracting; b is positive, a is not Long.MIN_VALUE. */
    static long gcd(long a, long b) {
        if (a == 0) {
            return b;
        }
        long u = Math.abs(a);
        long v = b;
        int twos = Long.numberOfTrailingZeros(u | v);
        u >>= Long.numberOfTrailingZeros(u);
        while (v != 0 && u != 1) {
            v >>= Long.numberOfTrailingZeros(v);
            if (u > v) {
                long swapped = u;
                u = v;
                v = swapped;
            }
            v -= u;
        }
        return u << twos;
    }

    private static ArithmeticException dividedByZero(String numerator) {
        return new ArithmeticException("The number " + numerator + " cannot be divided by zero");
    }
}
