package io.github.tenderscore.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.robustness.ScoreTable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One criterion, so that the weight is 1 in every draw: chances are those of the share of A alone, worked out by hand. */
class UncertaintiesTest {

    private static final int DRAWS = 100_000;
    private static final MarkScale FIVE = scale("0", "1", "2", "3", "4", "5");

    private static MarkScale scale(String... marks) {
        return MarkScale.of(Arrays.stream(marks)
                .map(mark -> MarkScale.Grade.of(mark, "illustrative"))
                .toArray(MarkScale.Grade[]::new));
    }

    private static Acceptability run(Uncertainty uncertainty, String ofB) {
        return Simulation.of(Tables.of("3/5", ofB), WeightDistributions.free(), DRAWS, 5)
                .uncertain("A", "c1", uncertainty)
                .run();
    }

    private static void assertAhead(Acceptability result, double chance) {
        double five = 5 * Math.sqrt(chance * (1 - chance) / DRAWS);
        assertThat(result.wins("A", "B") / (double) DRAWS).isBetween(chance - five, chance + five);
        assertThat(result.confidence("A")).contains(result.share("A", 1));
    }

    @Test
    void uniform() {
        assertAhead(run(Uncertainties.uniform("0", "1"), "1/4"), 0.75);
        assertAhead(run(Uncertainties.uniform("0.5", "0.9"), "0.8"), 0.25);
    }

    /** Below the likeliest the chance of less than x is (x - lower)² / (width × rise). */
    @Test
    void triangular() {
        assertAhead(run(Uncertainties.triangular("0", "1/2", "1"), "1/4"), 0.875);
        assertAhead(run(Uncertainties.triangular("0", "0", "1"), "1/2"), 0.25);
        assertAhead(run(Uncertainties.triangular("0", "1", "1"), "1/2"), 0.75);
    }

    /** A share of 3/5 becomes 1/2 to 7/10; near an end it is cut: 3/5 within 1/2 is 1/10 to 1. */
    @Test
    void withinADistance() {
        assertAhead(run(Uncertainties.within("0.1"), "0.55"), 0.75);
        assertAhead(run(Uncertainties.within("1/2"), "0.19"), 0.9);
    }

    @Test
    void oneGradeLowerOrHigher() {
        Acceptability result = run(Uncertainties.oneGrade(FIVE, "0.1", "0.2"), "3/5");
        assertAhead(result, 0.2);
        double tied = result.ties("A", "B") / (double) DRAWS;
        assertThat(tied).isBetween(0.7 - 0.0073, 0.7 + 0.0073);
        assertThat(result.sharedFirst("A")).isEqualTo(result.ties("A", "B"));
    }

    /** 2/3 and 1/3 are no floating point numbers: the tie is seen only where the exact shares are compared. */
    @Test
    void aGradeIsExact() {
        Acceptability result = Simulation.of(Tables.of("1/3 1/7", "2/3 1/7"), WeightDistributions.free(), 1_000, 5)
                .uncertain("A", "c1", Uncertainties.oneGrade(scale("0", "1", "2", "3"), "0", "1"))
                .run();
        assertThat(result.ties("A", "B")).isEqualTo(1_000);
        assertThat(result.count("A", 1)).isEqualTo(1_000);
    }

    /** By hand: from 3 of the marks 0, 1, 3 and 5 the next lower one is 1, a fifth of the points, and the next higher one 5. */
    @Test
    void stepsMayBeUnequal() {
        MarkScale scale = scale("0", "1", "3", "5");
        assertAhead(run(Uncertainties.oneGrade(scale, "0.3", "0"), "1/4"), 0.7);
        assertAhead(run(Uncertainties.oneGrade(scale, "0", "0.3"), "9/10"), 0.3);
    }

    /** B has half the points: a best mark of 5 that were one lower would still be ahead, and none is higher; so at the other end. */
    @Test
    void atAnEndOfTheScaleTheMarkStays() {
        ScoreTable table = Tables.of("1", "1/2", "0");
        Acceptability result = Simulation.of(table, WeightDistributions.free(), DRAWS, 5)
                .uncertain("A", "c1", Uncertainties.oneGrade(scale("0", "2", "5"), "0.25", "0.75"))
                .uncertain("C", "c1", Uncertainties.oneGrade(scale("0", "2", "5"), "0.75", "0.25"))
                .run();
        assertAhead(result, 0.75);
        assertThat(result.wins("B", "C")).isEqualTo(DRAWS);
        assertThat(result.wins("A", "C") + result.ties("A", "C")).isEqualTo(DRAWS);
    }

