package io.hengce.designer.export;

import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import io.hengce.designer.canvas.Ink;
import io.hengce.designer.canvas.Pen;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.paper.SheetPages;
import io.hengce.designer.paper.SheetPaper;
import io.hengce.designer.picture.SheetFormat;
import io.hengce.designer.session.Progress;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.paint.Color;

/** Writes tables and scorecards as pictures or on pages of A4 across. What is written is not kept, but for an image. */
public final class SheetPictures {

    private static final MessageCatalog MESSAGES = new MessageCatalog(SheetPictures.class);
    private static final Rectangle PAGE = PageSize.A4.rotate();
    /** Texts of the grid are so large on paper. */
    private static final double ON_PAPER = 0.62;
    /** An image with fewer pixels than the screen has could not be read. */
    private static final double LEAST_PIXELS = 1;

    private static final double MARGIN = 32;

    private SheetPictures() {}

    /** Answers why it cannot be; then nothing is written. Takes long for a large table; on any thread. */
    public static List<Diagnostic> write(SheetFormat format, SheetPaper paper, OutputStream out, Progress progress)
            throws IOException {
        return switch (format) {
            case PNG -> png(SheetPages.onOne(paper, progress), out);
            case SVG -> {
                var pages = SheetPages.onOne(paper, progress);
                Svg.write(bounds(pages), pages.title(), out, painting(pages));
                yield List.of();
            }
            case PDF -> {
                var room = PdfPages.room(PAGE);
                pdf(SheetPages.of(paper, room.width() / ON_PAPER, room.height() / ON_PAPER, progress), out);
                yield List.of();
            }
        };
    }

    private static List<Diagnostic> png(SheetPages pages, OutputStream out) throws IOException {
        var bounds = bounds(pages);
        var scale = Png.scale(bounds);
        if (scale < LEAST_PIXELS) {
            return List.of(MESSAGES.error(
                    "PICTURE_TOO_LARGE",
                    Place.DOCUMENT,
                    Math.round(bounds.width()),
                    Math.round(bounds.height()),
                    Math.round(Png.MOST_PIXELS / 1_000_000)));
        }
        Png.write(bounds, scale, out, painting(pages));
        return List.of();
    }

    private static void pdf(SheetPages pages, OutputStream out) {
        try (var document = new PdfPages(out, PAGE, pages.title())) {
            for (var number = 0; number < pages.count(); number++) {
                pages.paint(document.next(pages.count(), ON_PAPER), number);
            }
        }
    }

    private static Area bounds(SheetPages pages) {
        return pages.bounds(0).grown(MARGIN);
    }

    private static Consumer<Pen> painting(SheetPages pages) {
        return pen -> {
            pen.box(bounds(pages), 0, Ink.fill(Color.WHITE));
            pages.paint(pen, 0);
        };
    }
}
