package io.hengce.designer.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * For the measure of the start: notes when the drawing was first on the screen, in milliseconds of the clock, and ends
 * the designer. JavaFX waits for a frame to be on the screen before it lays out the next but one.
 */
final class FirstPicture extends AnimationTimer {

    /** The system property with the file that it is noted in. */
    static final String NOTED_IN = "hengce.designer.firstPicture";

    private static final int ON_THE_SCREEN = 2;

    private final Scene scene;
    private final Clock clock;
    private final Path file;
    private int framesSince;

    FirstPicture(Scene scene, Clock clock, Path file) {
        this.scene = scene;
        this.clock = clock;
        this.file = file;
    }

    @Override
    public void handle(long now) {
        if (isPainted(scene.getRoot().lookup("#canvas"))) {
            framesSince++;
        }
        if (framesSince == ON_THE_SCREEN) {
            stop();
            note();
            Platform.exit();
        }
    }

    /** A canvas paints itself when it is laid out. */
    private static boolean isPainted(@Nullable Node canvas) {
        return canvas != null && canvas.getLayoutBounds().getWidth() > 0;
    }

    private void note() {
        try {
            Files.writeString(file, String.valueOf(clock.millis()));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
