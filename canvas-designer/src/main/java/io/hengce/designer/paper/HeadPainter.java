package io.hengce.designer.paper;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import io.hengce.designer.paper.PaperColumn.Kind;
import io.hengce.designer.paper.PaperPen.Place;
import io.hengce.designer.paper.PaperPen.Style;
import java.util.List;
import javafx.scene.text.Font;

/** Paints what stands above the rows: the names and facts of the whole, and on every page the heads of its columns. */
final class HeadPainter {

    private static final Palette COLOURS = Palette.of(Theme.LIGHT);
    private static final double BAND = 16;
    private static final double NAME = 40;
    private static final double FACTS = 48;

    private final SheetPaper paper;
    private final PaperWidths widths;
    private final Font name = Fonts.title(20);
    private final Font flow = Fonts.text(12);

    HeadPainter(SheetPaper paper, PaperWidths widths) {
        this.paper = paper;
        this.widths = widths;
    }

    void title(PaperPen pen, List<String> facts) {
        var muted = new Style(flow, COLOURS.muted());
        pen.text(paper.flow(), 0, PaperLines.BASELINE, muted);
        pen.text(paper.name(), 0, NAME, new Style(name, COLOURS.text()));
        var baseline = FACTS + PaperLines.BASELINE;
        for (var line : facts) {
            pen.text(line, 0, baseline, muted);
            baseline += PaperLines.HEIGHT;
        }
    }

    void heads(PaperPen pen, List<Integer> columns, Area area) {
        pen.fill(area, COLOURS.canvas());
        var left = area.x();
        var before = Kind.NUMBER;
        for (int column : columns) {
            var kind = paper.columns().get(column).heading().kind();
            if (kind != before) {
                var band = new Style(pen.texts().small(), COLOURS.muted());
                pen.text(paper.band(kind), left + PaperLines.BESIDE, area.y() + BAND, band);
            }
            before = kind;
            head(pen, column, left, area.y() + SheetLayout.BAND + PaperLines.ABOVE);
            left += widths.of(column);
        }
    }

    private void head(PaperPen pen, int column, double left, double top) {
        var heading = paper.columns().get(column).heading();
        var texts = pen.texts();
        var width = widths.of(column);
        var bold = new Style(texts.heading(), COLOURS.text());
        var small = new Style(texts.small(), COLOURS.muted());
        var begin = new Place(left, top, width, heading.isRight());
        var below = pen.lines(texts.ofHeading(heading.title(), texts.heading(), width), begin, bold);
        below = pen.lines(texts.ofHeading(heading.detail(), texts.small(), width), below, small);
        pen.lines(texts.ofHeading(heading.type(), texts.small(), width), below, small);
    }
}
