package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Box;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Mouse, wheel, touchpad and keys on the canvas, turned into calls of the controller. */
final class Gestures {

    private static final double DRAG_BEGINS = 4;
    private static final double WHEEL_STEP = 1.12;

    private final Node surface;
    private final CanvasModel model;
    private final CanvasController controller;
    private boolean space;
    private Optional<Box> pressed = Optional.empty();
    private boolean dragging;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;

    Gestures(Node surface, CanvasModel model, CanvasController controller) {
        this.surface = surface;
        this.model = model;
        this.controller = controller;
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        surface.addEventHandler(
                MouseEvent.MOUSE_EXITED, event -> model.hovered().set(Optional.empty()));
        surface.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        surface.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        surface.addEventHandler(KeyEvent.KEY_RELEASED, event -> space = event.getCode() != KeyCode.SPACE && space);
    }

    private void press(MouseEvent event) {
        surface.requestFocus();
        dragging = false;
        pressX = lastX = event.getX();
        pressY = lastY = event.getY();
        pressed = Optional.empty();
        if (event.getButton() == MouseButton.PRIMARY && !space) {
            pressed = boxAt(event);
            controller.select(pressed.map(box -> box.node().id()));
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!dragging && Math.hypot(event.getX() - pressX, event.getY() - pressY) < DRAG_BEGINS) {
            return;
        }
        dragging = true;
        var zoom = model.camera().get().zoom();
        if (pressed.isPresent()) {
            surface.setCursor(Cursor.MOVE);
            var area = pressed.get().area();
            var x = area.x() + (event.getX() - pressX) / zoom;
            var y = area.y() + (event.getY() - pressY) / zoom;
            model.carry(pressed.get(), x, y);
        } else {
            surface.setCursor(Cursor.CLOSED_HAND);
            controller.pan(event.getX() - lastX, event.getY() - lastY);
        }
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging) {
            pressed.ifPresent(model::putDown);
        }
        dragging = false;
        surface.setCursor(Cursor.DEFAULT);
        event.consume();
    }

    private void hover(MouseEvent event) {
        var over = boxAt(event);
        model.hovered().set(over.map(box -> box.node().id()));
        surface.setCursor(over.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void wheel(ScrollEvent event) {
        if (event.isShiftDown() || event.isInertia()) {
            controller.pan(event.getDeltaX() + (event.isShiftDown() ? event.getDeltaY() : 0), 0);
        } else if (event.getDeltaY() != 0) {
            controller.zoomAt(event.getDeltaY() > 0 ? WHEEL_STEP : 1 / WHEEL_STEP, event.getX(), event.getY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        controller.zoomAt(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> space = true;
            case ESCAPE -> controller.select(Optional.empty());
            case LEFT -> controller.nudge(-1, 0);
            case RIGHT -> controller.nudge(1, 0);
            case UP -> controller.nudge(0, -1);
            case DOWN -> controller.nudge(0, 1);
            case PLUS, EQUALS, ADD -> controller.zoomIn();
            case MINUS, SUBTRACT -> controller.zoomOut();
            case DIGIT0 -> controller.fit();
            case DIGIT1 -> controller.actualSize();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<Box> boxAt(MouseEvent event) {
        var camera = model.camera().get();
        return model.drawing().get().boxAt(camera.worldX(event.getX()), camera.worldY(event.getY()));
    }
}
