package io.hengce.designer.measures;

import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;

/**
 * Plays gestures, one step a frame, and tells how long the frames took: from pulse to pulse, and in processor time of
 * the FX and the render thread, in which other programs do not count. FX thread only.
 */
final class Frames {

    /** No frame of a gesture takes longer. */
    private static final double LIMIT = 33;

    static final int FRAMES = Integer.getInteger("frames", 180);
    private static final int SETTLED = 30;

    private record Gesture(String what, BooleanSupplier ready, IntConsumer step) {}

    /** In milliseconds. */
    private record Frame(double wall, double screen, double render, double collected) {

        /** What a machine that does nothing else and collects nothing would have taken less. */
        private static Frame between(Clocks before, Clocks now) {
            return new Frame(
                    (now.wall - before.wall) / 1e6,
                    (now.screen - before.screen) / 1e6,
                    (now.render - before.render) / 1e6,
                    now.collected - before.collected);
        }
    }

    /** In nanoseconds, and milliseconds of collections. */
    private record Clocks(long wall, long screen, long render, long collected) {}

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long screen = Thread.currentThread().getId();
    private final long render;
    private final Deque<Gesture> gestures = new ArrayDeque<>();
    private final List<Frame> taken = new ArrayList<>();
    private final PrintStream out;
    private final Runnable then;
    private int waited;
    private Clocks begun = new Clocks(0, 0, 0, 0);

    /** @param then called after the last gesture */
    Frames(PrintStream out, Runnable then) {
        this.out = out;
        this.then = then;
        this.render = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(ThreadInfo::getThreadId)
                .findFirst()
                .orElseThrow();
    }

    /** Steps once a frame, once what it needs is there. */
    void gesture(String what, BooleanSupplier ready, IntConsumer step) {
        gestures.add(new Gesture(what, ready, step));
    }

    void roll() {
        out.printf("%-30s %29s   %22s   %22s%n", "", "pulse to pulse", "FX thread, processor", "render, processor");
        out.printf(
                "%-30s %6s %6s %6s %8s   %6s %7s %7s   %6s %7s %7s%n",
                "", "median", "95 %", "worst", "> 33 ms", "median", "95 %", "worst", "median", "95 %", "worst");
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (gestures.isEmpty()) {
                    stop();
                    then.run();
                } else {
                    pulse(gestures.peek());
                }
            }
        }.start();
    }

    /** A gesture is stepped once it is ready and the window is at rest; its first frame only begins the measure. */
    private void pulse(Gesture gesture) {
        if (taken.isEmpty() && (!gesture.ready().getAsBoolean() || ++waited < SETTLED)) {
            begun = clocks();
            return;
        }
        var now = clocks();
        taken.add(Frame.between(begun, now));
        begun = now;
        if (taken.size() <= FRAMES) {
            gesture.step().accept(taken.size() - 1);
            return;
        }
        tell(gesture.what(), taken.subList(1, taken.size()));
        taken.clear();
        waited = 0;
        gestures.remove();
    }

    private Clocks clocks() {
        var collected = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        return new Clocks(
                System.nanoTime(), threads.getThreadCpuTime(screen), threads.getThreadCpuTime(render), collected);
    }

    private void tell(String what, List<Frame> frames) {
        var walls = sorted(frames, Frame::wall);
        out.printf(
                "%-30s %s %8d   %s   %s%n",
                what,
                figures(walls),
                Arrays.stream(walls).filter(each -> each > LIMIT).count(),
                figures(sorted(frames, Frame::screen)),
                figures(sorted(frames, Frame::render)));
        for (var at = 0; at < frames.size(); at++) {
            var frame = frames.get(at);
            if (frame.wall > LIMIT) {
                out.printf(
                        "    frame %3d: %6.1f ms; FX thread %5.1f, render thread %5.1f, collections %3.0f%n",
                        at, frame.wall, frame.screen, frame.render, frame.collected);
            }
        }
    }

    private static String figures(double[] sorted) {
        return "%6.1f %6.1f %7.1f".formatted(sorted[FRAMES / 2], sorted[FRAMES * 95 / 100], sorted[FRAMES - 1]);
    }

    private static double[] sorted(List<Frame> frames, ToDoubleFunction<Frame> figure) {
        return frames.stream().mapToDouble(figure).sorted().toArray();
    }
}
