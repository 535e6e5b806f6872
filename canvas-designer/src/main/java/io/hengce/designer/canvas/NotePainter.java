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

    private static final double MARGINS = 20;
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
                brush.text(
                        line, area.x() + MARGINS / 2, y, FONT, brush.palette().muted());
                y += 18;
            }
            if (selected) {
                Rim.ofWidth().forEach(rim -> rim.paint(brush, area));
            }
        }
    }

    /** Where a note lies. */
    Area area(Note note) {
        var lines = lines(note);
        return new Area(note.at().x(), note.at().y(), width(note, lines), Math.max(1, lines.size()) * 18 + 12);
    }

    private double width(Note note, List<String> lines) {
        if (note.isSized()) {
            return note.room();
        }
        return lines.stream()
                .mapToDouble(line -> MARGINS + lettering.width(line, FONT))
                .reduce(Note.NARROWEST, Math::max);
    }

    private List<String> lines(Note note) {
        var lines = note.text()
                .lines()
                .flatMap(line -> lettering.wrapped(line, FONT, note.room() - MARGINS).stream())
                .limit(MOST_LINES + 1)
                .collect(Collectors.toCollection(ArrayList::new));
        if (lines.size() > MOST_LINES) {
            lines.set(MOST_LINES, "…");
        }
        return lines;
    }
}
