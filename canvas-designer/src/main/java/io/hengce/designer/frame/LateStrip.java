package io.hengce.designer.frame;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.util.Duration;

/** Shows in the status bar that something is going on, once that has taken a while. FX thread only. */
final class LateStrip {

    /** Work that is done sooner is not shown. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final StatusBar bar;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Optional<WorkStrip> shown = Optional.empty();

    LateStrip(StatusBar bar, Supplier<WorkStrip> strips) {
        this.bar = bar;
        patience.setOnFinished(event -> show(strips.get()));
    }

    void follow(ReadOnlyBooleanProperty busy) {
        busy.subscribe(now -> {
            patience.stop();
            shown.ifPresent(strip -> {
                bar.done(strip);
                strip.detach();
            });
            shown = Optional.empty();
            if (now) {
                patience.playFromStart();
            }
        });
    }

    private void show(WorkStrip strip) {
        shown = Optional.of(strip);
        bar.working(strip);
    }
}
