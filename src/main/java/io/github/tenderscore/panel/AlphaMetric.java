package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Locale;

/** How far two marks are apart for Krippendorff's alpha. */
public enum AlphaMetric {
    /** Different or not. */
    NOMINAL {
        @Override
        Ratio squared(List<Ratio> counts, List<Ratio> values, int one, int other) {
            return one == other ? Ratio.ZERO : Ratio.ONE;
        }
    },
    /** By how many marks lie between them, in order. */
    ORDINAL {
        @Override
        Ratio squared(List<Ratio> counts, List<Ratio> values, int one, int other) {
            int low = Math.min(one, other);
            int high = Math.max(one, other);
            Ratio between = Ratings.sum(counts.subList(low, high + 1));
            Ratio ends = counts.get(low).plus(counts.get(high)).dividedBy(Ratio.of(2));
            return between.minus(ends).power(2);
        }
    },
    /** By their difference. */
    INTERVAL {
        @Override
        Ratio squared(List<Ratio> counts, List<Ratio> values, int one, int other) {
            return values.get(one).minus(values.get(other)).power(2);
        }
    },
    /** By their difference in proportion to their sum; for marks of zero or more. */
    RATIO {
        @Override
        Ratio squared(List<Ratio> counts, List<Ratio> values, int one, int other) {
            Ratio sum = values.get(one).plus(values.get(other));
            return one == other
                    ? Ratio.ZERO
                    : values.get(one).minus(values.get(other)).dividedBy(sum).power(2);
        }
    };

    /** The square of the distance of two values that are given by their place in the ascending list. */
    abstract Ratio squared(List<Ratio> counts, List<Ratio> values, int one, int other);

    /**
     * The metric's name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