    /** With weights of 30 and 70, one grade of a tenth on the first is worth what 3/70 of the second is: in floating point it is not. */
    @Test
    void aTieUnderThePublishedWeightsIsATie() {
        ScoreTable table = Tables.weighted(List.of("0.3", "0.7"), "4/10 1/2", "3/10 38/70");
        Simulation simulation = Simulation.of(table, WeightDistributions.published(table), 1_000, 3);
        assertThat(simulation.run().ties("A", "B")).isEqualTo(1_000);
        Acceptability result = simulation
                .uncertain("B", "c1", Uncertainties.oneGrade(scale("0", "3", "4", "10"), "0", "1"))
                .run();
        assertThat(result.wins("B", "A")).isEqualTo(1_000);
        assertThat(result.centralWeights("B").orElseThrow())
                .extracting(Acceptability.CentralWeight::weight)
                .containsExactly(Ratio.parse("0.3"), Ratio.parse("0.7"));
        assertThat(result.weights().id()).isEqualTo("published");
    }

    @Test
    void sharesOfAnotherDistributionOfWeightsAreTheSame() {
        Acceptability free = run(Uncertainties.uniform("0", "1"), "1/4");
        Acceptability fixed = Simulation.of(Tables.of("3/5", "1/4"), new FixedWeights(List.of(Ratio.ONE)), DRAWS, 5)
                .uncertain("A", "c1", Uncertainties.uniform("0", "1"))
                .run();
        assertThat(fixed.wins("A", "B")).isEqualTo(free.wins("A", "B"));
    }

    @Test
    void whatHasNoMassIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Uncertainties.uniform("0.5", "0.5"))
                .withMessageContaining(
                        "The limits (0.5 to 0.5) of an uncertain share must be at least a millionth apart");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Uncertainties.uniform("-0.1", "0.5"))
                .withMessageContaining("must be from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Uncertainties.triangular("0", "0.9", "0.5"))
                .withMessageContaining("The likeliest share (0.9)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Uncertainties.oneGrade(FIVE, "0", "0"))
                .withMessageContaining("The chances (0 and 0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Uncertainties.oneGrade(FIVE, "0.6", "0.6"))
                .withMessageContaining("The chances (0.6 and 0.6)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Uncertainties.within("0"))
                .withMessageContaining("The distance (0)");
    }

    @Test
    void whatDoesNotFitTheTableIsRefused() {
        Simulation simulation = Simulation.of(Tables.of("1 1", "0 1"), WeightDistributions.free(), 10, 1);
        Simulation between = Simulation.of(Tables.of("1/2", "0"), WeightDistributions.free(), 10, 1);
        Simulation outside = Simulation.of(Tables.of("-1/4", "0"), WeightDistributions.free(), 10, 1);
        Uncertainty some = Uncertainties.uniform("0", "1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation
                        .uncertain("X", "c1", some)
                        .uncertain("A", "c9", some)
                        .uncertain("A", "c1", some)
                        .uncertain("A", "c1", some)
                        .run())
                .withMessageContaining("has 3 faults")
                .withMessageContaining("The tender (X) of an uncertain share must be one of A, B")
                .withMessageContaining("The criterion (c9) of an uncertain share must be one of c1, c2")
                .withMessageContaining("The share of A on c1 must be uncertain in one way only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between.uncertain("A", "c1", Uncertainties.oneGrade(FIVE, "0.1", "0.1"))
                        .run())
                .withMessageContaining(
                        "The share (0.5) of A on c1 must be that of a mark of the scale 0, 1, 2, 3, 4, 5: what is not earned by a mark"
                                + " alone has no next grade");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outside.uncertain("A", "c1", Uncertainties.within("0.1"))
                        .run())
                .withMessageContaining("The share (-0.25) of A on c1 must be from 0 to 1");
    }

    @Test
    void uncertaintiesSayWhatTheyAllow() {
        assertThat(Uncertainties.uniform("0.5", "0.9").description())
                .isEqualTo("any share from 0.5 to 0.9, all equally likely");
        assertThat(Uncertainties.triangular("0.5", "0.6", "0.9").description())
                .isEqualTo("a share from 0.5 to 0.9, the likelier the closer to 0.6");
        assertThat(Uncertainties.oneGrade(FIVE, "0.1", "0.2").description())
                .isEqualTo(
                        "the next lower mark of 0, 1, 2, 3, 4, 5 with a chance of 0.1, the next higher one with a chance of 0.2, where there"
                                + " is one");
        assertThat(Uncertainties.within("0.05").description())
                .isEqualTo("any share at most 0.05 from the one earned, from 0 to 1, all equally likely");
        assertThat(Uncertainties.oneGrade(FIVE, "0.1", "0.2").id()).isEqualTo("grade");
    }
}
