package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.SheetColumn.Part;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Lettering;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints the cells that can be seen, and no others. FX thread only. */
final class GridPainter {

    private static final double PADDING = 10;
    private static final double CORNER = 7;
    private static final double RANGE = 0.10;
    private static final double FOOT = 3;

    private final Lettering lettering = new Lettering();
    private final HeaderPainter headers = new HeaderPainter(lettering);
    private final NumbersPainter numbers = new NumbersPainter();
    private final FiguresPainter figures = new FiguresPainter();
    private final Font plain = Fonts.text(13);

    /** Answers how many cells it painted. */
    int paint(GraphicsContext g, GridPicture picture) {
        var metrics = picture.metrics();
        g.setFill(picture.palette().canvas());
        g.fillRect(0, 0, metrics.width(), metrics.height());
        g.setTextBaseline(VPos.CENTER);
        var frozen = metrics.columns().frozen();
        var painted = within(
                g,
                metrics.scrolledLeft(),
                metrics,
                () -> cells(g, picture, Math.min(metrics.firstColumn(), metrics.endColumn()), metrics.endColumn()));
        painted += within(g, GridMetrics.NUMBERS, metrics, () -> cells(g, picture, 0, frozen));
        numbers.paint(g, picture);
        headers.paint(g, picture);
        figures.paint(g, picture);
        drop(g, picture);
        return painted;
    }

    /** Paints only at the right of a line and below the headings. */
    private static int within(GraphicsContext g, double left, GridMetrics metrics, IntSupplier painting) {
        g.save();
        g.beginPath();
        g.rect(left, GridMetrics.HEADER, metrics.width() - left, metrics.height() - GridMetrics.HEADER);
        g.clip();
        var painted = painting.getAsInt();
        g.restore();
        return painted;
    }

    private int cells(GraphicsContext g, GridPicture picture, int from, int to) {
        var metrics = picture.metrics();
        for (var row = metrics.firstRow(); row < metrics.endRow(); row++) {
            for (var column = from; column < to; column++) {
                cell(g, picture, row, column);
            }
        }
        if (from < to) {
            focus(g, picture, from, to);
        }
        return Math.max(0, metrics.endRow() - metrics.firstRow()) * Math.max(0, to - from);
    }

    private void cell(GraphicsContext g, GridPicture picture, int row, int column) {
        var sheetRow = picture.order().sheetRow(row);
        var text = picture.sheet().cell(sheetRow, column);
        var found = picture.problems().at(picture.sheet().place(sheetRow, column));
        var isOpen = picture.sheet().isOpen(sheetRow, column);
        var isHit = picture.hits().contains(picture.sheet().rowId(sheetRow));
        var area = picture.metrics().cell(row, column);
        var palette = picture.palette();
        var isFound = picture.texts().has(picture.finding(), sheetRow, column);
        g.setFill(ground(picture, isFound, found, isOpen, isHit));
        g.fillRect(area.x(), area.y(), area.width(), area.height());
        weight(g, picture, sheetRow, column, area);
        if (picture.selection().block().contains(row, column)) {
            fade(g, area, palette.accent());
        }
        g.setFill(palette.soft().line());
        g.fillRect(area.x(), area.bottom() - 1, area.width(), 1);
        var isLast = column == picture.metrics().columns().frozen() - 1 || beginsResults(picture, column + 1);
        g.setFill(isLast ? palette.edge() : palette.soft().line());
        g.fillRect(area.right() - 1, area.y(), 1, area.height());
        if (!found.isEmpty()) {
            corner(g, area, found.get(0).isError() ? palette.error() : palette.warning());
        }
        g.setFill(ink(picture, text, found, isHit));
        text(
                g,
                picture.texts().at(sheetRow, column),
                area,
                picture.headings().get(column).isNumber());
    }

    private static Color ground(
            GridPicture picture, boolean isFound, List<Diagnostic> found, boolean isOpen, boolean isHit) {
        var palette = picture.palette();
        if (!isOpen) {
            return palette.canvas();
        }
        if (isFound) {
            return palette.soft().found();
        }
        if (!found.isEmpty()) {
            return found.get(0).isError()
                    ? palette.soft().error()
                    : palette.soft().warning();
        }
        return isHit ? palette.soft().accent() : palette.surface();
    }

    private static Color ink(GridPicture picture, String text, List<Diagnostic> found, boolean isHit) {
        var palette = picture.palette();
        if (!found.isEmpty() && found.get(0).isError()) {
            return palette.error();
        }
        return text.equals("-") ? palette.muted() : isHit ? palette.accent() : palette.text();
    }

