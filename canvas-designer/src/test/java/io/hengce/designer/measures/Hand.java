package io.hengce.designer.measures;

import io.hengce.designer.Mouse;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Mouse, wheel and keys on a control of a scene, without a robot: an event a frame. */
record Hand(Scene scene, String selector) {

    boolean isThere() {
        return find().isPresent();
    }

    void press(MouseButton button, double x, double y) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, button);
    }

    void drag(MouseButton button, double x, double y) {
        mouse(MouseEvent.MOUSE_DRAGGED, x, y, button);
    }

    void release(MouseButton button, double x, double y) {
        mouse(MouseEvent.MOUSE_RELEASED, x, y, button);
    }

    void click() {
        find().ifPresent(node -> Mouse.click(node, 1));
    }

    /** Pans in circles with the right button, a step a frame. */
    void circle(int frame) {
        circle(MouseButton.SECONDARY, frame);
    }

    /** Presses, goes round, and releases with the last frame. */
    void circle(MouseButton button, int frame) {
        if (frame == 0) {
            press(button, 20, 20);
        }
        drag(button, 20 + 280 * Math.sin(frame / 20.0), 20 + 160 * (1 - Math.cos(frame / 20.0)));
        if (frame == Frames.FRAMES - 1) {
            release(button, 20, 20);
        }
    }

    /** Out and in by the wheel, a notch a frame. */
    void zoom(int frame) {
        wheel(600, 300, 0, frame / 45 % 2 == 0 ? -1 : 1);
    }

    /** As it arrives: a first click, then a second one. */
    void doubleClick() {
        find().ifPresent(node -> Mouse.click(node, 2));
    }

    void type(String text) {
        find().ifPresent(node -> ((TextInputControl) node).setText(text));
    }

    /** Turns the wheel over a point of the control. */
    void wheel(double x, double y, double right, double down) {
        find().ifPresent(node -> Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        right,
                        down,
                        right,
                        down,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
    }

    void key(KeyCode code) {
        key(code, false, false);
    }

    /** With Ctrl. */
    void shortcut(KeyCode code) {
        key(code, false, true);
    }

    /** With Shift. */
    void extend(KeyCode code) {
        key(code, true, false);
    }

    private void key(KeyCode code, boolean shift, boolean control) {
        find().ifPresent(node ->
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false)));
    }

    /** With Alt. */
    void alternate(KeyCode code) {
        find().ifPresent(node ->
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false)));
    }

    /** Types behind what stands in an input. */
    void add(String letters) {
        find().ifPresent(node -> ((TextInputControl) node).appendText(letters));
    }

    /** Presses a button. */
    void fire() {
        find().ifPresent(node -> ((ButtonBase) node).fire());
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, MouseButton button) {
        var at = new Point2D(x, y);
        find().ifPresent(node -> Mouse.fire(node, type, at, button, 1));
    }

    private Optional<Node> find() {
        return Optional.ofNullable(scene.getRoot().lookup(selector));
    }
}
