package io.hengce.designer.export;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import io.hengce.designer.canvas.Caption;
import io.hengce.designer.canvas.FlowPicture;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A flow as PDF on A3 across. A flow that would be too small to read on one page is laid over several, which overlap a little; each says which it is.
 */
final class Pdf {

    private static final Rectangle PAGE = PageSize.A3.rotate();
    private static final double MARGIN = 28;
    private static final double FOOT = 16;
    /** Smaller than this, a node's name cannot be read on paper. */
    private static final double LEAST_SCALE = 0.45;

    private static final double OVERLAP = 30;

    private final FlowPicture flow;
    private final Progress progress;
    private final double scale;
    private final int across;
    private final int down;

    private Pdf(FlowPicture flow, Progress progress) {
        this.flow = flow;
        this.progress = progress;
        var bounds = flow.bounds();
        var fitting = Math.min(roomAcross() / bounds.width(), roomDown() / bounds.height());
        scale = Math.max(LEAST_SCALE, Math.min(1, fitting));
        across = pages(bounds.width() * scale, roomAcross());
        down = pages(bounds.height() * scale, roomDown());
    }

    private static double roomAcross() {
        return PAGE.getWidth() - 2 * MARGIN;
    }

    private static double roomDown() {
        return PAGE.getHeight() - 2 * MARGIN - FOOT;
    }

    private static int pages(double length, double room) {
        return length <= room + 0.01 ? 1 : (int) Math.ceil((length - OVERLAP) / (room - OVERLAP));
    }

    static byte[] of(FlowPicture flow, String title, Progress progress) {
        return new Pdf(flow, progress).bytes(title);
    }

    private byte[] bytes(String title) {
        var out = new ByteArrayOutputStream();
        var document = new Document(PAGE);
        var writer = PdfWriter.getInstance(document, out);
        document.addTitle(title);
        document.open();
        var page = writer.getDirectContent();
        var font = font();
        var drawing = drawing(page, font);
        for (var row = 0; row < down; row++) {
            for (var column = 0; column < across; column++) {
                document.newPage();
                place(page, drawing, new Spot(column, row));
                foot(page, font, title, row * across + column + 1);
            }
        }
        document.close();
        return out.toByteArray();
    }

    /** The whole drawing once, in its own pixels; every page shows a part of it. */
    private PdfTemplate drawing(PdfContentByte page, BaseFont font) {
        var bounds = flow.bounds();
        var drawing = page.createTemplate((float) bounds.width(), (float) bounds.height());
        drawing.concatCTM(1, 0, 0, -1, (float) -bounds.x(), (float) (bounds.height() + bounds.y()));
        Watched.paint(flow, new PdfPen(drawing, font), progress);
        return drawing;
    }

    private void place(PdfContentByte page, PdfTemplate drawing, Spot tile) {
        var part = new Area(MARGIN, MARGIN + FOOT, roomAcross(), roomDown());
        var left = part.x() - tile.x() * (part.width() - OVERLAP);
        var top = part.bottom() + tile.y() * (part.height() - OVERLAP);
        page.saveState();
        page.rectangle((float) part.x(), (float) part.y(), (float) part.width(), (float) part.height());
        page.clip();
        page.newPath();
        page.addTemplate(
                drawing, (float) scale, 0, 0, (float) scale, (float) left, (float) (top - drawing.getHeight() * scale));
        page.restoreState();
    }

    private void foot(PdfContentByte page, BaseFont font, String title, int number) {
        var count = number + " / " + across * down;
        page.saveState();
        page.concatCTM(1, 0, 0, -1, 0, PAGE.getHeight());
        var pen = new PdfPen(page, font);
        var y = PAGE.getHeight() - MARGIN;
        var left = caption(title, new Spot(MARGIN, y));
        var right = caption(count, new Spot(PAGE.getWidth() - MARGIN, y));
        pen.text(left);
        pen.text(caption(count, new Spot(right.at().x() - Outlines.width(right), y)));
        page.restoreState();
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
