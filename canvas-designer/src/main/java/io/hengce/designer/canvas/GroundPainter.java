package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Camera;
import io.hengce.designer.look.Palette;
import javafx.scene.canvas.GraphicsContext;

/** Paints the ground with its grid of dots, in screen pixels. */
final class GroundPainter {

    private static final double WORLD_STEP = 20;
    private static final double LEAST_STEP = 14;

    void paint(GraphicsContext graphics, Palette palette, Camera camera, double width, double height) {
        graphics.setFill(palette.canvas());
        graphics.fillRect(0, 0, width, height);
        var step = WORLD_STEP * camera.zoom();
        while (step < LEAST_STEP) {
            step *= 2;
        }
        graphics.setFill(palette.dots());
        var left = offset(camera.screenX(0), step);
        for (var y = offset(camera.screenY(0), step); y < height; y += step) {
            for (var x = left; x < width; x += step) {
                graphics.fillRect(Math.round(x) - 1, Math.round(y) - 1, 2, 2);
            }
        }
    }

    private static double offset(double origin, double step) {
        return origin - Math.floor(origin / step) * step;
    }
}
