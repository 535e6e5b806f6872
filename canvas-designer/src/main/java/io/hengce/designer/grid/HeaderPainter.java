package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.SheetColumn.Part;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Lettering;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints what stands above the cells: what is a condition and what a result, and each column's field. FX thread only. */
final class HeaderPainter {

    private static final double PADDING = 10;
    private static final double GLYPH = 15;
    private static final double CORNER = 7;

    private final Lettering lettering;
    private final Font title = Fonts.title(13);
    private final Font detail = Fonts.text(11);
    private final Font band = Fonts.text(12);

    HeaderPainter(Lettering lettering) {
        this.lettering = lettering;
    }

    void paint(GraphicsContext g, GridPicture picture) {
        var metrics = picture.metrics();
        var frozen = metrics.columns().frozen();
        g.setFill(picture.palette().canvas());
        g.fillRect(0, 0, metrics.width(), GridMetrics.HEADER);
        part(g, picture, new Stretch(metrics.scrolledLeft(), frozen, metrics.endColumn()));
        part(g, picture, new Stretch(GridMetrics.NUMBERS, 0, frozen));
        g.setFill(picture.palette().canvas());
        g.fillRect(0, 0, GridMetrics.NUMBERS, GridMetrics.HEADER);
        g.setFill(picture.palette().border());
        g.fillRect(GridMetrics.NUMBERS - 1, 0, 1, GridMetrics.HEADER);
        g.fillRect(0, GridMetrics.HEADER - 1, metrics.width(), 1);
        g.setFill(picture.palette().muted());
        g.setFont(band);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText("#", GridMetrics.NUMBERS / 2, GridMetrics.HEADER / 2 + GridMetrics.BAND / 2);
        g.setTextAlign(TextAlignment.LEFT);
    }

    /** Columns that are painted together. @param left where they may begin on the screen */
    private record Stretch(double left, int from, int to) {}

    private void part(GraphicsContext g, GridPicture picture, Stretch stretch) {
        var metrics = picture.metrics();
        g.save();
        g.beginPath();
        g.rect(stretch.left(), 0, metrics.width() - stretch.left(), GridMetrics.HEADER);
        g.clip();
        g.setFill(picture.palette().canvas());
        var first = stretch.from() == 0 ? 0 : Math.max(stretch.from(), metrics.firstColumn());
        for (var column = first; column < stretch.to(); column++) {
            heading(g, picture, column);
        }
        bands(g, picture, stretch);
        g.restore();
    }

    private void heading(GraphicsContext g, GridPicture picture, int column) {
        var palette = picture.palette();
        var metrics = picture.metrics();
        var heading = picture.headings().get(column);
        var area = new Area(
                metrics.x(column),
                GridMetrics.BAND,
                metrics.columns().width(column),
                GridMetrics.HEADER - GridMetrics.BAND);
        g.setFill(
                picture.selection().block().holdsColumn(column) ? palette.soft().hover() : palette.canvas());
        g.fillRect(area.x(), area.y(), area.width(), area.height());
        var left = area.x() + PADDING;
        if (heading.glyph().isPresent()) {
            var glyph = heading.glyph().get();
            g.setFont(glyph.font(GLYPH));
            g.setFill(palette.muted());
            g.fillText(glyph.letter(), left, area.y() + 15);
            left += GLYPH + 5;
        }
        var isLone = heading.detail().isEmpty();
        g.setFont(title);
        g.setFill(palette.text());
        g.fillText(
                lettering.fitting(heading.title(), title, area.right() - PADDING - left),
                left,
                isLone ? area.centreY() : area.y() + 15);
        g.setFont(detail);
        g.setFill(palette.muted());
        g.fillText(
                lettering.fitting(detail(heading), detail, area.width() - 2 * PADDING),
                area.x() + PADDING,
                area.y() + 33);
        line(g, picture, column, area);
    }

    private static String detail(GridHeading heading) {
        return heading.type().isEmpty() ? heading.detail() : heading.detail() + " · " + heading.type();
    }

    private static void line(GraphicsContext g, GridPicture picture, int column, Area area) {
        var palette = picture.palette();
        var isLast =
                column == picture.metrics().columns().frozen() - 1 || GridPainter.beginsResults(picture, column + 1);
        g.setFill(isLast ? palette.edge() : palette.border());
        g.fillRect(area.right() - 1, area.y(), 1, area.height());
        var found = picture.problems().at(picture.sheet().columns().get(column).place());
        if (!found.isEmpty()
                && !picture.sheet().columns().get(column).place().path().isEmpty()) {
            g.setFill(found.get(0).isError() ? palette.error() : palette.warning());
            g.fillPolygon(
                    new double[] {area.right() - 1 - CORNER, area.right() - 1, area.right() - 1},
                    new double[] {area.y(), area.y(), area.y() + CORNER},
                    3);
        }
    }

    /** Conditions and results, each named once at the left of what can be seen of them. */
    private void bands(GraphicsContext g, GridPicture picture, Stretch stretch) {
        var columns = picture.sheet().columns();
        for (var part : new Part[] {Part.WHEN, Part.THEN}) {
            var from = stretch.to();
            var to = stretch.from();
            for (var column = stretch.to() - 1; column >= stretch.from(); column--) {
                if (columns.get(column).part() == part) {
                    from = column;
                    to = Math.max(to, column + 1);
                }
            }
            if (from < to) {
                band(
                        g,
                        picture,
                        part,
                        Math.max(stretch.left(), picture.metrics().x(from)),
                        to);
            }
        }
    }

    private void band(GraphicsContext g, GridPicture picture, Part part, double left, int to) {
        var metrics = picture.metrics();
        var palette = picture.palette();
        var right = metrics.x(to - 1) + metrics.columns().width(to - 1);
        var isResult = part == Part.THEN;
        g.setFill(isResult ? palette.soft().accent() : palette.soft().hover());
        g.fillRect(left, 0, right - left, GridMetrics.BAND);
        g.setFill(palette.border());
        g.fillRect(left, GridMetrics.BAND - 1, right - left, 1);
        g.setFill(GridPainter.beginsResults(picture, to) ? palette.edge() : palette.border());
        g.fillRect(right - 1, 0, 1, GridMetrics.BAND);
        g.setFont(band);
        g.setFill(isResult ? palette.accent() : palette.muted());
        g.fillText(
                lettering.fitting(
                        isResult ? picture.bands().then() : picture.bands().when(), band, right - left - 12),
                left + PADDING,
                GridMetrics.BAND / 2);
    }
}
