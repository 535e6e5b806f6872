package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Glyph;
import java.util.List;

/** What the painters draw with, in world pixels: a screen or a page. Everything that is drawn is made of these shapes. */
public interface Pen {

    /** A rectangle with round corners. */
    void box(Area area, double radius, Ink ink);

    /** The largest oval in the area. */
    void oval(Area area, Ink ink);

    /** A closed polygon. */
    void polygon(List<Spot> corners, Ink ink);

    /** A line from the first spot to the last, rounded at its bends. */
    void line(List<Spot> spots, Ink ink);

    void text(Caption caption);

    /** A sign of the size, centred at the spot. */
    void glyph(Glyph glyph, Spot at, double size, Ink ink);
}
