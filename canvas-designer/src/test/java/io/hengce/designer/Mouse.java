package io.hengce.designer;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * A mouse without a robot: its events reach the node that is named, wherever that lies by now, and its clicks are counted,
 * however long a busy machine takes between them. FX thread only.
 */
public final class Mouse {

    private Mouse() {}

    /** Clicks in the middle of something so many times in a row. */
    public static void click(Node target, int times) {
        for (var count = 1; count <= times; count++) {
            clickAs(count, target);
        }
    }

    /** The click of a number in a row of clicks, of which others may have met something else. */
    public static void clickAs(int number, Node target) {
        var bounds = target.getBoundsInLocal();
        var middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            fire(target, type, middle, MouseButton.PRIMARY, number);
        }
    }

    /** @param at in the node's own coordinates */
    public static void fire(Node target, EventType<MouseEvent> type, Point2D at, MouseButton button, int count) {
        var there = target.localToScene(at);
        Event.fireEvent(
                target,
                new MouseEvent(
                        type,
                        there.getX(),
                        there.getY(),
                        there.getX(),
                        there.getY(),
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
    }
}
