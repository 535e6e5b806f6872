package io.hengce.designer.measures;

import java.io.PrintStream;
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
    private record Frame(double wall, double screen, double render) {}

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long screen = Thread.currentThread().getId();
    private final long render;
    private final Deque<Gesture> gestures = new ArrayDeque<>();
    private final List<Frame> taken = new ArrayList<>();
    private final PrintStream out;
    private final Runnable then;
    private int waited;
    private long wall;
    private long onScreen;
    private long inRender;

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
            begin();
            return;
        }
        taken.add(new Frame(
                (System.nanoTime() - wall) / 1e6,
                (threads.getThreadCpuTime(screen) - onScreen) / 1e6,
                (threads.getThreadCpuTime(render) - inRender) / 1e6));
        begin();
        if (taken.size() <= FRAMES) {
            gesture.step().accept(taken.size() - 1);
            return;
        }
        tell(gesture.what(), taken.subList(1, taken.size()));
        taken.clear();
        waited = 0;
        gestures.remove();
    }

    private void begin() {
        wall = System.nanoTime();
        onScreen = threads.getThreadCpuTime(screen);
        inRender = threads.getThreadCpuTime(render);
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
    }

    private static String figures(double[] sorted) {
        return "%6.1f %6.1f %7.1f".formatted(sorted[FRAMES / 2], sorted[FRAMES * 95 / 100], sorted[FRAMES - 1]);
    }

    private static double[] sorted(List<Frame> frames, ToDoubleFunction<Frame> figure) {
        return frames.stream().mapToDouble(figure).sorted().toArray();
    }
}
