package io.github.tenderscore.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** The yardstick itself, on sums that anybody can do in the head. */
class FractionTest {

    @Test
    void isInLowestTermsWithThePositiveSignBelow() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO).hasToString("0/1");
    }

    @Test
    void addsSubtractsMultipliesAndDivides() {
        assertThat(Fraction.of(1, 2).plus(Fraction.of(1, 3))).isEqualTo(Fraction.of(5, 6));
        assertThat(Fraction.of(1, 2).minus(Fraction.of(1, 3))).isEqualTo(Fraction.of(1, 6));
        assertThat(Fraction.of(2, 3).times(Fraction.of(3, 4))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(2, 3).dividedBy(Fraction.of(4, 3))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(-2, 3).power(3)).isEqualTo(Fraction.of(-8, 27));
        assertThat(Fraction.of(-2, 3).abs()).isEqualTo(Fraction.of(2, 3));
    }

    @Test
    void comparesByValue() {
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(34, 100)).isGreaterThan(Fraction.of(33, 100));
        assertThat(Fraction.of(-1, 3)).isLessThan(Fraction.ZERO);
    }

    @Test
    void readsDecimalsAndRoundsToThem() {
        assertThat(Fraction.of(new BigDecimal("-0.75"))).isEqualTo(Fraction.of(-3, 4));
        assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000, 1));
        assertThat(Fraction.of(2, 3).rounded(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.67"));
    }

    @Test
    void refusesADenominatorOfZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }
}
