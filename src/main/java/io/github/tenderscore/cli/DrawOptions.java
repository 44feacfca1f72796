package io.github.tenderscore.cli;

import io.github.tenderscore.robustness.ScoreTable;
import io.github.tenderscore.simulation.Acceptability;
import io.github.tenderscore.simulation.Simulation;
import io.github.tenderscore.simulation.WeightDistribution;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How weights are drawn by lot. */
final class DrawOptions {

    @Option(
            names = "--simulate",
            paramLabel = "DRAWS",
            description = "Also draw weights by lot, so often, and count how often each tender has each place.")
    private @Nullable String draws;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "What the draws follow from: any whole number, to be stated with --simulate.")
    private @Nullable String seed;

    @Option(
            names = "--weights",
            paramLabel = "WEIGHTS",
            description = "Which weights are drawn: " + PossibleWeights.FORMS + "; free unless given.")
    private @Nullable String weights;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "On how many threads they are counted; the result is the same. One unless given.")
    private @Nullable String threads;

    private long many;
    private long from;
    private int workers = 1;
    private PossibleWeights drawn = new PossibleWeights.Free();

    /** Reads the options, noting what is wrong with them. */
    void read(OptionValues values) {
        if (draws == null) {
            alone("--seed", seed, values);
            alone("--weights", weights, values);
            alone("--threads", threads, values);
            return;
        }
        many = values.read("--simulate", draws, DrawOptions::whole).orElse(1L);
        if (seed == null) {
            values.add("The option --seed must be stated with --simulate: the draws follow from it");
        } else {
            from = values.read("--seed", seed, DrawOptions::whole).orElse(0L);
        }
        if (weights != null) {
            drawn = values.read("--weights", weights, PossibleWeights::parse).orElse(drawn);
        }
        if (threads != null) {
            // more than fits is more than there may be
            workers = values.read("--threads", threads, DrawOptions::whole)
                    .map(number -> (int) Math.max(-1, Math.min(number, Integer.MAX_VALUE)))
                    .orElse(1);
        }
    }

    private static void alone(String option, @Nullable String value, OptionValues values) {
        if (value != null) {
            values.add("The option " + option + " (" + value + ") must stand with --simulate DRAWS");
        }
    }

    private static Long whole(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The number must be whole, and from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE, e);
        }
    }

    /** Draws the weights; empty where nobody asked for it. */
    Optional<Acceptability> run(Supplier<ScoreTable> scores) {
        if (draws == null) {
            return Optional.empty();
        }
        ScoreTable table = OptionValues.used("--simulate", draws, scores);
        String words = weights == null ? "free" : weights;
        WeightDistribution distribution = OptionValues.used("--weights", words, () -> drawn.distribution(table));
        Simulation one = OptionValues.used("--simulate", draws, () -> Simulation.of(table, distribution, many, from));
        Simulation simulation =
                OptionValues.used("--threads", threads == null ? "1" : threads, () -> one.threads(workers));
        return Optional.of(OptionValues.used("--weights", words, simulation::run));
    }
}
