package io.hengce.designer.canvas;

import io.hengce.designer.session.Selection;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** The keys of the canvas, while it has the focus. */
final class CanvasKeys {

    private final CanvasController look;
    private final DrawController draw;
    private final Placing placing;
    private final Runnable append;

    /** @param append opens the menu of kinds for the selected node */
    CanvasKeys(CanvasController look, DrawController draw, Placing placing, Runnable append) {
        this.look = look;
        this.draw = draw;
        this.placing = placing;
        this.append = append;
    }

    void attach(Node surface) {
        surface.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var done = event.isShortcutDown() ? shortcut(event) : !event.isAltDown() && (draws(event) || looks(event));
            if (done) {
                event.consume();
            }
        });
    }

    private boolean shortcut(KeyEvent event) {
        if (event.isShiftDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case C -> draw.clippings().copy();
            case X -> draw.clippings().cut();
            case V -> draw.clippings().paste();
            case D -> draw.clippings().duplicate();
            case A -> draw.selectAll();
            case G -> draw.extract();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean draws(KeyEvent event) {
        var far = event.isShiftDown();
        switch (event.getCode()) {
            case ESCAPE -> escape();
            case DELETE, BACK_SPACE -> draw.remove();
            case ENTER, A -> append.run();
            case U -> draw.unfold(far);
            case LEFT -> look.nudge(-1, 0, far);
            case RIGHT -> look.nudge(1, 0, far);
            case UP -> look.nudge(0, -1, far);
            case DOWN -> look.nudge(0, 1, far);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean looks(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> look.zoomIn();
            case MINUS, SUBTRACT -> look.zoomOut();
            case DIGIT0 -> look.fit();
            case DIGIT1 -> look.actualSize();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void escape() {
        if (placing.isUnderWay()) {
            placing.giveUp();
        } else {
            look.select(Selection.NONE);
        }
    }
}
