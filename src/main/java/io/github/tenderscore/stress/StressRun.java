package io.github.tenderscore.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * One run over the fields of a seed. A field that is begun is finished, and fields are begun in their order, so that those done are always the
 * first of the seed.
 */
final class StressRun {

    private final FieldSampler sampler;
    private final List<TriedMethod> methods;
    private final BidModel model;
    private final int fields;
    private final LongConsumer progress;
    private final BooleanSupplier cancelled;
    private final AtomicInteger nextField = new AtomicInteger();
    private volatile boolean failed;
    private long done;

    StressRun(
            FieldSampler sampler,
            List<TriedMethod> methods,
            BidModel model,
            int fields,
            LongConsumer progress,
            BooleanSupplier cancelled) {
        this.sampler = sampler;
        this.methods = methods;
        this.model = model;
        this.fields = fields;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    List<MethodTally> inThisThread() {
        List<MethodTally> tallies =
                methods.stream().map(method -> new MethodTally(method, model)).toList();
        while (!failed && !cancelled.getAsBoolean()) {
            int number = nextField.getAndIncrement();
            if (number >= fields) {
                break;
            }
            Field field = sampler.field(number);
            for (MethodTally tally : tallies) {
                tally.add(field);
            }
            tell();
        }
        return tallies;
    }

    private synchronized void tell() {
        done++;
        progress.accept(done);
    }

    synchronized long done() {
        return done;
    }

    List<MethodTally> inThreads(int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<MethodTally>>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                parts.add(workers.submit(this::inOneOfSeveral));
            }
            List<MethodTally> all = result(parts.get(0));
            for (Future<List<MethodTally>> part : parts.subList(1, threads)) {
                List<MethodTally> more = result(part);
                for (int i = 0; i < all.size(); i++) {
                    all.get(i).merge(more.get(i));
                }
            }
            return all;
        } catch (InterruptedException e) {
            failed = true;
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The stress test was interrupted before it was done", e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** What fails in one thread ends the others after their field. */
    private List<MethodTally> inOneOfSeveral() {
        boolean whole = false;
        try {
            List<MethodTally> tallies = inThisThread();
            whole = true;
            return tallies;
        } finally {
            if (!whole) {
                failed = true;
            }
        }
    }

    private static <T> T result(Future<T> part) throws InterruptedException {
        try {
            return part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("The stress test failed: " + e.getCause(), e);
        }
    }
}
