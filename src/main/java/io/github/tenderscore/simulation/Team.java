package io.github.tenderscore.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/**
 * Who does the work: the calling thread, with workers.
 *
 * @param workers how many threads besides the calling one
 * @param executor where the workers come from
 */
record Team(int workers, Executor executor) {

    /** The calling thread alone. */
    static final Team ALONE = new Team(0, Runnable::run);

    /** Lets the team of a number of threads do something, with an executor that is closed afterwards. */
    static <T> T of(int threads, Function<Team, T> work) {
        if (threads == 1) {
            return work.apply(ALONE);
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads - 1);
        try {
            return work.apply(new Team(threads - 1, executor));
        } finally {
            executor.shutdown();
        }
    }

    /** Makes the draws of a run and returns what was counted. */
    Tally count(Run run, Progress progress, long before, long all) {
        List<Worker> started = new ArrayList<>(workers);
        BlockCounter own = run.counter();
        try {
            for (int i = 0; i < workers; i++) {
                Worker worker = new Worker(run);
                if (!started(worker)) {
                    break;
                }
                started.add(worker);
            }
            run.lead(own, progress, before, all);
        } catch (RuntimeException | Error e) {
            run.stop();
            throw e;
        }
        Tally sum = own.tally();
        started.forEach(worker -> worker.join(sum));
        return sum;
    }

    /** False where the executor has no thread to spare: the calling one then does the work with those that are there. */
    private boolean started(Worker worker) {
        try {
            executor.execute(worker);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }
}
