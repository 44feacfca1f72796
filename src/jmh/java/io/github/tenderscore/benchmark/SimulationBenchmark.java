package io.github.tenderscore.benchmark;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.ScoreTable;
import io.github.tenderscore.simulation.Acceptability;
import io.github.tenderscore.simulation.Simulation;
import io.github.tenderscore.simulation.WeightDistribution;
import io.github.tenderscore.simulation.WeightDistributions;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million draws of weights for 8 tenders on 10 criteria, on one thread, beside the same draws as a plain loop of floating point numbers
 * ({@link SimulationByHand}). The benchmark first proves that both find the same shares.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 5)
@Measurement(iterations = 15)
public class SimulationBenchmark {

    private static final int TENDERS = 8;
    private static final int CRITERIA = 10;
    private static final int DRAWS = 1_000_000;
    private static final long SEED = 20_261_128;

    /** Which weights are thought possible; the plain loop knows free ones alone. */
    @Param("free")
    public String weights = "free";

    private final ScoreTable table = table();

    private static ScoreTable table() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<ScoreTable.Column> columns = new ArrayList<>();
        for (int j = 0; j < CRITERIA; j++) {
            columns.add(new ScoreTable.Column("criterion" + j, "Criterion " + j, Ratio.of(CRITERIA)));
        }
        List<ScoreTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < TENDERS; i++) {
            List<Ratio> shares = new ArrayList<>();
            for (int j = 0; j < CRITERIA; j++) {
                shares.add(Ratio.of(random.nextInt(100, 1_001), 1_000));
            }
            rows.add(new ScoreTable.Row(Character.toString('A' + i), shares));
        }
        return new ScoreTable(columns, rows);
    }

    private WeightDistribution distribution() {
        return switch (weights) {
            case "free" -> WeightDistributions.free();
            case "ranked" ->
                WeightDistributions.ranked(table.criteria().stream()
                        .map(column -> List.of(column.criterion()))
                        .toList());
            case "interval" -> WeightDistributions.around(table, "5");
            default ->
                throw new IllegalArgumentException("The weights (" + weights + ") must be free, ranked or interval");
        };
    }

    /** Proves that both find the same shares, as far as different numbers can. */
    @Setup
    public void check() {
        Acceptability result =
                Simulation.of(table, WeightDistributions.free(), DRAWS, SEED).run();
        SimulationByHand byHand = byHand();
        for (int i = 0; i < TENDERS; i++) {
            String tender = table.tenders().get(i).tender();
            for (int rank = 0; rank < TENDERS; rank++) {
                double difference = (double) (result.count(tender, rank + 1) - byHand.count(i, rank)) / DRAWS;
                if (Math.abs(difference) > 0.004) {
                    throw new IllegalStateException("The shares of " + tender + " differ by " + difference);
                }
            }
        }
    }

    /**
     * Makes a million draws.
     *
     * @return what was counted
     */
    @Benchmark
    public Acceptability simulated() {
        return Simulation.of(table, distribution(), DRAWS, SEED).run();
    }

    /**
     * Makes a million draws by the plain loop.
     *
     * @return what was counted
     */
    @Benchmark
    public SimulationByHand byHand() {
        double[][] shares = new double[TENDERS][CRITERIA];
        for (int i = 0; i < TENDERS; i++) {
            for (int j = 0; j < CRITERIA; j++) {
                Ratio share = table.tenders().get(i).shares().get(j);
                shares[i][j] = share.bigNumerator().doubleValue()
                        / share.bigDenominator().doubleValue();
            }
        }
        SimulationByHand byHand = new SimulationByHand(shares);
        byHand.run(DRAWS, SEED);
        return byHand;
    }
}
