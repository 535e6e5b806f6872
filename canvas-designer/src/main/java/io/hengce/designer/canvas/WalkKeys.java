package io.hengce.designer.canvas;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the canvas that walk along edges, draw one, and go to what stands over the selection. */
final class WalkKeys {

    private final CanvasModel model;
    private final Wiring wiring;
    private final Pads pads;
    private final Walk walk;

    WalkKeys(CanvasModel model, Wiring wiring, Pads pads) {
        this.model = model;
        this.wiring = wiring;
        this.pads = pads;
        this.walk = new Walk(model);
    }

    /** Before the other keys of the canvas: while an edge is drawn, the arrows do not move nodes. */
    void attach(Node surface) {
        surface.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == surface && done(event)) {
                event.consume();
            }
        });
        surface.focusedProperty().subscribe(focused -> {
            if (!focused) {
                wiring.giveUp();
            }
        });
    }

    private boolean done(KeyEvent event) {
        if (wiring.isUnderWay()) {
            return wires(event);
        }
        if (event.isShortcutDown()) {
            return !event.isShiftDown() && opens(event);
        }
        return event.isAltDown() ? walks(event) : begins(event);
    }

    private boolean wires(KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> wiring.next(event.isShiftDown() ? -1 : 1);
            case LEFT -> wiring.towards(-1, 0);
            case RIGHT -> wiring.towards(1, 0);
            case UP -> wiring.towards(0, -1);
            case DOWN -> wiring.towards(0, 1);
            case ENTER -> wiring.connect();
            case ESCAPE -> wiring.giveUp();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean walks(KeyEvent event) {
        var adding = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT -> walk.back(adding);
            case RIGHT -> walk.onward(adding);
            case UP -> walk.beside(-1, adding);
            case DOWN -> walk.beside(1, adding);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean begins(KeyEvent event) {
        if (event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            pads.focus();
            return true;
        }
        switch (event.getCode()) {
            case C -> pads.openPorts();
            case E -> walk.toEdge();
            case CONTEXT_MENU -> pads.focus();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The table of the selected node, or the flow that it calls. */
    private boolean opens(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            return false;
        }
        var session = model.session();
        session.selectedNode().ifPresent(node -> session.open(node.id()));
        return true;
    }
}
