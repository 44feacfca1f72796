package io.github.tenderscore.reference;

import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures that price rules take from a set of prices: lowest, highest, mean, median and others. Rules that compare quantities take
 * the same from a set of these.
 *
 * <p>All are exact but the geometric mean and the standard deviation, which are roots and keep the digits of a named
 * {@link Precision}. The order in which the prices are given does not matter.
 */
public final class ReferenceStatistics {

    private final Ratio[] ascending;

    // Found once and kept, because every tender asks for them. Two threads may each find one; both find the same
    // immutable number.
    private @Nullable Ratio mean;
    private @Nullable Ratio geometricMean;
    private @Nullable Ratio sampleDeviation;
    private @Nullable Ratio populationDeviation;
    private @Nullable Near near;

    /** How far the nearest price lies from a figure that was asked for. */
    private record Near(Ratio figure, Ratio distance) {}

    /** Whether a standard deviation divides by the number of prices or by one less. */
    public enum Divisor {
        /** By one less than the number of prices: the prices are a sample. */
        SAMPLE,
        /** By the number of prices: the prices are the whole population. */
        POPULATION
    }

    private ReferenceStatistics(Ratio[] ascending) {
        this.ascending = ascending;
    }

    /**
     * The statistics of some prices.
     *
     * @param prices at least one
     * @return their statistics
     * @throws IllegalArgumentException if there are none
     */
    public static ReferenceStatistics of(Collection<Ratio> prices) {
        if (prices.isEmpty()) {
            throw new IllegalArgumentException("The reference set (0 prices) must hold at least one price");
        }
        Ratio[] sorted = prices.toArray(Ratio[]::new);
        Arrays.sort(sorted);
        return new ReferenceStatistics(sorted);
    }

    /**
     * How many prices there are.
     *
     * @return at least 1
     */
    public int count() {
        return ascending.length;
    }

    /**
     * The prices.
     *
     * @return from the lowest to the highest
     */
    public List<Ratio> prices() {
        return List.of(ascending);
    }

    /**
     * The lowest price.
     *
     * @return the smallest of the set
     */
    public Ratio min() {
        return ascending[0];
    }

    /**
     * The highest price.
     *
     * @return the largest of the set
     */
    public Ratio max() {
        return ascending[ascending.length - 1];
    }

    /**
     * The mean (average) of the prices.
     *
     * @return their sum divided by their number
     */
    public Ratio mean() {
        Ratio known = mean;
        if (known == null) {
            known = meanOf(0, ascending.length);
            mean = known;
        }
        return known;
    }

    /**
     * The price in the middle.
     *
     * @return for an even number of prices the mean of the two in the middle
     */
    public Ratio median() {
        int middle = ascending.length / 2;
        return ascending.length % 2 == 1 ? ascending[middle] : meanOf(middle - 1, middle + 1);
    }

    /**
     * The price in the middle; for an even number of prices the lower of the two in the middle, also where both are the same.
     *
     * @return a price of the set
     */
    public Ratio lowerMedian() {
        return ascending[(ascending.length - 1) / 2];
    }

    /**
     * The price in the middle; for an even number of prices the highest of those below the median.
     *
     * @return a price of the set; the median itself where no price is lower
     */
    public Ratio belowMedian() {
        Ratio median = median();
        int below = ascending.length % 2 == 1 ? 0 : countBelow(median);
        return below == 0 ? median : ascending[below - 1];
    }

