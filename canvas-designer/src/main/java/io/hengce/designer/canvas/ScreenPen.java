package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Glyph;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws on a canvas. FX thread only. */
public record ScreenPen(GraphicsContext graphics) implements Pen {

    private static final double FONT_STEP = 0.5;

    private boolean ready(Ink ink) {
        if (ink.fills()) {
            graphics.setFill(ink.colour());
        } else {
            graphics.setStroke(ink.colour());
            graphics.setLineWidth(ink.width());
        }
        return ink.fills();
    }

    @Override
    public void box(Area area, double radius, Ink ink) {
        if (radius == 0) {
            sharp(area, ink);
        } else if (ready(ink)) {
            graphics.fillRoundRect(area.x(), area.y(), area.width(), area.height(), 2 * radius, 2 * radius);
        } else {
            graphics.strokeRoundRect(area.x(), area.y(), area.width(), area.height(), 2 * radius, 2 * radius);
        }
    }

    private void sharp(Area area, Ink ink) {
        if (ready(ink)) {
            graphics.fillRect(area.x(), area.y(), area.width(), area.height());
            return;
        }
        var corners = List.of(
                new Spot(area.x(), area.y()),
                new Spot(area.right(), area.y()),
                new Spot(area.right(), area.bottom()),
                new Spot(area.x(), area.bottom()));
        graphics.setFill(ink.colour());
        for (var index = 0; index < corners.size(); index++) {
            piece(corners.get(index), corners.get((index + 1) % corners.size()), ink);
        }
    }

    @Override
    public void oval(Area area, Ink ink) {
        if (ready(ink)) {
            graphics.fillOval(area.x(), area.y(), area.width(), area.height());
        } else {
            graphics.strokeArc(area.x(), area.y(), area.width(), area.height(), 0, 360, ArcType.OPEN);
        }
    }

    @Override
    public void polygon(List<Spot> corners, Ink ink) {
        var xs = corners.stream().mapToDouble(Spot::x).toArray();
        var ys = corners.stream().mapToDouble(Spot::y).toArray();
        if (ready(ink)) {
            graphics.fillPolygon(xs, ys, xs.length);
        } else {
            graphics.strokePolygon(xs, ys, xs.length);
        }
    }

    /** Piece by piece: a path as wide as the drawing costs a software renderer as much as all it goes around. */
    @Override
    public void line(List<Spot> spots, Ink ink) {
        ready(ink);
        graphics.setFill(ink.colour());
        var from = spots.get(0);
        for (var bend : Bend.of(spots)) {
            piece(from, bend.in(), ink);
            corner(bend);
            from = bend.out();
        }
        piece(from, spots.get(spots.size() - 1), ink);
    }

    /** With sharp bends. */
    void straight(List<Spot> spots, Ink ink) {
        ready(ink);
        graphics.setFill(ink.colour());
        var from = spots.get(0);
        for (var to : spots.subList(1, spots.size())) {
            piece(from, to, ink);
            from = to;
        }
    }

    private void piece(Spot from, Spot to, Ink ink) {
        var half = ink.width() / 2;
        if (from.y() == to.y()) {
            graphics.fillRect(Math.min(from.x(), to.x()), from.y() - half, Math.abs(to.x() - from.x()), ink.width());
        } else if (from.x() == to.x()) {
            graphics.fillRect(from.x() - half, Math.min(from.y(), to.y()), ink.width(), Math.abs(to.y() - from.y()));
        } else {
            graphics.strokeLine(from.x(), from.y(), to.x(), to.y());
        }
    }

    private void corner(Bend bend) {
        graphics.beginPath();
        graphics.moveTo(bend.in().x(), bend.in().y());
        graphics.quadraticCurveTo(
                bend.corner().x(), bend.corner().y(), bend.out().x(), bend.out().y());
        graphics.stroke();
    }

    /** At its size on the screen, not scaled: a software renderer keeps the letters of a size, and draws scaled ones as shapes. */
    @Override
    public void text(Caption caption) {
        var world = graphics.getTransform();
        var at = world.transform(caption.at().x(), caption.at().y());
        var font = caption.font();
        var size = Math.max(1, Math.round(font.getSize() * world.getMyy() / FONT_STEP)) * FONT_STEP;
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        graphics.setFont(new Font(font.getName(), size));
        graphics.setFill(caption.colour());
        graphics.setTextAlign(caption.centred() ? TextAlignment.CENTER : TextAlignment.LEFT);
        graphics.setTextBaseline(caption.centred() ? VPos.CENTER : VPos.BASELINE);
        graphics.fillText(caption.text(), at.getX(), at.getY());
        graphics.setTransform(world);
    }

    @Override
    public void glyph(Glyph glyph, Spot at, double size, Ink ink) {
        text(Caption.of(glyph, at, size, ink.colour()));
    }
}
