package io.hengce.designer.frame;

import javafx.animation.AnimationTimer;

/** Begins what may wait once the window was laid out and drawn, so that the first picture need not share the processor. Start it when what is to be shown is in the window. */
final class OnceShown extends AnimationTimer {

    /** A pulse runs timers first and lays out then: at the second one a first picture has been made. */
    private static final int PULSES = 2;

    private final Runnable work;
    private int pulses;

    OnceShown(Runnable work) {
        this.work = work;
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
            stop();
            work.run();
        }
    }
}
