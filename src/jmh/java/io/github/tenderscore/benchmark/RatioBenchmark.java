package io.github.tenderscore.benchmark;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Exact fractions against {@link BigDecimal} on the same numbers with one to four decimals; a division there keeps 34 digits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RatioBenchmark {

    private static final int NUMBERS = 1_024;
    private static final long SEED = 20_261_103;

    private final String[] texts = texts();
    private final Ratio[] ratios = Arrays.stream(texts).map(Ratio::parse).toArray(Ratio[]::new);
    private final BigDecimal[] decimals =
            Arrays.stream(texts).map(BigDecimal::new).toArray(BigDecimal[]::new);

    private static String[] texts() {
        SplittableRandom random = new SplittableRandom(SEED);
        String[] texts = new String[NUMBERS + 1];
        Arrays.setAll(
                texts,
                i -> BigDecimal.valueOf(random.nextLong(1, 1_000_000), random.nextInt(1, 5))
                        .toPlainString());
        return texts;
    }

    /**
     * Adds.
     *
     * @param blackhole takes the sums
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void plusRatio(Blackhole blackhole) {
        for (int i = 0; i < NUMBERS; i++) {
            blackhole.consume(ratios[i].plus(ratios[i + 1]));
        }
    }

    /**
     * Adds.
     *
     * @param blackhole takes the sums
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void plusBigDecimal(Blackhole blackhole) {
        for (int i = 0; i < NUMBERS; i++) {
            blackhole.consume(decimals[i].add(decimals[i + 1]));
        }
    }

    /**
     * Multiplies.
     *
     * @param blackhole takes the products
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void timesRatio(Blackhole blackhole) {
        for (int i = 0; i < NUMBERS; i++) {
            blackhole.consume(ratios[i].times(ratios[i + 1]));
        }
    }

    /**
     * Multiplies.
     *
     * @param blackhole takes the products
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void timesBigDecimal(Blackhole blackhole) {
        for (int i = 0; i < NUMBERS; i++) {
            blackhole.consume(decimals[i].multiply(decimals[i + 1]));
        }
    }

    /**
     * Divides.
     *
     * @param blackhole takes the quotients
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void dividedByRatio(Blackhole blackhole) {
        for (int i = 0; i < NUMBERS; i++) {
            blackhole.consume(ratios[i].dividedBy(ratios[i + 1]));
        }
    }

    /**
     * Divides.
     *
     * @param blackhole takes the quotients
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void dividedByBigDecimal(Blackhole blackhole) {
        for (int i = 0; i < NUMBERS; i++) {
            blackhole.consume(decimals[i].divide(decimals[i + 1], MathContext.DECIMAL128));
        }
    }

    /**
     * Rounds half up to one decimal.
     *
     * @param blackhole takes the rounded numbers
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void roundRatio(Blackhole blackhole) {
        for (int i = 0; i < NUMBERS; i++) {
            blackhole.consume(ratios[i].round(1, Rounding.Mode.HALF_UP));
        }
    }

    /**
     * Rounds half up to one decimal.
     *
     * @param blackhole takes the rounded numbers
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void roundBigDecimal(Blackhole blackhole) {
        for (int i = 0; i < NUMBERS; i++) {
            blackhole.consume(decimals[i].setScale(1, RoundingMode.HALF_UP));
        }
    }

    /**
     * Reads.
     *
     * @param blackhole takes the numbers
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void parseRatio(Blackhole blackhole) {
        for (int i = 0; i < NUMBERS; i++) {
            blackhole.consume(Ratio.parse(texts[i]));
        }
    }

    /**
     * Reads.
     *
     * @param blackhole takes the numbers
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void parseBigDecimal(Blackhole blackhole) {
        for (int i = 0; i < NUMBERS; i++) {
            blackhole.consume(new BigDecimal(texts[i]));
        }
    }
}
