package io.github.tenderscore.lowtender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.descriptive.Median;

/** Low-tender tests against the median of Apache Commons Statistics and against whole-number arithmetic. */
class LowTenderTestsProperties {

    private static PriceField field(List<Integer> prices) {
        return PriceField.of(prices.stream().map(Ratio::of).toList());
    }

    /** z by doubles; empty where MAD is zero. */
    private static Optional<double[]> z(List<Integer> prices, double factor) {
        double[] all = prices.stream().mapToDouble(Integer::doubleValue).toArray();
        Median middle = Median.withDefaults().withCopy(true);
        double median = middle.evaluate(all);
        double mad = middle.evaluate(
                Arrays.stream(all).map(p -> Math.abs(p - median)).toArray());
        return mad == 0
                ? Optional.empty()
                : Optional.of(
                        Arrays.stream(all).map(p -> factor * (p - median) / mad).toArray());
    }

    @Property
    void robustZAgreesWithTheMedianOfCommonsStatistics(
            @ForAll @Size(min = 3, max = 12) List<@IntRange(min = -20, max = 200) Integer> prices) {
        List<Answer> answers = LowTenderTests.robustZ("0.6745", "3.5").test(field(prices));
        Optional<double[]> expected = z(prices, 0.6745);
        for (int i = 0; i < prices.size(); i++) {
            Optional<Reading> reading = answers.get(i).measured();
            assertThat(reading.isPresent()).isEqualTo(expected.isPresent());
            if (reading.isPresent()) {
                double z = expected.orElseThrow()[i];
                Ratio statistic = reading.get().statistic();
                assertThat(statistic.bigNumerator().doubleValue()
                                / statistic.bigDenominator().doubleValue())
                        .isCloseTo(z, within(1e-9 * Math.max(1, Math.abs(z))));
                // no whole price lies on the border, because 3.5 / 0.6745 is no simple fraction
                assertThat(answers.get(i) instanceof Answer.Flag).isEqualTo(z < -3.5);
            }
        }
    }

    /** (n-1) × P × 100 < sum of the others × (100 - percent), in whole numbers. */
    @Property
    void belowTheMeanOfTheOthersIsAComparisonOfWholeNumbers(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 1_000) Integer> prices,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        List<Answer> answers =
                LowTenderTests.belowMeanOfOthers(Integer.toString(percent)).test(field(prices));
        long sum = prices.stream().mapToLong(Integer::longValue).sum();
        for (int i = 0; i < prices.size(); i++) {
            long price = prices.get(i);
            boolean low = (prices.size() - 1) * price * 100 < (sum - price) * (100 - percent);
            assertThat(answers.get(i) instanceof Answer.Flag).isEqualTo(low);
        }
    }

    @Property
    void aLowerPriceNeverLosesTheFlagOfARobustZ(
            @ForAll @Size(min = 3, max = 9) List<@IntRange(min = 0, max = 30) Integer> prices,
            @ForAll @IntRange(min = 1, max = 30) int lower,
            @ForAll @IntRange(min = 10, max = 40) int tenths) {
        LowTenderTest test = LowTenderTests.robustZ("1", Ratio.of(tenths, 10).toString());
        List<Answer> answers = test.test(field(prices));
        for (int i = 0; i < prices.size(); i++) {
            if (answers.get(i) instanceof Answer.Flag) {
                List<Integer> changed = new ArrayList<>(prices);
                changed.set(i, prices.get(i) - lower);
                assertThat(test.test(field(changed)).get(i)).isInstanceOf(Answer.Flag.class);
            }
        }
    }

    /** Not more than half of a field can lie beyond its median, whatever the limit. */
    @Property
    void robustZNeverFlagsMoreThanHalfOfTheField(
            @ForAll @Size(min = 3, max = 12) List<@IntRange(min = 0, max = 50) Integer> prices) {
        long flags = LowTenderTests.robustZ("0.6745", "0.01").test(field(prices)).stream()
                .filter(Answer.Flag.class::isInstance)
                .count();
        assertThat(2 * flags).isLessThanOrEqualTo(prices.size());
    }
}
