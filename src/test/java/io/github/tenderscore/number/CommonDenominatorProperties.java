package io.github.tenderscore.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Whole numbers of a unit against the fractions themselves. */
class CommonDenominatorProperties {

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

    /** By hand: the least common multiple of 6, 4 and 1 is 12. */
    @Example
    void theUnitIsTheLeastCommonMultiple() {
        CommonDenominator unit = CommonDenominator.of(List.of(Ratio.of(5, 6), Ratio.of(-1, 4), Ratio.of(3)));
        assertThat(unit.whole()).isEqualTo(12);
        assertThat(unit.units(Ratio.of(-1, 4))).isEqualTo(-3);
        assertThat(unit.value(BigInteger.valueOf(9))).isEqualTo(Ratio.of(3, 4));
        assertThat(unit.value(BigInteger.valueOf(9), BigInteger.TWO)).isEqualTo(Ratio.of(3, 8));
        assertThat(CommonDenominator.of(List.of()).whole()).isEqualTo(1);
    }
}
