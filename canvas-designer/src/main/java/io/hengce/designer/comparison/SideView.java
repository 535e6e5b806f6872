package io.hengce.designer.comparison;

import io.hengce.designer.canvas.StillDrawing;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import io.hengce.designer.words.Words;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** One of the two drawings with its marks; dragging and the wheel move both. */
final class SideView extends Pane {

    private static final double WHEEL = 1.15;

    private final StillDrawing still;
    private final Canvas over = new Canvas();
    private final ComparisonModel model;
    private final ComparisonController controller;
    private final Whereabouts where;
    private final Seen seen;
    private Theme theme = Theme.LIGHT;
    private double lastX;
    private double lastY;

    /** What of the model is its side's: from where it is seen, and its marks. */
    record Seen(Supplier<Camera> camera, Supplier<Marks> marks) {}

    SideView(Whereabouts where, ComparisonController controller, Seen seen, Words words) {
        this.model = controller.model();
        this.controller = controller;
        this.where = where;
        this.seen = seen;
        this.still = new StillDrawing(where.side().document(), where.side().drawing(), words);
        over.setMouseTransparent(true);
        setMinSize(0, 0);
        getStyleClass().add("canvas");
        getChildren().addAll(still, over);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseClicked(this::clicked);
        setOnScroll(this::scrolled);
        setOnZoom((ZoomEvent event) -> controller.zoom(event.getZoomFactor(), event.getX(), event.getY()));
    }

    void dress(Theme now) {
        theme = now;
        requestLayout();
    }

    void detach() {
        still.detach();
    }

    @Override
    protected void layoutChildren() {
        var size = new Area(0, 0, getWidth(), getHeight());
        if (!size.equals(model.view().get())) {
            var isFirst = model.view().get().width() == 0;
            model.view().set(size);
            if (isFirst) {
                controller.fit();
            }
        }
        still.resizeRelocate(0, 0, getWidth(), getHeight());
        still.show(seen.camera().get(), theme);
        over.setWidth(getWidth());
        over.setHeight(getHeight());
        var graphics = over.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        new MarkPainter(graphics, seen.camera().get(), Palette.of(theme))
                .paint(where, seen.marks().get(), model.chosen().get());
    }

    private void pressed(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
    }

    private void dragged(MouseEvent event) {
        controller.pan(event.getX() - lastX, event.getY() - lastY);
        pressed(event);
    }

    private void clicked(MouseEvent event) {
        if (event.isStillSincePress()) {
            var camera = seen.camera().get();
            controller.chooseAt(where, camera.worldX(event.getX()), camera.worldY(event.getY()));
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShiftDown() || event.getDeltaX() != 0) {
            controller.pan(event.getDeltaX() + (event.isShiftDown() ? event.getDeltaY() : 0), 0);
        } else if (event.getDeltaY() != 0) {
            controller.zoom(event.getDeltaY() > 0 ? WHEEL : 1 / WHEEL, event.getX(), event.getY());
        }
        event.consume();
    }
}
