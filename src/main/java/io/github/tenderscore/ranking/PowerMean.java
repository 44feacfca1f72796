package io.github.tenderscore.ranking;

import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Products of values, each to the power of its weight: roots, whose degree is the unit of the weights, of products of whole powers. */
final class PowerMean {

    /** What the steps on the way keep, so that a figure is right to the last of its 34 digits. */
    private static final Precision INNER = new Precision(42);

    private static final Ratio LN_TEN = INNER.logarithm(Ratio.of(10));

    /** With a finer unit of the weights a product of whole powers has too many bits. */
    private static final BigInteger FINEST = BigInteger.valueOf(1 << 12);

    private final List<Gain> gains;

    /** How many units the weights are together. */
    private final BigInteger degree;

    private final Part above = new Part(new ArrayList<>(), new ArrayList<>());
    private final Part below = new Part(new ArrayList<>(), new ArrayList<>());
    private final PowerProduct sharedAbove;
    private final PowerProduct sharedBelow;

    /** Numbers by criterion and tender, and the exponent of each criterion. */
    private record Part(List<BigInteger[]> numbers, List<BigInteger> exponents) {

        void add(BigInteger[] values, BigInteger exponent) {
            numbers.add(values);
            exponents.add(exponent);
        }

        PowerProduct product(int tender) {
            return PowerProduct.of(
                    numbers.stream().map(values -> values[tender]).toList(), exponents);
        }
    }

    /** A fraction with the power of two by which it is multiplied. */
    private record Fraction(BigInteger numerator, BigInteger denominator) {

        static Fraction of(PowerProduct above, PowerProduct below) {
            int shift = above.shift() - below.shift();
            return new Fraction(
                    above.value().shiftLeft(Math.max(0, shift)), below.value().shiftLeft(Math.max(0, -shift)));
        }
    }

    /** Of values above zero. */
    PowerMean(List<Gain> gains) {
        List<Ratio> weights = gains.stream().map(Gain::weight).toList();
        CommonDenominator unit = CommonDenominator.of(weights);
        degree = unit.whole();
        this.gains = List.copyOf(gains);
        List<BigInteger> exponents = isFine() ? List.of() : List.of(unit.units(weights));
        List<Ratio> shared = new ArrayList<>();
        for (int i = 0; i < exponents.size(); i++) {
            Column column = gains.get(i).column();
            CommonDenominator values = CommonDenominator.of(column.values());
            Ratio step = Ratio.of(BigInteger.ONE, values.whole());
            Ratio factor = gains.get(i).factor();
            shared.add(column.lowerIsBetter() ? factor.dividedBy(step) : factor.times(step));
            (column.lowerIsBetter() ? below : above).add(values.units(column.values()), exponents.get(i));
        }
        sharedAbove = PowerProduct.of(shared.stream().map(Ratio::bigNumerator).toList(), exponents);
        sharedBelow = PowerProduct.of(shared.stream().map(Ratio::bigDenominator).toList(), exponents);
    }

    private boolean isFine() {
        return degree.compareTo(FINEST) > 0;
    }

    private Ratio sumOfLogarithms(int tender) {
        return Ratio.sum(gains.stream()
                .map(gain -> INNER.logarithm(gain.value(tender)).times(gain.weight()))
                .toList());
    }

    private Fraction fraction(int tender) {
        return Fraction.of(
                above.product(tender).times(sharedAbove), below.product(tender).times(sharedBelow));
    }

    /** Of at least two criteria, so that the degree is at least 2. */
    Ratio product(int tender) {
        if (isFine()) {
            return Precision.DECIMAL128.nearest(INNER.exponential(sumOfLogarithms(tender)));
        }
        Fraction fraction = fraction(tender);
        return Precision.DECIMAL128.root(fraction.numerator, fraction.denominator, degree.intValueExact());
    }

    /** To the base of ten. */
    Ratio logarithm(int tender) {
        if (isFine()) {
            return Precision.DECIMAL128.nearest(sumOfLogarithms(tender).dividedBy(LN_TEN));
        }
        Fraction fraction = fraction(tender);
        Ratio logarithm = INNER.logarithm(fraction.numerator, fraction.denominator);
        return Precision.DECIMAL128.nearest(
                logarithm.bigNumerator().multiply(LN_TEN.bigDenominator()),
                logarithm.bigDenominator().multiply(LN_TEN.bigNumerator()).multiply(degree));
    }
}
