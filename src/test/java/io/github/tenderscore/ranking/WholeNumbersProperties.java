package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What the multi-criteria rules count in whole numbers, against sums of fractions and powers by {@link BigInteger}. */
class WholeNumbersProperties {

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
