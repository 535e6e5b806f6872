package io.hengce.designer.grid;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The cells: one painted canvas of the size of the view, two scroll bars, and the input over the cell that is changed. */
final class GridBody extends Region {

    private static final double BAR = 14;
    private static final double LEAST_THUMB = 0.04;

    private final GridModel model;
    private final CellEditor editor;
    private final Canvas canvas = new Canvas();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final GridPainter painter = new GridPainter();
    private final InvalidationListener changed = this::changed;
    private int painted;
    private boolean settling;

    GridBody(GridModel model, CellEditor editor) {
        this.model = model;
        this.editor = editor;
        setId("grid-cells");
        getStyleClass().add("grid-cells");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setInputMethodRequests(new CaretUnderCell());
        down.setOrientation(Orientation.VERTICAL);
        across.setId("grid-across");
        down.setId("grid-down");
        across.setFocusTraversable(false);
        down.setFocusTraversable(false);
        across.valueProperty().subscribe((before, now) -> scrolled());
        down.valueProperty().subscribe((before, now) -> scrolled());
        getChildren().addAll(canvas, editor.input(), across, down);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        for (var each : model.watched()) {
            each.addListener(changed);
        }
    }

    void detach() {
        for (var each : model.watched()) {
            each.removeListener(changed);
        }
    }

    /** How many cells the last painting painted. */
    int painted() {
        return painted;
    }

    /** Painting waits for the next pulse, so that many changes cost one painting. */
    private void changed(Observable what) {
        model.picture();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var width = Math.max(0, getWidth() - BAR);
        var height = Math.max(0, getHeight() - BAR);
        var metrics = model.metrics().get();
        if (metrics.width() + model.figures().width() != width
                || metrics.height() != height
                || metrics.rows() != model.order().size()) {
            model.resized(width, height);
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        down.resizeRelocate(width, GridMetrics.HEADER, BAR, Math.max(0, height - GridMetrics.HEADER));
        across.resizeRelocate(GridMetrics.NUMBERS, height, Math.max(0, width - GridMetrics.NUMBERS), BAR);
        settle();
        paint();
        editor.place();
    }

    private void paint() {
        painted = painter.paint(canvas.getGraphicsContext2D(), model.picture());
        var said = new CellWords(model).spoken();
        if (!said.equals(getAccessibleText())) {
            setAccessibleText(said);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /** The bars follow where the grid is. */
    private void settle() {
        var metrics = model.metrics().get();
        settling = true;
        settle(across, metrics.scrollX(), metrics.mostX(), metrics.width() - GridMetrics.NUMBERS);
        settle(down, metrics.scrollY(), metrics.mostY(), metrics.height() - GridMetrics.HEADER);
        settling = false;
    }

    private static void settle(ScrollBar bar, double value, double most, double seen) {
        bar.setMax(most);
        bar.setVisibleAmount(most * Math.max(LEAST_THUMB, seen / Math.max(1, most + seen)));
        bar.setBlockIncrement(seen);
        bar.setUnitIncrement(GridMetrics.ROW);
        bar.setValue(value);
        bar.setVisible(most > 0);
    }

    private void scrolled() {
        if (!settling) {
            model.scrollTo(across.getValue(), down.getValue());
        }
    }

    /** An input method may be used from the first letter on: it is asked for where the focused cell is. */
    private final class CaretUnderCell implements InputMethodRequests {
        @Override
        public Point2D getTextLocation(int offset) {
            var at = model.selection().get();
            var area = model.metrics().get().cell(at.row(), at.column());
            return localToScreen(area.x(), area.bottom());
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {}

        @Override
        public String getSelectedText() {
            return "";
        }
    }
}
