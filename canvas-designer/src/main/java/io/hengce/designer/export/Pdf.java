package io.hengce.designer.export;

import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import io.hengce.designer.canvas.FlowPicture;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.export.PageCuts.Part;
import io.hengce.designer.session.Progress;
import java.io.OutputStream;
import java.util.List;

/**
 * A flow as PDF on A3 across. A flow that would be too small to read on one page is laid over several, which are parted
 * between its nodes where that can be; each says which it is.
 */
final class Pdf {

    private static final Rectangle PAGE = PageSize.A3.rotate();
    /** Smaller than this, a node's name cannot be read on paper. */
    private static final double LEAST_SCALE = 0.45;

    private final FlowPicture flow;
    private final Area bounds;
    private final double scale;

    private Pdf(FlowPicture flow) {
        this.flow = flow;
        bounds = flow.bounds();
        var room = PdfPages.room(PAGE);
        var fitting = Math.min(room.width() / bounds.width(), room.height() / bounds.height());
        scale = Math.max(LEAST_SCALE, Math.min(1, fitting));
    }

    static void write(FlowPicture flow, OutputStream out, Progress progress) {
        new Pdf(flow).write(out, progress);
    }

    /** What of the drawing is on each page. */
    static List<Area> parts(FlowPicture flow) {
        return new Pdf(flow).parts();
    }

    private void write(OutputStream out, Progress progress) {
        try (var pages = new PdfPages(out, PAGE, flow.name())) {
            var parts = parts();
            var drawing = pages.drawing(bounds);
            Watched.paint(flow, pages.pen(drawing), progress);
            for (var part : parts) {
                pages.next(parts.size());
                pages.show(drawing, bounds, part, scale);
            }
        }
    }

    private List<Area> parts() {
        var room = PdfPages.room(PAGE);
        var wholes = flow.wholes();
        var across = new PageCuts(
                        new Part(bounds.x(), bounds.right()),
                        room.width() / scale,
                        wholes.stream()
                                .map(area -> new Part(area.x(), area.right()))
                                .toList())
                .pages();
        var down = new PageCuts(
                        new Part(bounds.y(), bounds.bottom()),
                        room.height() / scale,
                        wholes.stream()
                                .map(area -> new Part(area.y(), area.bottom()))
                                .toList())
                .pages();
        return down.stream()
                .flatMap(rows -> across.stream()
                        .map(columns -> new Area(columns.from(), rows.from(), columns.length(), rows.length())))
                .toList();
    }
}
