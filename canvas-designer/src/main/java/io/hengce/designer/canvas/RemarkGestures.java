package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Spot;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.EventTarget;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Mouse and keys on notes and lanes. What is not theirs goes on to the gestures of nodes and edges. */
final class RemarkGestures {

    private static final double DRAG_BEGINS = 4;

    private final Node surface;
    private final CanvasModel model;
    private final RemarkController controller;
    private final RemarkInput input;
    private Optional<Drag> drag = Optional.empty();
    private boolean moved;
    private double pressX;
    private double pressY;

    RemarkGestures(Node surface, CanvasModel model, RemarkController controller, RemarkInput input) {
        this.surface = surface;
        this.model = model;
        this.controller = controller;
        this.input = input;
    }

    /** @param ground whether an event is for the bare canvas */
    void attach(Predicate<EventTarget> ground) {
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == input) {
                return;
            }
            input.close();
            press(event, ground.test(event.getTarget()));
        });
        surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            if (ground.test(event.getTarget())) {
                at(event).ifPresent(id -> {
                    surface.setCursor(cursor(id, world(event)));
                    event.consume();
                });
            }
        });
        surface.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == surface && model.remark().get().isPresent() && !event.isAltDown()) {
                key(event);
            }
        });
    }

    private void press(MouseEvent event, boolean onGround) {
        var hit = onGround && event.getButton() == MouseButton.PRIMARY ? at(event) : Optional.<String>empty();
        controller.select(hit);
        hit.ifPresent(id -> {
            surface.requestFocus();
            moved = false;
            pressX = event.getX();
            pressY = event.getY();
            drag = Optional.of(controller.take(id, world(event)));
            event.consume();
        });
    }

    private void drag(MouseEvent event) {
        drag.ifPresent(held -> {
            moved = moved || Math.hypot(event.getX() - pressX, event.getY() - pressY) >= DRAG_BEGINS;
            if (moved) {
                held.to(world(event));
            }
            event.consume();
        });
    }

    private void release(MouseEvent event) {
        drag.ifPresent(held -> {
            drag = Optional.empty();
            if (moved) {
                held.drop();
            } else if (event.getClickCount() == 2) {
                model.remark().get().ifPresent(input::open);
            }
            event.consume();
        });
    }

    private Cursor cursor(String id, Spot spot) {
        return controller.remarks().rim(id, spot).map(Rim::cursor).orElse(Cursor.MOVE);
    }

    private void key(KeyEvent event) {
        if (steps(event) || !event.isShortcutDown() && acts(event)) {
            event.consume();
        }
    }

    /** Arrows move; with Ctrl they move the right and the lower side of a lane alone, the right one of a note. */
    private boolean steps(KeyEvent event) {
        var step = event.isShiftDown() ? CanvasController.STEP_FAR : CanvasController.NUDGE;
        var x = event.getCode() == KeyCode.LEFT ? -step : event.getCode() == KeyCode.RIGHT ? step : 0;
        var y = event.getCode() == KeyCode.UP ? -step : event.getCode() == KeyCode.DOWN ? step : 0;
        if (x == 0 && y == 0) {
            return false;
        }
        if (event.isShortcutDown()) {
            controller.stretch(x, y);
        } else {
            controller.nudge(x, y);
        }
        return true;
    }

    private boolean acts(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> controller.removeSelected();
            case ENTER, F2 -> model.remark().get().ifPresent(input::open);
            case ESCAPE -> controller.select(Optional.empty());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The note or lane under the pointer, where no node, port or edge is. */
    private Optional<String> at(MouseEvent event) {
        var spot = world(event);
        var grips = new Grips(model);
        var taken = grips.at(spot).isPresent()
                || model.drawing().get().boxAt(spot.x(), spot.y()).isPresent()
                || grips.edgeAt(spot).isPresent();
        return taken ? Optional.empty() : controller.remarks().at(spot);
    }

    private Spot world(MouseEvent event) {
        var camera = model.camera().get();
        return new Spot(camera.worldX(event.getX()), camera.worldY(event.getY()));
    }
}
