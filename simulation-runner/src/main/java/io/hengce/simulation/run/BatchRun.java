package io.hengce.simulation.run;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many items on a number of threads and hands the results on in the order of the items. Holds a bounded number of items at a time.
 * Items are taken and results handed on by the calling thread.
 */
public final class BatchRun {

    private static final int AHEAD = 64;

    private static final int CHUNK = 1_024;

    private static final int CHUNKS_AHEAD = 2;

    private final int threads;

    public BatchRun(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        this.threads = threads;
    }

    /** As many threads as the machine has processors. */
    public static BatchRun onAllCores() {
        return new BatchRun(Runtime.getRuntime().availableProcessors());
    }

    /** Ends when every item is done; what the work throws ends it at once. */
    public <T, R> void run(Iterator<T> items, Function<T, R> work, Consumer<R> results) {
        run(items, work, results, AHEAD);
    }

    /** The same for work that is done faster on many items at once. */
    public <T, R> void runInChunks(Iterator<T> items, Function<List<T>, List<R>> work, Consumer<R> results) {
        run(new Chunks<>(items, CHUNK), work, done -> done.forEach(results), CHUNKS_AHEAD);
    }

    private <T, R> void run(Iterator<T> items, Function<T, R> work, Consumer<R> results, int ahead) {
        var workers = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "batch-run");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Queue<Future<R>> waiting = new ArrayDeque<>();
            while (items.hasNext()) {
                var item = items.next();
                waiting.add(workers.submit(() -> work.apply(item)));
                if (waiting.size() >= threads * ahead) {
                    results.accept(done(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                results.accept(done(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R done(Future<R> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unexpected) {
                throw unexpected;
            }
            throw new IllegalStateException("the run failed", e.getCause());
        }
    }
}
