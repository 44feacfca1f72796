package io.github.tenderscore.benchmark;

import io.github.tenderscore.RuleSettings;
import io.github.tenderscore.Rules;
import io.github.tenderscore.lowtender.LowTenderTest;
import io.github.tenderscore.lowtender.PriceField;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.Contest;
import io.github.tenderscore.ranking.Standing;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.RuleType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * One rule on a field of eight tenders with ten criteria, its statistics found anew each time. The floor is the lowest price over each
 * price, written by hand on the same exact numbers. {@link RulesRun} runs it for every rule of the catalogue.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class RulesBenchmark {

    private static final long SEED = 20_261_128;
    private static final int TENDERS = 8;
    private static final int CRITERIA = 10;

    /** The rule that is run; of {@link RulesRun} each in turn. */
    @Param("PR-HYP-MIN")
    private String rule = "";

    private final List<Ratio> prices = new ArrayList<>();
    private Consumer<Blackhole> task = hole -> {};

    private record Stand(Ratio price, Ratio points, Map<String, Ratio> figures) implements Standing {

        @Override
        public Ratio points(String criterion) {
            return figures.getOrDefault(criterion, Ratio.ZERO);
        }

        @Override
        public Ratio measure(String criterion) {
            return criterion.equals("price") ? price : points(criterion);
        }
    }

    /** Prices in pence around 110, points with two decimals on ten criteria of ten points each. */
    @Setup
    public void setUp() {
        Random random = new Random(SEED);
        List<Standing> standings = new ArrayList<>();
        for (int tender = 0; tender < TENDERS; tender++) {
            Ratio price = Ratio.of(9_000 + random.nextInt(8_000), 100);
            Map<String, Ratio> figures = new HashMap<>();
            Ratio total = Ratio.ZERO;
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                Ratio points = Ratio.of(300 + random.nextInt(700), 100);
                figures.put("c" + criterion, points);
                total = total.plus(points);
            }
            figures.put("delivery", figures.getOrDefault("c0", Ratio.ZERO));
            figures.put("staff", figures.getOrDefault("c1", Ratio.ZERO));
            figures.put("energy", Ratio.of(random.nextInt(5_000), 100));
            figures.put("payments", Ratio.of(5 + random.nextInt(4), 10));
            figures.put("years", Ratio.of(2 + random.nextInt(10)));
            figures.put("days", Ratio.of(random.nextInt(364)));
            for (int period = 0; period <= 20; period++) {
                figures.put("saving-" + period, Ratio.of(random.nextInt(100_000), 100));
            }
            prices.add(price);
            standings.add(new Stand(price, total, figures));
        }
        List<Contest.Weighed> criteria = new ArrayList<>();
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            criteria.add(new Contest.Weighed("c" + criterion, Ratio.of(10), AwardRule.Direction.HIGHEST));
        }
        task = task(new Contest(standings, criteria, Ratio.HUNDRED));
    }

    private Consumer<Blackhole> task(Contest contest) {
        Rules rules = Rules.standard();
        RuleType<?> type = rules.find(rule).orElseThrow();
        String line = RuleSettings.line(type);
        if (rules.prices().find(rule).isPresent()) {
            PriceRule made = rules.prices().parse(line);
            return hole -> score(made, hole);
        }
        if (rules.awards().find(rule).isPresent()) {
            AwardRule made = rules.awards().parse(line);
            return hole -> {
                List<Ratio> figures = made.figures(contest);
                hole.consume(made.places(contest, figures));
            };
        }
        LowTenderTest made = rules.lowTenders().parse(line);
        PriceField field = PriceField.of(prices).withEstimate(Ratio.of(120));
        return hole -> hole.consume(made.test(field));
    }

    private void score(PriceRule made, Blackhole hole) {
        ReferenceStatistics statistics = made.reference().statistics(prices);
        for (Ratio price : prices) {
            hole.consume(made.share(price, statistics));
        }
    }

    /** The rule on the whole field. */
    @Benchmark
    public void rule(Blackhole hole) {
        task.accept(hole);
    }

    /** The lowest price over each price, by hand. */
    @Benchmark
    public void floor(Blackhole hole) {
        Ratio lowest = prices.get(0);
        for (Ratio price : prices) {
            lowest = lowest.min(price);
        }
        for (Ratio price : prices) {
            hole.consume(lowest.dividedBy(price));
        }
    }
}
