package io.hengce.designer.export;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import io.hengce.designer.canvas.Bend;
import io.hengce.designer.canvas.Caption;
import io.hengce.designer.canvas.Ink;
import io.hengce.designer.canvas.Pen;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Glyph;
import java.util.List;
import javafx.scene.paint.Color;

/** Draws on a page or a drawing whose y goes down, as the canvas's does. One per page. */
final class PdfPen implements Pen {

    private final PdfContentByte page;
    private final BaseFont font;
    private final PdfLetters letters;
    private final PdfPath path;

    PdfPen(PdfContentByte page, BaseFont font, PdfLetters letters) {
        this.page = page;
        this.font = font;
        this.letters = letters;
        this.path = new PdfPath(page);
    }

    @Override
    public void box(Area area, double radius, Ink ink) {
        ready(ink);
        if (radius == 0) {
            page.rectangle((float) area.x(), (float) area.y(), (float) area.width(), (float) area.height());
        } else {
            page.roundRectangle((float) area.x(), (float) area.y(), (float) area.width(), (float) area.height(), (float)
                    Math.min(radius, Math.min(area.width(), area.height()) / 2));
        }
        put(ink);
    }

    @Override
    public void oval(Area area, Ink ink) {
        ready(ink);
        page.ellipse((float) area.x(), (float) area.y(), (float) area.right(), (float) area.bottom());
        put(ink);
    }

    @Override
    public void polygon(List<Spot> corners, Ink ink) {
        ready(ink);
        path.move(corners.get(0));
        corners.subList(1, corners.size()).forEach(path::straight);
        page.closePath();
        put(ink);
    }

    @Override
    public void line(List<Spot> spots, Ink ink) {
        ready(ink);
        path.move(spots.get(0));
        for (var bend : Bend.of(spots)) {
            path.straight(bend.in());
            path.curve(bend.in(), bend.corner(), bend.out());
        }
        path.straight(spots.get(spots.size() - 1));
        put(ink);
    }

    @Override
    public void glyph(Glyph glyph, Spot at, double size, Ink ink) {
        outline(Caption.of(glyph, at, size, ink.colour()));
    }

    private void outline(Caption caption) {
        ready(Ink.fill(caption.colour()));
        letters.show(page, letters.outlines().pieces(caption));
        page.restoreState();
    }

    /** Readers draw fonts of this kind otherwise or not at all: the eye gets the outline, a search finds the unseen text on it. */
    @Override
    public void text(Caption caption) {
        if (caption.text().isEmpty()) {
            return;
        }
        outline(caption);
        var left = caption.centred()
                ? caption.at().x() - Outlines.width(caption) / 2
                : caption.at().x();
        page.beginText();
        page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
        page.setFontAndSize(font, (float) caption.font().getSize());
        page.setTextMatrix(1, 0, 0, -1, (float) left, (float) Outlines.baseline(caption));
        page.showText(caption.text());
        page.endText();
    }

    private void ready(Ink ink) {
        page.saveState();
        if (ink.colour().getOpacity() < 1) {
            page.setGState(clear(ink.colour().getOpacity()));
        }
        var colour = awt(ink.colour());
        if (ink.fills()) {
            page.setColorFill(colour);
        } else {
            page.setColorStroke(colour);
            page.setLineWidth((float) ink.width());
        }
    }

    private static PdfGState clear(double opacity) {
        var clear = new PdfGState();
        clear.setFillOpacity((float) opacity);
        clear.setStrokeOpacity((float) opacity);
        return clear;
    }

    private void put(Ink ink) {
        if (ink.fills()) {
            page.fill();
        } else {
            page.stroke();
        }
        page.restoreState();
    }

    private static java.awt.Color awt(Color colour) {
        return new java.awt.Color((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue());
    }
}
