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
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** Draws on a page whose y goes down, as the canvas's does. One per page. */
final class PdfPen implements Pen {

    private final PdfContentByte page;
    private final BaseFont font;
    private final Outlines outlines = new Outlines();

    PdfPen(PdfContentByte page, BaseFont font) {
        this.page = page;
        this.font = font;
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
        move(corners.get(0));
        corners.subList(1, corners.size()).forEach(this::straight);
        page.closePath();
        put(ink);
    }

    @Override
    public void line(List<Spot> spots, Ink ink) {
        ready(ink);
        move(spots.get(0));
        for (var bend : Bend.of(spots)) {
            straight(bend.in());
            curve(bend.in(), bend.corner(), bend.out());
        }
        straight(spots.get(spots.size() - 1));
        put(ink);
    }

    @Override
    public void glyph(Glyph glyph, Spot at, double size, Ink ink) {
        outline(Caption.of(glyph, at, size, ink.colour()));
    }

    private void outline(Caption caption) {
        var ink = Ink.fill(caption.colour());
        ready(ink);
        var from = caption.at();
        for (var element : outlines.of(caption)) {
            from = along(from, element);
        }
        put(ink);
    }

    private Spot along(Spot from, PathElement element) {
        if (element instanceof MoveTo to) {
            return move(new Spot(to.getX(), to.getY()));
        } else if (element instanceof LineTo to) {
            return straight(new Spot(to.getX(), to.getY()));
        } else if (element instanceof QuadCurveTo to) {
            return curve(from, new Spot(to.getControlX(), to.getControlY()), new Spot(to.getX(), to.getY()));
        } else if (element instanceof CubicCurveTo to) {
            page.curveTo(
                    (float) to.getControlX1(),
                    (float) to.getControlY1(),
                    (float) to.getControlX2(),
                    (float) to.getControlY2(),
                    (float) to.getX(),
                    (float) to.getY());
            return new Spot(to.getX(), to.getY());
        } else if (element instanceof ClosePath) {
            page.closePath();
            return from;
        }
        throw new IllegalStateException("an outline with " + element);
    }

    private Spot move(Spot to) {
        page.moveTo((float) to.x(), (float) to.y());
        return to;
    }

    private Spot straight(Spot to) {
        page.lineTo((float) to.x(), (float) to.y());
        return to;
    }

    /** A quadratic curve, which a page knows only as a cubic one. */
    private Spot curve(Spot from, Spot control, Spot to) {
        page.curveTo(
                (float) (from.x() + 2 * (control.x() - from.x()) / 3),
                (float) (from.y() + 2 * (control.y() - from.y()) / 3),
                (float) (to.x() + 2 * (control.x() - to.x()) / 3),
                (float) (to.y() + 2 * (control.y() - to.y()) / 3),
                (float) to.x(),
                (float) to.y());
        return to;
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
        var clear = new PdfGState();
        clear.setFillOpacity((float) ink.colour().getOpacity());
        clear.setStrokeOpacity((float) ink.colour().getOpacity());
        page.setGState(clear);
        var colour = awt(ink.colour());
        if (ink.fills()) {
            page.setColorFill(colour);
        } else {
            page.setColorStroke(colour);
            page.setLineWidth((float) ink.width());
        }
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
