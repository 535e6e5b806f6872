package io.hengce.designer.export;

import io.hengce.designer.canvas.FlowPicture;
import io.hengce.designer.canvas.Pen;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.session.Progress;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** A flow in pixels: two for each of the drawing's, fewer where that would be more than memory should hold. */
final class Png {

    static final double MOST_PIXELS = 40_000_000;
    private static final double SCALE = 2;

    private Png() {}

    static void write(FlowPicture flow, OutputStream out, Progress progress) throws IOException {
        var bounds = flow.bounds();
        write(bounds, scale(bounds), out, pen -> Watched.paint(flow, pen, progress));
    }

    /** Writes a picture once it is painted, which must not be larger than {@link #scale} allows. */
    static void write(Area bounds, double scale, OutputStream out, Consumer<Pen> painting) throws IOException {
        ImageIO.write(image(bounds, scale, painting), "png", out);
    }

    /** How many pixels there can be for each of the drawing's. */
    static double scale(Area bounds) {
        return Math.min(SCALE, Math.sqrt(MOST_PIXELS / (bounds.width() * bounds.height())));
    }

    private static BufferedImage image(Area bounds, double scale, Consumer<Pen> painting) {
        var image = new BufferedImage(
                (int) Math.ceil(bounds.width() * scale),
                (int) Math.ceil(bounds.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        graphics.translate(-bounds.x(), -bounds.y());
        painting.accept(new PixelPen(graphics));
        graphics.dispose();
        return image;
    }
}