    private void text(GraphicsContext g, String text, Area area, boolean isNumber) {
        if (text.isEmpty()) {
            return;
        }
        g.setFont(plain);
        var shown = lettering.fitting(text, plain, area.width() - 2 * PADDING);
        g.setTextAlign(isNumber ? TextAlignment.RIGHT : TextAlignment.LEFT);
        g.fillText(shown, isNumber ? area.right() - PADDING : area.x() + PADDING, area.centreY());
        g.setTextAlign(TextAlignment.LEFT);
    }

    /** A bar behind a number, as long as it weighs; and how those ended who came to the cell, at its foot. */
    private static void weight(GraphicsContext g, GridPicture picture, int sheetRow, int column, Area area) {
        var palette = picture.palette();
        picture.sheet().weight(sheetRow, column).ifPresent(weight -> {
            var room = area.width() - 2;
            g.setFill(weight < 0 ? palette.soft().error() : palette.soft().accent());
            g.fillRect(area.x() + 1, area.y() + 4, room * Math.min(1, Math.abs(weight)), area.height() - 9);
        });
        var place = picture.sheet().place(sheetRow, column);
        if (!place.equals(picture.sheet().rowPlace(sheetRow))) {
            foot(g, picture, place, area);
        }
    }

    /** Of a cell that applications come to, as those of a cross table. */
    private static void foot(GraphicsContext g, GridPicture picture, Place place, Area area) {
        var heat = picture.figures().heat();
        var counts = heat.part(place);
        var foot = new Area(area.x(), area.bottom() - FOOT - 1, area.width() - 1, FOOT);
        if (counts.all() > 0) {
            FiguresPainter.bar(g, picture.palette(), foot, counts);
        } else if (heat.isMissed(List.of(place))) {
            g.setFill(picture.palette().warning());
            g.fillRect(foot.x(), foot.y(), foot.width(), foot.height());
        }
    }

    /** The mark of a problem. */
    static void corner(GraphicsContext g, Area area, Color colour) {
        g.setFill(colour);
        g.fillPolygon(
                new double[] {area.right() - 1 - CORNER, area.right() - 1, area.right() - 1},
                new double[] {area.y(), area.y(), area.y() + CORNER},
                3);
    }

    private static void fade(GraphicsContext g, Area area, Color colour) {
        g.setGlobalAlpha(RANGE);
        g.setFill(colour);
        g.fillRect(area.x(), area.y(), area.width(), area.height());
        g.setGlobalAlpha(1);
    }

    private static void focus(GraphicsContext g, GridPicture picture, int from, int to) {
        var selection = picture.selection();
        g.setStroke(picture.palette().accent());
        if (!selection.block().isOneCell() && picture.order().size() > 0) {
            var block = selection.block();
            var first = picture.metrics().cell(block.top(), block.left());
            var last = picture.metrics().cell(block.bottom(), block.right());
            g.setLineWidth(1);
            g.strokeRect(first.x() - 0.5, first.y() - 0.5, last.right() - first.x(), last.bottom() - first.y());
        }
        if (selection.column() >= from
                && selection.column() < to
                && selection.row() < picture.order().size()) {
            var area = picture.metrics().cell(selection.row(), selection.column());
            g.setLineWidth(2);
            g.strokeRect(area.x(), area.y(), area.width() - 1, area.height() - 1);
        }
    }

    private static void drop(GraphicsContext g, GridPicture picture) {
        var metrics = picture.metrics();
        g.setFill(picture.palette().accent());
        if (picture.drop().beforeRow() >= 0) {
            g.fillRect(0, metrics.y(picture.drop().beforeRow()) - 2, metrics.width(), 3);
        }
        if (picture.drop().beforeColumn() >= 0) {
            g.fillRect(
                    GridMetrics.NUMBERS + leftOf(metrics, picture.drop().beforeColumn()) - 2, 0, 3, metrics.height());
        }
    }

    private static double leftOf(GridMetrics metrics, int column) {
        var left = metrics.columns().left(column);
        return column < metrics.columns().frozen() ? left : left - metrics.scrollX();
    }

    /** Whether the column is the first that writes. */
    static boolean beginsResults(GridPicture picture, int column) {
        var columns = picture.sheet().columns();
        return column > 0
                && column < columns.size()
                && columns.get(column).part() == Part.THEN
                && columns.get(column - 1).part() != Part.THEN;
    }
}
