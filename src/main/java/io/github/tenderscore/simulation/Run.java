package io.github.tenderscore.simulation;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Hands out the blocks of one simulation in order, to one thread or several. Every block that is handed out is finished, so that what is
 * counted at any end are the first draws without a gap. Thread-safe.
 */
final class Run {

    /** How many blocks the calling thread makes between two reports of its progress. */
    private static final int BLOCKS_BETWEEN = 16;

    private final Field field;
    private final Sampler sampler;
    private final long seed;
    private final long draws;
    private final AtomicLong next = new AtomicLong();
    private volatile boolean stopped;

    Run(Field field, Sampler sampler, long seed, long draws) {
        this.field = field;
        this.sampler = sampler;
        this.seed = seed;
        this.draws = draws;
    }

    BlockCounter counter() {
        return new BlockCounter(field, sampler, seed);
    }

    /** Makes blocks until none is left or the run is stopped. */
    void help(BlockCounter counter) {
        while (!stopped && makeOne(counter)) {
            // all is in the condition
        }
    }

    /** Makes blocks and reports. */
    void lead(BlockCounter counter, Progress progress, long before, long all) {
        for (int made = 1; !stopped && makeOne(counter); made++) {
            if (made % BLOCKS_BETWEEN == 0 && !progress.goOn(before + done(), all)) {
                stop();
            }
        }
    }

    private boolean makeOne(BlockCounter counter) {
        long block = next.getAndIncrement();
        long from = block * Draws.BLOCK;
        if (from >= draws) {
            return false;
        }
        counter.count(block, (int) Math.min(Draws.BLOCK, draws - from));
        return true;
    }

    void stop() {
        stopped = true;
    }

    /** How many draws have been handed out; once every thread is back, these are made. */
    long done() {
        return Math.min(draws, next.get() * Draws.BLOCK);
    }

    boolean isWhole() {
        return done() == draws;
    }
}
