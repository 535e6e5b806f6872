package io.hengce.designer.paper;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import io.hengce.designer.paper.PaperPen.Place;
import io.hengce.designer.paper.PaperPen.Style;
import io.hengce.designer.paper.SheetLayout.Page;
import java.util.List;
import javafx.scene.paint.Color;

/** Paints the pages of a sheet, each from its top left corner: the title on the first, the heads on all, rows parted by lines. */
final class SheetPainter {

    private static final Palette COLOURS = Palette.of(Theme.LIGHT);
    private static final double AROUND_BAR = 7;
    private static final double BAR = PaperLines.HEIGHT + 2 * (PaperLines.ABOVE - AROUND_BAR);

    private final SheetPaper paper;
    private final PaperWidths widths;
    private final SheetLayout layout;
    private final HeadPainter heads;

    SheetPainter(SheetPaper paper, PaperWidths widths, SheetLayout layout) {
        this.paper = paper;
        this.widths = widths;
        this.layout = layout;
        this.heads = new HeadPainter(paper, widths);
    }

    /** In so many steps as the page has rows. */
    void paint(PaperPen pen, Page page, Steps steps) {
        var columns = page.columns();
        var hasTitle = page.from() == 0;
        if (hasTitle) {
            heads.title(pen, layout.facts());
        }
        var head = new Area(0, hasTitle ? layout.title() : 0, widths.of(columns), layout.head());
        var body = new Area(0, head.bottom(), head.width(), layout.rows(page));
        heads.heads(pen, columns, head);
        pen.fill(new Area(0, body.y(), widths.of(columns.get(0)), body.height()), COLOURS.canvas());
        var top = body.y();
        for (var row = page.from(); row < page.to(); row++) {
            steps.next();
            cells(pen, page, row, top);
            if (row > page.from()) {
                above(pen, page, row, top);
            }
            top += layout.rowHeight(row);
        }
        var whole = head.with(body);
        borders(pen, columns, whole);
        pen.across(0, head.right(), head.bottom(), COLOURS.edge());
        pen.frame(whole, COLOURS.border());
    }

    /** The line above a row, which leaves out what is said once for several rows. */
    private void above(PaperPen pen, Page page, int row, double y) {
        var left = 0.0;
        var begin = 0.0;
        for (int column : page.columns()) {
            var width = widths.of(column);
            if (paper.columns().get(column).heading().isOfGroup() && !paper.beginsGroup(row)) {
                pen.across(begin, left, y, line(row));
                begin = left + width;
            }
            left += width;
        }
        pen.across(begin, left, y, line(row));
    }

    /** Stronger where other rows begin than those above, as of another characteristic. */
    private Color line(int row) {
        var isGrouped = !paper.beginsGroup(row) || row + 1 < paper.rows() && !paper.beginsGroup(row + 1);
        return isGrouped && paper.beginsGroup(row)
                ? COLOURS.edge()
                : COLOURS.soft().line();
    }

    private void cells(PaperPen pen, Page page, int row, double top) {
        var left = 0.0;
        for (int column : page.columns()) {
            var width = widths.of(column);
            var of = paper.columns().get(column);
            bars(pen, of.bars().apply(row), new Area(left, top, width, layout.rowHeight(row)));
            if (!of.heading().isOfGroup() || paper.beginsGroup(row) || row == page.from()) {
                text(
                        pen,
                        of,
                        row,
                        new Place(
                                left,
                                top + PaperLines.ABOVE,
                                width,
                                of.heading().isRight()));
            }
            left += width;
        }
    }

    private void text(PaperPen pen, PaperColumn column, int row, Place place) {
        var text = column.texts().apply(row);
        var isQuiet = text.equals("-") || column.heading().kind() == PaperColumn.Kind.NUMBER;
        var style = new Style(pen.texts().cell(), isQuiet ? COLOURS.muted() : COLOURS.text());
        var room = (int) Math.floor((layout.rowHeight(row) - 2 * PaperLines.ABOVE) / PaperLines.HEIGHT + 0.01);
        pen.lines(pen.texts().ofCell(text, place.width(), room), place, style);
    }

    private static void bars(PaperPen pen, List<PaperColumn.Bar> bars, Area cell) {
        var room = cell.width() - 2;
        for (var bar : bars) {
            var from = cell.x() + 1 + room * bar.from();
            var wide = room * (bar.to() - bar.from());
            pen.fill(new Area(from, cell.y() + AROUND_BAR, wide, BAR), bar.colour());
        }
    }

    /** At the right of each column; stronger behind the frozen ones and where another kind begins. */
    private void borders(PaperPen pen, List<Integer> columns, Area whole) {
        var right = 0.0;
        for (var at = 0; at < columns.size() - 1; at++) {
            int column = columns.get(at);
            int next = columns.get(at + 1);
            right += widths.of(column);
            var isStrong = next != column + 1 || kind(column) != kind(next);
            pen.down(right, whole, isStrong ? COLOURS.edge() : COLOURS.soft().line());
        }
    }

    private PaperColumn.Kind kind(int column) {
        return paper.columns().get(column).heading().kind();
    }
}
