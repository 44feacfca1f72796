package io.github.tenderscore.cli;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.robustness.ScoreTable;
import io.github.tenderscore.simulation.Acceptability;
import io.github.tenderscore.simulation.Simulation;
import io.github.tenderscore.simulation.WeightDistribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How weights, and figures that are uncertain, are drawn by lot. */
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
            names = "--uncertain",
            paramLabel = "FIGURES",
            description = "Marks or points that are drawn too: " + UncertainFigures.FORMS
                    + ", all in per cent; may be repeated.")
    private List<String> uncertain = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "On how many threads they are counted; the result is the same. One unless given.")
    private @Nullable String threads;

    private long many;
    private long from;
    private int workers = 1;
    private PossibleWeights drawn = new PossibleWeights.Free();
    private final List<UncertainFigures> varied = new ArrayList<>();

    /** Reads the options, noting what is wrong with them. */
    void read(OptionValues values, RunOptions run) {
        if (draws == null) {
            if (run.areGiven()) {
                values.add("The options --progress and --at-most must stand with --simulate DRAWS");
            }
            alone("--seed", seed, values);
            alone("--weights", weights, values);
            uncertain.forEach(one -> alone("--uncertain", one, values));
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
        uncertain.forEach(
                one -> values.read("--uncertain", one, UncertainFigures::parse).ifPresent(varied::add));
        if (threads != null) {
            workers = values.read("--threads", threads, DrawOptions::threads).orElse(1);
        }
    }

    private static void alone(String option, @Nullable String value, OptionValues values) {
        if (value != null) {
            values.add("The option " + option + " (" + value + ") must stand with --simulate DRAWS");
        }
    }

    /** What does not fit is more than there may be. */
    private static Integer threads(String text) {
        long number = whole(text);
        if (number != (int) number) {
            throw new IllegalArgumentException("The number (" + number
                    + ") of threads of a simulation must be from 1 to " + Simulation.MOST_THREADS);
        }
        return (int) number;
    }

    private static Long whole(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The number must be whole, and from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE, e);
        }
    }

    /** Makes the draws; empty where nobody asked for them. */
    Optional<Acceptability> run(Assessment assessment, RunOptions.Follower follower) {
        if (draws == null) {
            return Optional.empty();
        }
        Simulation simulation = simulation(draws, assessment);
        Supplier<Acceptability> run = () -> simulation.run((done, all) -> {
            follower.done(done, all);
            return !follower.isOver();
        });
        return Optional.of(
                varied.isEmpty()
                        ? OptionValues.used("--weights", weights(), run)
                        : OptionValues.used("--simulate", draws, run));
    }

    private String weights() {
        return weights == null ? "free" : weights;
    }

    private Simulation simulation(String asked, Assessment assessment) {
        ScoreTable table = OptionValues.used("--simulate", asked, () -> ScoreTable.of(assessment));
        WeightDistribution distribution = OptionValues.used("--weights", weights(), () -> drawn.distribution(table));
        Simulation simulation =
                OptionValues.used("--simulate", asked, () -> Simulation.of(table, distribution, many, from));
        for (UncertainFigures one : varied) {
            Simulation before = simulation;
            simulation = OptionValues.used(
                    "--uncertain",
                    one.text(),
                    () -> one.on(before, table, assessment.evaluation().methodology()));
        }
        Simulation certain = simulation;
        return OptionValues.used("--threads", threads == null ? "1" : threads, () -> certain.threads(workers));
    }
}
