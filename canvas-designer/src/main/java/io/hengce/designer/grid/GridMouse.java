package io.hengce.designer.grid;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Mouse and wheel on the grid: select cells, rows and columns; drag rows, columns and the edges of columns. */
final class GridMouse {

    private static final double EDGE = 5;
    private static final double DRAG_BEGINS = 4;

    private final GridBody body;
    private final GridModel model;
    private final GridController look;
    private final GridDrags drags;
    private final CellEditor editor;
    private final IntConsumer retype;
    private Optional<GridDrag> drag = Optional.empty();
    private double pressX;
    private double pressY;
    private boolean dragging;

    /** What the mouse works on. @param retype changes what a column is about */
    record Parts(GridModel model, GridController look, GridDrags drags, CellEditor editor, IntConsumer retype) {}

    GridMouse(GridBody body, Parts parts) {
        this.body = body;
        this.model = parts.model();
        this.look = parts.look();
        this.drags = parts.drags();
        this.editor = parts.editor();
        this.retype = parts.retype();
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        body.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        body.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        body.addEventHandler(
                MouseEvent.MOUSE_MOVED, event -> body.setCursor(isEdge(event) ? Cursor.H_RESIZE : Cursor.DEFAULT));
        body.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    private boolean isOutside(MouseEvent event) {
        return event.getTarget() != body
                && event.getTarget() != body.getChildrenUnmodifiable().get(0);
    }

    private void press(MouseEvent event) {
        if (isOutside(event)) {
            return;
        }
        body.requestFocus();
        pressX = event.getX();
        pressY = event.getY();
        dragging = false;
        drag = Optional.empty();
        if (editor.isOpen()) {
            return;
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            drag = take(event);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            point(event);
        }
        event.consume();
    }

    private Optional<GridDrag> take(MouseEvent event) {
        var metrics = model.metrics().get();
        if (isEdge(event)) {
            return resize(event);
        }
        if (event.getY() < GridMetrics.HEADER) {
            return header(event);
        }
        if (!metrics.isRow(event.getY())) {
            return Optional.empty();
        }
        var row = metrics.rowAt(event.getY());
        if (event.getX() < GridMetrics.NUMBERS) {
            return number(event, row);
        }
        if (!metrics.isColumn(event.getX())) {
            return Optional.empty();
        }
        look.go(row, metrics.columnAt(event.getX()), event.isShiftDown());
        if (event.getClickCount() == 2) {
            editor.open(Optional.empty());
            return Optional.empty();
        }
        return Optional.of(drags.select());
    }

    private Optional<GridDrag> resize(MouseEvent event) {
        var column = edge(event);
        if (event.getClickCount() == 2) {
            model.fit(column);
            return Optional.empty();
        }
        return Optional.of(drags.widen(column, event.getX()));
    }

    private Optional<GridDrag> header(MouseEvent event) {
        var metrics = model.metrics().get();
        if (event.getX() < GridMetrics.NUMBERS) {
            look.selectAll();
            return Optional.empty();
        }
        if (!metrics.isColumn(event.getX())) {
            return Optional.empty();
        }
        var column = metrics.columnAt(event.getX());
        if (event.getClickCount() == 2) {
            retype.accept(column);
            return Optional.empty();
        }
        look.selectColumn(column, event.isShiftDown());
        return event.isShiftDown() ? Optional.empty() : Optional.of(drags.moveColumn(column));
    }

    /** A row that is selected already is moved; another is selected first, and more with it by dragging. */
    private Optional<GridDrag> number(MouseEvent event, int row) {
        var block = model.selection().get().block();
        var isWhole = block.width() == model.sheet().columns().size();
        if (block.holdsRow(row) && isWhole && !event.isShiftDown()) {
            return Optional.of(drags.moveRows());
        }
        look.selectRow(row, event.isShiftDown());
        return Optional.of(drags.selectRows());
    }

    /** A press of the other button selects what is under it, unless that is selected already. */
    private void point(MouseEvent event) {
        var metrics = model.metrics().get();
        if (event.getY() < GridMetrics.HEADER && metrics.isColumn(event.getX())) {
            look.selectColumn(metrics.columnAt(event.getX()), false);
        } else if (metrics.isRow(event.getY()) && event.getX() < GridMetrics.NUMBERS) {
            if (!model.selection().get().block().holdsRow(metrics.rowAt(event.getY()))) {
                look.selectRow(metrics.rowAt(event.getY()), false);
            }
        } else if (metrics.isRow(event.getY()) && metrics.isColumn(event.getX())) {
            var row = metrics.rowAt(event.getY());
            var column = metrics.columnAt(event.getX());
            if (!model.selection().get().block().contains(row, column)) {
                look.go(row, column, false);
            }
        }
    }

    private void drag(MouseEvent event) {
        if (!dragging && Math.hypot(event.getX() - pressX, event.getY() - pressY) < DRAG_BEGINS) {
            return;
        }
        dragging = true;
        drag.ifPresent(under -> under.to(event.getX(), event.getY()));
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging) {
            drag.ifPresent(GridDrag::drop);
        } else {
            drag.ifPresent(GridDrag::giveUp);
        }
        drag = Optional.empty();
        dragging = false;
    }

    private void wheel(ScrollEvent event) {
        var sideways = event.isShiftDown() && event.getDeltaX() == 0;
        look.scroll(sideways ? -event.getDeltaY() : -event.getDeltaX(), sideways ? 0 : -event.getDeltaY());
        event.consume();
    }

    private boolean isEdge(MouseEvent event) {
        return event.getY() < GridMetrics.HEADER && edge(event) >= 0;
    }

    /** The column whose right edge is under the mouse; -1 for none. */
    private int edge(MouseEvent event) {
        var metrics = model.metrics().get();
        if (metrics.columns().size() == 0 || event.getX() < GridMetrics.NUMBERS) {
            return -1;
        }
        var column = metrics.columnAt(event.getX());
        var right = metrics.x(column) + metrics.columns().width(column);
        if (Math.abs(event.getX() - right) <= EDGE) {
            return column;
        }
        return column > 0 && event.getX() - metrics.x(column) <= EDGE ? column - 1 : -1;
    }
}
