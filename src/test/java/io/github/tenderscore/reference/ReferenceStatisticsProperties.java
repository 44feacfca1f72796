package io.github.tenderscore.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics.Divisor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.descriptive.GeometricMean;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/** The exact statistics against those of Apache Commons Statistics, which are doubles. */
class ReferenceStatisticsProperties {

    private static final double NEARLY = 1e-12;

    private static ReferenceStatistics of(List<Integer> pence) {
        return ReferenceStatistics.of(pence.stream().map(p -> Ratio.of(p, 100)).toList());
    }

    private static double[] doubles(List<Integer> pence) {
        return pence.stream().mapToDouble(p -> p / 100.0).toArray();
    }

    private static double asDouble(Ratio ratio) {
        return new BigDecimal(ratio.bigNumerator())
                .divide(new BigDecimal(ratio.bigDenominator()), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static void near(Ratio actual, double expected, double magnitude) {
        assertThat(asDouble(actual)).isCloseTo(expected, within(magnitude * NEARLY));
    }

    @Property
    void agreesWithCommonsStatistics(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 1, max = 1_000_000_000) Integer> pence) {
        ReferenceStatistics exact = of(pence);
        double[] prices = doubles(pence);
        double largest = Arrays.stream(prices).max().getAsDouble();
        near(exact.max(), largest, largest);
        near(exact.min(), Arrays.stream(prices).min().getAsDouble(), largest);
        near(exact.mean(), Mean.of(prices).getAsDouble(), largest);
        near(exact.median(), Median.withDefaults().evaluate(prices.clone()), largest);
        near(exact.geometricMean(Precision.DECIMAL128), GeometricMean.of(prices).getAsDouble(), largest);
        near(
                exact.standardDeviation(Divisor.SAMPLE, Precision.DECIMAL128),
                StandardDeviation.of(prices).getAsDouble(),
                largest);
        near(
                exact.standardDeviation(Divisor.POPULATION, Precision.DECIMAL128),
                StandardDeviation.of(prices).setBiased(true).getAsDouble(),
                largest);
    }

    @Property
    void medianAbsoluteDeviationAgreesWithTheMedianOfTheDistances(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 1_000_000_000) Integer> pence) {
        double[] prices = doubles(pence);
        double median = Median.withDefaults().evaluate(prices.clone());
        double[] distances =
                Arrays.stream(prices).map(price -> Math.abs(price - median)).toArray();
        double largest = Arrays.stream(prices).max().getAsDouble();
        near(of(pence).medianAbsoluteDeviation(), Median.withDefaults().evaluate(distances), largest);
    }

    @Property
    void whatIsLeftOutIsOnePrice(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 5) Integer> pence,
            @ForAll @IntRange(max = 11) int which) {
        int left = which % pence.size();
        List<Integer> others = new ArrayList<>(pence);
        others.remove(left);
        assertThat(of(pence)
                        .without(Ratio.of(pence.get(left), 100))
                        .orElseThrow()
                        .prices())
                .isEqualTo(of(others).prices());
    }

    @Property
    void trimmedMeanAgreesWithTheMeanOfWhatIsLeft(
            @ForAll @Size(min = 3, max = 30) List<@IntRange(max = 1_000_000_000) Integer> pence,
            @ForAll @IntRange(max = 14) int wanted) {
        int eachSide = Math.min(wanted, (pence.size() - 1) / 2);
        double[] sorted = doubles(pence);
        Arrays.sort(sorted);
        double[] left = Arrays.copyOfRange(sorted, eachSide, sorted.length - eachSide);
        near(of(pence).trimmedMean(eachSide), Mean.of(left).getAsDouble(), Math.max(1, sorted[sorted.length - 1]));
        near(of(pence).lowest(eachSide + 1), sorted[eachSide], Math.max(1, sorted[eachSide]));
    }

    @Property
    void orderDoesNotMatter(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 100_000) Integer> pence,
            @ForAll @IntRange(max = 12) int distance) {
        List<Integer> turned = new ArrayList<>(pence);
        Collections.rotate(turned, distance);
        Collections.reverse(turned);
        assertThat(of(turned).prices()).isEqualTo(of(pence).prices());
        assertThat(of(turned).geometricMean(Precision.DECIMAL128))
                .isEqualTo(of(pence).geometricMean(Precision.DECIMAL128));
    }
}
