package io.hengce.designer.inspector;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.util.Subscription;

/** How a form is filled whose parts are made one after the other. FX thread only. */
@FunctionalInterface
public interface Pace {

    /** Before it returns, for whoever looks for a control at once. */
    Pace AT_ONCE = step -> {
        while (step.getAsBoolean()) {
            // The step has done it.
        }
        return Subscription.EMPTY;
    };

    /** As many as a frame has time for with each frame, so that none is felt; the first before the next frame is laid out. */
    Pace BY_FRAMES = step -> {
        var filling = new Frames(step);
        filling.start();
        return filling::stop;
    };

    /**
     * Takes steps until there are no more.
     *
     * @param step takes one and tells whether there are more
     * @return ends it before
     */
    Subscription fill(BooleanSupplier step);

    /** A few steps a frame. */
    final class Frames extends AnimationTimer {

        /** Layout and painting need as much again. */
        private static final long NANOSECONDS = 8_000_000;

        private final BooleanSupplier step;

        private Frames(BooleanSupplier step) {
            this.step = step;
        }

        @Override
        public void handle(long now) {
            if (!isMore()) {
                stop();
            }
        }

        private boolean isMore() {
            var until = System.nanoTime() + NANOSECONDS;
            var isMore = true;
            while (isMore && System.nanoTime() < until) {
                isMore = step.getAsBoolean();
            }
            return isMore;
        }
    }
}
