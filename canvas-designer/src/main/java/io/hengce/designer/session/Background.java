package io.hengce.designer.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One worker thread for one kind of work, where only the newest request counts: an older one that has not begun is
 * dropped, and the answer of one that has is thrown away. What takes long begins again only as long after its end, so that
 * it leaves the processor to whoever goes on typing. Ask from the FX thread; answers come back on it.
 */
public final class Background implements AutoCloseable {

    private static final long SHORT_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    private final ScheduledExecutorService worker;
    private final Executor screen;
    private final AtomicLong newest = new AtomicLong();
    /** How long the last work took; the thread that works writes it. */
    private volatile long tookMillis;

    /** When it ended, by the clock of {@link System#nanoTime}; written with it. */
    private volatile long endedNanos = System.nanoTime();

    private final AtomicReference<Reached> latest = new AtomicReference<>(Reached.NOTHING);
    private final ReadOnlyObjectWrapper<Reached> reached = new ReadOnlyObjectWrapper<>(Reached.NOTHING);

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

    /** How far the newest request has come, where it tells; changes on the FX thread. */
    public ReadOnlyObjectProperty<Reached> reached() {
        return reached.getReadOnlyProperty();
    }

    /** The same of work that takes long: it asks now and then whether its answer is still wanted, may stop, and tells how far it has come. */
    public <T> void askLong(
            long delayMillis, Function<Progress, T> work, BiConsumer<@Nullable T, @Nullable Throwable> answer) {
        if (worker.isShutdown()) {
            return;
        }
        var request = newest.incrementAndGet();
        var since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - endedNanos);
        var pause = Math.max(delayMillis, pauseMillis(tookMillis) - since);
        Executor later = task -> worker.schedule(task, pause, TimeUnit.MILLISECONDS);
        CompletableFuture.supplyAsync(() -> isNewest(request) ? timed(work, request) : null, later)
                .whenComplete((result, failure) -> screen.execute(() -> {
                    if (isNewest(request) && (result != null || failure != null)) {
                        reached.set(Reached.NOTHING);
                        answer.accept(result, failure);
                    }
                }));
    }

    /** How long after its end work waits that took so long. */
    static long pauseMillis(long tookMillis) {
        return tookMillis < SHORT_MILLIS ? 0 : Math.min(tookMillis, LONGEST_PAUSE_MILLIS);
    }

    private <T> T timed(Function<Progress, T> work, long request) {
        var began = System.nanoTime();
        try {
            return work.apply(new Telling(request));
        } finally {
            endedNanos = System.nanoTime();
            tookMillis = TimeUnit.NANOSECONDS.toMillis(endedNanos - began);
        }
    }

    /** Forgets what was asked. */
    public void drop() {
        newest.incrementAndGet();
        reached.set(Reached.NOTHING);
    }

    /** However often the work tells, at most one task waits for the FX thread. */
    private final class Telling implements Progress {
        private final long request;

        private Telling(long request) {
            this.request = request;
        }

        @Override
        public boolean getAsBoolean() {
            return isNewest(request);
        }

        @Override
        public void reached(int done, int all) {
            if (latest.getAndSet(new Reached(done, all)) == Reached.NOTHING) {
                screen.execute(() -> {
                    var last = latest.getAndSet(Reached.NOTHING);
                    if (isNewest(request)) {
                        reached.set(last);
                    }
                });
            }
        }
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
