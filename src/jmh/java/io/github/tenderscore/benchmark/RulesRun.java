package io.github.tenderscore.benchmark;

import io.github.tenderscore.Rules;
import io.github.tenderscore.rule.RuleFamily;
import io.github.tenderscore.rule.RuleType;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link RulesBenchmark} for every price rule, award rule and low-tender test of the catalogue, and prints a table of medians, which
 * are steadier than means when the machine has other work.
 */
public final class RulesRun {

    private static final double MEDIAN = 50;

    private RulesRun() {}

    /**
     * Runs all.
     *
     * @param args the ids of some rules; all where none is given
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        String[] ids = args.length > 0 ? args : all();
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(RulesBenchmark.class.getSimpleName() + ".rule")
                .param("rule", ids)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementIterations(4)
                .measurementTime(TimeValue.milliseconds(200))
                .mode(Mode.SampleTime)
                .verbosity(VerboseMode.SILENT);
        double floor = new Runner(new OptionsBuilder()
                        .include(RulesBenchmark.class.getSimpleName() + ".floor")
                        .mode(Mode.SampleTime)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(MEDIAN);
        Collection<RunResult> results = new Runner(options.build()).run();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "floor %.2f µs%n", floor);
        for (RunResult result : results) {
            double score = result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
            out.printf(
                    Locale.ROOT, "| `%s` | %.1f | %.1f |%n", result.getParams().getParam("rule"), score, score / floor);
        }
    }

    private static String[] all() {
        Rules rules = Rules.standard();
        return Stream.of(RuleFamily.PRICE, RuleFamily.AWARD, RuleFamily.LOW_TENDER)
                .flatMap(family -> rules.of(family).stream())
                .map(RuleType::id)
                .toArray(String[]::new);
    }
}
