package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Glyph;
import java.util.List;

/** Draws on a canvas in haste: rectangles for whatever can be one, since a software renderer draws a dozen of them for one curve. */
record PlainPen(ScreenPen pen) implements Pen {

    /** How much of the radius is cut off a corner, so that from a step back it looks round. */
    private static final double CUT = 0.3;

    /** An oval that is smaller looks round in two rectangles. */
    private static final double SMALL = 24;

    @Override
    public void box(Area area, double radius, Ink ink) {
        if (radius == 0) {
            pen.box(area, 0, ink);
        } else if (ink.fills()) {
            filled(area, radius * CUT, ink);
        } else {
            framed(area, radius * CUT, ink);
        }
    }

    private void filled(Area area, double cut, Ink ink) {
        pen.box(new Area(area.x(), area.y() + cut, area.width(), area.height() - 2 * cut), 0, ink);
        if (ink.colour().isOpaque()) {
            pen.box(new Area(area.x() + cut, area.y(), area.width() - 2 * cut, area.height()), 0, ink);
        }
    }

    private void framed(Area area, double cut, Ink ink) {
        var half = ink.width() / 2;
        var fill = Ink.fill(ink.colour());
        var wide = area.width() - 2 * cut;
        var high = area.height() - 2 * cut;
        pen.box(new Area(area.x() + cut, area.y() - half, wide, ink.width()), 0, fill);
        pen.box(new Area(area.x() + cut, area.bottom() - half, wide, ink.width()), 0, fill);
        pen.box(new Area(area.x() - half, area.y() + cut, ink.width(), high), 0, fill);
        pen.box(new Area(area.right() - half, area.y() + cut, ink.width(), high), 0, fill);
    }

    @Override
    public void oval(Area area, Ink ink) {
        if (area.width() < SMALL && ink.fills()) {
            filled(area, area.width() / 2 * CUT, ink);
        } else {
            pen.oval(area, ink);
        }
    }

    @Override
    public void polygon(List<Spot> corners, Ink ink) {
        pen.polygon(corners, ink);
    }

    /** With sharp bends. */
    @Override
    public void line(List<Spot> spots, Ink ink) {
        pen.straight(spots, ink);
    }

    @Override
    public void text(Caption caption) {
        pen.text(caption);
    }

    @Override
    public void glyph(Glyph glyph, Spot at, double size, Ink ink) {
        pen.glyph(glyph, at, size, ink);
    }
}