    /**
     * How many prices are lower than a figure.
     *
     * @param figure any figure
     * @return from 0 to {@link #count()}
     */
    public int countBelow(Ratio figure) {
        int from = 0;
        int to = ascending.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (ascending[middle].compareTo(figure) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /**
     * How far the price next to a figure lies from it.
     *
     * @param figure any figure, such as the mean
     * @return the smallest of the distances; zero where a price is the figure itself
     */
    public Ratio nearestDistance(Ratio figure) {
        Near known = near;
        if (known == null || !known.figure().equals(figure)) {
            known = new Near(figure, foundDistance(figure));
            near = known;
        }
        return known.distance();
    }

    private Ratio foundDistance(Ratio figure) {
        int below = countBelow(figure);
        if (below == 0) {
            return ascending[0].minus(figure);
        }
        Ratio left = figure.minus(ascending[below - 1]);
        return below == ascending.length ? left : left.min(ascending[below].minus(figure));
    }

    /**
     * The price in a given place when counted from the lowest.
     *
     * @param place 1 for the lowest, 2 for the second lowest
     * @return the price in that place; equal prices take a place each
     * @throws IllegalArgumentException if there are fewer prices
     */
    public Ratio lowest(int place) {
        if (place < 1 || place > ascending.length) {
            throw new IllegalArgumentException(
                    "The place (" + place + ") of a price counted from the lowest must be from 1 to " + ascending.length
                            + ", the number of prices in the reference set");
        }
        return ascending[place - 1];
    }

    /**
     * The mean without some of the lowest and as many of the highest.
     *
     * @param eachSide how many prices are left out at each end, zero or more
     * @return the mean of the rest
     * @throws IllegalArgumentException if nothing would be left
     */
    public Ratio trimmedMean(int eachSide) {
        if (eachSide < 0 || 2L * eachSide >= ascending.length) {
            throw new IllegalArgumentException("The number (" + eachSide
                    + ") of prices trimmed at each side must leave at least one of " + ascending.length);
        }
        return meanOf(eachSide, ascending.length - eachSide);
    }

    /**
     * The geometric mean: the root of the product of all prices, of the degree of their number.
     *
     * @param precision how many digits are kept
     * @return approximate to that precision
     * @throws ArithmeticException if a price is zero or less
     */
    public Ratio geometricMean(Precision precision) {
        if (!precision.equals(Precision.DECIMAL128)) {
            return rootOfProduct(precision);
        }
        Ratio known = geometricMean;
        if (known == null) {
            known = rootOfProduct(precision);
            geometricMean = known;
        }
        return known;
    }

    private Ratio rootOfProduct(Precision precision) {
        if (min().signum() <= 0) {
            throw new ArithmeticException("The lowest price (" + min() + ") of a geometric mean must be above zero");
        }
        BigInteger numerator = BigInteger.ONE;
        BigInteger denominator = BigInteger.ONE;
        for (Ratio price : ascending) {
            numerator = numerator.multiply(price.bigNumerator());
            denominator = denominator.multiply(price.bigDenominator());
        }
        return precision.root(Ratio.of(numerator, denominator), ascending.length);
    }

    /**
     * The standard deviation: the root of the mean square of the distances from the mean.
     *
     * @param divisor whether the squares are divided by the number of prices or by one less
     * @param precision how many digits are kept
     * @return approximate to that precision, exact where the root is
     * @throws IllegalArgumentException if there is only one price and the divisor is one less
     */
    public Ratio standardDeviation(Divisor divisor, Precision precision) {
        if (!precision.equals(Precision.DECIMAL128)) {
            return rootOfSquares(divisor, precision);
        }
        Ratio known = divisor == Divisor.SAMPLE ? sampleDeviation : populationDeviation;
        if (known == null) {
            known = rootOfSquares(divisor, precision);
            if (divisor == Divisor.SAMPLE) {
                sampleDeviation = known;
            } else {
                populationDeviation = known;
            }
        }
        return known;
    }

    private Ratio rootOfSquares(Divisor divisor, Precision precision) {
        int by = divisor == Divisor.SAMPLE ? ascending.length - 1 : ascending.length;
        if (by == 0) {
            throw new IllegalArgumentException(
                    "The number of prices (1) of a sample standard deviation must be at least 2");
        }
        Ratio centre = mean();
        Ratio squares = Ratio.ZERO;
        for (Ratio price : ascending) {
            squares = squares.plus(price.minus(centre).power(2));
        }
        return precision.root(squares.dividedBy(Ratio.of(by)), 2);
    }

    /**
     * How far each price lies from a figure.
     *
     * @param centre the figure, such as the median
     * @return the statistics of the distances, none of which is negative
     */
    public ReferenceStatistics distancesFrom(Ratio centre) {
        Ratio[] distances = new Ratio[ascending.length];
        Arrays.setAll(distances, i -> ascending[i].minus(centre).abs());
        Arrays.sort(distances);
        return new ReferenceStatistics(distances);
    }

    /**
     * The median absolute deviation: how far a price typically lies from the median. A few prices that lie far out do not change
     * it, as they do a standard deviation.
     *
     * @return the median of the distances from the median; zero where more than half of the prices are the same
     */
    public Ratio medianAbsoluteDeviation() {
        return distancesFrom(median()).median();
    }

    /**
     * The same prices without one of them.
     *
     * @param price a price of the set; where several are equal, one of them goes
     * @return the statistics of the others; empty where there is no other
     * @throws IllegalArgumentException if no price of the set is the same
     */
    public Optional<ReferenceStatistics> without(Ratio price) {
        int place = Arrays.binarySearch(ascending, price);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "The price (" + price + ") that is left out must be one of the reference set");
        }
        if (ascending.length == 1) {
            return Optional.empty();
        }
        Ratio[] others = new Ratio[ascending.length - 1];
        System.arraycopy(ascending, 0, others, 0, place);
        System.arraycopy(ascending, place + 1, others, place, others.length - place);
        return Optional.of(new ReferenceStatistics(others));
    }

    private Ratio meanOf(int from, int to) {
        Ratio sum = Ratio.ZERO;
        for (int i = from; i < to; i++) {
            sum = sum.plus(ascending[i]);
        }
        return sum.dividedBy(Ratio.of(to - from));
    }
}
