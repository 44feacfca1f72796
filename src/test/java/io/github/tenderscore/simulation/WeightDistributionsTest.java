package io.github.tenderscore.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Means are those of the uniform distribution on the region, worked out by hand. */
class WeightDistributionsTest {

    private static final int BLOCKS = 400;
    private static final int DRAWS = BLOCKS * Draws.BLOCK;

    private static final WeightDistribution TIGHT = WeightDistributions.between(
            Limits.of("c1", "0", "30"),
            Limits.of("c2", "0", "30"),
            Limits.of("c3", "10", "40"),
            Limits.of("c4", "5", "20"));

    /** One factor for each way of drawing: refused from below, from above, from the box, fixed, and a walk. */
    static Stream<WeightDistribution> all() {
        return Stream.of(
                WeightDistributions.free(),
                WeightDistributions.ranked("c3", "c1", "c2", "c4"),
                WeightDistributions.ranked(List.of(List.of("c1", "c2", "c4"), List.of("c3"))),
                WeightDistributions.between(),
                WeightDistributions.between(Limits.of("c1", "30", "100"), Limits.of("c2", "20", "20")),
                WeightDistributions.between(
                        Limits.of("c1", "0", "30"),
                        Limits.of("c2", "0", "30"),
                        Limits.of("c3", "0", "30"),
                        Limits.of("c4", "0", "30")),
                WeightDistributions.around(Tables.of("1 1 1 1"), "5"),
                WeightDistributions.between(
                        Limits.of("c1", "25", "25"), Limits.of("c2", "25", "25"), Limits.of("c3", "25", "25")),
                TIGHT);
    }

    @ParameterizedTest
    @MethodSource("all")
    void weightsArePartsOfOneAndTheSameEachTime(WeightDistribution distribution) {
        double[][] weights = Tables.block(distribution, 4, 11, 5);
        assertThat(Arrays.deepEquals(weights, Tables.block(distribution, 4, 11, 5)))
                .isTrue();
        for (int d = 0; d < Draws.BLOCK; d++) {
            double sum = 0;
            for (double[] row : weights) {
                assertThat(row[d]).isBetween(0.0, 1.0);
                assertThat(row[d] * Draws.GRID % 1).isZero();
                sum += row[d];
            }
            assertThat(sum).isBetween(1 - 1e-14, 1 + 1e-14);
        }
        assertThat(distribution.description()).isNotBlank();
        assertThat(distribution.id()).isIn("free", "ranked", "interval");
    }

    private static double[] means(WeightDistribution distribution, int criteria) {
        double[] means = new double[criteria];
        for (int block = 0; block < BLOCKS; block++) {
            double[][] weights = Tables.block(distribution, criteria, 2, block);
            for (int j = 0; j < criteria; j++) {
                means[j] += Arrays.stream(weights[j]).sum() / DRAWS;
            }
        }
        return means;
    }

    private static void assertMeans(WeightDistribution distribution, double allowed, double... expected) {
        double[] means = means(distribution, expected.length);
        for (int j = 0; j < expected.length; j++) {
            assertThat(means[j])
                    .as("mean weight of c" + (j + 1))
                    .isBetween(expected[j] - allowed, expected[j] + allowed);
        }
    }

    /** 1/4 each, with a variance of 3/80; five standard errors. */
    @Test
    void freeWeightsHaveEqualMeans() {
        assertMeans(WeightDistributions.free(), 5 * Math.sqrt(3.0 / 80 / DRAWS), 0.25, 0.25, 0.25, 0.25);
    }

    /** The chance that one of four weights is above x is (1 - x)³. */
    @Test
    void freeWeightsAreUniform() {
        int above = 0;
        for (int block = 0; block < BLOCKS; block++) {
            for (double weight : Tables.block(WeightDistributions.free(), 4, 9, block)[2]) {
                above += weight > 0.4 ? 1 : 0;
            }
        }
        assertThat(above / (double) DRAWS).isBetween(0.216 - 0.0065, 0.216 + 0.0065);
    }

    /** The centroid of all weights in order: (1 + 1/2 + 1/3 + 1/4) / 4 = 25/48 for the most important, then 13/48, 7/48, 3/48. */
    @Test
    void rankedWeightsHaveTheRankOrderCentroidAsMean() {
        assertMeans(
                WeightDistributions.ranked("c2", "c1", "c4", "c3"), 0.003, 13 / 48.0, 25 / 48.0, 3 / 48.0, 7 / 48.0);
    }

