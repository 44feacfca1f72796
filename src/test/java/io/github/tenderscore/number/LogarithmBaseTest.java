package io.github.tenderscore.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logarithms that are fractions, by hand: 8 to the power 2/3 is 4, and so on. */
class LogarithmBaseTest {

    @ParameterizedTest
    @CsvSource({
        "8, 4, 2/3",
        "2, 32, 5",
        "2, 1/32, -5",
        "4, 2, 1/2",
        "9/4, 27/8, 3/2",
        "1/2, 8, -3",
        "10, 1, 0",
        "3, 3, 1",
        "1000, 10, 1/3",
        "1024, 2, 1/10",
        "9/4, 8/27, -3/2"
    })
    void aFractionIsFoundExactly(String base, String value, String expected) {
        assertThat(LogarithmBase.of(Ratio.parse(base), Precision.DECIMAL128).logarithm(Ratio.parse(value)))
                .isEqualTo(Ratio.parse(expected));
    }

    /** log2(3) = 1.584962500721156181453738943947816508759…, OEIS A020857. */
    @Test
    void anyOtherKeepsTheDigitsOfThePrecision() {
        assertThat(LogarithmBase.of(Ratio.of(2), Precision.DECIMAL128).logarithm(Ratio.of(3)))
                .isEqualTo(Ratio.parse("1.584962500721156181453738943947817"));
        // close to a fraction and none: 8 to the power 2/3 is 4 exactly, and a little more than 4 is another logarithm
        Ratio near = LogarithmBase.of(Ratio.of(8), Precision.DECIMAL128)
                .logarithm(Ratio.parse("4.0000000000000000000000000000000001"));
        assertThat(near).isNotEqualTo(Ratio.of(2, 3));
    }

    @Test
    void refusesWhatHasNoLogarithm() {
        assertThatThrownBy(() -> LogarithmBase.of(Ratio.ONE, Precision.DECIMAL128))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The base (1) of a logarithm must not be 1");
        assertThatThrownBy(() ->
                        LogarithmBase.of(Ratio.of(2), Precision.DECIMAL128).logarithm(Ratio.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    /** ln(2) / ln(1 + 10^-40) is about 0.693 × 10^40: its 34 digits end before the point, and no power so large is tried. */
    @Test
    void aBaseNextToOneHasLongLogarithms() {
        Ratio base = Ratio.ONE.plus(Ratio.ONE.dividedBy(Ratio.of(10).power(40)));
        Ratio found = LogarithmBase.of(base, Precision.DECIMAL128).logarithm(Ratio.of(2));
        assertThat(found.toString())
                .startsWith("69314718055994530941723212145817")
                .hasSize(40);
        Ratio large = LogarithmBase.of(
                        Ratio.ONE.plus(Ratio.ONE.dividedBy(Ratio.of(10).power(30))), Precision.DECIMAL128)
                .logarithm(Ratio.of(2));
        assertThat(large.toString()).startsWith("6931471805599453094172321214");
    }
}
