package io.hengce.designer.frame;

import io.hengce.designer.document.Work;
import io.hengce.designer.files.DraftSlot;
import io.hengce.designer.files.Store.Stored;
import io.hengce.designer.session.Session;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * Keeps the unsaved changes of an open flow as a draft, with what is being typed, a moment after they are made, on a thread of its own; drops the
 * draft when nothing is unsaved any more. FX thread only. Closing drops it too: what is closed was saved or given up.
 */
final class Autosave implements AutoCloseable {

    private static final long PAUSE_MILLIS = 600;

    /** What takes long to write is kept less often: a sixth of the time is spent on it at most, but nothing waits longer than this. */
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private static final long PAUSES_A_WRITING = 5;

    /** How keeping went: what is kept, nothing, or why it could not be kept. */
    enum State {
        NOTHING,
        KEPT,
        FAILED
    }

    private final Session session;
    private final Supplier<Stored> stored;
    private final DraftSlot slot;
    private final Executor screen;
    private final ScheduledThreadPoolExecutor worker =
            new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "designer-autosave"));
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final Subscription following;
    private Runnable onceKept = () -> {};
    private boolean planned;

    /** How long the last keeping took; the worker writes it. */
    private volatile long tookMillis;

    Autosave(Session session, Supplier<Stored> stored, DraftSlot slot, Executor screen) {
        this.session = session;
        this.stored = stored;
        this.slot = slot;
        this.screen = screen;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        following = Subscription.combine(
                session.history().subscribe((before, now) -> plan()),
                session.typing().subscribe((before, now) -> plan()));
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Calls when the next unsaved changes are kept. */
    void onceKept(Runnable then) {
        onceKept = then;
    }

    @Override
    public void close() {
        following.unsubscribe();
        worker.execute(() -> {
            slot.drop();
            slot.close();
        });
        worker.shutdown();
    }

    /** Many changes in a row are kept once, but none waits longer than the pause. */
    private void plan() {
        if (!planned) {
            planned = true;
            worker.schedule(() -> screen.execute(this::keep), pauseMillis(tookMillis), TimeUnit.MILLISECONDS);
        }
    }

    /** How long changes wait where keeping took so long the last time. */
    static long pauseMillis(long tookMillis) {
        return Math.max(PAUSE_MILLIS, Math.min(LONGEST_PAUSE_MILLIS, PAUSES_A_WRITING * tookMillis));
    }

    private void keep() {
        planned = false;
        if (worker.isShutdown()) {
            return;
        }
        var unsaved = unsaved();
        var from = stored.get();
        worker.execute(() -> {
            var began = System.nanoTime();
            var result = kept(from, unsaved);
            tookMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            screen.execute(() -> told(result));
        });
    }

    /** The flow with what is being typed and its cases, where they are not what is saved. */
    private Optional<Work> unsaved() {
        var history = session.history().get();
        var now = new Work(session.draftDocument(), history.cases());
        return Optional.of(now).filter(work -> !work.equals(new Work(history.saved(), history.savedCases())));
    }

    private void told(State result) {
        state.set(result);
        if (result == State.KEPT) {
            onceKept.run();
            onceKept = () -> {};
        }
    }

    private State kept(Stored from, Optional<Work> unsaved) {
        try {
            unsaved.ifPresentOrElse(work -> slot.keep(from, work), slot::drop);
            return unsaved.isPresent() ? State.KEPT : State.NOTHING;
        } catch (UncheckedIOException e) {
            return State.FAILED;
        }
    }
}
