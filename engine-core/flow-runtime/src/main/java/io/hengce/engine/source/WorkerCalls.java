package io.hengce.engine.source;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Makes each call on a thread of its own, as many at once as are allowed; an idle one ends after ten seconds. Safe for many threads. */
final class WorkerCalls implements Calls {

    private final AtomicLong number = new AtomicLong();
    private final String name;
    private final ExecutorService threads;

    WorkerCalls(String name, int most) {
        this.name = name;
        this.threads = new ThreadPoolExecutor(0, most, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);
    }

    private Thread thread(Runnable work) {
        var thread = new Thread(null, work, "hengce-source-" + name + "-" + number.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public SourceAnswer within(Duration time, Supplier<SourceAnswer> call, Runnable after) {
        var task = new FutureTask<>(call::get);
        try {
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    after.run();
                }
            });
        } catch (RejectedExecutionException e) {
            after.run();
            return new SourceAnswer.Failed(SourceFailure.BULKHEAD_FULL, "every thread for calls is taken");
        }
        return await(task, time);
    }

    private static SourceAnswer await(FutureTask<SourceAnswer> task, Duration time) {
        try {
            return task.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return new SourceAnswer.Failed(SourceFailure.TIMEOUT, "no answer in time");
        } catch (ExecutionException e) {
            return new SourceAnswer.Failed(
                    SourceFailure.UNKNOWN,
                    Objects.requireNonNullElse(e.getCause(), e).getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SourceAnswer.Failed(SourceFailure.UNKNOWN, "the decision was interrupted");
        } finally {
            task.cancel(true);
        }
    }
}
