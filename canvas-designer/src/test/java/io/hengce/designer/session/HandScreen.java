package io.hengce.designer.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Stands for the FX thread: what comes back from the background waits until the test runs it, on its own thread. */
public final class HandScreen implements Executor {

    private static final int SECONDS = 60;

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Runs the next task, once it is there. */
    public void next() {
        try {
            var task = tasks.poll(SECONDS, TimeUnit.SECONDS);
            assertThat(task).as("something from the background").isNotNull();
            task.run();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    /** Runs tasks until the condition holds. */
    public void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            next();
        }
    }

    /** Waits in the background for what the test does. */
    public static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }
}
