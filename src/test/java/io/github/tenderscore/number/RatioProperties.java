package io.github.tenderscore.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** {@link Ratio} against {@link Fraction}, which is written with {@link BigInteger} alone. */
class RatioProperties {

    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    // ---- arithmetic -------------------------------------------------------------------------------------------------

    @Property
    void addsExactly(@ForAll("pairs") Tuple2<Fraction, Fraction> pair) {
        same(pair.get1().ratio().plus(pair.get2().ratio()), pair.get1().plus(pair.get2()));
    }

    /** Whatever the terms: many that fit a long, some that do not, and sums that leave its range on the way. */
    @Property
    void addsManyExactly(@ForAll @Size(max = 12) List<@From("fractions") Fraction> terms) {
        Fraction sum = Fraction.ZERO;
        for (Fraction term : terms) {
            sum = sum.plus(term);
        }
        same(Ratio.sum(terms.stream().map(Fraction::ratio).toList()), sum);
    }

    @Property
    void addsManyDecimalsExactly(
            @ForAll @Size(max = 40) List<@LongRange(min = -99_999, max = 99_999) Long> hundredths) {
        long sum = hundredths.stream().mapToLong(Long::longValue).sum();
        same(Ratio.sum(hundredths.stream().map(each -> Ratio.of(each, 100)).toList()), Fraction.of(sum, 100));
    }

    @Property
    void subtractsExactly(@ForAll("pairs") Tuple2<Fraction, Fraction> pair) {
        same(pair.get1().ratio().minus(pair.get2().ratio()), pair.get1().minus(pair.get2()));
    }

    @Property
    void multipliesExactly(@ForAll("pairs") Tuple2<Fraction, Fraction> pair) {
        same(pair.get1().ratio().times(pair.get2().ratio()), pair.get1().times(pair.get2()));
    }

    @Property
    void dividesExactly(@ForAll("pairs") Tuple2<Fraction, Fraction> pair) {
        Ratio dividend = pair.get1().ratio();
        Ratio divisor = pair.get2().ratio();
        if (pair.get2().signum() == 0) {
            assertThatThrownBy(() -> dividend.dividedBy(divisor))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("The number " + dividend + " cannot be divided by zero");
        } else {
            same(dividend.dividedBy(divisor), pair.get1().dividedBy(pair.get2()));
        }
    }

    @Property
    void raisesToWholePowers(@ForAll("fractions") Fraction base, @ForAll @IntRange(max = 12) int exponent) {
        same(base.ratio().power(exponent), base.power(exponent));
    }

    @Property
    void turnsTheSign(@ForAll("fractions") Fraction fraction) {
        same(fraction.ratio().negate(), fraction.negate());
        same(fraction.ratio().abs(), fraction.abs());
        assertThat(fraction.ratio().signum()).isEqualTo(fraction.signum());
        assertThat(fraction.ratio().isWhole()).isEqualTo(fraction.isWhole());
    }

    @Property
    void comesBackToLongsAfterALongWay(
            @ForAll("fractions") Fraction start, @ForAll @Size(max = 8) List<@LongRange(min = 2) Long> factors) {
        Ratio there = start.ratio();
        for (long factor : factors) {
            there = there.times(Ratio.of(factor)).plus(Ratio.of(factor));
        }
        Ratio back = there;
        for (int i = factors.size() - 1; i >= 0; i--) {
            back = back.minus(Ratio.of(factors.get(i))).dividedBy(Ratio.of(factors.get(i)));
        }
        same(back, start);
    }

    @Property
    void addsInAnyOrder(
            @ForAll @Size(min = 2, max = 12) List<@From("fractions") Fraction> fractions, @ForAll long seed) {
        List<Fraction> shuffled = new ArrayList<>(fractions);
        Collections.shuffle(shuffled, new Random(seed));
        Ratio sum = sum(fractions);
        assertThat(sum(shuffled)).isEqualTo(sum);
        same(sum, fractions.stream().reduce(Fraction.ZERO, Fraction::plus));
    }

