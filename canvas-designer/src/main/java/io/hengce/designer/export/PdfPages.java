package io.hengce.designer.export;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import io.hengce.designer.canvas.Caption;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The pages of a document as they are written, one after the other, each with its number. None is kept once the next has begun. Close it at the end. */
final class PdfPages implements AutoCloseable {

    private static final double MARGIN = 28;
    private static final double FOOT = 16;

    private final Rectangle size;
    private final String title;
    private final Document document;
    private final PdfContentByte page;
    private final BaseFont font = font();
    private final PdfLetters letters = new PdfLetters();
    private int number;

    PdfPages(OutputStream out, Rectangle size, String title) {
        this.size = size;
        this.title = title;
        document = new Document(size);
        var writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        document.addTitle(title);
        document.open();
        page = writer.getDirectContent();
    }

    /** What of a page of a size can be drawn on, from its top left corner. */
    static Area room(Rectangle size) {
        return new Area(MARGIN, MARGIN, size.getWidth() - 2 * MARGIN, size.getHeight() - 2 * MARGIN - FOOT);
    }

    /** A drawing that pages can show parts of. */
    PdfTemplate drawing(Area bounds) {
        var drawing = page.createTemplate((float) bounds.width(), (float) bounds.height());
        drawing.concatCTM(1, 0, 0, -1, (float) -bounds.x(), (float) (bounds.height() + bounds.y()));
        return drawing;
    }

    PdfPen pen(PdfContentByte on) {
        return new PdfPen(on, font, letters);
    }

    /**
     * Begins a page, with its foot; its y goes down, as on the screen.
     *
     * @param of how many there will be
     */
    PdfPen next(int of) {
        if (number > 0) {
            page.restoreState();
        }
        number++;
        document.newPage();
        page.saveState();
        page.concatCTM(1, 0, 0, -1, 0, size.getHeight());
        var pen = pen(page);
        foot(pen, number + " / " + of);
        return pen;
    }

    /** The same, to be drawn on from the corner of its room, with things as large as the scale says. */
    PdfPen next(int of, double scale) {
        var pen = next(of);
        page.concatCTM((float) scale, 0, 0, (float) scale, (float) MARGIN, (float) MARGIN);
        return pen;
    }

    /** Shows a part of a drawing on the page, and nothing beside it. */
    void show(PdfTemplate drawing, Area bounds, Area part, double scale) {
        var room = room(size);
        page.saveState();
        page.rectangle(
                (float) room.x(), (float) room.y(), (float) (part.width() * scale), (float) (part.height() * scale));
        page.clip();
        page.newPath();
        var left = room.x() - (part.x() - bounds.x()) * scale;
        var top = room.y() - (part.y() - bounds.y()) * scale;
        page.addTemplate(
                drawing, (float) scale, 0, 0, (float) -scale, (float) left, (float) (top + bounds.height() * scale));
        page.restoreState();
    }

    @Override
    public void close() {
        page.restoreState();
        document.close();
    }

    private void foot(PdfPen pen, String count) {
        var y = size.getHeight() - MARGIN;
        pen.text(caption(title, new Spot(MARGIN, y)));
        var right = caption(count, new Spot(size.getWidth() - MARGIN, y));
        pen.text(caption(count, new Spot(right.at().x() - Outlines.width(right), y)));
    }

    private static Caption caption(String text, Spot at) {
        return new Caption(
                text, at, false, Fonts.text(9), Palette.of(Theme.LIGHT).muted());
    }

    /** The bundled font, of which the document takes only the letters that it uses. */
    private static BaseFont font() {
        var file = "HengceSans-Regular.otf";
        try (var in = Fonts.open(file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
