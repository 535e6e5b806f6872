package io.hengce.designer.export;

import io.hengce.designer.canvas.FlowPicture;
import io.hengce.designer.canvas.ScreenPen;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** A flow in pixels: two for each of the drawing's, fewer where that would be more than memory should hold. */
final class Png {

    private static final double MOST_PIXELS = 40_000_000;
    private static final double SCALE = 2;
    /** A canvas holds no more than a texture does, so a large picture is painted tile by tile. */
    private static final int TILE = 2_048;

    private final FlowPicture flow;
    private final double scale;
    private final BufferedImage image;

    private Png(FlowPicture flow) {
        this.flow = flow;
        var bounds = flow.bounds();
        scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (bounds.width() * bounds.height())));
        image = new BufferedImage(
                (int) Math.ceil(bounds.width() * scale),
                (int) Math.ceil(bounds.height() * scale),
                BufferedImage.TYPE_INT_RGB);
    }

    static byte[] of(FlowPicture flow) {
        var png = new Png(flow);
        for (var y = 0; y < png.image.getHeight(); y += TILE) {
            for (var x = 0; x < png.image.getWidth(); x += TILE) {
                png.tile(x, y);
            }
        }
        return png.bytes();
    }

    private void tile(int x, int y) {
        var width = Math.min(TILE, image.getWidth() - x);
        var height = Math.min(TILE, image.getHeight() - y);
        var canvas = new Canvas(width, height);
        var graphics = canvas.getGraphicsContext2D();
        graphics.translate(-x, -y);
        graphics.scale(scale, scale);
        graphics.translate(-flow.bounds().x(), -flow.bounds().y());
        flow.paint(new ScreenPen(graphics));
        var pixels = new int[width * height];
        canvas.snapshot(null, null)
                .getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        image.setRGB(x, y, width, height, pixels, 0, width);
    }

    private byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