    @Property
    void multipliesIntoSums(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.ratio().plus(b.ratio()).times(c.ratio()))
                .isEqualTo(a.ratio().times(c.ratio()).plus(b.ratio().times(c.ratio())));
    }

    // ---- the same number, however it is made ------------------------------------------------------------------------

    @Property
    void isInLowestTermsFromLongs(@ForAll("longs") long numerator, @ForAll("longs") long denominator) {
        if (denominator != 0) {
            same(Ratio.of(numerator, denominator), Fraction.of(numerator, denominator));
            same(Ratio.of(numerator), Fraction.of(numerator, 1));
        }
    }

    @Property
    void isInLowestTermsFromBigIntegers(@ForAll("fractions") Fraction fraction, @ForAll("wholes") BigInteger factor) {
        if (factor.signum() != 0) {
            same(
                    Ratio.of(
                            fraction.numerator().multiply(factor),
                            fraction.denominator().multiply(factor)),
                    fraction);
        }
    }

    @Property
    void isMadeFromDecimals(@ForAll("wholes") BigInteger digits, @ForAll @IntRange(min = -40, max = 40) int scale) {
        BigDecimal decimal = new BigDecimal(digits, scale);
        same(Ratio.of(decimal), Fraction.of(decimal));
    }

    @Property
    void isEqualExactlyWhereTheNumberIs(@ForAll("pairs") Tuple2<Fraction, Fraction> pair) {
        Ratio one = pair.get1().ratio();
        Ratio other = pair.get2().ratio();
        assertThat(one.equals(other)).isEqualTo(pair.get1().equals(pair.get2()));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        if (one.equals(other)) {
            assertThat(one).hasSameHashCodeAs(other);
        }
    }

    // ---- order ------------------------------------------------------------------------------------------------------

    @Property
    void comparesAsTheFractionsDo(@ForAll("pairs") Tuple2<Fraction, Fraction> pair) {
        Ratio one = pair.get1().ratio();
        Ratio other = pair.get2().ratio();
        int expected = pair.get1().compareTo(pair.get2());
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(expected);
        assertThat(Integer.signum(other.compareTo(one))).isEqualTo(-expected);
        assertThat(one.min(other)).isSameAs(expected <= 0 ? one : other);
        assertThat(one.max(other)).isSameAs(expected >= 0 ? one : other);
    }

    @Property
    void ordersTransitively(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        Ratio first = a.ratio();
        Ratio second = b.ratio();
        Ratio third = c.ratio();
        if (first.compareTo(second) <= 0 && second.compareTo(third) <= 0) {
            assertThat(first).isLessThanOrEqualTo(third);
        }
        if (first.compareTo(second) >= 0 && second.compareTo(third) >= 0) {
            assertThat(first).isGreaterThanOrEqualTo(third);
        }
    }

    @Property
    void sortsAsTheFractionsDo(@ForAll @Size(max = 20) List<@From("fractions") Fraction> fractions) {
        assertThat(fractions.stream().map(Fraction::ratio).sorted().map(Fraction::of))
                .isEqualTo(fractions.stream().sorted().toList());
    }

    // ---- rounding ---------------------------------------------------------------------------------------------------

    @Property
    void roundsAsBigDecimalDivides(
            @ForAll("fractions") Fraction fraction,
            @ForAll @IntRange(max = 30) int decimals,
            @ForAll Rounding.Mode mode) {
        roundsLikeBigDecimal(fraction, decimals, mode);
    }

    @Property
    void roundsExactHalvesAsBigDecimalDoes(
            @ForAll("wholes") BigInteger whole, @ForAll @IntRange(max = 30) int decimals, @ForAll Rounding.Mode mode) {
        Fraction half = new Fraction(
                whole.multiply(BigInteger.TWO).add(BigInteger.ONE),
                BigInteger.TEN.pow(decimals).multiply(BigInteger.TWO));
        roundsLikeBigDecimal(half, decimals, mode);
    }

    @Property
    void roundsTheNeighboursOfAnExactHalfAsBigDecimalDoes(
            @ForAll @LongRange(min = -1_000, max = 1_000) long whole,
            @ForAll @IntRange(max = 30) int decimals,
            @ForAll @IntRange(min = 1, max = 40) int distance,
            @ForAll boolean above,
            @ForAll Rounding.Mode mode) {
        BigInteger unit = BigInteger.TEN.pow(decimals);
        Fraction nudge = new Fraction(BigInteger.valueOf(above ? 1 : -1), unit.multiply(BigInteger.TEN.pow(distance)));
        Fraction half = new Fraction(BigInteger.valueOf(2 * whole + 1), unit.multiply(BigInteger.TWO));
        roundsLikeBigDecimal(half.plus(nudge), decimals, mode);
    }

    private static void roundsLikeBigDecimal(Fraction fraction, int decimals, Rounding.Mode mode) {
        BigDecimal expected = fraction.rounded(decimals, RoundingMode.valueOf(mode.name()));
        same(fraction.ratio().round(decimals, mode), Fraction.of(expected));
    }

    @Property
    void roundsTwiceAsOnce(
            @ForAll("fractions") Fraction fraction,
            @ForAll @IntRange(max = 30) int decimals,
            @ForAll Rounding.Mode mode) {
        Ratio once = fraction.ratio().round(decimals, mode);
        assertThat(once.round(decimals, mode)).isEqualTo(once);
    }

    // ---- text -------------------------------------------------------------------------------------------------------

    @Property
    void readsWhatItWrites(@ForAll("fractions") Fraction fraction) {
        same(Ratio.parse(fraction.ratio().toString()), fraction);
    }

    @Property
    void writesDecimalsThatEndAndFractionsThatDoNot(@ForAll("fractions") Fraction fraction) {
        String expected;
        try {
            BigDecimal decimal = new BigDecimal(fraction.numerator())
                    .divide(new BigDecimal(fraction.denominator()))
                    .stripTrailingZeros();
            expected = decimal.scale() <= 40 ? decimal.toPlainString() : fraction.toString();
        } catch (ArithmeticException endless) {
            expected = fraction.toString();
        }
        assertThat(fraction.ratio()).hasToString(expected);
    }

    @Property
    void readsDecimalsAsBigDecimalDoes(@ForAll("wholes") BigInteger digits, @ForAll @IntRange(max = 60) int scale) {
        BigDecimal decimal = new BigDecimal(digits, scale);
        same(Ratio.parse(decimal.toPlainString()), Fraction.of(decimal));
    }

    @Property
    void readsFractions(@ForAll("wholes") BigInteger numerator, @ForAll("positives") BigInteger denominator) {
        same(Ratio.parse(numerator + "/" + denominator), new Fraction(numerator, denominator));
    }

    @Property
    void refusesEveryTextThatIsNoNumber(@ForAll("nearNumbers") String text) {
        boolean number = text.matches("-?[0-9]+(\\.[0-9]+)?|-?[0-9]+/0*[1-9][0-9]*");
        if (number) {
            assertThat(Ratio.parse(text)).isNotNull();
        } else {
            assertThatThrownBy(() -> Ratio.parse(text))
                    .isInstanceOf(NumberFormatException.class)
                    .hasMessage(
                            "The text \"" + text + "\" is not a number; a number must be written in digits, such as "
                                    + "40, -3, 36.36 or 400/11");
        }
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    /** The number itself, in lowest terms, on longs where they suffice, and not to be told from one made directly. */
    private static void same(Ratio actual, Fraction expected) {
        assertThat(actual.bigNumerator()).isEqualTo(expected.numerator());
        assertThat(actual.bigDenominator()).isEqualTo(expected.denominator());
        assertThat(actual.fitsLongs())
                .isEqualTo(expected.numerator().abs().compareTo(MAX) <= 0
                        && expected.denominator().compareTo(MAX) <= 0);
        Ratio direct = Ratio.of(expected.numerator(), expected.denominator());
        assertThat(actual).isEqualTo(direct).hasSameHashCodeAs(direct).isEqualByComparingTo(direct);
        assertThat(direct).isEqualTo(actual);
    }

    private static Ratio sum(List<Fraction> fractions) {
        return fractions.stream().map(Fraction::ratio).reduce(Ratio.ZERO, Ratio::plus);
    }

    @Provide
    Arbitrary<BigInteger> wholes() {
        return ArbitraryNumbers.wholes();
    }

    @Provide
    Arbitrary<BigInteger> positives() {
        return ArbitraryNumbers.positives();
    }

    @Provide
    Arbitrary<Long> longs() {
        return ArbitraryNumbers.wholes()
                .filter(value -> value.bitLength() < Long.SIZE)
                .map(BigInteger::longValueExact);
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return ArbitraryNumbers.fractions();
    }

    @Provide
    Arbitrary<Tuple2<Fraction, Fraction>> pairs() {
        return ArbitraryNumbers.pairs();
    }

    @Provide
    Arbitrary<String> nearNumbers() {
        return Arbitraries.strings().withChars("0019.-/ +e_\u0663").ofMaxLength(7);
    }

    @Property
    void dividesByOneNumberAfterTheOtherAsByTheirProduct(
            @ForAll BigInteger numerator, @ForAll @Size(max = 6) List<BigInteger> divisors) {
        Assume.that(divisors.stream().noneMatch(divisor -> divisor.signum() == 0));
        BigInteger product = divisors.stream().reduce(BigInteger.ONE, BigInteger::multiply);
        BigInteger multiple = numerator.multiply(BigInteger.valueOf(360_360));
        assertThat(Ratio.quotient(multiple, divisors.toArray(BigInteger[]::new)))
                .isEqualTo(Ratio.of(multiple, product));
    }
}
