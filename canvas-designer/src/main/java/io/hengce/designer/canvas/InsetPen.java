package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Glyph;
import java.util.List;
import javafx.scene.text.Font;

/** Draws a drawing within another one, with that one's pen. */
record InsetPen(Pen pen, Inset inset) implements Pen {

    @Override
    public void box(Area area, double radius, Ink ink) {
        pen.box(inset.out(area), radius * inset.scale(), scaled(ink));
    }

    @Override
    public void oval(Area area, Ink ink) {
        pen.oval(inset.out(area), scaled(ink));
    }

    @Override
    public void polygon(List<Spot> corners, Ink ink) {
        pen.polygon(corners.stream().map(inset::out).toList(), scaled(ink));
    }

    @Override
    public void line(List<Spot> spots, Ink ink) {
        pen.line(spots.stream().map(inset::out).toList(), scaled(ink));
    }

    @Override
    public void text(Caption caption) {
        var font = caption.font();
        pen.text(new Caption(
                caption.text(),
                inset.out(caption.at()),
                caption.centred(),
                new Font(font.getName(), font.getSize() * inset.scale()),
                caption.colour()));
    }

    @Override
    public void glyph(Glyph glyph, Spot at, double size, Ink ink) {
        pen.glyph(glyph, inset.out(at), size * inset.scale(), scaled(ink));
    }

    private Ink scaled(Ink ink) {
        return new Ink(ink.colour(), ink.width() * inset.scale());
    }
}
