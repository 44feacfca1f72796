package io.github.tenderscore.simulation;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One more thread for a run, if it comes in time: an executor that is busy starts it later or never, and nobody waits for that. */
final class Worker implements Runnable {

    private final Run run;
    private final BlockCounter counter;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Throwable failure;

    Worker(Run run) {
        this.run = run;
        this.counter = run.counter();
    }

    @Override
    public void run() {
        if (begun.compareAndSet(false, true)) {
            try {
                run.help(counter);
            } catch (RuntimeException | Error e) {
                failure = e;
                run.stop();
            } finally {
                ended.countDown();
            }
        }
    }

    /** Waits for the end of what was begun and adds what was counted. */
    void join(Tally sum) {
        if (begun.compareAndSet(false, true)) {
            return;
        }
        boolean interrupted = false;
        while (ended.getCount() > 0) {
            try {
                ended.await();
            } catch (InterruptedException e) {
                // a block takes microseconds: what was handed out is finished, and the caller sees the interruption
                // afterwards
                interrupted = true;
                run.stop();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw new IllegalStateException("A thread of the simulation failed", failure);
        }
        sum.add(counter.tally());
    }
}
