package io.hengce.designer.screenshots;

import io.hengce.designer.Mouse;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Takes pictures of a window: each step acts, waits until something is true and the screen is quiet, and takes one. Ends the program after the last. */
final class Film {

    private static final int QUIET_FRAMES = 25;
    private static final int PATIENCE_FRAMES = 1_500;

    private record Step(String picture, Runnable act, BooleanSupplier ready) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private final Stage stage;
    private final Path directory;
    private int quiet;

    Film(Stage stage, Path directory) {
        this.stage = stage;
        this.directory = directory;
    }

    void step(String picture, Runnable act) {
        step(picture, act, () -> true);
    }

    void step(String picture, Runnable act, BooleanSupplier ready) {
        steps.add(new Step(picture, act, ready));
    }

    void roll() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                turn();
            }
        }.start();
        act();
    }

    boolean has(String selector) {
        return stage.getScene().getRoot().lookup(selector) != null;
    }

    void press(String selector) {
        ((ButtonBase) find(selector)).fire();
    }

    void type(String selector, String text) {
        var input = (TextInputControl) find(selector);
        input.requestFocus();
        input.setText(text);
    }

    /** Presses a key where something is. */
    void key(String selector, KeyCode code, boolean shifted) {
        Event.fireEvent(find(selector), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shifted, false, false, false));
    }

    /** Chooses an item of a menu button by its id. */
    void choose(String selector, String item) {
        ((MenuButton) find(selector))
                .getItems().stream().filter(each -> item.equals(each.getId())).forEach(MenuItem::fire);
    }

    /** Presses Escape where something has the focus. */
    void escape(String selector) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
        Event.fireEvent(find(selector), event);
    }

    /** Clicks in the middle of something, once or more in a row. */
    void click(String selector, int times) {
        Mouse.click(find(selector), times);
    }

    @SuppressWarnings("unchecked")
    <T extends Node> T find(String selector) {
        return (T) stage.getScene().getRoot().lookup(selector);
    }

    private void act() {
        quiet = 0;
        Optional.ofNullable(steps.peek()).ifPresentOrElse(step -> step.act().run(), Platform::exit);
    }

    private void turn() {
        var step = steps.peek();
        if (step == null) {
            return;
        }
        var ready = step.ready().getAsBoolean();
        if (++quiet < (ready ? QUIET_FRAMES : PATIENCE_FRAMES)) {
            return;
        }
        save(ready ? step.picture() : step.picture() + "-not-ready");
        steps.remove();
        act();
    }

    /** A popup where it is over the window. */
    private void paint(Window popup, BufferedImage picture) {
        var transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        var image = popup.getScene().getRoot().snapshot(transparent, null);
        var scene = stage.getScene();
        var left = (int) (popup.getX() - stage.getX() - scene.getX());
        var top = (int) (popup.getY() - stage.getY() - scene.getY());
        for (var y = 0; y < (int) image.getHeight(); y++) {
            for (var x = 0; x < (int) image.getWidth(); x++) {
                var isInside =
                        left + x >= 0 && left + x < picture.getWidth() && top + y >= 0 && top + y < picture.getHeight();
                var colour = image.getPixelReader().getArgb(x, y);
                if (isInside && colour >>> 24 == 0xFF) {
                    picture.setRGB(left + x, top + y, colour);
                }
            }
        }
    }

    private void save(String name) {
        var image = stage.getScene().snapshot(null);
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        Window.getWindows().stream().filter(PopupWindow.class::isInstance).forEach(popup -> paint(popup, picture));
        try {
            ImageIO.write(picture, "png", directory.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
