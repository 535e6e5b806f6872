package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.heat.OutcomeCounts;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.look.Lettering;
import io.hengce.designer.words.FigureWords;
import io.hengce.flow.value.Outcome;
import javafx.scene.paint.Color;

/** Paints how many applications passed a node and how they ended, as a tag over it; from afar only a bar. */
final class HeatPainter {

    private static final double PADDING = 8;
    private static final double BAR = 3;
    private static final double GAP = 5;

    private final Lettering lettering;

    HeatPainter(Lettering lettering) {
        this.lettering = lettering;
    }

    void paint(Brush brush, Picture picture, Area seen) {
        if (picture.heat().isNone()) {
            return;
        }
        for (var box : picture.drawing().boxes()) {
            if (box.area().meets(seen.grown(60))) {
                var counts = picture.heat().node(box.node().id());
                if (picture.isFar()) {
                    far(brush, box.area(), counts);
                } else {
                    tag(brush, box, counts);
                }
            }
        }
    }

    private static void far(Brush brush, Area area, OutcomeCounts counts) {
        var height = Math.min(area.height() / 3, brush.screen(5));
        bar(brush, new Area(area.x(), area.bottom() - height, area.width(), height), counts);
    }

    private void tag(Brush brush, Box box, OutcomeCounts counts) {
        var palette = brush.palette();
        var size = Math.max(11.5, Math.min(14, 9.8 / brush.zoom()));
        var font = Fonts.text(size);
        var number = FigureWords.count(counts.all());
        var rate = counts.all() == 0 ? "" : FigureWords.percent(counts.approvalRate());
        var first = lettering.width(number, font);
        var width = first + (rate.isEmpty() ? 0 : 8 + lettering.width(rate, font)) + 16;
        var height = size + PADDING + BAR;
        var area = new Area(left(box, width), top(box, height), width, height);
        brush.fillRound(area, 5, palette.surface());
        brush.strokeRound(area, 5, palette.border(), 1);
        var baseline = area.y() + size + 1;
        brush.text(number, area.x() + 8, baseline, font, counts.all() == 0 ? palette.muted() : palette.text());
        brush.text(rate, area.x() + 16 + first, baseline, font, palette.muted());
        bar(brush, new Area(area.x() + 8, area.bottom() - BAR - 3, width - 16, BAR), counts);
    }

    /** Over a card at its left, over a circle in the middle. */
    private static double left(Box box, double width) {
        return form(box) == KindLook.Form.CARD ? box.area().x() + 1 : box.area().centreX() - width / 2;
    }

    /** A gateway has its name above, so its tag stands below. */
    private static double top(Box box, double height) {
        return form(box) == KindLook.Form.DIAMOND
                ? box.area().bottom() + GAP
                : box.area().y() - GAP - height;
    }

    private static KindLook.Form form(Box box) {
        return KindLook.of(box.node()).form();
    }

    private static void bar(Brush brush, Area area, OutcomeCounts counts) {
        if (counts.all() == 0) {
            brush.fillRound(area, 0, brush.palette().border());
            return;
        }
        var left = area.x();
        for (var outcome : Outcome.values()) {
            var width = area.width() * counts.of(outcome) / counts.all();
            if (width > 0) {
                brush.fillRound(new Area(left, area.y(), width, area.height()), 0, colour(brush, outcome));
                left += width;
            }
        }
    }

    private static Color colour(Brush brush, Outcome outcome) {
        return switch (outcome) {
            case APPROVE -> brush.palette().good();
            case REFER -> brush.palette().warning();
            case DECLINE -> brush.palette().error();
        };
    }
}
