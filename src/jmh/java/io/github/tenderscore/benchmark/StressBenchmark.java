package io.github.tenderscore.benchmark;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.comparison.Alternative;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.stress.AnswerModel.Shape;
import io.github.tenderscore.stress.BidModel;
import io.github.tenderscore.stress.BidModels;
import io.github.tenderscore.stress.StressReport;
import io.github.tenderscore.stress.StressTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/**
 * 10,000 fields of three to six bids on ten criteria under four price rules, one of them absolute, one relative to the best and two to the
 * field; against the bare assessments of as many fields of five bids, made beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class StressBenchmark {

    private static final int FIELDS = 10_000;
    private static final int BIDS = 5;

    /** So many fields are held in memory and assessed again and again. */
    private static final int HELD = 500;

    private static final long SEED = 20_261_128;

    private static final PriceRule[] OTHERS = {
        PriceRules.highestToLowest(),
        PriceRules.betweenSetPrices("800000", "1500000"),
        PriceRules.deviationFromMean("50", Clamp.ZERO)
    };

    private final BidModel model = BidModels.illustrativeAlike()
            .price("price", "1150000", "30", Shape.TRIANGULAR, "0.01")
            .quantity("weeks", "100", "500", "1")
            .build();

    private final List<Evaluation> methods = new ArrayList<>();
    private final List<List<Tender>> fields = new ArrayList<>();

    /** Makes the fields of the floor. */
    @Setup
    public void prepare() {
        Methodology draft = Sample.unrounded();
        methods.add(Evaluation.under(draft));
        for (PriceRule rule : OTHERS) {
            methods.add(Evaluation.under(draft.withPriceRule("price", rule)));
        }
        for (int i = 0; i < HELD; i++) {
            fields.add(new Sample(SEED + i).tenders(draft).subList(0, BIDS));
        }
    }

    /**
     * The whole test: fields made, assessed, withdrawn from, measured.
     *
     * @return the report
     */
    @Benchmark
    public StressReport stress() {
        Alternative[] alternatives = Stream.of(OTHERS)
                .map(rule -> new Alternative.Price("price", rule))
                .toArray(Alternative[]::new);
        return StressTest.of(Sample.unrounded(), model, FIELDS, SEED, alternatives)
                .run();
    }

    /**
     * The floor: as many fields under the same four methods, assessed and nothing more.
     *
     * @param blackhole takes the assessments
     */
    @Benchmark
    public void bareAssessments(Blackhole blackhole) {
        for (int i = 0; i < FIELDS; i++) {
            for (Evaluation method : methods) {
                blackhole.consume(method.tenders(fields.get(i % HELD)).assess());
            }
        }
    }
}
