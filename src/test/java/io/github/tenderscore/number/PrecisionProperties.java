package io.github.tenderscore.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Percentage;

class PrecisionProperties {

    @Property
    void findsTheSquareRootThatBigDecimalFinds(
            @ForAll("wholes") BigInteger digits,
            @ForAll @IntRange(min = -30, max = 30) int scale,
            @ForAll @IntRange(min = 1, max = 60) int precision) {
        BigDecimal value = new BigDecimal(digits.abs(), scale);
        Ratio found = new Precision(precision).root(Ratio.of(value), 2);
        // a root that is a fraction is exact, however many digits it has
        if (!found.times(found).equals(Ratio.of(value))) {
            BigDecimal expected = value.sqrt(new MathContext(precision, RoundingMode.HALF_EVEN));
            assertThat(Fraction.of(found)).isEqualTo(Fraction.of(expected));
        }
    }

    @Property
    void roundsAFractionAsBigDecimalDoes(
            @ForAll("wholes") BigInteger numerator,
            @ForAll @LongRange(min = 1) long denominator,
            @ForAll @IntRange(min = 1, max = 60) int digits) {
        BigDecimal expected = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), new MathContext(digits, RoundingMode.HALF_EVEN));
        Precision precision = new Precision(digits);
        Ratio found = precision.nearest(numerator, BigInteger.valueOf(denominator));
        assertThat(Fraction.of(found)).isEqualTo(Fraction.of(expected));
        assertThat(precision.nearest(Ratio.of(numerator, BigInteger.valueOf(denominator))))
                .isEqualTo(found);
    }

    /** (root - half a unit)^n <= value <= (root + half a unit)^n, the unit being that of the last digit kept. */
    @Property
    void findsTheNearestRootOfAnyDegree(
            @ForAll("positive") Fraction value,
            @ForAll("degrees") int degree,
            @ForAll @IntRange(min = 1, max = 40) int digits) {
        Ratio root = new Precision(digits).root(value.ratio(), degree);
        if (root.power(degree).equals(value.ratio())) {
            return;
        }
        Fraction found = Fraction.of(root);
        Fraction unit = unitOfLastDigit(found, digits);
        Fraction half = unit.dividedBy(Fraction.of(2, 1));
        assertThat(found.dividedBy(unit).isWhole())
                .as("%s has at most %s digits", root, digits)
                .isTrue();
        assertThat(found.minus(half).power(degree)).isLessThanOrEqualTo(value);
        assertThat(found.plus(half).power(degree)).isGreaterThanOrEqualTo(value);
    }

    @Property
    void staysExactWhereTheRootIs(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long whole,
            @ForAll @IntRange(max = 20) int decimals,
            @ForAll @IntRange(min = 2, max = 12) int degree) {
        Fraction root = new Fraction(BigInteger.valueOf(whole), BigInteger.TEN.pow(decimals));
        assertThat(Fraction.of(Precision.DECIMAL128.root(root.power(degree).ratio(), degree)))
                .isEqualTo(root);
    }

    @Property
    void raisesAndThenTakesTheRoot(
            @ForAll("positive") Fraction base,
            @ForAll @IntRange(min = 1, max = 9) int numerator,
            @ForAll @IntRange(min = 2, max = 9) int denominator) {
        Fraction exponent = Fraction.of(numerator, denominator);
        int whole = exponent.numerator().intValueExact();
        int degree = exponent.denominator().intValueExact();
        Ratio expected = degree == 1
                ? base.power(whole).ratio()
                : Precision.DECIMAL128.root(base.power(whole).ratio(), degree);
        assertThat(Precision.DECIMAL128.power(base.ratio(), exponent.ratio())).isEqualTo(expected);
    }

    @Property
    void growsWithTheNumber(
            @ForAll("positive") Fraction one, @ForAll("positive") Fraction other, @ForAll("degrees") int degree) {
        if (one.compareTo(other) <= 0) {
            assertThat(Precision.DECIMAL128.root(one.ratio(), degree))
                    .isLessThanOrEqualTo(Precision.DECIMAL128.root(other.ratio(), degree));
        }
    }

    @Property(tries = 200)
    void theExponentialUndoesTheLogarithm(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long numerator,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long denominator) {
        Ratio value = Ratio.of(numerator, denominator);
        Precision more = new Precision(60);
        assertThat(new Precision(40).nearest(more.exponential(more.logarithm(value))))
                .isEqualTo(new Precision(40).nearest(value));
    }

    @Property(tries = 200)
    void logarithmsAgreeWithThoseOfTheMachine(@ForAll @LongRange(min = 2, max = Long.MAX_VALUE) long value) {
        Ratio found = Precision.DECIMAL128.logarithm(Ratio.of(value));
        double near = new BigDecimal(found.bigNumerator())
                .divide(new BigDecimal(found.bigDenominator()), MathContext.DECIMAL64)
                .doubleValue();
        assertThat(near).isCloseTo(Math.log((double) value), Percentage.withPercentage(1e-11));
    }

    /** 10^(m - digits), where m digits stand before the point. */
    private static Fraction unitOfLastDigit(Fraction value, int digits) {
        int before = 0;
        Fraction ten = Fraction.of(10, 1);
        Fraction rest = value;
        while (rest.compareTo(Fraction.ONE) >= 0) {
            rest = rest.dividedBy(ten);
            before++;
        }
        while (rest.times(ten).compareTo(Fraction.ONE) < 0) {
            rest = rest.times(ten);
            before--;
        }
        int exponent = before - digits;
        BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
        return exponent >= 0 ? new Fraction(power, BigInteger.ONE) : new Fraction(BigInteger.ONE, power);
    }

    @Provide
    Arbitrary<BigInteger> wholes() {
        return ArbitraryNumbers.wholes();
    }

    @Provide
    Arbitrary<Fraction> positive() {
        return Arbitraries.oneOf(
                ArbitraryNumbers.fractions().map(Fraction::abs).filter(value -> value.signum() > 0),
                Combinators.combine(
                                ArbitraryNumbers.positives(),
                                Arbitraries.integers().between(0, 200))
                        .as((digits, decimals) -> new Fraction(digits, BigInteger.TEN.pow(decimals))));
    }

    @Provide
    Arbitrary<Integer> degrees() {
        return Arbitraries.oneOf(Arbitraries.integers().between(2, 12), Arbitraries.of(17, 50, 99));
    }
}