    /** The first three places of the centroid, shared: (25 + 13 + 7) / 3 = 15 of 48. */
    @Test
    void criteriaOfTheSameRankShareTheCentroid() {
        assertMeans(
                WeightDistributions.ranked(List.of(List.of("c1", "c2", "c4"), List.of("c3"))),
                0.003,
                15 / 48.0,
                15 / 48.0,
                3 / 48.0,
                15 / 48.0);
    }

    @Test
    void rankedWeightsKeepTheirOrder() {
        double[][] weights = Tables.block(WeightDistributions.ranked("c3", "c1", "c2"), 3, 1, 0);
        for (int d = 0; d < Draws.BLOCK; d++) {
            assertThat(weights[2][d]).isGreaterThanOrEqualTo(weights[0][d]);
            assertThat(weights[0][d]).isGreaterThanOrEqualTo(weights[1][d]);
        }
    }

    @Test
    void publishedWeightsGiveTheOrder() {
        assertThat(WeightDistributions.ranked(Tables.of("1 1 1")).description()).contains("c1, c2, c3");
    }

    /** What is left of 60 per cent above the lower limits is shared by three: 30 + 20 and 20 each for the others; one is fixed at 10. */
    @Test
    void lowerLimitsAreAddedToAFreePart() {
        WeightDistribution distribution =
                WeightDistributions.between(Limits.of("c1", "30", "100"), Limits.of("c2", "10", "10"));
        assertThat(method(distribution, 4)).startsWith("the lower limits");
        assertMeans(distribution, 0.003, 0.5, 0.1, 0.2, 0.2);
    }

    /** 20 per cent are too much, of which each takes off a fourth; by symmetry 25 per cent each. */
    @Test
    void upperLimitsAreLessAFreePart() {
        WeightDistribution distribution = WeightDistributions.between(
                Limits.of("c1", "0", "60"),
                Limits.of("c2", "0", "20"),
                Limits.of("c3", "0", "20"),
                Limits.of("c4", "0", "20"));
        assertThat(method(distribution, 4)).startsWith("the upper limits");
        assertMeans(distribution, 0.003, 0.55, 0.15, 0.15, 0.15);
    }

    /** Two weights between 30 and 50, and 50 and 70: a straight line. */
    @Test
    void twoWeightsAreALine() {
        assertMeans(
                WeightDistributions.between(Limits.of("c1", "30", "50"), Limits.of("c2", "0", "100")), 0.001, 0.4, 0.6);
    }

    /** Around equal weights all means are equal. */
    @Test
    void limitsAroundPublishedWeightsAreDrawnFromABox() {
        WeightDistribution distribution = WeightDistributions.around(Tables.of("1 1 1 1 1 1 1 1 1 1"), "5");
        assertThat(method(distribution, 10)).startsWith("weights within their limits");
        double[] equal = new double[10];
        Arrays.fill(equal, 0.1);
        assertMeans(distribution, 0.001, equal);
        for (double[] row : Tables.block(distribution, 10, 4, 4)) {
            assertWithin(row, 0.05 - 1e-15, 0.15 + 1e-15);
        }
    }

    private static void assertWithin(double[] row, double least, double most) {
        assertThat(Arrays.stream(row).min().orElseThrow()).isGreaterThanOrEqualTo(least);
        assertThat(Arrays.stream(row).max().orElseThrow()).isLessThanOrEqualTo(most);
    }

    private static String method(WeightDistribution distribution, int criteria) {
        return ((WeightKernel) distribution).sampler(Tables.criteria(criteria)).method();
    }

    /** The walk and the shapes agree on a region with three limits of either kind; neighbours of a walk depend on each other. */
    @Test
    void aWalkHasTheMeansOfIndependentDraws() {
        List<Limits> limits = List.of(
                Limits.of("c1", "0", "30"),
                Limits.of("c2", "0", "30"),
                Limits.of("c3", "10", "100"),
                Limits.of("c4", "5", "20"));
        Sampler walk = new WalkSampler(Region.of(limits));
        double[] independent = means(WeightDistributions.between(limits), 4);
        double[] walked = new double[4];
        Draws draws = new Draws(4);
        for (int block = 0; block < BLOCKS; block++) {
            walk.fill(new RandomStream(8, block), draws);
            for (int j = 0; j < 4; j++) {
                walked[j] += Arrays.stream(draws.weights()[j]).sum() / DRAWS;
            }
        }
        for (int j = 0; j < 4; j++) {
            assertThat(walked[j]).isBetween(independent[j] - 0.003, independent[j] + 0.003);
        }
    }

