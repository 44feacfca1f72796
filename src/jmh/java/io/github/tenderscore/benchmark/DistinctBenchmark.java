package io.github.tenderscore.benchmark;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Tender;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** 100,000 different evaluations of 8 tenders on 10 criteria, from a cold start: the size of a simulation or a backlog. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
@Threads(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class DistinctBenchmark {

    private static final int EVALUATIONS = 100_000;
    private static final long SEED = 20_261_102;

    private final Methodology method = Sample.rounded();
    private final List<List<Tender>> all = all(method);

    private static List<List<Tender>> all(Methodology method) {
        Sample sample = new Sample(SEED);
        List<List<Tender>> all = new ArrayList<>(EVALUATIONS);
        for (int i = 0; i < EVALUATIONS; i++) {
            all.add(sample.tenders(method));
        }
        return all;
    }

    /** Lets the tenders settle in memory, so that moving them is not measured. */
    @Setup
    public void settle() {
        System.gc();
    }

    /**
     * Assesses them all, reading every outcome.
     *
     * @param blackhole takes the outcomes
     */
    @Benchmark
    public void assess(Blackhole blackhole) {
        Evaluation start = Evaluation.under(method);
        for (List<Tender> tenders : all) {
            for (TenderResult result : start.tenders(tenders).assess().results()) {
                blackhole.consume(result.outcome());
            }
        }
    }
}
