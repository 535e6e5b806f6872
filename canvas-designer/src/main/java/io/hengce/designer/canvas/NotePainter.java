package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Fonts;
import io.hengce.flow.document.Note;
import java.util.List;

/** Paints the notes of the drawing. */
final class NotePainter {

    private static final double WIDTH = 220;

    private final Lettering lettering;

    NotePainter(Lettering lettering) {
        this.lettering = lettering;
    }

    void paint(Brush brush, Picture picture, List<Note> notes) {
        if (picture.isFar()) {
            return;
        }
        var font = Fonts.text(12);
        for (var note : notes) {
            var lines = note.text()
                    .lines()
                    .map(line -> lettering.fitting(line, font, WIDTH))
                    .toList();
            var widest = lines.stream()
                    .mapToDouble(line -> lettering.width(line, font))
                    .max()
                    .orElse(0);
            var area = new Area(note.at().x(), note.at().y(), widest + 20, lines.size() * 18 + 12);
            brush.fillRound(area, 6, brush.palette().surface());
            brush.strokeRound(area, 6, brush.palette().border(), 1);
            var y = area.y() + 19;
            for (var line : lines) {
                brush.text(line, area.x() + 10, y, font, brush.palette().muted());
                y += 18;
            }
        }
    }
}
