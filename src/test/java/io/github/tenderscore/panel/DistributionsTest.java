package io.github.tenderscore.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against commons-statistics-distribution, and values that are known in closed form. */
class DistributionsTest {

    /** A relative error of 1e-10, in per cent. */
    private static final double CLOSE = 1e-8;

    static Stream<Double> chiDegrees() {
        return Stream.of(1.0, 2.0, 3.0, 4.785, 10.0, 39.0, 120.0, 1_000.0);
    }

    @ParameterizedTest
    @MethodSource("chiDegrees")
    void chiSquareIsThatOfTheOracle(double degrees) {
        ChiSquaredDistribution oracle = ChiSquaredDistribution.of(degrees);
        for (double factor : new double[] {1e-6, 0.01, 0.3, 0.9, 1, 1.1, 1.5, 2, 4}) {
            double x = degrees * factor;
            double expected = oracle.survivalProbability(x);
            if (expected > 1e-280) {
                assertThat(Distributions.chiSquareUpper(x, degrees))
                        .as(x + " with " + degrees)
                        .isCloseTo(expected, withinPercentage(CLOSE));
            }
        }
    }

    /** With 2 degrees of freedom it is e^(-x/2). */
    @Test
    void chiSquareOfTwoDegreesIsExponential() {
        for (double x : new double[] {0.001, 1, 2, 10, 100, 1_000}) {
            assertThat(Distributions.chiSquareUpper(x, 2)).isCloseTo(Math.exp(-x / 2), withinPercentage(CLOSE));
        }
        assertThat(Distributions.chiSquareUpper(0, 2)).isEqualTo(1);
    }

    static Stream<double[]> degrees() {
        double[] each = {0.3, 1, 2, 4.785, 5, 18, 60, 1_000};
        return DoubleStream.of(each)
                .boxed()
                .flatMap(above -> DoubleStream.of(each).mapToObj(below -> new double[] {above, below}));
    }

    @ParameterizedTest
    @MethodSource("degrees")
    void fIsThatOfTheOracle(double[] degrees) {
        FDistribution oracle = FDistribution.of(degrees[0], degrees[1]);
        for (double f : new double[] {1e-4, 0.1, 0.5, 0.99, 1, 1.01, 1.8, 3, 11.03, 100}) {
            double expected = oracle.survivalProbability(f);
            if (expected > 1e-250) {
                assertThat(Distributions.fUpper(f, degrees[0], degrees[1]))
                        .as(f + " with " + degrees[0] + ", " + degrees[1])
                        .isCloseTo(expected, withinPercentage(CLOSE));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("degrees")
    void quantilesTurnProbabilitiesRound(double[] degrees) {
        for (double upper : new double[] {0.975, 0.5, 0.1, 0.025, 0.005, 1e-6}) {
            double f = Distributions.fQuantileUpper(upper, degrees[0], degrees[1]);
            double expected = FDistribution.of(degrees[0], degrees[1]).survivalProbability(f);
            assertThat(expected)
                    .as(upper + " of " + degrees[0] + ", " + degrees[1])
                    .isCloseTo(upper, withinPercentage(CLOSE));
        }
    }

    /** F with (2, 2) degrees has the upper tail 1 / (1 + f): its quantile is (1 - p) / p. */
    @Test
    void quantilesOfTwoAndTwoDegreesAreKnown() {
        assertThat(Distributions.fQuantileUpper(0.025, 2, 2)).isCloseTo(39, withinPercentage(CLOSE));
        assertThat(Distributions.fQuantileUpper(0.5, 2, 2)).isCloseTo(1, withinPercentage(CLOSE));
        assertThat(Distributions.fUpper(0, 2, 2)).isEqualTo(1);
    }

    /** Factorials, and the gamma function of a half, which is √π. */
    @Test
    void theGammaFunctionIsThatOfFactorials() {
        double factorial = 1;
        for (int n = 1; n < 100; n++) {
            factorial *= n;
            assertThat(SpecialFunctions.logGamma(n + 1))
                    .isCloseTo(Math.log(factorial), within(1e-13 * Math.max(1, Math.log(factorial))));
        }
        assertThat(SpecialFunctions.logGamma(0.5)).isCloseTo(Math.log(Math.PI) / 2, within(1e-14));
        assertThat(SpecialFunctions.logGamma(1e-10)).isCloseTo(23.025850929882736, within(1e-12));
    }

    @Test
    void theEndsOfTheBetaFunctionAreZeroAndOne() {
        assertThat(SpecialFunctions.beta(0, 1, 2, 3)).isZero();
        assertThat(SpecialFunctions.beta(1, 0, 2, 3)).isEqualTo(1);
        // I(x; 1, b) = 1 - (1 - x)^b
        assertThat(SpecialFunctions.beta(0.3, 0.7, 1, 4)).isCloseTo(1 - Math.pow(0.7, 4), withinPercentage(CLOSE));
    }
}
