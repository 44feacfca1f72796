package io.github.tenderscore.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrecisionTest {

    private static final Precision P34 = Precision.DECIMAL128;

    @ParameterizedTest
    @CsvSource({
        // published constants, cut to 34 significant digits; the next digits are 07, 36, 35 and 61
        "2, 2, 1.414213562373095048801688724209698", // OEIS A002193
        "3, 2, 1.732050807568877293527446341505872", // OEIS A002194
        "2, 3, 1.259921049894873164767210607278228", // OEIS A002580
        // ten times the digits of the root of a hundredth of the number
        "200, 2, 14.14213562373095048801688724209698",
        "0.02, 2, 0.1414213562373095048801688724209698",
        "2000, 3, 12.59921049894873164767210607278228",
    })
    void keepsThirtyFourDigits(String value, int degree, String root) {
        assertThat(P34.root(Ratio.parse(value), degree)).isEqualTo(Ratio.parse(root));
    }

    @ParameterizedTest
    @CsvSource({
        // published constants, rounded to 34 significant digits
        "1, 2.718281828459045235360287471352662", // OEIS A001113
        "-1, 0.3678794411714423215955237701614609", // OEIS A068985
        "2, 7.389056098930650227230427460575008", // OEIS A072334
        "1/2, 1.648721270700128146848650787814164", // OEIS A019774
    })
    void exponentialsKeepThirtyFourDigits(String exponent, String power) {
        assertThat(P34.exponential(Ratio.parse(exponent))).isEqualTo(Ratio.parse(power));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0.6931471805599453094172321214581766", // OEIS A002162
        "10, 2.302585092994045684017991454684364", // OEIS A002392
        "1/2, -0.6931471805599453094172321214581766",
        "3, 1.098612288668109691395245236922526", // OEIS A002391
    })
    void logarithmsKeepThirtyFourDigits(String value, String logarithm) {
        assertThat(P34.logarithm(Ratio.parse(value))).isEqualTo(Ratio.parse(logarithm));
    }

    @Test
    void knowsTheOnlyExactExponentialAndLogarithm() {
        assertThat(P34.exponential(Ratio.ZERO)).isEqualTo(Ratio.ONE);
        assertThat(P34.logarithm(Ratio.ONE)).isEqualTo(Ratio.ZERO);
    }

    /** ln(1 + x) = x - x^2/2 + …, of which the first term gives all 34 digits here. */
    @Test
    void logarithmsOfNumbersNextToOneKeepTheirDigits() {
        Ratio tiny = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(60));
        assertThat(P34.logarithm(Ratio.ONE.plus(tiny))).isEqualTo(tiny);
        assertThat(P34.logarithm(Ratio.ONE.minus(tiny))).isEqualTo(tiny.negate());
        assertThat(P34.exponential(tiny)).isEqualTo(Ratio.ONE);
    }

    /** The first digits of e^1000 and e^-1000 are published: 1.970071114017046993…×10^434 and 5.075958897549456765…×10^-435. */
    @Test
    void exponentialsReachFarOut() {
        BigInteger scale = BigInteger.TEN.pow(425);
        assertThat(new Precision(10).exponential(Ratio.of(1_000)))
                .isEqualTo(Ratio.of(new BigInteger("1970071114").multiply(scale), BigInteger.ONE));
        assertThat(new Precision(10).exponential(Ratio.of(-1_000)))
                .isEqualTo(Ratio.of(new BigInteger("5075958898"), BigInteger.TEN.pow(444)));
    }

    @Test
    void refusesWhatHasNoLogarithmAndWhatIsTooFarOut() {
        assertThatThrownBy(() -> P34.logarithm(Ratio.ZERO)).hasMessageContaining("(0) under a logarithm must be above");
        assertThatThrownBy(() -> P34.logarithm(Ratio.of(-1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> P34.exponential(Ratio.parse("1000.1"))).hasMessageContaining("from -1000 to 1000");
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2, 2",
        "144, 2, 12",
        "0.25, 2, 0.5",
        "2.25, 2, 1.5",
        "1/64, 2, 0.125",
        "27, 3, 3",
        "0.001, 3, 0.1",
        "1024, 10, 2",
        "1, 1000, 1",
        "0, 2, 0",
        "0, 1000, 0",
        "1/3, 1, 1/3",
        "15241578750190521, 2, 123456789",
    })
    void staysExactWhereTheRootIs(String value, int degree, String root) {
        assertThat(P34.root(Ratio.parse(value), degree)).isEqualTo(Ratio.parse(root));
    }

    /** A root that is a fraction is no approximation, so that nothing is cut off, whatever the digits: a third stays a third. */
    @Test
    void keepsARootThatIsAFraction() {
        assertThat(new Precision(5).root(Ratio.parse("152415787.50190521"), 2)).isEqualTo(Ratio.parse("12345.6789"));
        assertThat(new Precision(1).root(Ratio.parse("6.25"), 2)).isEqualTo(Ratio.parse("2.5"));
        assertThat(new Precision(5).root(Ratio.of(4, 9), 2)).isEqualTo(Ratio.of(2, 3));
        assertThat(Precision.DECIMAL128.power(Ratio.of(1, 9), Ratio.of(1, 2))).isEqualTo(Ratio.of(1, 3));
        assertThat(Precision.DECIMAL128.power(Ratio.of(8, 27), Ratio.of(5, 3))).isEqualTo(Ratio.of(32, 243));
        assertThat(Precision.DECIMAL128.root(Ratio.of(1, 1024), 10)).isEqualTo(Ratio.of(1, 2));
        // 2 and 8 to the power 1.5 are no fractions
        assertThat(Precision.DECIMAL128.power(Ratio.of(2), Ratio.of(3, 2)).toString())
                .startsWith("2.828427124746190097");
    }

    @Test
    void doesNotTakeAnInexactRootForAnExactHalf() {
        // the root of 6.250000…1 is a little above 2.5 and so rounds up, however little it is
        Ratio littleMore = Ratio.parse("6.25").plus(Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(200)));
        Ratio littleLess = Ratio.parse("12.25").minus(Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(200)));
        assertThat(new Precision(1).root(littleMore, 2)).isEqualTo(Ratio.of(3));
        assertThat(new Precision(1).root(littleLess, 2)).isEqualTo(Ratio.of(3));
    }

    @Test
    void takesVerySmallAndVeryLargeNumbers() {
        Ratio small = Ratio.of(BigInteger.TWO, BigInteger.TEN.pow(900));
        Ratio large = Ratio.of(BigInteger.TWO.multiply(BigInteger.TEN.pow(900)), BigInteger.ONE);
        Ratio root = Ratio.parse("1.414213562373095048801688724209698");
        Ratio shift = Ratio.of(BigInteger.TEN.pow(450), BigInteger.ONE);
        assertThat(P34.root(small, 2)).isEqualTo(root.dividedBy(shift));
        assertThat(P34.root(large, 2)).isEqualTo(root.times(shift));
    }

    @Test
    void findsRootsOfTheHighestDegreeInGoodTime() {
        // 2^(1/1000) = e^(ln 2 / 1000), by hand: x = 0.0006931471805599453094172321214581765680755 (OEIS A002162 /
        // 1000),
        // 1 + x + x^2/2 + … + x^12/12!, whose rest is below 10^-50
        Ratio x = Ratio.parse("0.00069314718055994530941723212145817656807550013436025525412");
        Ratio term = Ratio.ONE;
        Ratio sum = Ratio.ONE;
        for (int i = 1; i <= 12; i++) {
            term = term.times(x).dividedBy(Ratio.of(i));
            sum = sum.plus(term);
        }
        BigDecimal expected = Fraction.of(sum).rounded(33, RoundingMode.HALF_EVEN);
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(P34.root(Ratio.of(2), 1_000)).isEqualTo(Ratio.of(expected)));
    }

    @Test
    void raisesToPowersThatAreNotWhole() {
        // 4^(3/2) = 8, 8^(2/3) = 4, 2^(1/2) as above
        assertThat(P34.power(Ratio.of(4), Ratio.of(3, 2))).isEqualTo(Ratio.of(8));
        assertThat(P34.power(Ratio.of(8), Ratio.of(2, 3))).isEqualTo(Ratio.of(4));
        assertThat(P34.power(Ratio.of(2), Ratio.parse("0.5")))
                .isEqualTo(Ratio.parse("1.414213562373095048801688724209698"));
        assertThat(P34.power(Ratio.ZERO, Ratio.parse("0.5"))).isEqualTo(Ratio.ZERO);
    }

    @Test
    void raisesToWholePowersExactly() {
        assertThat(new Precision(1).power(Ratio.of(1, 3), Ratio.of(4))).isEqualTo(Ratio.of(1, 81));
        assertThat(new Precision(1).power(Ratio.of(12_345), Ratio.ONE)).isEqualTo(Ratio.of(12_345));
    }

    // ---- refusals ---------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void refusesDigitsOutsideItsRange(int digits) {
        assertThatThrownBy(() -> new Precision(digits))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The digits (" + digits + ") of a precision must be from 1 to 100");
    }

    @Test
    void refusesRootsOfNegativeNumbers() {
        assertThatThrownBy(() -> P34.root(Ratio.of(-4), 2))
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("The number (-4) under a root must not be negative");
        assertThatThrownBy(() -> P34.root(Ratio.of(-8), 3))
                .hasMessage("The number (-8) under a root must not be negative");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -2, 1_001})
    void refusesDegreesOutsideItsRange(int degree) {
        assertThatThrownBy(() -> P34.root(Ratio.of(4), degree))
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("The degree (" + degree + ") of a root must be from 1 to 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2", "2/3", "2", "3"})
    void refusesPowersOfNegativeNumbers(String exponent) {
        assertThatThrownBy(() -> P34.power(Ratio.of(-8), Ratio.parse(exponent)))
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("The base (-8) of a power must not be negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "1/1001", "1001/3"})
    void refusesExponentsOutsideItsRange(String exponent) {
        assertThat(Precision.isExponent(Ratio.parse(exponent))).isFalse();
        assertThatThrownBy(() -> P34.power(Ratio.of(2), Ratio.parse(exponent)))
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("The exponent (" + exponent
                        + ") of a power must be above 0, as a fraction of at most 1000/1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1000", "1/1000", "999/1000", "0.5", "2000/2"})
    void takesExponentsWithinIt(String exponent) {
        assertThat(Precision.isExponent(Ratio.parse(exponent))).isTrue();
    }

    @Test
    void refusesAFractionOverNothing() {
        assertThatThrownBy(() -> Precision.DECIMAL128.nearest(BigInteger.ONE, BigInteger.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The denominator (0) of a fraction must be above zero");
        assertThatThrownBy(() -> Precision.DECIMAL128.nearest(BigInteger.ONE, BigInteger.TEN.negate()))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The denominator (-10) of a fraction must be above zero");
    }

    /** 24 = 2^3 × 3 and 54 = 2 × 3^3, so that 24/54 = (2/3)^2 and 16/81 = (2/3)^4. */
    @Test
    void takesTheRootOfAFractionThatIsNotInLowestTerms() {
        Ratio twoThirds = new Precision(5).nearest(Ratio.of(2, 3));
        assertThat(new Precision(5).root(BigInteger.valueOf(24), BigInteger.valueOf(54), 2))
                .isEqualTo(twoThirds);
        assertThat(new Precision(5).root(BigInteger.valueOf(48), BigInteger.valueOf(243), 4))
                .isEqualTo(twoThirds);
        assertThat(P34.root(BigInteger.valueOf(9), BigInteger.valueOf(16), 2)).isEqualTo(Ratio.parse("0.75"));
        assertThat(P34.root(BigInteger.ZERO, BigInteger.ONE, 7)).isEqualTo(Ratio.ZERO);
        assertThat(P34.logarithm(BigInteger.TEN, BigInteger.TEN)).isEqualTo(Ratio.ZERO);
        assertThat(P34.logarithm(BigInteger.valueOf(6), BigInteger.valueOf(4)))
                .isEqualTo(P34.logarithm(Ratio.parse("1.5")));
    }

    @Test
    void refusesRootsAndLogarithmsOfFractionsThatHaveNone() {
        assertThatThrownBy(() -> P34.root(BigInteger.ONE.negate(), BigInteger.ONE, 2))
                .hasMessage(
                        "The number (-1) under a root of the degree (2) must not be negative, and the degree be at least 2");
        assertThatThrownBy(() -> P34.root(BigInteger.ONE, BigInteger.ONE, 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> P34.root(BigInteger.ONE, BigInteger.ZERO, 2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> P34.logarithm(BigInteger.ZERO, BigInteger.ONE))
                .hasMessage("The number (0) under a logarithm must be above zero");
        assertThatThrownBy(() -> P34.logarithm(BigInteger.ONE, BigInteger.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }
}
