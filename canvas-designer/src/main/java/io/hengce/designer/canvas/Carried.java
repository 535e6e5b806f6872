package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Lifted;
import io.hengce.designer.words.Words;
import java.util.Set;
import javafx.scene.canvas.Canvas;

/**
 * The carried nodes with their lines, over the drawing: painted into it, they would have whole tiles painted anew at
 * every step. As large as what it shows. FX thread only.
 */
final class Carried extends Canvas {

    /** It grows and shrinks by so many pixels, as a canvas of another size is a new one. */
    private static final int STEP = 128;

    private final CanvasPainter painter;

    Carried(Words words) {
        painter = new CanvasPainter(words);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows what is carried; the rest of the picture. */
    Picture lift(Picture picture, Area view, Set<String> nodes) {
        setVisible(!nodes.isEmpty());
        if (nodes.isEmpty()) {
            return picture;
        }
        var lifted = Lifted.of(picture.drawing(), nodes);
        var seen = picture.camera().seen(view.width(), view.height());
        lifted.area()
                .flatMap(area -> area.grown(picture.reach()).shared(seen))
                .ifPresentOrElse(area -> paint(picture, lifted, area), () -> setVisible(false));
        return picture.with(lifted.ground());
    }

    /** By whole pixels from the origin of the world, as the tiles are. */
    private void paint(Picture picture, Lifted lifted, Area area) {
        var camera = picture.camera();
        var zoom = camera.zoom();
        var left = Math.floor(area.x() * zoom);
        var top = Math.floor(area.y() * zoom);
        size(Math.ceil(area.right() * zoom) - left, Math.ceil(area.bottom() * zoom) - top);
        relocate(left + Math.round(camera.screenX(0)), top + Math.round(camera.screenY(0)));
        var graphics = getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        painter.lifted(graphics, picture, lifted, new Camera(zoom, left / zoom, top / zoom));
    }

    private void size(double wide, double high) {
        setWidth(Math.ceil(wide / STEP) * STEP);
        setHeight(Math.ceil(high / STEP) * STEP);
    }
}
