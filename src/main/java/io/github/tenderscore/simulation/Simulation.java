package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.ScoreTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Asks how often each tender would win if the weights, or some of the marks and prices, were drawn by lot: stochastic multicriteria
 * acceptability analysis.
 *
 * <p>It informs and decides nothing: an award is made with the published weights alone. The same table, distribution, number of draws and
 * seed give the same result on every machine and with any number of threads, and the memory it takes does not depend on the number of
 * draws.
 *
 * <p>Source: R. Lahdelma, J. Hokkanen and P. Salminen, SMAA - Stochastic multiobjective acceptability analysis, European Journal of
 * Operational Research 106(1), 1998; R. Lahdelma and P. Salminen, SMAA-2, Operations Research 49(3), 2001. Immutable and thread-safe.
 */
public final class Simulation {

    /** The most draws of a simulation. */
    public static final long MOST_DRAWS = 1_000_000_000;

    /** The most threads of a simulation. */
    public static final int MOST_THREADS = 1_024;

    private static final Progress SILENT = (done, all) -> true;

    private final ScoreTable table;
    private final WeightDistribution weights;
    private final long draws;
    private final long seed;
    private final List<UncertainShare> uncertain;
    private final int threads;
    private final Optional<Team> team;

    private Simulation(
            ScoreTable table,
            WeightDistribution weights,
            long draws,
            long seed,
            List<UncertainShare> uncertain,
            int threads,
            Optional<Team> team) {
        this.table = table;
        this.weights = weights;
        this.draws = draws;
        this.seed = seed;
        this.uncertain = List.copyOf(uncertain);
        this.threads = threads;
        this.team = team;
    }

    /**
     * A simulation with uncertain weights on one thread.
     *
     * @param table what the tenders earned; made under a weighted sum
     * @param weights which weights are thought possible
     * @param draws how often weights are drawn, from 1 to {@value #MOST_DRAWS}; a share of one half is known to 0.1 per cent after a million
     *     (two standard errors)
     * @param seed any number; recorded with the result
     * @return the simulation
     * @throws IllegalArgumentException if the number of draws is outside its range
     */
    public static Simulation of(ScoreTable table, WeightDistribution weights, long draws, long seed) {
        if (draws < 1 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException(
                    "The number (" + draws + ") of draws of a simulation must be from 1 to " + MOST_DRAWS);
        }
        return new Simulation(table, weights, draws, seed, List.of(), 1, Optional.empty());
    }

    /**
     * The same with one more share that is uncertain.
     *
     * @param tender the id of a tender
     * @param criterion the id of a criterion that earns points
     * @param uncertainty how its share might have come out otherwise
     * @return another simulation
     */
    public Simulation uncertain(String tender, String criterion, Uncertainty uncertainty) {
        List<UncertainShare> more = new ArrayList<>(uncertain);
        more.add(new UncertainShare(tender, criterion, uncertainty));
        return new Simulation(table, weights, draws, seed, more, threads, team);
    }

    /**
     * The same on several threads: the calling one, and others that are made for it and end with it.
     *
     * @param number from 1 to {@value #MOST_THREADS}
     * @return another simulation, with the same result
     * @throws IllegalArgumentException if the number is outside its range
     */
    public Simulation threads(int number) {
        if (number < 1 || number > MOST_THREADS) {
            throw new IllegalArgumentException(
                    "The number (" + number + ") of threads of a simulation must be from 1 to " + MOST_THREADS);
        }
        return new Simulation(table, weights, draws, seed, uncertain, number, Optional.empty());
    }

    /**
     * The same on the calling thread and those of an executor, which stays open. Where the executor has no thread to spare, the calling one
     * does the work alone.
     *
     * @param executor runs the workers
     * @param workers how many threads besides the calling one, from 1 to {@value #MOST_THREADS}
     * @return another simulation, with the same result
     * @throws IllegalArgumentException if the number is outside its range
     */
    public Simulation threads(Executor executor, int workers) {
        if (workers < 1 || workers > MOST_THREADS) {
            throw new IllegalArgumentException(
                    "The number (" + workers + ") of workers of a simulation must be from 1 to " + MOST_THREADS);
        }
        return new Simulation(
                table, weights, draws, seed, uncertain, threads, Optional.of(new Team(workers, executor)));
    }

    /**
     * Makes the draws.
     *
     * @return what was counted
     * @throws IllegalArgumentException if the distribution or an uncertain share does not fit the table, no weights are possible, or no tender
     *     is ranked
     */
    public Acceptability run() {
        return run(SILENT);
    }

    /**
     * Makes the draws, with reports of how far it is.
     *
     * @param progress is told now and then, and may end it: the result then says that it is partial
     * @return what was counted
     * @throws IllegalArgumentException if the distribution or an uncertain share does not fit the table, no weights are possible, or no tender
     *     is ranked
     */
    public Acceptability run(Progress progress) {
        Field field = new Field(table, uncertain);
        Sampler sampler = ((WeightKernel) weights).sampler(criteria());
        return team.map(own -> run(own, field, sampler, progress))
                .orElseGet(() -> Team.of(threads, made -> run(made, field, sampler, progress)));
    }

    private List<String> criteria() {
        return table.criteria().stream().map(ScoreTable.Column::criterion).toList();
    }

    private Acceptability run(Team workers, Field field, Sampler sampler, Progress progress) {
        Run run = new Run(field, sampler, seed, draws);
        long all = uncertain.isEmpty() ? draws : draws * (1 + field.tenders());
        Tally tally = workers.count(run, progress, 0, all);
        Counts counts = new Counts(field, tally, run.done(), sampler.only());
        List<Optional<Ratio>> confidence = new ArrayList<>();
        boolean going = run.isWhole();
        for (int i = 0; i < field.tenders(); i++) {
            Optional<List<Ratio>> central = counts.centralWeights(i);
            if (going && central.isPresent()) {
                Run own = new Run(
                        field,
                        new FixedWeights(central.get()).sampler(criteria()),
                        seed,
                        uncertain.isEmpty() ? 1 : draws);
                Tally wins = workers.count(own, progress, draws * (1 + i), all);
                going = own.isWhole();
                confidence.add(going ? Optional.of(Ratio.of(wins.rank(i, 0), own.done())) : Optional.empty());
            } else {
                confidence.add(Optional.empty());
            }
        }
        return new Acceptability(new Setting(weights, sampler.method(), uncertain, draws, seed), counts, confidence);
    }
}
