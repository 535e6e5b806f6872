package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Lettering;
import io.hengce.flow.document.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Font;

/** Paints the notes of the drawing. */
final class NotePainter {

    private static final double WIDTH = 220;
    private static final double LEAST = 80;
    private static final int MOST_LINES = 40;
    private static final Font FONT = Fonts.text(12);

    private final Lettering lettering;

    NotePainter(Lettering lettering) {
        this.lettering = lettering;
    }

    void paint(Brush brush, Picture picture, List<Note> notes) {
        if (picture.isFar()) {
            return;
        }
        for (var note : notes) {
            var area = area(note);
            brush.fillRound(area, 6, brush.palette().surface());
            var selected = picture.isRemarked(note.id());
            brush.strokeRound(
                    area,
                    6,
                    selected ? brush.palette().accent() : brush.palette().border(),
                    selected ? 2 : 1);
            var y = area.y() + 19;
            for (var line : lines(note)) {
                brush.text(line, area.x() + 10, y, FONT, brush.palette().muted());
                y += 18;
            }
        }
    }

    /** Where a note lies. */
    Area area(Note note) {
        var lines = lines(note);
        var widest = lines.stream()
                .mapToDouble(line -> lettering.width(line, FONT))
                .max()
                .orElse(0);
        return new Area(
                note.at().x(), note.at().y(), Math.max(LEAST, widest + 20), Math.max(1, lines.size()) * 18 + 12);
    }

    private List<String> lines(Note note) {
        var lines = note.text()
                .lines()
                .flatMap(line -> lettering.wrapped(line, FONT, WIDTH).stream())
                .limit(MOST_LINES + 1)
                .collect(Collectors.toCollection(ArrayList::new));
        if (lines.size() > MOST_LINES) {
            lines.set(MOST_LINES, "…");
        }
        return lines;
    }
}
