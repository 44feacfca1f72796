package io.github.tenderscore.benchmark;

import io.github.tenderscore.appraisal.DiscountSchedules;
import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.appraisal.Provenance;
import io.github.tenderscore.appraisal.Timing;
import io.github.tenderscore.commitment.Additionality;
import io.github.tenderscore.commitment.Commitment;
import io.github.tenderscore.commitment.Credibility;
import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.commitment.Horizon;
import io.github.tenderscore.commitment.Limits;
import io.github.tenderscore.commitment.Measure;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.PriceBase;
import io.github.tenderscore.commitment.Profile;
import io.github.tenderscore.commitment.Subtotal;
import io.github.tenderscore.commitment.UnitValue;
import io.github.tenderscore.commitment.Valuation;
import io.github.tenderscore.commitment.ValuationTerms;
import io.github.tenderscore.commitment.ValueKind;
import io.github.tenderscore.commitment.ValuedLine;
import io.github.tenderscore.commitment.Weighting;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Evidence;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 10,000 commitments of ten years each, valued exactly at the rates of the Green Book, against the same sums in {@code double}, which check
 * nothing and list nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValuationBenchmark {

    private static final long SEED = 20_261_128;
    private static final int COMMITMENTS = 10_000;
    private static final int MEASURES = 50;
    private static final int YEARS = 10;
    private static final double RATE = 1.035;

    /** How much a commitment counts by its grade, as in {@link #terms}. */
    private static final double[] FACTORS = {1, 0.8, 0.5, 0.1};

    private final ValuationTerms terms = terms();
    private final List<Commitment> commitments = commitments();
    private final double[][] quantities = new double[COMMITMENTS][YEARS];
    private final double[] shares = new double[COMMITMENTS];
    private final double[] worths = new double[COMMITMENTS];

    /** Copies the figures for the sums by hand, and proves that these come to the same. */
    public ValuationBenchmark() {
        for (int i = 0; i < COMMITMENTS; i++) {
            Commitment commitment = commitments.get(i);
            int measure = Integer.parseInt(commitment.measure().substring(1));
            worths[i] = worth(measure);
            shares[i] = approximate(commitment.attribution())
                    * 0.75
                    * 0.9
                    * FACTORS[commitment.grade().ordinal()];
            for (int year = 1; year <= YEARS; year++) {
                quantities[i][year - 1] = approximate(commitment.profile().quantity(year));
            }
        }
        double exact = approximate(total());
        if (Math.abs(exact / totalByDoubles() - 1) > 1e-9) {
            throw new IllegalStateException("The sums differ: " + exact + " and " + totalByDoubles());
        }
    }

    private static double approximate(Ratio ratio) {
        return ratio.bigNumerator().doubleValue() / ratio.bigDenominator().doubleValue();
    }

    private static int worth(int measure) {
        return 100 + 37 * measure;
    }

    private static ValuationTerms terms() {
        Provenance source = new Provenance("sample", "1", "none", "Apache-2.0", Evidence.BUILDING_BLOCK);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < MEASURES; i++) {
            measures.add(Measure.counted("M" + i, "Measure", "units", "theme " + i % 5, source)
                    .withValue(new UnitValue.Fixed(
                            Ratio.of(worth(i)),
                            "units",
                            ValueKind.ECONOMIC,
                            i % 3 == 0 ? Subtotal.LOCAL_ECONOMIC : Subtotal.ADDITIONAL_SOCIAL,
                            2026,
                            1,
                            source))
                    .withAdditionality(
                            new Additionality(Ratio.of(1, 4), Ratio.of(1, 10), Ratio.ZERO, Ratio.of(3, 10))));
        }
        return new ValuationTerms(
                new MeasureCatalogue("sample", "1", measures),
                new Horizon(2026, YEARS, YEARS),
                new Discounting(DiscountSchedules.greenBook2026(), Timing.FIRST_YEAR_DISCOUNTED),
                PriceBase.of(2026),
                Weighting.NONE.with(new Credibility(Ratio.ONE, Ratio.of(4, 5), Ratio.of(1, 2), Ratio.of(1, 10))),
                Limits.NONE);
    }

    /** Quantities with two decimals in every year, shared by one to four contracts. */
    private static List<Commitment> commitments() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Commitment> commitments = new ArrayList<>();
        for (int i = 0; i < COMMITMENTS; i++) {
            List<Ratio> years = new ArrayList<>();
            for (int year = 0; year < YEARS; year++) {
                years.add(Ratio.of(random.nextInt(100_000), 100));
            }
            commitments.add(Commitment.whole(
                            "C" + i,
                            "M" + random.nextInt(MEASURES),
                            "units",
                            Profile.of(years),
                            EvidenceGrade.values()[random.nextInt(FACTORS.length)])
                    .sharedBy(Ratio.of(1, 1 + random.nextInt(4))));
        }
        return commitments;
    }

    /** Checked and valued: the figure that is scored. */
    @Benchmark
    public Ratio total() {
        return Valuation.of(terms, commitments).figure();
    }

    /** … and the worth of every commitment by itself. */
    @Benchmark
    public Ratio everyLine() {
        Ratio most = Ratio.ZERO;
        for (ValuedLine line : Valuation.of(terms, commitments).lines()) {
            most = most.max(line.counted());
        }
        return most;
    }

    /** The same sums by hand. */
    @Benchmark
    public double totalByDoubles() {
        double total = 0;
        for (int i = 0; i < COMMITMENTS; i++) {
            double factor = 1;
            for (int year = 0; year < YEARS; year++) {
                factor /= RATE;
                total += quantities[i][year] * worths[i] * shares[i] * factor;
            }
        }
        return total;
    }
}
