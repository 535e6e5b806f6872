package io.hengce.designer.export;

import io.hengce.designer.canvas.Bend;
import io.hengce.designer.canvas.Caption;
import io.hengce.designer.canvas.Ink;
import io.hengce.designer.canvas.Pen;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Glyph;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** Draws on an image in memory, texts as their outlines, so that no screen is needed. One per image. */
final class PixelPen implements Pen {

    private final Graphics2D graphics;
    private final Outlines outlines = new Outlines();

    PixelPen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    @Override
    public void box(Area area, double radius, Ink ink) {
        put(new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), 2 * radius, 2 * radius), ink);
    }

    @Override
    public void oval(Area area, Ink ink) {
        put(new Ellipse2D.Double(area.x(), area.y(), area.width(), area.height()), ink);
    }

    @Override
    public void polygon(List<Spot> corners, Ink ink) {
        var path = new Path2D.Double();
        path.moveTo(corners.get(0).x(), corners.get(0).y());
        corners.stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        put(path, ink);
    }

    @Override
    public void line(List<Spot> spots, Ink ink) {
        var path = new Path2D.Double();
        path.moveTo(spots.get(0).x(), spots.get(0).y());
        for (var bend : Bend.of(spots)) {
            path.lineTo(bend.in().x(), bend.in().y());
            path.quadTo(
                    bend.corner().x(),
                    bend.corner().y(),
                    bend.out().x(),
                    bend.out().y());
        }
        var end = spots.get(spots.size() - 1);
        path.lineTo(end.x(), end.y());
        put(path, ink);
    }

    @Override
    public void text(Caption caption) {
        if (caption.text().isEmpty()) {
            return;
        }
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        outlines.of(caption).forEach(element -> along(path, element));
        put(path, Ink.fill(caption.colour()));
    }

    @Override
    public void glyph(Glyph glyph, Spot at, double size, Ink ink) {
        text(Caption.of(glyph, at, size, ink.colour()));
    }

    private static void along(Path2D path, PathElement element) {
        if (element instanceof MoveTo to) {
            path.moveTo(to.getX(), to.getY());
        } else if (element instanceof LineTo to) {
            path.lineTo(to.getX(), to.getY());
        } else if (element instanceof QuadCurveTo to) {
            path.quadTo(to.getControlX(), to.getControlY(), to.getX(), to.getY());
        } else if (element instanceof CubicCurveTo to) {
            path.curveTo(
                    to.getControlX1(), to.getControlY1(), to.getControlX2(), to.getControlY2(), to.getX(), to.getY());
        } else if (element instanceof ClosePath) {
            path.closePath();
        } else {
            throw new IllegalStateException("an outline with " + element);
        }
    }

    private void put(Shape shape, Ink ink) {
        graphics.setColor(awt(ink.colour()));
        if (ink.fills()) {
            graphics.fill(shape);
        } else {
            graphics.setStroke(new BasicStroke((float) ink.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            graphics.draw(shape);
        }
    }

    private static java.awt.Color awt(Color colour) {
        return new java.awt.Color((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue(), (float)
                colour.getOpacity());
    }
}
