package io.github.tenderscore.benchmark;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Methodology;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * 100,000 different evaluations of 8 tenders on 10 criteria: the size of a simulation or a backlog. Each is made and assessed at
 * once, as one that is read or drawn would be; making them alone is the floor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class DistinctBenchmark {

    private static final int EVALUATIONS = 100_000;
    private static final long SEED = 20_261_102;

    private final Methodology method = Sample.rounded();

    /**
     * Makes and assesses them all, reading every outcome.
     *
     * @param blackhole takes the outcomes
     */
    @Benchmark
    public void madeAndAssessed(Blackhole blackhole) {
        Sample sample = new Sample(SEED);
        Evaluation start = Evaluation.under(method);
        for (int i = 0; i < EVALUATIONS; i++) {
            for (TenderResult result :
                    start.tenders(sample.tenders(method)).assess().results()) {
                blackhole.consume(result.outcome());
            }
        }
    }

    /**
     * Makes them all.
     *
     * @param blackhole takes the tenders
     */
    @Benchmark
    public void made(Blackhole blackhole) {
        Sample sample = new Sample(SEED);
        for (int i = 0; i < EVALUATIONS; i++) {
            blackhole.consume(sample.tenders(method));
        }
    }
}
