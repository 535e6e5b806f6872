package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import io.hengce.flow.document.Lane;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The whole drawing, small, with a frame around what is seen; a click or drag looks there. */
final class Minimap extends StackPane {

    private static final double WIDTH = 164;
    private static final double HEIGHT = 86;

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final Rectangle frame = new Rectangle();
    private final Region ground = new Region();
    private final CanvasModel model;
    private @Nullable Painted painted;

    /** What the nodes and lanes were painted from. */
    private record Painted(Drawing drawing, Theme theme, List<Lane> lanes) {
        private boolean isSame(@Nullable Painted other) {
            return other != null && drawing == other.drawing && theme == other.theme && lanes == other.lanes;
        }
    }

    Minimap(CanvasModel model) {
        this.model = model;
        setId("minimap");
        getStyleClass().add("minimap");
        ground.getStyleClass().add("floating");
        ground.setManaged(false);
        ground.setCache(true);
        frame.setFill(Color.TRANSPARENT);
        frame.setStrokeWidth(1.5);
        frame.setArcWidth(4);
        frame.setArcHeight(4);
        frame.setMouseTransparent(true);
        var map = new Pane(canvas, frame);
        map.setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(ground, map);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::look);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::look);
        addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_MOVED, MouseEvent::consume);
    }

    /** The ground has the shadow, which is kept: drawn anew with each frame it would cost more than the drawing. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    void paint(Picture picture, double width, double height) {
        var small = small(picture);
        var now = new Painted(
                picture.drawing(), picture.theme(), picture.document().layout().lanes());
        if (!now.isSame(painted) && (painted == null || !model.isPreviewing())) {
            painted = now;
            nodes(picture, small);
        }
        var seen = onMap(small, picture.camera().seen(width, height));
        var left = Math.max(1, seen.x());
        var top = Math.max(1, seen.y());
        frame.setX(left);
        frame.setY(top);
        frame.setWidth(Math.max(0, Math.min(WIDTH - 1, seen.right()) - left));
        frame.setHeight(Math.max(0, Math.min(HEIGHT - 1, seen.bottom()) - top));
        frame.setStroke(Palette.of(picture.theme()).accent());
    }

    /** They stay while the view moves, and while a gesture shows what it would change. */
    private void nodes(Picture picture, Camera small) {
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, WIDTH, HEIGHT);
        var palette = Palette.of(picture.theme());
        for (var lane : picture.document().layout().lanes()) {
            var at = onMap(small, LanePainter.area(lane));
            graphics.setFill(palette.canvas());
            graphics.fillRoundRect(at.x(), at.y(), at.width(), at.height(), 4, 4);
            graphics.setStroke(palette.border());
            graphics.strokeRoundRect(at.x(), at.y(), at.width(), at.height(), 4, 4);
        }
        for (var box : picture.drawing().boxes()) {
            var at = onMap(small, box.area());
            var strength = picture.frames().containsKey(box.node().id()) ? 0.2 : 0.5;
            graphics.setFill(
                    KindLook.of(box.node()).family().colour(picture.theme()).deriveColor(0, 1, 1, strength));
            graphics.fillRoundRect(at.x(), at.y(), Math.max(2, at.width()), Math.max(2, at.height()), 2, 2);
        }
    }

    private void look(MouseEvent event) {
        var small = small(model.picture());
        var view = model.view().get();
        var at = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
        model.camera()
                .set(Camera.centred(
                        small.worldX(at.getX()),
                        small.worldY(at.getY()),
                        view.width(),
                        view.height(),
                        model.camera().get().zoom()));
        event.consume();
    }

    private static Camera small(Picture picture) {
        var all = picture.document().layout().lanes().stream()
                .map(LanePainter::area)
                .reduce(picture.drawing().bounds(), Area::with);
        return Camera.fitting(all, WIDTH, HEIGHT, 8);
    }

    private static Area onMap(Camera small, Area area) {
        return new Area(
                small.screenX(area.x()),
                small.screenY(area.y()),
                area.width() * small.zoom(),
                area.height() * small.zoom());
    }
}
