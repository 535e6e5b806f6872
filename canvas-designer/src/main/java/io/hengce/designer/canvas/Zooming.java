package io.hengce.designer.canvas;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Whether the view is being zoomed: until it has kept its zoom for a moment. FX thread only. */
final class Zooming {

    private static final Duration REST = Duration.millis(150);

    private final PauseTransition rest = new PauseTransition(REST);
    private double zoom = Double.NaN;

    /** @param rested called once it has come to rest */
    Zooming(Runnable rested) {
        rest.setOnFinished(event -> rested.run());
    }

    /** What is seen first is not zoomed. */
    boolean lasts(double now) {
        if (now != zoom && !Double.isNaN(zoom)) {
            rest.playFromStart();
        }
        zoom = now;
        return rest.getStatus() == Animation.Status.RUNNING;
    }

    void detach() {
        rest.stop();
    }
}
