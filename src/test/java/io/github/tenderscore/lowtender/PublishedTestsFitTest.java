package io.github.tenderscore.lowtender;

import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * That tests which countries publish can be written as a {@link LowTenderTest}: they compute in passes, leave tenders out, trim, need an
 * estimate, and count in discounts. Not a check of those laws; the figures are published check values of their arithmetic.
 */
class PublishedTestsFitTest {

    private static final Ratio TENTH = Ratio.of(1, 10);

    /** A test that finds one threshold for the whole field. */
    private record OneThreshold(
            String id, Function<PriceField, Ratio> threshold, Predicate<Integer> flags, int least, boolean estimated)
            implements LowTenderTest {

        @Override
        public String statistic() {
            return "price";
        }

        @Override
        public boolean needsEstimate() {
            return estimated;
        }

        @Override
        public List<Answer> test(PriceField field) {
            if (field.size() < least || (estimated && field.estimate().isEmpty())) {
                return field.prices().stream()
                        .map(price -> (Answer) new Answer.NoTest("a figure that the test needs is missing"))
                        .toList();
            }
            Ratio limit = threshold.apply(field);
            List<Answer> answers = new ArrayList<>();
            for (Ratio price : field.prices()) {
                Reading reading = new Reading(price, limit, limit, field.places());
                answers.add(flags.test(price.compareTo(limit)) ? new Answer.Flag(reading) : new Answer.NoFlag(reading));
            }
            return answers;
        }
    }

    private static List<Ratio> flagged(LowTenderTest test, PriceField field) {
        List<Answer> answers = test.test(field);
        List<Ratio> flagged = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) instanceof Answer.Flag) {
                flagged.add(field.prices().get(i));
            }
        }
        return flagged;
    }

    private static Ratio mean(List<Ratio> figures) {
        return ReferenceStatistics.of(figures).mean();
    }

    /** More than 10 units below the mean; where a price is more than 10 above it, the mean is taken again without. */
    private static Ratio twoPasses(PriceField field) {
        Ratio mean = mean(field.prices());
        Ratio high = mean.times(Ratio.ONE.plus(TENTH));
        List<Ratio> left = field.prices().stream()
                .filter(price -> price.compareTo(high) <= 0)
                .toList();
        return mean(left).times(Ratio.ONE.minus(TENTH));
    }

    /** Check value: 100, 95, 90, 70 have the mean 88.75; 100 goes out; the mean is 85, the threshold 76.5. */
    @Test
    void aMeanThatIsTakenAgainFits() {
        LowTenderTest test = new OneThreshold("X-TWO-PASSES", PublishedTestsFitTest::twoPasses, c -> c < 0, 4, false);
        PriceField field = PriceField.of(prices("100", "95", "90", "70"));
        assertThat(flagged(test, field)).isEqualTo(prices("70"));
        assertThat(test.test(field).get(3).measured().orElseThrow().threshold()).isEqualTo(Ratio.parse("76.5"));
        assertThat(test.test(PriceField.of(prices("100", "70")))).allMatch(Answer.NoTest.class::isInstance);
    }

    /** 70 per cent of the lower of the estimate and the mean of what is above half of it. */
    private static Ratio estimateAndMean(PriceField field) {
        Ratio estimate = field.estimate().orElseThrow();
        Ratio half = estimate.dividedBy(Ratio.of(2));
        List<Ratio> above = field.prices().stream()
                .filter(price -> price.compareTo(half) > 0)
                .toList();
        return mean(above).min(estimate).times(Ratio.of(7, 10));
    }

    /** Check values: with an estimate of 100,000 the threshold is 50,750, with one of 400,000 it is 253,750. */
    @Test
    void anEstimateBesideTheTendersFits() {
        LowTenderTest test =
                new OneThreshold("X-ESTIMATE-AND-MEAN", PublishedTestsFitTest::estimateAndMean, c -> c < 0, 1, true);
        PriceField first = PriceField.of(prices("90000", "45000", "75000", "65000", "60000", "48000"))
                .withEstimate(Ratio.of(100_000));
        assertThat(test.test(first).get(0).measured().orElseThrow().threshold()).isEqualTo(Ratio.of(50_750));
        assertThat(flagged(test, first)).isEqualTo(prices("45000", "48000"));
        PriceField second = PriceField.of(prices("300000", "330000", "450000", "190000", "370000"))
                .withEstimate(Ratio.of(400_000));
        assertThat(test.test(second).get(0).measured().orElseThrow().threshold())
                .isEqualTo(Ratio.of(253_750));
        assertThat(flagged(test, second)).isEqualTo(prices("190000"));
        assertThat(test.test(PriceField.of(prices("1", "2")))).allMatch(Answer.NoTest.class::isInstance);
    }

    /** On discounts: trimmed by a tenth at each side; 1.2 × mean where the mean excess is at most 15 per cent of it. */
    private static Ratio trimmedDiscounts(PriceField field) {
        Ratio base = field.estimate().orElseThrow();
        List<Ratio> discounts = field.prices().stream()
                .map(price -> base.minus(price).dividedBy(base).times(Ratio.HUNDRED))
                .sorted()
                .toList();
        int trim = (discounts.size() + 9) / 10;
        List<Ratio> left = discounts.subList(trim, discounts.size() - trim);
        Ratio mean = mean(left);
        Ratio excess = mean(left.stream()
                .filter(discount -> discount.compareTo(mean) > 0)
                .map(discount -> discount.minus(mean))
                .toList());
        Ratio limit = excess.dividedBy(mean).compareTo(Ratio.parse("0.15")) <= 0
                ? mean.times(Ratio.parse("1.2"))
                : mean.plus(excess);
        return base.minus(base.times(limit).dividedBy(Ratio.HUNDRED));
    }

    /** Check value: discounts of 10, 12, 14, 15, 16, 18 and 22 per cent have the threshold 18, which is itself flagged. */
    @Test
    void trimmedDiscountsFlaggedFromTheThresholdOnFit() {
        LowTenderTest test =
                new OneThreshold("X-TRIMMED", PublishedTestsFitTest::trimmedDiscounts, c -> c <= 0, 5, true);
        PriceField field =
                PriceField.of(prices("90", "88", "86", "85", "84", "82", "78")).withEstimate(Ratio.HUNDRED);
        assertThat(test.test(field).get(0).measured().orElseThrow().threshold()).isEqualTo(Ratio.of(82));
        assertThat(flagged(test, field)).isEqualTo(prices("82", "78"));
    }
}
