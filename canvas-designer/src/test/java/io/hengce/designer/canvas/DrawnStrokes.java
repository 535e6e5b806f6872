package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Glyph;
import java.util.ArrayList;
import java.util.List;

/** A pen that keeps what was drawn with it. */
final class DrawnStrokes implements Pen {

    final List<Stroke> strokes = new ArrayList<>();
    final List<Caption> captions = new ArrayList<>();

    /**
     * Anything but a text.
     *
     * @param size the radius of a box, the size of a sign; else 0
     */
    record Stroke(String shape, List<Spot> spots, double size, Ink ink) {}

    @Override
    public void box(Area area, double radius, Ink ink) {
        keep("box", corners(area), radius, ink);
    }

    @Override
    public void oval(Area area, Ink ink) {
        keep("oval", corners(area), 0, ink);
    }

    @Override
    public void polygon(List<Spot> corners, Ink ink) {
        keep("polygon", corners, 0, ink);
    }

    @Override
    public void line(List<Spot> spots, Ink ink) {
        keep("line", spots, 0, ink);
    }

    @Override
    public void text(Caption caption) {
        captions.add(caption);
    }

    @Override
    public void glyph(Glyph glyph, Spot at, double size, Ink ink) {
        keep(glyph.name(), List.of(at), size, ink);
    }

    static List<Spot> corners(Area area) {
        return List.of(new Spot(area.x(), area.y()), new Spot(area.right(), area.bottom()));
    }

    private void keep(String shape, List<Spot> spots, double size, Ink ink) {
        strokes.add(new Stroke(shape, List.copyOf(spots), size, ink));
    }
}
