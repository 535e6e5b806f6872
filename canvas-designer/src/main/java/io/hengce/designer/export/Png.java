package io.hengce.designer.export;

import io.hengce.designer.canvas.FlowPicture;
import io.hengce.designer.session.Progress;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A flow in pixels: two for each of the drawing's, fewer where that would be more than memory should hold. */
final class Png {

    private static final double MOST_PIXELS = 40_000_000;
    private static final double SCALE = 2;

    private Png() {}

    static byte[] of(FlowPicture flow, Progress progress) {
        return bytes(image(flow, progress));
    }

    private static BufferedImage image(FlowPicture flow, Progress progress) {
        var bounds = flow.bounds();
        var scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (bounds.width() * bounds.height())));
        var image = new BufferedImage(
                (int) Math.ceil(bounds.width() * scale),
                (int) Math.ceil(bounds.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        graphics.translate(-bounds.x(), -bounds.y());
        Watched.paint(flow, new PixelPen(graphics), progress);
        graphics.dispose();
        return image;
    }

    private static byte[] bytes(BufferedImage image) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
