package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.session.Selection;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Mouse, wheel and touchpad on the canvas, turned into selections, drags and calls of the controllers. */
final class Gestures {

    private static final double DRAG_BEGINS = 4;
    private static final double WHEEL_STEP = 1.12;

    private final Node surface;
    private final CanvasModel model;
    private final CanvasController controller;
    private final Placing placing;
    private final Grips grips;
    private final Drags drags;
    private Optional<Drag> drag = Optional.empty();
    private Optional<String> clicked = Optional.empty();
    private boolean space;
    private boolean dragging;
    private boolean panning;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;

    Gestures(Node surface, CanvasModel model, CanvasController controller, Placing placing) {
        this.surface = surface;
        this.model = model;
        this.controller = controller;
        this.placing = placing;
        this.grips = new Grips(model);
        this.drags = new Drags(model);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            model.hovered().set(Optional.empty());
            placing.away();
        });
        surface.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        surface.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::whileDragging);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, event -> space = event.getCode() == KeyCode.SPACE || space);
        surface.addEventHandler(KeyEvent.KEY_RELEASED, event -> space = event.getCode() != KeyCode.SPACE && space);
    }

    /** Escape gives up what is dragged; other keys wait until it is put down, for they could take away what it is about. */
    private void whileDragging(KeyEvent event) {
        if (dragging && drag.isPresent()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                drag = Optional.empty();
                model.giveUp();
                model.say(Hint.NONE);
                rest();
            }
            event.consume();
        }
    }

    private void rest() {
        surface.setCursor(Cursor.DEFAULT);
        model.grasp().open();
    }

    private void press(MouseEvent event) {
        if (dragging && event.getButton() != MouseButton.PRIMARY) {
            event.consume();
            return;
        }
        surface.requestFocus();
        model.grasp().open();
        dragging = false;
        pressX = lastX = event.getX();
        pressY = lastY = event.getY();
        drag = Optional.empty();
        panning = false;
        if (event.getClickCount() != 2) {
            clicked = nodeAt(world(event));
        } else if (clicked.isPresent()) {
            event.consume();
            return;
        }
        if (placing.isUnderWay()) {
            placing.to(world(event));
        } else if (event.getButton() == MouseButton.PRIMARY && !space) {
            model.say(Hint.NONE);
            drag = take(event);
            panning = drag.isEmpty();
        } else {
            panning = true;
        }
        event.consume();
    }

    /** What a press takes hold of; a bare ground is panned. */
    private Optional<Drag> take(MouseEvent event) {
        var at = world(event);
        var adding = event.isShiftDown() || event.isShortcutDown();
        var grip = adding ? Optional.<Grips.Grip>empty() : grips.at(at);
        if (grip.isPresent()) {
            return connect(grip.get());
        }
        var box = model.drawing().get().boxAt(at.x(), at.y());
        if (box.isPresent()) {
            return hold(box.get(), at, adding);
        }
        var edge = grips.edgeAt(at);
        if (edge.isPresent()) {
            controller.select(Selection.ofEdge(edge.get().edge().id()));
            return Optional.of(drags.push(edge.get(), at));
        }
        var kept = adding ? model.session().selection().get() : Selection.NONE;
        controller.select(kept);
        return event.isShiftDown() ? Optional.of(drags.marquee(at, kept)) : Optional.empty();
    }

    private Optional<Drag> connect(Grips.Grip grip) {
        if (grip.port().isEmpty()) {
            model.say(Hint.refusal(grip.refusal()));
            return Optional.empty();
        }
        return Optional.of(drags.connect(grip.source(), grip.port().get()));
    }

    private Optional<Drag> hold(Box box, Spot at, boolean adding) {
        var id = box.node().id();
        var selection = model.session().selection().get();
        if (adding) {
            controller.select(selection.toggled(id));
            return Optional.empty();
        }
        model.grasp().close();
        if (!selection.nodes().contains(id)) {
            controller.select(Selection.ofNode(id));
        }
        return model.isHeld(box, at) ? Optional.of(drags.carry(box, at)) : Optional.empty();
    }

    private void drag(MouseEvent event) {
        if (!dragging && Math.hypot(event.getX() - pressX, event.getY() - pressY) < DRAG_BEGINS) {
            return;
        }
        dragging = true;
        if (placing.isUnderWay()) {
            placing.to(world(event));
        } else if (drag.isPresent()) {
            surface.setCursor(Cursor.MOVE);
            drag.get().to(world(event));
        } else if (panning) {
            surface.setCursor(Cursor.CLOSED_HAND);
            controller.pan(event.getX() - lastX, event.getY() - lastY);
        }
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging && drag.isPresent() && event.getButton() != MouseButton.PRIMARY) {
            event.consume();
            return;
        }
        if (placing.isUnderWay() && event.getButton() == MouseButton.PRIMARY) {
            placing.drop();
        } else if (dragging) {
            drag.ifPresent(Drag::drop);
        } else if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown()) {
            grips.narrow(world(event)).ifPresent(node -> controller.select(Selection.ofNode(node)));
            open(event);
        }
        dragging = false;
        drag = Optional.empty();
        rest();
        event.consume();
    }

    /**
     * A double click opens what its first click was on: a table, a called flow. By the second one the drawing may have moved, as when a panel unfolds
     * because of what was selected.
     */
    private void open(MouseEvent event) {
        if (event.getClickCount() == 2) {
            clicked.ifPresent(model.session()::open);
        }
    }

    private Optional<String> nodeAt(Spot at) {
        return model.drawing().get().boxAt(at.x(), at.y()).map(box -> box.node().id());
    }

    private void hover(MouseEvent event) {
        var at = world(event);
        if (placing.isUnderWay()) {
            placing.to(at);
            surface.setCursor(Cursor.CROSSHAIR);
            return;
        }
        var grip = grips.at(at).map(found -> found.source().node().id());
        var over = nodeAt(at);
        model.hovered().set(grip.or(() -> over));
        surface.setCursor(grip.isPresent() ? Cursor.CROSSHAIR : over.isPresent() ? Cursor.HAND : edgeCursor(at));
    }

    /** Tells which way a piece of an edge can be pushed. */
    private Cursor edgeCursor(Spot at) {
        return grips.edgeAt(at)
                .map(route -> route.isLevel(route.pieceAt(at.x(), at.y())) ? Cursor.V_RESIZE : Cursor.H_RESIZE)
                .orElse(Cursor.DEFAULT);
    }

    private void wheel(ScrollEvent event) {
        var sideways = event.getDeltaY() == 0 && event.getDeltaX() != 0;
        if (event.isShiftDown() || event.isInertia() || sideways) {
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

    private Spot world(MouseEvent event) {
        var camera = model.camera().get();
        return new Spot(camera.worldX(event.getX()), camera.worldY(event.getY()));
    }
}
