package io.github.tenderscore.benchmark;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.math.BigDecimal;
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

/** One evaluation of 8 tenders on 10 criteria, with and without its explanation, against the same sums written by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssessBenchmark {

    private static final long SEED = 20_261_101;

    /** Beyond what a division at 34 digits can lose. */
    private static final int SAFE_DECIMALS = 28;

    private final List<Tender> tenders = new Sample(SEED).tenders(Sample.rounded());
    private final Evaluation rounded = prepared(Sample.rounded());
    private final Evaluation unrounded = prepared(Sample.unrounded());
    private final ByHand byHand = new ByHand(tenders);

    private Evaluation prepared(Methodology method) {
        return Evaluation.under(method).tenders(tenders);
    }

    /** Proves that the sums by hand are the same sums. */
    @Setup
    public void check() {
        require(rounded.assess(), byHand.rounded(), 2);
        require(unrounded.assess(), byHand.unrounded(), SAFE_DECIMALS);
        require(rounded.assess(), byHand.roundedDoubles().places);
        require(unrounded.assess(), byHand.unroundedDoubles().places);
    }

    private void require(Assessment assessment, ByHand.Scores<BigDecimal[]> scores, int decimals) {
        Rounding.Digits digits = Rounding.halfUp(decimals);
        for (int t = 0; t < tenders.size(); t++) {
            Ratio ours = assessment.result(tenders.get(t).id()).figure().orElseThrow();
            Ratio theirs = Ratio.of(scores.totals[t]);
            if (!digits.apply(ours).equals(digits.apply(theirs))) {
                throw new IllegalStateException("The total by hand is " + theirs + " and must be " + ours);
            }
        }
        require(assessment, scores.places);
    }

    private void require(Assessment assessment, int[] places) {
        for (int t = 0; t < tenders.size(); t++) {
            int rank = assessment.result(tenders.get(t).id()).rank().orElseThrow();
            if (places[t] != rank) {
                throw new IllegalStateException("The place by hand is " + places[t] + " and must be " + rank);
            }
        }
    }

    /**
     * Assesses with rounding, reading every outcome.
     *
     * @param blackhole takes the outcomes
     */
    @Benchmark
    public void rounded(Blackhole blackhole) {
        outcomes(rounded.assess(), blackhole);
    }

    /**
     * Assesses without rounding, reading every outcome.
     *
     * @param blackhole takes the outcomes
     */
    @Benchmark
    public void unrounded(Blackhole blackhole) {
        outcomes(unrounded.assess(), blackhole);
    }

    /**
     * Assesses with rounding and writes the explanation.
     *
     * @return the explanation
     */
    @Benchmark
    public String roundedExplained() {
        return rounded.assess().explanation().text();
    }

    /**
     * Assesses without rounding and writes the explanation.
     *
     * @return the explanation
     */
    @Benchmark
    public String unroundedExplained() {
        return unrounded.assess().explanation().text();
    }

    /**
     * The rounded totals and places by hand.
     *
     * @return totals and places
     */
    @Benchmark
    public Object roundedByHandBigDecimal() {
        return byHand.rounded();
    }

    /**
     * The unrounded totals and places by hand, divisions at 34 digits.
     *
     * @return totals and places
     */
    @Benchmark
    public Object unroundedByHandBigDecimal() {
        return byHand.unrounded();
    }

    /**
     * The rounded totals and places by hand in floating point.
     *
     * @return totals and places
     */
    @Benchmark
    public Object roundedByHandDouble() {
        return byHand.roundedDoubles();
    }

    /**
     * The unrounded totals and places by hand in floating point.
     *
     * @return totals and places
     */
    @Benchmark
    public Object unroundedByHandDouble() {
        return byHand.unroundedDoubles();
    }

    private static void outcomes(Assessment assessment, Blackhole blackhole) {
        for (TenderResult result : assessment.results()) {
            Outcome outcome = result.outcome();
            blackhole.consume(outcome);
        }
    }
}
