package io.github.tenderscore.benchmark;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Random pairs of tenders with different marks and the same exact total, 250,000 for each set of weights: fails if the library
 * ranks one apart, and says how many a sum of {@code double}s from left to right would.
 *
 * <p>Run it with {@code -foe true}, so that a failure ends the run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class TiedPairs {

    private static final int PAIRS = 250_000;
    private static final int MOST_COMBINATIONS = 500_000;
    private static final long SEED = 20_261_104;

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** The highest mark and the weights in per cent; the lowest mark is 0. */
    @Param({
        "5: 35 20 15 15 10 5",
        "5: 40 30 20 10",
        "10: 60 25 15",
        "10: 25 25 20 15 15",
        "10: 25 15 12 10 10 8 7 5 5 3"
    })
    public String set = "";

    private MarkScale scale = MarkScales.zeroToTen();
    private int[] weights = {};
    private final List<int[]> combinations = new ArrayList<>();
    private final Map<Integer, List<int[]>> bySum = new HashMap<>();

    /** Collects the combinations of marks under their weighted sums, which are whole numbers. */
    @Setup
    public void search() {
        int colon = set.indexOf(':');
        scale = set.startsWith("10:") ? MarkScales.zeroToTen() : MarkScales.zeroToFive();
        weights = Arrays.stream(set.substring(colon + 2).split(" ", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        int marks = scale.grades().size();
        double all = Math.pow(marks, weights.length);
        for (int i = 0; i < Math.min(all, MOST_COMBINATIONS); i++) {
            int[] combination = all > MOST_COMBINATIONS ? anyOf(marks) : numbered(i, marks);
            combinations.add(combination);
            bySum.computeIfAbsent(sum(combination), key -> new ArrayList<>()).add(combination);
        }
    }

    private int[] anyOf(int marks) {
        int[] combination = new int[weights.length];
        Arrays.setAll(combination, i -> random.nextInt(marks));
        return combination;
    }

    private int[] numbered(int number, int marks) {
        int[] combination = new int[weights.length];
        int rest = number;
        for (int i = 0; i < combination.length; i++) {
            combination[i] = rest % marks;
            rest /= marks;
        }
        return combination;
    }

    private int sum(int[] marks) {
        int sum = 0;
        for (int i = 0; i < marks.length; i++) {
            sum += weights[i] * marks[i];
        }
        return sum;
    }

    /**
     * Scores the pairs.
     *
     * @return how many pairs a sum of doubles would rank apart
     */
    @Benchmark
    public int stayTied() {
        Evaluation start = Evaluation.under(method());
        int apart = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            int[] one = combinations.get(random.nextInt(combinations.size()));
            List<int[]> same = bySum.getOrDefault(sum(one), List.of());
            int[] other = same.get(random.nextInt(same.size()));
            if (Arrays.equals(one, other)) {
                pair--;
                continue;
            }
            requireTied(
                    start.tenders(List.of(tender("A", one), tender("B", other))).assess());
            apart += Double.compare(doubleSum(one), doubleSum(other)) == 0 ? 0 : 1;
        }
        System.out.printf(
                "%n%s: %,d tied pairs, none ranked apart; a sum of doubles ranks apart %.1f%%%n",
                set, PAIRS, 100.0 * apart / PAIRS);
        return apart;
    }

    private Methodology method() {
        var method = Methodology.named("Tied pairs");
        for (int i = 0; i < weights.length; i++) {
            method.mark("q" + i, "Question " + (i + 1), Integer.toString(weights[i]), scale);
        }
        return method.build();
    }

    private static Tender tender(String id, int[] marks) {
        Map<String, Response> responses = new HashMap<>();
        for (int i = 0; i < marks.length; i++) {
            responses.put("q" + i, new Response.Mark(Ratio.of(marks[i])));
        }
        return new Tender(id, new Supplier("Supplier " + id), responses);
    }

    private static void requireTied(Assessment assessment) {
        for (TenderResult result : assessment.results()) {
            if (result.rank().orElseThrow() != 1) {
                throw new IllegalStateException("A tied pair must share place 1:\n"
                        + assessment.explanation().text());
            }
        }
    }

    private double doubleSum(int[] marks) {
        double sum = 0;
        for (int i = 0; i < marks.length; i++) {
            sum += weights[i] / 100.0 * marks[i];
        }
        return sum;
    }
}
