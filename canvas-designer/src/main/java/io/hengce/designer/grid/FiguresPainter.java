package io.hengce.designer.grid;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.heat.OutcomeCounts;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Palette;
import io.hengce.designer.words.FigureWords;
import io.hengce.flow.value.Outcome;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * Paints how many applications came to each row, how they ended and how many of them were approved: behind the last
 * column, or at the right where the columns need more room than there is. FX thread only.
 */
final class FiguresPainter {

    private static final double COUNT = 76;
    private static final double BAR_LEFT = 92;
    private static final double BAR = 92;
    private static final double BAR_HEIGHT = 8;
    private static final double RATE = 246;
    private static final double BAD = 318;
    private static final double MARK = 3;

    private final Font text = Fonts.text(12);

    void paint(GraphicsContext g, GridPicture picture) {
        var figures = picture.figures();
        if (figures.width() == 0) {
            return;
        }
        var metrics = picture.metrics();
        var palette = picture.palette();
        var left = Math.min(
                metrics.width(), GridMetrics.NUMBERS + metrics.columns().total());
        g.setFill(palette.canvas());
        g.fillRect(left, 0, metrics.width() + figures.width() - left, metrics.height());
        g.setFont(text);
        for (var row = metrics.firstRow(); row < metrics.endRow(); row++) {
            row(g, picture, row, left);
        }
        head(g, picture, left);
        g.setFill(palette.edge());
        g.fillRect(left, 0, 1, Math.min(metrics.height(), metrics.y(metrics.rows())));
    }

    private void head(GraphicsContext g, GridPicture picture, double left) {
        var palette = picture.palette();
        var words = picture.figures().words();
        var middle = GridMetrics.BAND + (GridMetrics.HEADER - GridMetrics.BAND) / 2;
        g.setFill(palette.canvas());
        g.fillRect(left, 0, picture.figures().width(), GridMetrics.HEADER);
        g.setFill(palette.border());
        g.fillRect(left, GridMetrics.HEADER - 1, picture.figures().width(), 1);
        g.setFill(palette.muted());
        right(g, words.count(), left + COUNT, middle);
        g.fillText(words.ended(), left + BAR_LEFT, middle);
        right(g, words.approved(), left + RATE, middle);
        if (picture.figures().hasBad()) {
            right(g, words.bad(), left + BAD, middle);
        }
    }

    private void row(GraphicsContext g, GridPicture picture, int row, double left) {
        var palette = picture.palette();
        var heat = picture.figures().heat();
        var parts = picture.sheet().parts(picture.order().sheetRow(row));
        var counts = heat.parts(parts);
        var top = picture.metrics().y(row);
        var middle = top + GridMetrics.ROW / 2;
        g.setFill(palette.surface());
        g.fillRect(left, top, picture.figures().width(), GridMetrics.ROW);
        g.setFill(palette.soft().line());
        g.fillRect(left, top + GridMetrics.ROW - 1, picture.figures().width(), 1);
        if (heat.isMissed(parts)) {
            missed(g, picture, new Area(left, top, picture.figures().width(), GridMetrics.ROW));
            return;
        }
        g.setFill(counts.all() == 0 ? palette.muted() : palette.text());
        right(g, FigureWords.count(counts.all()), left + COUNT, middle);
        if (counts.all() > 0) {
            bar(g, palette, new Area(left + BAR_LEFT, middle - BAR_HEIGHT / 2, BAR, BAR_HEIGHT), counts);
            g.setFill(palette.text());
            right(g, FigureWords.percent(counts.approvalRate()), left + RATE, middle);
            counts.badRate().ifPresent(bad -> right(g, FigureWords.percent(bad), left + BAD, middle));
        }
    }

    /** A row that no case came to is marked from its number to its figures. */
    private static void missed(GraphicsContext g, GridPicture picture, Area area) {
        var palette = picture.palette();
        g.setFill(palette.soft().warning());
        g.fillRect(area.x(), area.y(), area.width(), area.height() - 1);
        g.setFill(palette.warning());
        g.fillRect(0, area.y(), MARK, area.height() - 1);
        right(g, FigureWords.count(0), area.x() + COUNT, area.centreY());
        g.fillText(picture.figures().words().missed(), area.x() + BAR_LEFT, area.centreY());
    }

    /** Approved, referred and declined side by side. */
    static void bar(GraphicsContext g, Palette palette, Area area, OutcomeCounts counts) {
        var left = area.x();
        for (var outcome : Outcome.values()) {
            var width = area.width() * counts.of(outcome) / counts.all();
            g.setFill(colour(palette, outcome));
            g.fillRect(left, area.y(), width, area.height());
            left += width;
        }
    }

    private static Color colour(Palette palette, Outcome outcome) {
        return switch (outcome) {
            case APPROVE -> palette.good();
            case REFER -> palette.warning();
            case DECLINE -> palette.error();
        };
    }

    private static void right(GraphicsContext g, String text, double right, double middle) {
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(text, right, middle);
        g.setTextAlign(TextAlignment.LEFT);
    }
}
