package io.hengce.designer.measures;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
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
        mouse(MouseEvent.MOUSE_PRESSED, x, y, 1, button);
    }

    void drag(MouseButton button, double x, double y) {
        mouse(MouseEvent.MOUSE_DRAGGED, x, y, 1, button);
    }

    void release(MouseButton button, double x, double y) {
        mouse(MouseEvent.MOUSE_RELEASED, x, y, 1, button);
    }

    /** As it arrives: a first click, then a second one. */
    void doubleClick() {
        for (var count = 1; count <= 2; count++) {
            mouse(MouseEvent.MOUSE_PRESSED, 5, 5, count, MouseButton.PRIMARY);
            mouse(MouseEvent.MOUSE_RELEASED, 5, 5, count, MouseButton.PRIMARY);
        }
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
        find().ifPresent(node ->
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, int count, MouseButton button) {
        find().ifPresent(node -> {
            var at = node.localToScene(x, y);
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            type,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            button,
                            count,
                            false,
                            false,
                            false,
                            false,
                            button == MouseButton.PRIMARY,
                            false,
                            button == MouseButton.SECONDARY,
                            true,
                            false,
                            true,
                            null));
        });
    }

    private Optional<Node> find() {
        return Optional.ofNullable(scene.getRoot().lookup(selector));
    }
}
