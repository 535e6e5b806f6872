package io.hengce.compile.layout;

import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The room that notes take, about as large as a canvas paints them. */
public record NoteAreas(List<Note> notes) {

    public NoteAreas {
        notes = List.copyOf(notes);
    }

    private static final int MARGINS = 20;
    private static final int LINE = 18;
    private static final int MOST_LINES = 41;
    private static final int PADDING = 12;

    /** The lower edge of the lowest; very high up where there is none. */
    int bottom() {
        return notes.stream().mapToInt(NoteAreas::bottom).max().orElse(Integer.MIN_VALUE / 2);
    }

    /** Whether a note meets the rectangle around a drawing. */
    boolean areCoveredBy(Layout drawn) {
        return around(drawn).stream().anyMatch(all -> notes.stream().anyMatch(note -> all.comesNear(area(note), 0)));
    }

    /** About where a note lies. */
    public static Area area(Note note) {
        return new Area(
                note.at().x(),
                note.at().y(),
                note.room(),
                bottom(note) - note.at().y());
    }

    private static Optional<Area> around(Layout drawn) {
        var card = NodeSize.CARD;
        return Stream.concat(
                        drawn.nodes().values().stream()
                                .map(at -> new Area(at.x(), at.y(), card.width(), card.height())),
                        drawn.lanes().stream().map(Area::of))
                .reduce(Area::with);
    }

    private static int bottom(Note note) {
        var width = note.room() - MARGINS;
        var lines = note.text().lines().mapToInt(line -> lines(line, width)).sum();
        return note.at().y() + Math.min(lines, MOST_LINES) * LINE + PADDING;
    }

    /** A long line is wrapped. */
    private static int lines(String line, int width) {
        return 1 + TextWidth.of(line, MOST_LINES * width) / width;
    }
}
