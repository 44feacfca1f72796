package io.github.tenderscore.reference;

import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics.Divisor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceStatisticsTest {

    private static final ReferenceStatistics FIVE = of("260", "100", "150", "200", "120");
    private static final ReferenceStatistics FOUR = of("200", "100", "150", "120.5");
    private static final ReferenceStatistics ONE = of("99.99");

    private static ReferenceStatistics of(String... prices) {
        return ReferenceStatistics.of(prices(prices));
    }

    private static Ratio root(String radicand) {
        return Ratio.of(new BigDecimal(radicand).sqrt(MathContext.DECIMAL128));
    }

    @Test
    void sortsThePrices() {
        assertThat(FIVE.prices()).isEqualTo(prices("100", "120", "150", "200", "260"));
        assertThat(FIVE.count()).isEqualTo(5);
        assertThat(FIVE.min()).isEqualTo(Ratio.of(100));
        assertThat(FIVE.max()).isEqualTo(Ratio.of(260));
    }

    /** By hand: (100 + 120 + 150 + 200 + 260) / 5 and (100 + 120.5 + 150 + 200) / 4. */
    @Test
    void meanIsTheSumOverTheNumber() {
        assertThat(FIVE.mean()).isEqualTo(Ratio.of(166));
        assertThat(FOUR.mean()).isEqualTo(Ratio.parse("142.625"));
        assertThat(of("1", "1", "2").mean()).isEqualTo(Ratio.of(4, 3));
    }

    @Test
    void medianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(FIVE.median()).isEqualTo(Ratio.of(150));
        assertThat(FOUR.median()).isEqualTo(Ratio.parse("135.25"));
        assertThat(of("1", "2").median()).isEqualTo(Ratio.of(3, 2));
    }

    @Test
    void lowestCountsEqualPricesOnePlaceEach() {
        assertThat(FIVE.lowest(1)).isEqualTo(FIVE.min());
        assertThat(FIVE.lowest(2)).isEqualTo(Ratio.of(120));
        assertThat(FIVE.lowest(5)).isEqualTo(FIVE.max());
        assertThat(of("7", "5", "5").lowest(2)).isEqualTo(Ratio.of(5));
    }

    /** By hand: (120 + 150 + 200) / 3; the median is the mean without two at each side of five. */
    @Test
    void trimmedMeanLeavesOutAsManyAtEachSide() {
        assertThat(FIVE.trimmedMean(0)).isEqualTo(FIVE.mean());
        assertThat(FIVE.trimmedMean(1)).isEqualTo(Ratio.of(470, 3));
        assertThat(FIVE.trimmedMean(2)).isEqualTo(FIVE.median());
        assertThat(FOUR.trimmedMean(1)).isEqualTo(FOUR.median());
    }

    /** By hand: 4 × 9 = 6²; 2 × 4 × 8 = 4³; the square root of 6 as BigDecimal gives it. */
    @Test
    void geometricMeanIsTheRootOfTheProduct() {
        assertThat(of("9", "4").geometricMean(Precision.DECIMAL128)).isEqualTo(Ratio.of(6));
        assertThat(of("8", "2", "4").geometricMean(Precision.DECIMAL128)).isEqualTo(Ratio.of(4));
        assertThat(of("2", "3").geometricMean(Precision.DECIMAL128)).isEqualTo(root("6"));
        assertThat(of("2", "3").geometricMean(new Precision(3))).isEqualTo(Ratio.parse("2.45"));
    }

    /**
     * By hand: the squares of the distances from 166 are 4356 + 2116 + 256 + 1156 + 8836 = 16720; over 5 that is 3344, over 4
     * it is 4180.
     */
    @Test
    void standardDeviationDividesAsItIsTold() {
        assertThat(FIVE.standardDeviation(Divisor.POPULATION, Precision.DECIMAL128))
                .isEqualTo(root("3344"));
        assertThat(FIVE.standardDeviation(Divisor.SAMPLE, Precision.DECIMAL128)).isEqualTo(root("4180"));
        // squares of the distances from 5: 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32; over 8 that is 2²
        assertThat(of("2", "4", "4", "4", "5", "5", "7", "9")
                        .standardDeviation(Divisor.POPULATION, Precision.DECIMAL128))
                .isEqualTo(Ratio.of(2));
    }

    /** By hand: the distances from 150 are 50, 30, 0, 50, 110; those from (120.5 + 150) / 2 are 64.75, 35.25, 14.75, 14.75. */
    @Test
    void medianAbsoluteDeviationIsTheMedianOfTheDistances() {
        assertThat(FIVE.distancesFrom(FIVE.median()).prices()).isEqualTo(prices("0", "30", "50", "50", "110"));
        assertThat(FIVE.medianAbsoluteDeviation()).isEqualTo(Ratio.of(50));
        assertThat(FOUR.medianAbsoluteDeviation()).isEqualTo(Ratio.of(25));
        assertThat(of("1", "7", "7", "7", "9").medianAbsoluteDeviation()).isEqualTo(Ratio.ZERO);
        assertThat(ONE.medianAbsoluteDeviation()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void onePriceOfSeveralEqualOnesIsLeftOut() {
        ReferenceStatistics prices = of("7", "9", "7", "1");
        assertThat(prices.without(Ratio.of(7)).orElseThrow().prices()).isEqualTo(prices("1", "7", "9"));
        assertThat(prices.without(Ratio.of(1)).orElseThrow().prices()).isEqualTo(prices("7", "7", "9"));
        assertThat(prices.without(Ratio.of(9)).orElseThrow().prices()).isEqualTo(prices("1", "7", "7"));
        assertThat(prices.count()).isEqualTo(4);
        assertThat(ONE.without(Ratio.parse("99.99"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> prices.without(Ratio.of(8)))
                .withMessage("The price (8) that is left out must be one of the reference set");
    }

    @Test
    void onePriceIsEveryStatisticOfItself() {
        Ratio price = Ratio.parse("99.99");
        assertThat(List.of(ONE.min(), ONE.max(), ONE.mean(), ONE.median(), ONE.lowest(1), ONE.trimmedMean(0)))
                .containsOnly(price);
        assertThat(ONE.geometricMean(Precision.DECIMAL128)).isEqualTo(price);
        assertThat(ONE.standardDeviation(Divisor.POPULATION, Precision.DECIMAL128))
                .isEqualTo(Ratio.ZERO);
    }

    @Test
    void refusesNoPrices() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceStatistics.of(List.of()))
                .withMessage("The reference set (0 prices) must hold at least one price");
    }

    @Test
    void refusesAPlaceThatIsNotFilled() {
        for (int place : new int[] {-1, 0, 6}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FIVE.lowest(place))
                    .withMessage(
                            "The place (" + place + ") of a price counted from the lowest must be from 1 to 5, the "
                                    + "number of prices in the reference set");
        }
    }

    @Test
    void refusesToTrimEverything() {
        for (int eachSide : new int[] {-1, 2, 3, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FOUR.trimmedMean(eachSide))
                    .withMessage("The number (" + eachSide
                            + ") of prices trimmed at each side must leave at least one of 4");
        }
    }

    @Test
    void refusesASampleDeviationOfOnePrice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.standardDeviation(Divisor.SAMPLE, Precision.DECIMAL128))
                .withMessage("The number of prices (1) of a sample standard deviation must be at least 2");
    }

    @Test
    void refusesAGeometricMeanOfZeroOrLess() {
        for (String lowest : List.of("0", "-2")) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> of("5", lowest).geometricMean(Precision.DECIMAL128))
                    .withMessage("The lowest price (" + lowest + ") of a geometric mean must be above zero");
        }
    }

    @Test
    void negativePricesAreDefinedForTheOthers() {
        ReferenceStatistics prices = of("-10", "0", "40");
        assertThat(prices.min()).isEqualTo(Ratio.of(-10));
        assertThat(prices.mean()).isEqualTo(Ratio.of(10));
        assertThat(prices.median()).isEqualTo(Ratio.ZERO);
    }

    /** By hand. The two in the middle of 1, 5, 5, 9 are the same: the lower of them is 5, the price below the median 1. */
    @Test
    void theMiddleOfAnEvenNumberCanBeAPriceOfTheSet() {
        assertThat(of("1", "4", "5", "9").lowerMedian()).isEqualTo(Ratio.of(4));
        assertThat(of("1", "4", "5", "9").belowMedian()).isEqualTo(Ratio.of(4));
        assertThat(of("1", "5", "5", "9").lowerMedian()).isEqualTo(Ratio.of(5));
        assertThat(of("1", "5", "5", "9").belowMedian()).isEqualTo(Ratio.ONE);
        assertThat(of("5", "5").belowMedian()).isEqualTo(Ratio.of(5));
        assertThat(FIVE.lowerMedian()).isEqualTo(FIVE.median());
        assertThat(FIVE.belowMedian()).isEqualTo(FIVE.median());
    }

    /** By hand. */
    @Test
    void countsAndDistancesGoByTheOrder() {
        ReferenceStatistics prices = of("1", "5", "5", "9");
        assertThat(prices.countBelow(Ratio.ONE)).isZero();
        assertThat(prices.countBelow(Ratio.of(5))).isEqualTo(1);
        assertThat(prices.countBelow(Ratio.of(6))).isEqualTo(3);
        assertThat(prices.countBelow(Ratio.of(10))).isEqualTo(4);
        assertThat(prices.nearestDistance(Ratio.of(-1))).isEqualTo(Ratio.of(2));
        assertThat(prices.nearestDistance(Ratio.of(3))).isEqualTo(Ratio.of(2));
        assertThat(prices.nearestDistance(Ratio.of(5))).isEqualTo(Ratio.ZERO);
        assertThat(prices.nearestDistance(Ratio.parse("7.5"))).isEqualTo(Ratio.parse("1.5"));
        assertThat(prices.nearestDistance(Ratio.of(11))).isEqualTo(Ratio.of(2));
    }

    @Test
    void whatIsKeptIsWhatWasFound() {
        ReferenceStatistics prices = of("1", "5", "5", "9");
        assertThat(prices.mean()).isSameAs(prices.mean());
        assertThat(prices.geometricMean(Precision.DECIMAL128)).isSameAs(prices.geometricMean(Precision.DECIMAL128));
        assertThat(prices.geometricMean(new Precision(5))).isEqualTo(Ratio.parse("3.8730"));
        assertThat(prices.standardDeviation(Divisor.POPULATION, Precision.DECIMAL128))
                .isSameAs(prices.standardDeviation(Divisor.POPULATION, Precision.DECIMAL128))
                .isNotEqualTo(prices.standardDeviation(Divisor.SAMPLE, Precision.DECIMAL128));
        assertThat(prices.standardDeviation(Divisor.POPULATION, new Precision(5)))
                .isEqualTo(Ratio.parse("2.8284"));
    }
}
