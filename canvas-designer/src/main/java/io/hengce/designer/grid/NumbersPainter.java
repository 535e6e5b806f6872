package io.hengce.designer.grid;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Fonts;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints the numbers of the rows that can be seen, at their left. FX thread only. */
final class NumbersPainter {

    private final Font small = Fonts.text(12);

    void paint(GraphicsContext g, GridPicture picture) {
        var metrics = picture.metrics();
        g.save();
        g.beginPath();
        g.rect(0, GridMetrics.HEADER, GridMetrics.NUMBERS, metrics.height() - GridMetrics.HEADER);
        g.clip();
        for (var row = metrics.firstRow(); row < metrics.endRow(); row++) {
            number(g, picture, row);
        }
        g.restore();
    }

    private void number(GraphicsContext g, GridPicture picture, int row) {
        var palette = picture.palette();
        var sheetRow = picture.order().sheetRow(row);
        var isDefault = sheetRow >= picture.sheet().freeRows();
        var isHit = picture.hits().contains(picture.sheet().rowId(sheetRow));
        var isMarked = picture.selection().block().holdsRow(row);
        var area = new Area(0, picture.metrics().y(row), GridMetrics.NUMBERS, GridMetrics.ROW);
        g.setFill(isHit ? palette.accent() : isMarked ? palette.soft().hover() : palette.canvas());
        g.fillRect(area.x(), area.y(), area.width(), area.height());
        g.setFill(palette.border());
        g.fillRect(area.right() - 1, area.y(), 1, area.height());
        g.setFill(palette.soft().line());
        g.fillRect(area.x(), area.bottom() - 1, area.width(), 1);
        g.setFill(isHit ? palette.surface() : isMarked ? palette.text() : palette.muted());
        g.setFont(small);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(
                isDefault ? picture.bands().otherwise() : String.valueOf(sheetRow + 1), area.centreX(), area.centreY());
        g.setTextAlign(TextAlignment.LEFT);
        var found = picture.problems().at(picture.sheet().rowPlace(sheetRow));
        if (!found.isEmpty()) {
            GridPainter.corner(g, area, found.get(0).isError() ? palette.error() : palette.warning());
        }
    }
}
