package io.hengce.designer.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One worker thread for one kind of work, where only the newest request counts: an older one that has not begun is
 * dropped, and the answer of one that has is thrown away. Ask from the FX thread; answers come back on it.
 */
public final class Background implements AutoCloseable {

    private final ScheduledExecutorService worker;
    private final Executor screen;
    private final AtomicLong newest = new AtomicLong();

    /** @param screen runs a task on the FX thread later */
    public Background(String name, Executor screen) {
        this.screen = screen;
        this.worker = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Works after the delay, unless asked again before; the answer or the failure is null. After the end nothing is done: a field may lose the focus late. */
    <T> void ask(long delayMillis, Supplier<T> work, BiConsumer<@Nullable T, @Nullable Throwable> answer) {
        askLong(delayMillis, wanted -> work.get(), answer);
    }

    /** The same of work that takes long: it asks now and then whether its answer is still wanted, and may stop. */
    public <T> void askLong(
            long delayMillis, Function<BooleanSupplier, T> work, BiConsumer<@Nullable T, @Nullable Throwable> answer) {
        if (worker.isShutdown()) {
            return;
        }
        var request = newest.incrementAndGet();
        Executor later = task -> worker.schedule(task, delayMillis, TimeUnit.MILLISECONDS);
        CompletableFuture.supplyAsync(() -> isNewest(request) ? work.apply(() -> isNewest(request)) : null, later)
                .whenComplete((result, failure) -> screen.execute(() -> {
                    if (isNewest(request) && (result != null || failure != null)) {
                        answer.accept(result, failure);
                    }
                }));
    }

    /** Forgets what was asked. */
    public void drop() {
        newest.incrementAndGet();
    }

    private boolean isNewest(long request) {
        return newest.get() == request;
    }

    @Override
    public void close() {
        drop();
        worker.shutdownNow();
    }
}
