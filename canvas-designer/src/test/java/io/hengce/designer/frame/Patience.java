package io.hengce.designer.frame;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for what the designer does in the background. */
final class Patience {

    private static final int SECONDS = 60;

    private Patience() {}

    /**
     * Asks on the thread of JavaFX until the condition holds and what was begun there is done; fails after a minute. A condition that waits itself would
     * keep that thread from what it waits for.
     */
    static void until(Callable<Boolean> condition) {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("waiting on the thread of JavaFX");
        }
        try {
            WaitForAsyncUtils.waitFor(
                    SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come true in " + SECONDS + " s", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(Patience::layOut));
    }

    /** Lays out all that changed, also where the next frame is late: a robot presses where it saw a control before. */
    private static void layOut() {
        for (var window : List.copyOf(Window.getWindows())) {
            window.getScene().getRoot().applyCss();
            window.getScene().getRoot().layout();
        }
    }
}