    /** Ten weights of 4 to 7 per cent and ten up to 20, but for one that may have nearly all: no shape fits. */
    @Test
    void aRegionThatNoShapeFitsIsWalkedThrough() {
        Limits[] limits = Stream.concat(
                        Tables.criteria(10).stream().map(one -> Limits.of(one, "4", "7")),
                        Stream.of("c11", "c12", "c13", "c14", "c15", "c16", "c17", "c18", "c19", "c20")
                                .map(one -> Limits.of(one, "0", "20")))
                .toArray(Limits[]::new);
        Limits[] narrow = Arrays.copyOf(limits, 20);
        narrow[10] = Limits.of("c11", "0", "90");
        WeightDistribution distribution = WeightDistributions.between(narrow);
        assertThat(method(distribution, 20)).startsWith("a random walk");
        double[][] weights = Tables.block(distribution, 20, 6, 1);
        for (int j = 0; j < 10; j++) {
            assertWithin(weights[j], 0.04 - 1e-15, 0.07 + 1e-15);
        }
    }

    @Test
    void limitsThatLeaveNoWeightsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method(
                        WeightDistributions.between(Limits.of("c1", "60", "70"), Limits.of("c2", "50", "60")), 2))
                .withMessage(
                        "The limits of the weights (110 to 130 per cent in all) must leave room for 100 per cent: no weights "
                                + "are within them");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        method(WeightDistributions.between(Limits.of("c1", "0", "20"), Limits.of("c2", "0", "70")), 2))
                .withMessageContaining("(0 to 90 per cent in all)");
    }

    /** Room for 10⁻¹³ per cent is that of four steps of the weights drawn, so that one draw in four would be a tie that is none. */
    @Test
    void limitsThatLeaveHardlyAnyRoomAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method(
                        WeightDistributions.between(
                                Limits.of("c1", "60", "70"), Limits.of("c2", "39.9999999999999", "50")),
                        2))
                .withMessage("The limits of the weights (99.9999999999999 to 120 per cent in all) must total 100 on one"
                        + " side, or leave at least a millionth of a per cent between 100 and either");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method(
                        WeightDistributions.between(
                                Limits.of("c1", "0", "60"), Limits.of("c2", "0", "40.0000000000001")),
                        2))
                .withMessageContaining("(0 to 100.0000000000001 per cent in all)");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.of("c1", "50", "40"))
                .withMessageContaining("The limits (50 to 40) of the weight of c1 must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.of("c1", "40", "40.0000001"))
                .withMessageContaining("a millionth of a per cent apart");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method(
                        WeightDistributions.between(
                                Limits.of("c9", "0", "20"), Limits.of("c1", "0", "20"), Limits.of("c1", "0", "20")),
                        2))
                .withMessageContaining("has 2 faults")
                .withMessageContaining("The criterion (c9) of limits must be one that earns points: c1, c2")
                .withMessageContaining("The criterion (c1) must have limits only once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method(WeightDistributions.ranked("c1", "c3"), 2))
                .withMessageContaining("must name each of the criteria once: c1, c2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightDistributions.ranked("c1", "c1"))
                .withMessageContaining("The criterion (c1) of the order of importance must occur only once");
        assertThatIllegalArgumentException()
                .isThrownBy(WeightDistributions::ranked)
                .withMessageContaining("(0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightDistributions.ranked(List.of(List.of())))
                .withMessageContaining("The number (0) of criteria of a rank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightDistributions.around(Tables.of("1 1"), "0"))
                .withMessageContaining("The distance (0)");
    }

    /** Limits that total 100 leave one set of weights. */
    @Test
    void limitsThatLeaveOneSetOfWeightsGiveThatOne() {
        double[][] weights = Tables.block(
                WeightDistributions.between(Limits.of("c1", "40", "100"), Limits.of("c2", "60", "80")), 2, 1, 0);
        assertWithin(weights[0], 0.4 - 1e-15, 0.4 + 1e-15);
    }
}
