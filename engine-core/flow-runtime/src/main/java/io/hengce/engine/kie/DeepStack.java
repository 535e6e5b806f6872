package io.hengce.engine.kie;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Threads with a stack for the longest flow. jBPM runs the nodes of a flow inside each other, about 2.5 KB of stack a node, and the caller's stack is not ours to rely on.
 * There are never more threads than callers that wait, and an idle one ends after ten seconds. Safe for many threads.
 */
final class DeepStack {

    private static final long STACK_BYTES = 16L * 1024 * 1024;

    private final AtomicLong number = new AtomicLong();
    private final ExecutorService threads =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);

    private Thread thread(Runnable work) {
        var thread = new Thread(null, work, "hengce-decision-" + number.incrementAndGet(), STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /** Runs the work on a deep stack and waits for it. */
    <T> T call(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, threads).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
