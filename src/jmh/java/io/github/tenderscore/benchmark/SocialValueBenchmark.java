package io.github.tenderscore.benchmark;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
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

/** 20 tenders on a price and 50 promised quantities by three rules in turn, against the same sums in {@link BigDecimal} by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SocialValueBenchmark {

    private static final long SEED = 20_261_128;
    private static final int TENDERS = 20;
    private static final int MEASURES = 50;
    private static final int RULES = 3;
    private static final int TARGET = 300;
    private static final int PERCENT = 20;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final BigDecimal[] prices = new BigDecimal[TENDERS];
    private final BigDecimal[][] quantities = new BigDecimal[TENDERS][MEASURES];
    private final Evaluation evaluation = evaluation();

    private static Methodology method() {
        var method = Methodology.named("Fifty measures").price("price", "Price", "50", PriceRules.lowestOverPrice());
        for (int i = 0; i < MEASURES; i++) {
            method.quantity("measure" + i, "Measure " + i, "1", rule(i));
        }
        return method.rounding(Rounding.halfUp(2).atCriterion()).build();
    }

    private static SocialValueRule rule(int measure) {
        return switch (measure % RULES) {
            case 0 -> SocialValueRules.towardsTarget(Integer.toString(TARGET));
            case 1 -> SocialValueRules.relativeToBest();
            default -> SocialValueRules.shareOfPrice(Integer.toString(PERCENT));
        };
    }

    private Evaluation evaluation() {
        Methodology method = method();
        SplittableRandom random = new SplittableRandom(SEED);
        List<Tender> tenders = new ArrayList<>();
        for (int t = 0; t < TENDERS; t++) {
            Map<String, Response> responses = new LinkedHashMap<>();
            prices[t] = BigDecimal.valueOf(random.nextLong(80_000_000, 150_000_000), 2);
            responses.put("price", new Response.Price(method.money(Ratio.of(prices[t]))));
            for (int i = 0; i < MEASURES; i++) {
                quantities[t][i] = BigDecimal.valueOf(random.nextInt(i % RULES == 2 ? 250_000 : 500));
                responses.put("measure" + i, new Response.Quantity(Ratio.of(quantities[t][i])));
            }
            tenders.add(new Tender("T" + t, new Supplier("Illustrative supplier " + t), responses));
        }
        return Evaluation.under(method).tenders(tenders);
    }

    /** Proves that the sums by hand are the same sums. */
    @Setup
    public void check() {
        Assessment assessment = evaluation.assess();
        BigDecimal[] totals = byHand();
        for (int t = 0; t < TENDERS; t++) {
            Ratio ours = assessment.result("T" + t).figure().orElseThrow();
            if (!ours.equals(Ratio.of(totals[t]))) {
                throw new IllegalStateException("The total by hand is " + totals[t] + " and must be " + ours);
            }
        }
    }

    /**
     * Assesses, reading every outcome.
     *
     * @param blackhole takes the outcomes
     */
    @Benchmark
    public void assessed(Blackhole blackhole) {
        for (TenderResult result : evaluation.assess().results()) {
            Outcome outcome = result.outcome();
            blackhole.consume(outcome);
        }
    }

    /**
     * Assesses and writes the explanation.
     *
     * @return the explanation
     */
    @Benchmark
    public String explained() {
        return evaluation.assess().explanation().text();
    }

    /**
     * The rounded totals by hand: the floor.
     *
     * @return the totals
     */
    @Benchmark
    public BigDecimal[] byHand() {
        BigDecimal lowest = Arrays.stream(prices).min(BigDecimal::compareTo).orElseThrow();
        BigDecimal[] best = new BigDecimal[MEASURES];
        for (int i = 1; i < MEASURES; i += RULES) {
            best[i] = BigDecimal.ZERO;
            for (BigDecimal[] tender : quantities) {
                best[i] = best[i].max(tender[i]);
            }
        }
        BigDecimal[] totals = new BigDecimal[TENDERS];
        for (int t = 0; t < TENDERS; t++) {
            totals[t] = points(lowest.multiply(BigDecimal.valueOf(50)), prices[t]);
            for (int i = 0; i < MEASURES; i++) {
                totals[t] = totals[t].add(
                        switch (i % RULES) {
                            case 0 ->
                                points(quantities[t][i].min(BigDecimal.valueOf(TARGET)), BigDecimal.valueOf(TARGET));
                            case 1 -> points(quantities[t][i], best[i]);
                            default -> share(quantities[t][i], prices[t]);
                        });
            }
        }
        return totals;
    }

    private static BigDecimal share(BigDecimal quantity, BigDecimal price) {
        return points(quantity.multiply(HUNDRED), price.multiply(BigDecimal.valueOf(PERCENT)))
                .min(BigDecimal.ONE);
    }

    /** One division, rounded as the method says; what is cut at full points is cut the same before rounding. */
    private static BigDecimal points(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 2, RoundingMode.HALF_UP);
    }
}
