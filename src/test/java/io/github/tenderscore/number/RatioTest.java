package io.github.tenderscore.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    // ---- reading ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "40, 40, 1",
        "-3, -3, 1",
        "36.36, 909, 25",
        "-0.5, -1, 2",
        "400/11, 400, 11",
        "-4/6, -2, 3",
        "0, 0, 1",
        "-0, 0, 1",
        "-0.0, 0, 1",
        "0/5, 0, 1",
        "007, 7, 1",
        "1.10, 11, 10",
        "10/5, 2, 1",
        "1/010, 1, 10",
        "999999999999999999, 999999999999999999, 1",
        "0.999999999999999999, 999999999999999999, 1000000000000000000",
        "9223372036854775807, 9223372036854775807, 1",
        "-9223372036854775808, -9223372036854775808, 1",
        "9223372036854775808, 9223372036854775808, 1",
    })
    void readsNumbersAsPeopleWriteThem(String text, BigInteger numerator, BigInteger denominator) {
        Ratio ratio = Ratio.parse(text);
        assertThat(ratio.bigNumerator()).isEqualTo(numerator);
        assertThat(ratio.bigDenominator()).isEqualTo(denominator);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                "/",
                "1/0",
                "1/-0",
                "0/0",
                ".5",
                "5.",
                "-.5",
                "+5",
                "--5",
                "1e3",
                "1E3",
                " 5",
                "5 ",
                "\t5",
                "1_000",
                "1,000",
                "\u0663", // ٣, three in Arabic-Indic digits
                "\uff15", // ５, a full-width five
                "1\u00a0000",
                "1/2/3",
                "0.5/2",
                "2/0.5",
                "-4/-11",
                "4/-11",
                "4/",
                "/11",
                "1.2.3",
                "1-2",
                "0x1F",
                "5%",
                "NaN",
                "Infinity",
                "\u22125" // −5 with the typographic minus
            })
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> Ratio.parse(text))
                .isExactlyInstanceOf(NumberFormatException.class)
                .hasMessage(
                        "The text \"" + text + "\" is not a number; a number must be written in digits, such as 40, "
                                + "-3, 36.36 or 400/11");
    }

    @Test
    void readsAThousandCharactersAndNoMore() {
        String most = "1" + "0".repeat(999);
        assertThat(Ratio.parse(most).bigNumerator()).isEqualTo(BigInteger.TEN.pow(999));
        assertThatThrownBy(() -> Ratio.parse(most + "0"))
                .isExactlyInstanceOf(NumberFormatException.class)
                .hasMessage(
                        "The number \"10000000000000000000…\" has 1001 characters; a number must have at most 1000");
    }

    @Test
    void refusesAMillionDigitsAtOnce() {
        String million = "9".repeat(1_000_000);
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> Ratio.parse(million))
                        .isExactlyInstanceOf(NumberFormatException.class)
                        .hasMessage("The number \"99999999999999999999…\" has 1000000 characters; a number must have "
                                + "at most 1000"));
    }

    // ---- writing ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "40.00, 40",
        "0.50, 0.5",
        "-0.05, -0.05",
        "1/8, 0.125",
        "-7/2, -3.5",
        "1/3, 1/3",
        "-22/14, -11/7",
        "0.0000000000000000000000000000000000000001, 0.0000000000000000000000000000000000000001",
        // 41 decimals are written as a fraction
        "0.00000000000000000000000000000000000000001, 1/100000000000000000000000000000000000000000",
        "1/1099511627776, 0.0000000000009094947017729282379150390625",
        "1/2199023255552, 1/2199023255552",
    })
    void writesDecimalsWhereTheyEndAndFractionsElsewhere(String text, String written) {
        assertThat(Ratio.parse(text)).hasToString(written);
    }

    // ---- making -----------------------------------------------------------------------------------------------------

    @Test
    void refusesADenominatorOfZero() {
        assertThatThrownBy(() -> Ratio.of(7, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The number 7 cannot be divided by zero");
        assertThatThrownBy(() -> Ratio.of(BigInteger.TEN, BigInteger.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The number 10 cannot be divided by zero");
        assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The number 1 cannot be divided by zero");
    }

    @Test
    void takesTheSmallestLong() {
        // -2^63 / -2^63 = 1, -2^63 / 2 = -2^62, 1 / -2^63
        assertThat(Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(Long.MIN_VALUE, 2)).isEqualTo(Ratio.of(-(1L << 62)));
        assertThat(Ratio.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
        assertThat(Ratio.of(Long.MIN_VALUE).negate()).hasToString("9223372036854775808");
        assertThat(Ratio.of(Long.MIN_VALUE).plus(Ratio.ONE)).isEqualTo(Ratio.of(-Long.MAX_VALUE));
    }

    @Test
    void takesDecimalsAsTheirDigitsSay() {
        assertThat(Ratio.of(new BigDecimal("0.1"))).hasToString("0.1");
        assertThat(Ratio.of(new BigDecimal("1E+3"))).hasToString("1000");
        assertThat(Ratio.of(new BigDecimal("2.50"))).isEqualTo(Ratio.of(5, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1_001, 1_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesDecimalsTooLongToWriteOut(int scale) {
        assertThatThrownBy(() -> Ratio.of(new BigDecimal(BigInteger.ONE, scale)))
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("The scale (" + scale + ") of a decimal number must be from -1000 to 1000");
    }

    @Test
    void keepsAThirdOfThreeWhole() {
        assertThat(Ratio.of(1, 3).times(Ratio.of(3))).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(1, 3).plus(Ratio.of(1, 3)).plus(Ratio.of(1, 3))).isEqualTo(Ratio.ONE);
    }

    // ---- powers -----------------------------------------------------------------------------------------------------

    @Test
    void raisesToPowersFromZeroToAThousand() {
        assertThat(Ratio.ZERO.power(0)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(-2, 3).power(3)).isEqualTo(Ratio.of(-8, 27));
        assertThat(Ratio.of(2).power(1_000).bigNumerator()).isEqualTo(BigInteger.ONE.shiftLeft(1_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesOtherPowers(int exponent) {
        assertThatThrownBy(() -> Ratio.ONE.power(exponent))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The exponent (" + exponent + ") of a power must be from 0 to 1000");
    }

    // ---- rounding ---------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        // the examples of the modes' own descriptions
        "2.345, 2, HALF_UP, 2.35",
        "-2.345, 2, HALF_UP, -2.35",
        "2.345, 2, HALF_EVEN, 2.34",
        "2.355, 2, HALF_EVEN, 2.36",
        "2.345, 2, HALF_DOWN, 2.34",
        "-2.345, 2, HALF_DOWN, -2.34",
        "2.349, 2, DOWN, 2.34",
        "-2.349, 2, DOWN, -2.34",
        "2.341, 2, UP, 2.35",
        "-2.341, 2, UP, -2.35",
        "-2.341, 2, FLOOR, -2.35",
        "2.349, 2, FLOOR, 2.34",
        "2.341, 2, CEILING, 2.35",
        "-2.349, 2, CEILING, -2.34",
        "200/3, 2, DOWN, 66.66",
        "200/3, 2, HALF_UP, 66.67",
        "200/3, 0, HALF_UP, 67",
        // 3689348814741910323 / 4 = 922337203685477580.75: the carry leaves the range of a long
        "3689348814741910323/4, 1, HALF_UP, 922337203685477580.8",
        "-3689348814741910323/4, 1, HALF_UP, -922337203685477580.8",
    })
    void roundsAsTheModeSays(String text, int decimals, Rounding.Mode mode, String rounded) {
        assertThat(Ratio.parse(text).round(decimals, mode)).isEqualTo(Ratio.parse(rounded));
    }

    @ParameterizedTest
    @CsvSource({"1/3, -1", "1/3, 31", "5, -1", "5, 31"})
    void refusesToRoundOutsideItsRange(String text, int decimals) {
        assertThatThrownBy(() -> Ratio.parse(text).round(decimals, Rounding.Mode.DOWN))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The decimals (" + decimals + ") of a rounding must be from 0 to 30");
    }

    // ---- order and equality -----------------------------------------------------------------------------------------

    @Test
    void choosesThisWhereTwoAreEqual() {
        Ratio one = Ratio.of(1_000, 3);
        Ratio same = Ratio.of(1_000, 3);
        assertThat(one.min(same)).isSameAs(one);
        assertThat(one.max(same)).isSameAs(one);
    }

    @Test
    void isAnotherThingThanAnyOtherObject() {
        assertThat(Ratio.ONE).isNotEqualTo(1).isNotEqualTo(null).isNotEqualTo(Ratio.of(1, 2));
        assertThat(Ratio.of(Long.MIN_VALUE)).isNotEqualTo(Ratio.ZERO);
    }

    @Test
    void hasEqualityOverAllItsParts() {
        // The hash of a wide ratio comes from its wide parts alone; the longs are zero then.
        EqualsVerifier.forClass(Ratio.class).suppress(Warning.STRICT_HASHCODE).verify();
    }
}
