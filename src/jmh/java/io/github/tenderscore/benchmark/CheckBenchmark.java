package io.github.tenderscore.benchmark;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.check.Buyer;
import io.github.tenderscore.check.CaseFile;
import io.github.tenderscore.check.CheckReport;
import io.github.tenderscore.check.Checks;
import io.github.tenderscore.check.EstimatedValue;
import io.github.tenderscore.check.Profile;
import io.github.tenderscore.check.Route;
import io.github.tenderscore.check.Rulebook;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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

/** All checks on one evaluation, against the assessment itself (the floor). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckBenchmark {

    private static final long SEED = 20_261_128;

    private final Evaluation evaluation =
            Evaluation.under(Sample.rounded()).tenders(new Sample(SEED).tenders(Sample.rounded()));
    private final CaseFile file = CaseFile.of(new Profile(
                    Route.OPEN,
                    Set.of(),
                    Buyer.BEST_VALUE_AUTHORITY,
                    LocalDate.of(2026, 3, 2),
                    Optional.of(EstimatedValue.withVat("1180000"))))
            .with(evaluation);

    /** The assessment: the floor. */
    @Benchmark
    public Assessment assess() {
        return evaluation.assess();
    }

    /** Every check of the library. */
    @Benchmark
    public CheckReport check() {
        return CheckReport.of(file, Checks.all(), Rulebook.england());
    }
}
