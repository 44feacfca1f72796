package io.github.tenderscore.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Rounding.Digits;
import io.github.tenderscore.number.Rounding.Mode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RoundingProperties {

    @Property
    void writesWhatBigDecimalWrites(
            @ForAll("fractions") Fraction fraction, @ForAll @IntRange(max = 30) int decimals, @ForAll Mode mode) {
        BigDecimal expected = fraction.rounded(decimals, RoundingMode.valueOf(mode.name()));
        assertThat(new Digits(decimals, mode).format(fraction.ratio())).isEqualTo(expected.toPlainString());
    }

    @Property
    void movesByLessThanOneUnitAndByHalfOfOneToTheNearest(
            @ForAll("fractions") Fraction fraction, @ForAll @IntRange(max = 30) int decimals, @ForAll Mode mode) {
        Fraction unit = Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(-decimals));
        Fraction moved = Fraction.of(new Digits(decimals, mode).apply(fraction.ratio()))
                .minus(fraction)
                .abs();
        switch (mode) {
            case HALF_UP, HALF_EVEN, HALF_DOWN -> assertThat(moved.plus(moved)).isLessThanOrEqualTo(unit);
            default -> assertThat(moved).isLessThan(unit);
        }
    }

    @Property
    void keepsTheOrderOfNumbers(
            @ForAll("fractions") Fraction one,
            @ForAll("fractions") Fraction other,
            @ForAll @IntRange(max = 30) int decimals,
            @ForAll Mode mode) {
        Digits digits = new Digits(decimals, mode);
        if (one.compareTo(other) <= 0) {
            assertThat(digits.apply(one.ratio())).isLessThanOrEqualTo(digits.apply(other.ratio()));
        }
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return ArbitraryNumbers.fractions();
    }
}
