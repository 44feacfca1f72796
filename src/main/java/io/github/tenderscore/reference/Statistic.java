package io.github.tenderscore.reference;

import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;

/**
 * One figure of a reference set, by name, for use as the anchor of a price rule.
 *
 * @param kind which figure
 * @param count the place counted from the lowest, or the number of prices trimmed at each side, from 1 to 9,999; 0 for the
 *     other kinds
 */
public record Statistic(Kind kind, int count) {

    /** A regular expression that every name which {@link #parse} reads matches. */
    public static final String FORM =
            "lowest|highest|mean|median|lower-median|below-median|geometric-mean|sample-deviation|"
                    + "population-deviation|(lowest|trimmed-mean)-[1-9][0-9]{0,3}";

    /** The largest count. */
    public static final int MAX_COUNT = 9_999;

    /** The lowest price. */
    public static final Statistic LOWEST = new Statistic(Kind.LOWEST, 0);

    /** The highest price. */
    public static final Statistic HIGHEST = new Statistic(Kind.HIGHEST, 0);

    /** The mean. */
    public static final Statistic MEAN = new Statistic(Kind.MEAN, 0);

    /** The median. */
    public static final Statistic MEDIAN = new Statistic(Kind.MEDIAN, 0);

    /** The median; for an even number of prices the lower of the two in the middle. */
    public static final Statistic LOWER_MEDIAN = new Statistic(Kind.LOWER_MEDIAN, 0);

    /** The median; for an even number of prices the price next below it. */
    public static final Statistic BELOW_MEDIAN = new Statistic(Kind.BELOW_MEDIAN, 0);

    /** The geometric mean, approximate to {@link Precision#DECIMAL128}. */
    public static final Statistic GEOMETRIC_MEAN = new Statistic(Kind.GEOMETRIC_MEAN, 0);

    /** The sample standard deviation, approximate to {@link Precision#DECIMAL128}. */
    public static final Statistic SAMPLE_DEVIATION = new Statistic(Kind.SAMPLE_DEVIATION, 0);

    /** The population standard deviation, approximate to {@link Precision#DECIMAL128}. */
    public static final Statistic POPULATION_DEVIATION = new Statistic(Kind.POPULATION_DEVIATION, 0);

    /** Which figure. */
    public enum Kind {
        /** {@link ReferenceStatistics#min()}. */
        LOWEST("lowest", "lowest price"),
        /** {@link ReferenceStatistics#max()}. */
        HIGHEST("highest", "highest price"),
        /** {@link ReferenceStatistics#mean()}. */
        MEAN("mean", "mean price"),
        /** {@link ReferenceStatistics#median()}. */
        MEDIAN("median", "median price"),
        /** {@link ReferenceStatistics#lowerMedian()}. */
        LOWER_MEDIAN("lower-median", "lower middle price"),
        /** {@link ReferenceStatistics#belowMedian()}. */
        BELOW_MEDIAN("below-median", "median price, or the price next below it"),
        /** {@link ReferenceStatistics#geometricMean}. */
        GEOMETRIC_MEAN("geometric-mean", "geometric mean of the prices"),
        /** {@link ReferenceStatistics#standardDeviation} of a sample. */
        SAMPLE_DEVIATION("sample-deviation", "sample standard deviation of the prices"),
        /** {@link ReferenceStatistics#standardDeviation} of a population. */
        POPULATION_DEVIATION("population-deviation", "population standard deviation of the prices"),
        /** {@link ReferenceStatistics#lowest(int)}. */
        PLACE("lowest-", "price in place "),
        /** {@link ReferenceStatistics#trimmedMean(int)}. */
        TRIMMED_MEAN("trimmed-mean-", "mean price, trimmed at each side by ");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        private boolean counts() {
            return this == PLACE || this == TRIMMED_MEAN;
        }
    }

    /**
     * Checks the count.
     *
     * @param kind which figure
     * @param count the place counted from the lowest, or the number of prices trimmed at each side; 0 for the other kinds
     * @throws IllegalArgumentException if a kind that counts has none or too large a one, or another has one
     */
    public Statistic {
        if (kind.counts() ? count < 1 || count > MAX_COUNT : count != 0) {
            throw new IllegalArgumentException("The count (" + count + ") of the statistic " + kind.code
                    + (kind.counts() ? "N must be from 1 to " + MAX_COUNT : " must be 0"));
        }
    }

    /**
     * The price in a given place when counted from the lowest.
     *
     * @param place 1 for the lowest, 2 for the second lowest
     * @return the statistic
     */
    public static Statistic lowest(int place) {
        return new Statistic(Kind.PLACE, place);
    }

    /**
     * The mean without some of the lowest and as many of the highest.
     *
     * @param eachSide how many prices are left out at each end, at least 1
     * @return the statistic
     */
    public static Statistic trimmedMean(int eachSide) {
        return new Statistic(Kind.TRIMMED_MEAN, eachSide);
    }

    /**
     * Reads the name that {@link #text()} writes.
     *
     * @param text such as {@code lowest}, {@code geometric-mean}, {@code lowest-2} or {@code trimmed-mean-1}
     * @return the statistic
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Statistic parse(String text) {
        for (Kind kind : Kind.values()) {
            if (!kind.counts() && kind.code.equals(text)) {
                return new Statistic(kind, 0);
            }
            if (kind.counts() && text.matches(kind.code + "[1-9][0-9]{0,3}")) {
                return new Statistic(kind, Integer.parseInt(text.substring(kind.code.length())));
            }
        }
        throw new IllegalArgumentException(
                "The statistic (" + text + ") must be one of lowest, highest, mean, median, "
                        + "lower-median, below-median, geometric-mean, sample-deviation, population-deviation, lowest-N, trimmed-mean-N");
    }

    /**
     * The figure of some prices.
     *
     * @param prices the reference set
     * @return the figure
     */
    public Ratio of(ReferenceStatistics prices) {
        return switch (kind) {
            case LOWEST -> prices.min();
            case HIGHEST -> prices.max();
            case MEAN -> prices.mean();
            case MEDIAN -> prices.median();
            case LOWER_MEDIAN -> prices.lowerMedian();
            case BELOW_MEDIAN -> prices.belowMedian();
            case GEOMETRIC_MEAN -> prices.geometricMean(Precision.DECIMAL128);
            case SAMPLE_DEVIATION -> prices.standardDeviation(ReferenceStatistics.Divisor.SAMPLE, Precision.DECIMAL128);
            case POPULATION_DEVIATION ->
                prices.standardDeviation(ReferenceStatistics.Divisor.POPULATION, Precision.DECIMAL128);
            case PLACE -> prices.lowest(count);
            case TRIMMED_MEAN -> prices.trimmedMean(count);
        };
    }

    /**
     * Whether the figure is a root and so approximate.
     *
     * @return true for the geometric mean and the standard deviations
     */
    public boolean isApproximate() {
        return kind == Kind.GEOMETRIC_MEAN || kind == Kind.SAMPLE_DEVIATION || kind == Kind.POPULATION_DEVIATION;
    }

    /**
     * The name as documents write it.
     *
     * @return a text that {@link #parse} reads
     */
    public String text() {
        return kind.counts() ? kind.code + count : kind.code;
    }

    /**
     * The name in words.
     *
     * @return for example {@code lowest price}
     */
    public String words() {
        return kind.counts() ? kind.words + count : kind.words;
    }
}
