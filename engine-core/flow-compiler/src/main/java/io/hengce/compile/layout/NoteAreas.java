package io.hengce.compile.layout;

import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import java.util.List;

/** The room that notes take, about as large as a canvas paints them. */
record NoteAreas(List<Note> notes) {

    private static final int WIDTH = 240;
    private static final int LINE = 18;
    private static final int PADDING = 12;

    /** The lower edge of the lowest; very high up where there is none. */
    int bottom() {
        return notes.stream().mapToInt(NoteAreas::bottom).max().orElse(Integer.MIN_VALUE / 2);
    }

    /** Whether a note meets the rectangle around a drawing. */
    boolean areCoveredBy(Layout drawn) {
        var corners = drawn.nodes().values();
        if (corners.isEmpty()) {
            return false;
        }
        var left = corners.stream().mapToInt(Point::x).min().orElseThrow();
        var top = corners.stream().mapToInt(Point::y).min().orElseThrow();
        var right = corners.stream().mapToInt(Point::x).max().orElseThrow() + NodeSize.CARD.width();
        var bottom = corners.stream().mapToInt(Point::y).max().orElseThrow() + NodeSize.CARD.height();
        return notes.stream()
                .anyMatch(note -> note.at().x() < right
                        && note.at().x() + WIDTH > left
                        && note.at().y() < bottom
                        && bottom(note) > top);
    }

    private static int bottom(Note note) {
        return note.at().y() + (int) note.text().lines().count() * LINE + PADDING;
    }
}
