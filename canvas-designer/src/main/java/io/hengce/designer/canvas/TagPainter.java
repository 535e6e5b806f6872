package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.words.Words;
import javafx.scene.paint.Color;

/** Paints the values of a trial run as small tags under the nodes it passed. */
final class TagPainter {

    private static final double HEIGHT = 20;
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
                        .filter(box -> box.area().meets(seen.grown(60)))
                        .ifPresent(box -> {
                            var y = box.area().bottom() + 7;
                            for (var text : tags.tags(step, picture.document().dictionary())) {
                                tag(brush, box, text, y);
                                y += HEIGHT + GAP;
                            }
                        }));
    }

    private void tag(Brush brush, Box box, String text, double y) {
        var font = Fonts.text(11.5);
        var shown = lettering.fitting(text, font, box.area().width() - 18);
        var width = lettering.width(shown, font) + 16;
        var area = new Area(box.area().x() + 1, y, width, HEIGHT);
        var accent = brush.palette().accent();
        brush.fillRound(area, 5, brush.palette().surface());
        brush.fillRound(area, 5, new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 0.10));
        brush.strokeRound(area, 5, new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 0.45), 1);
        brush.text(shown, area.x() + 8, area.y() + 14, font, accent);
    }
}
