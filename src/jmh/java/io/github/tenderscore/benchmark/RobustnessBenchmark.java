package io.github.tenderscore.benchmark;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Rules;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.model.TenderBuilder;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.robustness.Criticality;
import io.github.tenderscore.robustness.PossibleWinners;
import io.github.tenderscore.robustness.RankReversal;
import io.github.tenderscore.robustness.ScoreTable;
import io.github.tenderscore.robustness.SearchTerms;
import io.github.tenderscore.robustness.WeightChange;
import io.github.tenderscore.robustness.WeightRegion;
import io.github.tenderscore.robustness.WeightSensitivity;
import java.util.Random;
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

/** Every flip point of 8 tenders on 10 criteria, against the assessment itself (the floor). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RobustnessBenchmark {

    private static final SearchTerms SEARCH = SearchTerms.of("0.01", "1", 32);
    private static final int TENDERS = 8;
    private static final int MARKED = 9;
    private static final int TOP_MARK = 10;
    private static final long SEED = 20_261_128;

    private final Evaluation evaluation = evaluation();
    private final Assessment assessment = evaluation.assess();
    private final ScoreTable table = ScoreTable.of(assessment);

    private static Evaluation evaluation() {
        MethodologyBuilder method =
                Methodology.named("Illustrative").price("price", "Price", "37", PriceRules.lowestOverPrice());
        for (int j = 1; j <= MARKED; j++) {
            method = method.mark("q" + j, "Quality " + j, "7", MarkScales.zeroToTen());
        }
        Random random = new Random(SEED);
        Evaluation evaluation = Evaluation.under(method.build());
        for (int i = 0; i < TENDERS; i++) {
            evaluation = evaluation.tender("T" + i, "Illustrative", tender -> filled(tender, random));
        }
        return evaluation;
    }

    private static TenderBuilder filled(TenderBuilder tender, Random random) {
        TenderBuilder filled = tender.price(String.valueOf(900_000 + random.nextInt(300_000)));
        for (int j = 1; j <= MARKED; j++) {
            filled = filled.mark("q" + j, String.valueOf(random.nextInt(TOP_MARK + 1)));
        }
        return filled;
    }

    /** The assessment: the floor. */
    @Benchmark
    public Assessment assess() {
        return evaluation.assess();
    }

    /** Who wins at every weight of every criterion. */
    @Benchmark
    public WeightSensitivity flipPoints() {
        return WeightSensitivity.of(table);
    }

    /** The same, and who wins as points move between each two criteria. */
    @Benchmark
    public void flipPointsOfPairs(Blackhole blackhole) {
        WeightSensitivity sensitivity = WeightSensitivity.of(table);
        blackhole.consume(sensitivity);
        blackhole.consume(sensitivity.pairs());
    }

    /** The smallest change of all weights, for each other tender, in both measures. */
    @Benchmark
    public WeightChange weightChange() {
        return WeightChange.of(table, WeightRegion.ALL);
    }

    /** Which tenders can win under some weights. */
    @Benchmark
    public PossibleWinners possibleWinners() {
        return PossibleWinners.of(table, WeightRegion.ALL);
    }

    /** The smallest change of every response, by assessing again. */
    @Benchmark
    public Criticality criticality() {
        return Criticality.of(assessment, SEARCH);
    }

    /** Withdrawals, and made-up tenders that join, by assessing again. */
    @Benchmark
    public RankReversal rankReversal() {
        return RankReversal.of(assessment, Rules.standard(), SEARCH);
    }
}
