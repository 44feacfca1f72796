package io.github.tenderscore.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.robustness.ScoreTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

    private static final int DRAWS = 200_000;

    /** A is good at the first criterion, B at the second, C fair at both. */
    private static final ScoreTable THREE = Tables.of("1 0", "0 1", "3/5 3/5");

    private static double share(Acceptability result, String tender, int rank) {
        return result.count(tender, rank) / (double) result.draws();
    }

    private static void assertShare(double found, double chance, long draws) {
        double five = 5 * Math.sqrt(chance * (1 - chance) / draws);
        assertThat(found).isBetween(chance - five, chance + five);
    }

    /** With w the weight of the first criterion the totals are w, 1 - w and 3/5: A is first above 3/5, B below 2/5, C in between. */
    @Test
    void sharesOfTwoCriteriaAreTheLengthsOfTheIntervals() {
        Acceptability result =
                Simulation.of(THREE, WeightDistributions.free(), DRAWS, 1).run();
        assertShare(share(result, "A", 1), 0.4, DRAWS);
        assertShare(share(result, "B", 1), 0.4, DRAWS);
        assertShare(share(result, "C", 1), 0.2, DRAWS);
        assertThat(result.count("C", 3)).isZero();
        assertShare(share(result, "A", 3), 0.5, DRAWS);
        assertShare(result.wins("C", "A") / (double) DRAWS, 0.6, DRAWS);
        assertThat(result.standardError("A", 1)).isBetween(0.00108, 0.00111);
    }

    /** The middle of each interval: 4/5, 1/5 and 1/2; an interval of length l has a standard deviation of l / √12. */
    @Test
    void centralWeightsOfTwoCriteriaAreTheMiddlesOfTheIntervals() {
        Acceptability result =
                Simulation.of(THREE, WeightDistributions.free(), DRAWS, 2).run();
        Map.of("A", 0.8, "B", 0.2, "C", 0.5).forEach((tender, middle) -> {
            List<Acceptability.CentralWeight> central =
                    result.centralWeights(tender).orElseThrow();
            assertThat(Ratio.sum(central.stream()
                            .map(Acceptability.CentralWeight::weight)
                            .toList()))
                    .isEqualTo(Ratio.ONE);
            assertThat(Doubles.of(central.get(0).weight())).isBetween(middle - 0.003, middle + 0.003);
            assertThat(result.confidence(tender)).contains(Ratio.ONE);
        });
    }

    @Test
    void aTenderThatIsNeverFirstHasNoCentralWeights() {
        Acceptability result = Simulation.of(Tables.of("1 1", "0 1/2"), WeightDistributions.free(), 1_000, 1)
                .run();
        assertThat(result.share("A", 1)).isEqualTo(Ratio.ONE);
        assertThat(result.centralWeights("B")).isEmpty();
        assertThat(result.confidence("B")).isEmpty();
    }

    @Test
    void equalTendersAreTiedInEveryDraw() {
        Acceptability result = Simulation.of(
                        Tables.of("1/3 2/3", "1/7 1/7", "1/3 2/3"), WeightDistributions.free(), 10_000, 1)
                .run();
        for (String tender : List.of("A", "C")) {
            assertThat(result.count(tender, 1)).isEqualTo(10_000);
            assertThat(result.sharedFirst(tender)).isEqualTo(10_000);
        }
        assertThat(result.count("B", 3)).isEqualTo(10_000);
        assertThat(result.ties("A", "C")).isEqualTo(10_000);
        assertThat(result.wins("A", "B")).isEqualTo(10_000);
        assertThat(result.winningIndex("A", "C")).isEqualTo(Ratio.ZERO);
        assertThat(result.ties("B", "B")).isEqualTo(10_000);
    }

    /** Both weights are fixed at one half: A and B are tied exactly, whatever the sum of floating point numbers says. */
    @Test
    void totalsThatAreEqualAreTied() {
        WeightDistribution halves =
                WeightDistributions.between(Limits.of("c1", "50", "50"), Limits.of("c2", "50", "50"));
        Acceptability result = Simulation.of(Tables.of("1/3 2/7", "2/7 1/3", "1/3 1/3"), halves, 1_000, 1)
                .run();
        assertThat(result.ties("A", "B")).isEqualTo(1_000);
        assertThat(result.count("A", 2)).isEqualTo(1_000);
        assertThat(result.count("B", 2)).isEqualTo(1_000);
        assertThat(result.sharedFirst("C")).isZero();
    }

    /** 1/3 + 1/10^17 is no other floating point number than 1/3. */
    @Test
    void differencesBelowFloatingPointAreSeen() {
        Acceptability result = Simulation.of(
                        Tables.of("1/3 1/3", "100000000000000003/300000000000000000 1/3"),
                        WeightDistributions.free(),
                        5_000,
                        1)
                .run();
        assertThat(result.wins("B", "A")).isEqualTo(5_000);
        assertThat(result.count("B", 1)).isEqualTo(5_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void theNumberOfThreadsDoesNotMatter(int threads) {
        assertSame(
                simulation(100_000).threads(threads).run(), simulation(100_000).run());
    }

    private static Simulation simulation(long draws) {
        return Simulation.of(THREE, WeightDistributions.free(), draws, 7)
                .uncertain("A", "c1", Uncertainties.uniform("0.8", "1"))
                .uncertain("B", "c2", Uncertainties.triangular("0.3", "0.4", "0.5"));
    }

    private static void assertSame(Acceptability one, Acceptability other) {
        assertThat(RatioCount.of(one)).isEqualTo(RatioCount.of(other));
        for (String tender : List.of("A", "B", "C")) {
            assertThat(one.centralWeights(tender)).isEqualTo(other.centralWeights(tender));
            if (!one.isPartial()) {
                assertThat(one.confidence(tender)).isEqualTo(other.confidence(tender));
            }
        }
    }

    /** With w and 1 - w the first is ahead where w is above 1/2, and in the second table always, however large shares are. */
    @Test
    void sharesBeyondFloatingPointNumbersAreSettledExactly() {
        String huge = "1" + "0".repeat(400);
        Acceptability even = Simulation.of(Tables.of(huge + " 0", "0 " + huge), WeightDistributions.free(), 10_000, 3)
                .run();
        assertShare(share(even, "A", 1), 0.5, 10_000);
        Acceptability clear = Simulation.of(
                        Tables.of(huge + " " + huge, huge + " 0"), WeightDistributions.free(), 10_000, 3)
                .run();
        assertThat(clear.count("A", 1)).isEqualTo(10_000);
        Acceptability below = Simulation.of(Tables.of(huge + " -" + huge, "0 0"), WeightDistributions.free(), 10_000, 3)
                .run();
        assertShare(share(below, "A", 1), 0.5, 10_000);
    }

    @Test
    void anExecutorThatRefusesWorkIsDoneWithout() {
        Executor refusing = task -> {
            throw new RejectedExecutionException("full");
        };
        assertThat(simulation(50_000).threads(refusing, 2).run().count("A", 1))
                .isEqualTo(simulation(50_000).run().count("A", 1));
    }

    @Test
    void anExecutorMayHelpOrBeBusy() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            assertSame(
                    simulation(50_000).threads(executor, 2).run(),
                    simulation(50_000).run());
            // called from the only thread of an executor, which nobody else can run on
            ExecutorService alone = Executors.newSingleThreadExecutor();
            try {
                assertSame(
                        alone.submit(() -> simulation(5_000).threads(alone, 1).run())
                                .get(),
                        simulation(5_000).run());
            } finally {
                alone.shutdown();
            }
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void aPartialResultIsThatOfFewerDraws() {
        List<Long> seen = new ArrayList<>();
        Acceptability result = simulation(1_000_000).run((done, all) -> {
            assertThat(all).isEqualTo(4_000_000);
            seen.add(done);
            return seen.size() < 3;
        });
        assertThat(seen).containsExactly(4_096L, 8_192L, 12_288L);
        assertThat(result.isPartial()).isTrue();
        assertThat(result.draws()).isEqualTo(12_288);
        assertThat(result.asked()).isEqualTo(1_000_000);
        assertThat(result.confidence("A")).isEmpty();
        assertSame(result, simulation(12_288).run());
        Acceptability several = simulation(1_000_000).threads(3).run((done, all) -> false);
        assertThat(several.isPartial()).isTrue();
        assertSame(several, simulation(several.draws()).run());
    }

    @Test
    void confidenceFactorsAreMissingWhereTheyWereNotReached() {
        Acceptability result = simulation(10_000).run((done, all) -> done <= 20_000);
        assertThat(result.isPartial()).isFalse();
        assertThat(result.confidence("A")).isPresent();
        assertThat(result.confidence("B")).isEmpty();
        assertThat(result.confidence("C")).isEmpty();
    }

    @Test
    void aFailureOfTheReportEndsTheSimulation() {
        assertThatThrownBy(() -> simulation(1_000_000).threads(2).run((done, all) -> {
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }

    /** Each draw alone, as the difference of one more and one less, against an assessment with exactly its weights. */
    @Test
    void theWinnerOfADrawIsThatOfTheEngine() {
        ScoreTable table = ScoreTable.of(assessment("50", "30", "20"));
        Map<String, Long> before = Map.of();
        double[][] weights = Tables.blockOf(WeightDistributions.free(), List.of("price", "plan", "staff"), 4, 0);
        for (int draw = 0; draw < 40; draw++) {
            Acceptability result = Simulation.of(table, WeightDistributions.free(), draw + 1, 4)
                    .run();
            List<Ratio> drawn = List.of(
                    Doubles.exact(weights[0][draw]), Doubles.exact(weights[1][draw]), Doubles.exact(weights[2][draw]));
            Ratio sum = Ratio.sum(drawn);
            List<String> percent = drawn.stream()
                    .map(one -> one.times(Ratio.HUNDRED).dividedBy(sum).toString())
                    .toList();
            String winner = assessment(percent.get(0), percent.get(1), percent.get(2))
                    .mostAdvantageous()
                    .orElseThrow()
                    .tender()
                    .id();
            assertThat(result.count(winner, 1)).isEqualTo(before.getOrDefault(winner + " at 1", 0L) + 1);
            before = RatioCount.of(result);
        }
        assertThat(before.keySet()).contains("A at 1", "B at 1", "C at 1");
    }

    /** Illustrative. */
    private static Assessment assessment(String price, String plan, String staff) {
        return Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", price, PriceRules.lowestOverPrice())
                        .mark("plan", "Plan", plan, MarkScales.zeroToFive())
                        .mark("staff", "Staff", staff, MarkScales.zeroToFive())
                        .build())
                .tender(
                        "A",
                        "Illustrative A",
                        t -> t.price("120").mark("plan", "4").mark("staff", "5"))
                .tender(
                        "B",
                        "Illustrative B",
                        t -> t.price("100").mark("plan", "3").mark("staff", "2"))
                .tender(
                        "C",
                        "Illustrative C",
                        t -> t.price("130").mark("plan", "5").mark("staff", "3"))
                .assess();
    }

    @Test
    void whatWasAskedIsRecorded() {
        Acceptability result = simulation(10).run();
        assertThat(result.seed()).isEqualTo(7);
        assertThat(result.weights().id()).isEqualTo("free");
        assertThat(result.method()).startsWith("exponential");
        assertThat(result.table()).isEqualTo(THREE);
        assertThat(result.uncertain()).extracting(UncertainShare::criterion).containsExactly("c1", "c2");
        assertThat(result.draws()).isEqualTo(10);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        WeightDistribution free = WeightDistributions.free();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulation.of(THREE, free, 0, 1))
                .withMessage("The number (0) of draws of a simulation must be from 1 to 1000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulation.of(THREE, free, 1, 1).threads(0))
                .withMessageContaining("The number (0) of threads");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulation.of(THREE, free, 1, 1).threads(Runnable::run, 0))
                .withMessageContaining("The number (0) of workers");
        ScoreTable empty = new ScoreTable(THREE.criteria(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulation.of(empty, free, 1, 1).run())
                .withMessageContaining("The number (0) of ranked tenders");
        Acceptability result = Simulation.of(THREE, free, 1, 1).run();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.count("X", 1))
                .withMessage("The tender (X) must be one of A, B, C");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.share("A", 4))
                .withMessage("The rank (4) must be from 1 to 3");
    }
}
