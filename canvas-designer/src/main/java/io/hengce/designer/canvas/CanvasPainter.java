package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Lifted;
import io.hengce.designer.look.Lettering;
import io.hengce.designer.look.Palette;
import io.hengce.designer.words.Words;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Paints a picture: ground, notes, edges, nodes, tags, and what is being drawn. Only what is seen is painted. */
final class CanvasPainter {

    private final GroundPainter ground = new GroundPainter();
    private final LanePainter lanes;
    private final NotePainter notes;
    private final EdgePainter edges;
    private final NodePainter nodes;
    private final FramePainter frames;
    private final TagPainter tags;
    private final HeatPainter heat;
    private final PendingPainter pending;

    CanvasPainter(Words words) {
        var lettering = new Lettering();
        this.lanes = new LanePainter(lettering);
        this.notes = new NotePainter(lettering);
        this.edges = new EdgePainter(words, lettering);
        this.frames = new FramePainter(words, lettering);
        this.nodes = new NodePainter(words, lettering, frames);
        this.tags = new TagPainter(words, lettering);
        this.heat = new HeatPainter(lettering);
        this.pending = new PendingPainter(nodes);
    }

    /**
     * Paints a part of the picture.
     *
     * @param camera of the picture's zoom, with the part's corner: a whole number of screen pixels from the origin
     */
    void paint(GraphicsContext graphics, Picture picture, Camera camera, double width, double height) {
        graphics.save();
        ground.paint(graphics, Palette.of(picture.theme()), camera, width, height);
        var brush = brush(graphics, picture, camera);
        paint(brush, picture, camera.seen(width, height));
        pending.paint(graphics, brush, picture);
        graphics.restore();
    }

    /** Paints what is lifted off a picture and lies over it, on nothing. */
    void lifted(GraphicsContext graphics, Picture picture, Lifted lifted, Camera camera) {
        graphics.save();
        var brush = brush(graphics, picture, camera);
        var all = lifted.lines().bounds().with(lifted.nodes().bounds());
        edges.paint(brush, picture.with(lifted.lines()), all);
        standing(brush, picture.with(lifted.nodes()), all);
        graphics.restore();
    }

    private static Brush brush(GraphicsContext graphics, Picture picture, Camera camera) {
        graphics.translate(Math.round(camera.screenX(0)), Math.round(camera.screenY(0)));
        graphics.scale(camera.zoom(), camera.zoom());
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        var round = new ScreenPen(graphics);
        var pen = picture.isPlain() ? new PlainPen(round) : round;
        return new Brush(pen, Palette.of(picture.theme()), camera.zoom(), picture.isVeryFar());
    }

    /** A red dot on the left upper corner of a node before which a run stops. */
    private static void breakpoints(Brush brush, Picture picture) {
        for (var node : picture.breakpoints()) {
            picture.drawing().box(node).ifPresent(box -> {
                var radius = Math.max(7, brush.screen(4));
                brush.disc(
                        box.area().x() + 2,
                        box.area().y() + 2,
                        radius + 2,
                        brush.palette().surface());
                brush.disc(
                        box.area().x() + 2,
                        box.area().y() + 2,
                        radius,
                        brush.palette().error());
            });
        }
    }

    /** Paints what lies on the ground, as far as it is seen. */
    void paint(Brush brush, Picture picture, Area seen) {
        lanes.paint(brush, picture, seen);
        notes.paint(brush, picture, picture.document().layout().notes());
        edges.paint(brush, picture, seen);
        standing(brush, picture, seen);
    }

    private void standing(Brush brush, Picture picture, Area seen) {
        nodes.paint(brush, picture, seen);
        frames.contents(brush, picture, seen);
        heat.paint(brush, picture, seen);
        tags.paint(brush, picture, seen);
        breakpoints(brush, picture);
    }
}
