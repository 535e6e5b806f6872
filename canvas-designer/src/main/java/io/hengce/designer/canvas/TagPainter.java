package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Lettering;
import io.hengce.designer.words.Words;
import javafx.scene.paint.Color;

/** Paints the values of a trial run as small tags under the nodes it passed. */
final class TagPainter {

    private static final double PADDING = 8;
    private static final double GAP = 4;

    private final RunTags tags;
    private final Lettering lettering;

    TagPainter(Words words, Lettering lettering) {
        this.tags = new RunTags(words);
        this.lettering = lettering;
    }

    void paint(Brush brush, Picture picture, Area seen) {
        if (picture.isFar()) {
            return;
        }
        picture.lit()
                .steps()
                .forEach((node, step) -> picture.drawing()
                        .box(node)
                        .filter(box -> box.area().meets(seen.grown(Picture.REACH)))
                        .ifPresent(box -> {
                            var y = box.area().bottom() + 7;
                            for (var text : tags.tags(step, picture.document().dictionary())) {
                                tag(brush, box, text, y);
                                y += size(brush) + PADDING + GAP;
                            }
                        }));
    }

    /** Legible when small. */
    private static double size(Brush brush) {
        return Math.max(11.5, Math.min(14, 9.8 / brush.zoom()));
    }

    private void tag(Brush brush, Box box, String text, double y) {
        var size = size(brush);
        var font = Fonts.text(size);
        var shown = lettering.fitting(text, font, box.area().width() - 18);
        var width = lettering.width(shown, font) + 16;
        var area = new Area(box.area().x() + 1, y, width, size + PADDING);
        var accent = brush.palette().accent();
        brush.fillRound(area, 5, brush.palette().surface());
        brush.fillRound(area, 5, new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 0.10));
        brush.strokeRound(area, 5, new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 0.45), 1);
        brush.text(shown, area.x() + 8, area.y() + size + 2.5, font, accent);
    }
}
