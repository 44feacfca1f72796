package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What the multi-criteria rules count in whole numbers, against sums of fractions and powers by {@link BigInteger}. */
class WholeNumbersProperties {

    @Property
    void wholeNumbersOfACommonDenominatorAreTheNumbersThemselves(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = -999_999, max = 999_999) Long> numerators,
            @ForAll @IntRange(min = 1, max = 1_000_000) int denominator) {
        List<Ratio> values = new ArrayList<>();
        for (int i = 0; i < numerators.size(); i++) {
            values.add(Ratio.of(numerators.get(i), (long) denominator + i));
        }
        CommonDenominator unit = CommonDenominator.of(values);
        assertThat(IntStream.range(0, values.size())
                        .mapToObj(i -> unit.value(unit.units(values)[i]))
                        .toList())
                .isEqualTo(values);
        assertThat(unit.divisors().stream().reduce(BigInteger.ONE, BigInteger::multiply))
                .isEqualTo(unit.whole());
    }

    /** To its first 190 bits, of which the first 150 are compared. */
    @Property
    void aProductOfPowersIsThatOfTheNumbersOneByOne(
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 1) Long> numbers,
            @ForAll @Size(min = 9, max = 9) List<@IntRange(max = 60) Integer> exponents) {
        Assume.that(exponents.stream().anyMatch(exponent -> exponent > 0));
        BigInteger exact = BigInteger.ONE;
        for (int i = 0; i < numbers.size(); i++) {
            exact = exact.multiply(BigInteger.valueOf(numbers.get(i)).pow(exponents.get(i)));
        }
        PowerProduct product = PowerProduct.of(
                numbers.stream().map(BigInteger::valueOf).toList(),
                exponents.subList(0, numbers.size()).stream()
                        .map(BigInteger::valueOf)
                        .toList());
        BigInteger lost = exact.subtract(product.value().shiftLeft(product.shift()));
        assertThat(lost.signum()).isNotNegative();
        assertThat(lost.shiftLeft(150)).isLessThanOrEqualTo(exact);
    }
}
