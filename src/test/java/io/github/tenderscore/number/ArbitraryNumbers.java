package io.github.tenderscore.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Numbers that crowd the border between {@code long} and {@link BigInteger}, where a slip would show. */
public final class ArbitraryNumbers {

    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private ArbitraryNumbers() {}

    /** Whole numbers of either sign: small ones, and those within 3 of a power of two, of ten, or of a limit. */
    public static Arbitrary<BigInteger> wholes() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, border()),
                Tuple.of(3, Arbitraries.longs().between(-12, 12).map(BigInteger::valueOf)),
                Tuple.of(2, Arbitraries.longs().map(BigInteger::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40))));
    }

    /** Whole numbers above zero, of the same kind. */
    public static Arbitrary<BigInteger> positives() {
        return wholes().map(BigInteger::abs).filter(value -> value.signum() > 0);
    }

    /** Fractions of either sign, many of them whole or in decimals. */
    public static Arbitrary<Fraction> fractions() {
        return Combinators.combine(wholes(), denominators()).as(Fraction::new);
    }

    /** Fractions that are not zero. */
    public static Arbitrary<Fraction> divisors() {
        return fractions().filter(fraction -> fraction.signum() != 0);
    }

    /**
     * Two fractions: any two, two with the same denominator, two whose sum or product just fits or just does not, and a
     * fraction with its neighbour.
     */
    public static Arbitrary<Tuple2<Fraction, Fraction>> pairs() {
        return Arbitraries.oneOf(
                Combinators.combine(fractions(), fractions()).as(Tuple::of),
                Combinators.combine(wholes(), wholes(), denominators())
                        .as((a, b, d) -> Tuple.of(new Fraction(a, d), new Fraction(b, d))),
                Combinators.combine(
                                Arbitraries.longs().between(1, Long.MAX_VALUE),
                                Arbitraries.longs().between(-2, 2),
                                Arbitraries.of(1L, -1L),
                                Arbitraries.of(1L, 3L))
                        .as(ArbitraryNumbers::summands),
                aroundTheLimit(),
                aroundTheLimit().map(pair -> Tuple.of(inverse(pair.get1()), inverse(pair.get2()))),
                Combinators.combine(fractions(), positives())
                        .as((a, d) -> Tuple.of(a, a.plus(new Fraction(BigInteger.ONE, d)))));
    }

    /** Ordinary fractions, as scores and prices are: up to 12 digits over up to 4. */
    public static Arbitrary<Fraction> ordinary() {
        return Combinators.combine(
                        Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L),
                        Arbitraries.longs().between(1, 9_999))
                .as(Fraction::of);
    }

    /** Two numbers of the same sign that add up to nearly the largest long, in whole units or thirds. */
    private static Tuple2<Fraction, Fraction> summands(long part, long nudge, long sign, long denominator) {
        BigInteger rest = MAX.add(BigInteger.valueOf(nudge)).subtract(BigInteger.valueOf(part));
        return Tuple.of(
                Fraction.of(sign * part, denominator),
                new Fraction(rest.multiply(BigInteger.valueOf(sign)), BigInteger.valueOf(denominator)));
    }

    /** Two factors of a number near the largest long. */
    private static Arbitrary<Tuple2<Fraction, Fraction>> aroundTheLimit() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        Arbitraries.longs().between(-1, 1),
                        Arbitraries.of(1L, -1L),
                        Arbitraries.of(1L, 3L, 10L))
                .as((a, nudge, sign, denominator) -> Tuple.of(
                        Fraction.of(a, 1),
                        new Fraction(
                                BigInteger.valueOf(Math.max(1, Long.MAX_VALUE / a + nudge))
                                        .multiply(BigInteger.valueOf(sign)),
                                BigInteger.valueOf(denominator))));
    }

    private static Fraction inverse(Fraction fraction) {
        return Fraction.ONE.dividedBy(fraction);
    }

    private static Arbitrary<BigInteger> denominators() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(BigInteger.ONE)),
                Tuple.of(2, Arbitraries.integers().between(0, 30).map(BigInteger.TEN::pow)),
                Tuple.of(3, Arbitraries.longs().between(1, 60).map(BigInteger::valueOf)),
                Tuple.of(3, positives()));
    }

    private static Arbitrary<BigInteger> border() {
        List<BigInteger> centres = new ArrayList<>(List.of(
                MAX,
                BigInteger.valueOf(Long.MIN_VALUE),
                BigInteger.valueOf(Integer.MAX_VALUE),
                // the largest number whose square fits a long is 3,037,000,499
                MAX.sqrt(),
                BigInteger.TWO.pow(31),
                BigInteger.TWO.pow(32),
                BigInteger.TWO.pow(62),
                BigInteger.TWO.pow(64),
                MAX.divide(BigInteger.TWO),
                MAX.divide(BigInteger.valueOf(3)),
                BigInteger.TEN.pow(9),
                BigInteger.TEN.pow(18),
                BigInteger.TEN.pow(19)));
        centres.addAll(centres.stream().map(BigInteger::negate).toList());
        return Combinators.combine(Arbitraries.of(centres), Arbitraries.longs().between(-3, 3))
                .as((centre, nudge) -> centre.add(BigInteger.valueOf(nudge)));
    }
}
