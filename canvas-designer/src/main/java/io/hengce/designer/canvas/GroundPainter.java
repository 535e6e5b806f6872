package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Camera;
import io.hengce.designer.look.Palette;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Paints the ground with its grid of dots, in screen pixels. */
final class GroundPainter {

    private static final double WORLD_STEP = 20;
    private static final double LEAST_STEP = 14;
    private static final int SIZE = 2;

    private static final int REMEMBERED = 40;

    private final Map<Dots, Image> rows = new HashMap<>();

    void paint(GraphicsContext graphics, Palette palette, Camera camera, double width, double height) {
        graphics.setFill(palette.canvas());
        graphics.fillRect(0, 0, width, height);
        var step = WORLD_STEP * camera.zoom();
        while (step < LEAST_STEP) {
            step *= 2;
        }
        var left = offset(camera.screenX(0), step);
        var row = row(new Dots(left, step, (int) Math.ceil(width), palette.dots()));
        for (var y = offset(camera.screenY(0), step); y < height; y += step) {
            graphics.drawImage(row, 0, Math.round(y) - 1);
        }
    }

    /** One row of dots as a picture: thousands of little squares a frame would cost more than all nodes. */
    private Image row(Dots dots) {
        if (rows.size() > REMEMBERED) {
            rows.clear();
        }
        return rows.computeIfAbsent(dots, Dots::picture);
    }

    private record Dots(double left, double step, int width, Color colour) {

        private Image picture() {
            var picture = new WritableImage(Math.max(1, width), SIZE);
            for (var x = left; x < width; x += step) {
                for (var dx = 0; dx < SIZE; dx++) {
                    var at = (int) Math.round(x) - 1 + dx;
                    if (at >= 0 && at < width) {
                        for (var dy = 0; dy < SIZE; dy++) {
                            picture.getPixelWriter().setColor(at, dy, colour);
                        }
                    }
                }
            }
            return picture;
        }
    }

    private static double offset(double origin, double step) {
        return origin - Math.floor(origin / step) * step;
    }
}
