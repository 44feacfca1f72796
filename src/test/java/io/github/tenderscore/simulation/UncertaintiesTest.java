package io.github.tenderscore.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One criterion, so that the weight is 1 in every draw: chances are those of the share of A alone, worked out by hand. */
class UncertaintiesTest {

    private static final int DRAWS = 100_000;

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

    @Test
    void oneGradeLowerOrHigher() {
        Acceptability result = run(Uncertainties.oneGrade("1/5", "0.1", "0.2"), "3/5");
        assertAhead(result, 0.2);
        double tied = result.ties("A", "B") / (double) DRAWS;
        assertThat(tied).isBetween(0.7 - 0.0073, 0.7 + 0.0073);
        assertThat(result.sharedFirst("A")).isEqualTo(result.ties("A", "B"));
    }

    /** 2/3 and 1/3 are no floating point numbers: the tie is seen only where the exact shares are compared. */
    @Test
    void aGradeIsExact() {
        Acceptability result = Simulation.of(Tables.of("1/3 1/7", "2/3 1/7"), WeightDistributions.free(), 1_000, 5)
                .uncertain("A", "c1", Uncertainties.oneGrade("1/3", "0", "1"))
                .run();
        assertThat(result.ties("A", "B")).isEqualTo(1_000);
        assertThat(result.count("A", 1)).isEqualTo(1_000);
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
                .isThrownBy(() -> Uncertainties.oneGrade("1/5", "0", "0"))
                .withMessageContaining("The chances (0 and 0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Uncertainties.oneGrade("1/5", "0.6", "0.6"))
                .withMessageContaining("The chances (0.6 and 0.6)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Uncertainties.oneGrade("0", "0.5", "0"))
                .withMessageContaining("The grade (0)");
    }

    @Test
    void whatDoesNotFitTheTableIsRefused() {
        Simulation simulation = Simulation.of(Tables.of("1 1", "0 1"), WeightDistributions.free(), 10, 1);
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
                .isThrownBy(() -> simulation
                        .uncertain("A", "c1", Uncertainties.oneGrade("1/5", "0.1", "0.1"))
                        .run())
                .withMessageContaining("The share (1) of A on c1 must leave room for a grade (0.2)");
    }

    @Test
    void uncertaintiesSayWhatTheyAllow() {
        assertThat(Uncertainties.uniform("0.5", "0.9").description())
                .isEqualTo("any share from 0.5 to 0.9, all equally likely");
        assertThat(Uncertainties.triangular("0.5", "0.6", "0.9").description())
                .isEqualTo("a share from 0.5 to 0.9, the likelier the closer to 0.6");
        assertThat(Uncertainties.oneGrade("1/5", "0.1", "0.2").description())
                .isEqualTo("one grade (0.2) lower with a chance of 0.1, one higher with a chance of 0.2");
        assertThat(Uncertainties.oneGrade("1/5", "0.1", "0.2").id()).isEqualTo("grade");
    }
}
