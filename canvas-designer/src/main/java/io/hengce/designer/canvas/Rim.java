package io.hengce.designer.canvas;

import io.hengce.designer.document.RemarkEdits;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Cursor;

/**
 * A side or a corner of a lane or a note at which it is resized.
 *
 * @param across -1 at the left, 1 at the right, 0 at neither
 * @param down -1 at the top, 1 at the bottom, 0 at neither
 */
record Rim(int across, int down) {

    /** Corners first: they lie on sides, too. */
    private static final List<Rim> ALL = List.of(
            new Rim(1, 1),
            new Rim(-1, 1),
            new Rim(1, -1),
            new Rim(-1, -1),
            new Rim(1, 0),
            new Rim(-1, 0),
            new Rim(0, 1),
            new Rim(0, -1));

    /** The dot that is painted there. */
    private static final double GRIP = 5;

    /** How much of a lane or note its sides take at most, so that the rest is left to what lies there. */
    private static final double SHARE = 0.1;

    static Stream<Rim> all() {
        return ALL.stream();
    }

    /** The left and the right side: what makes a thing wider and nothing else. */
    static Stream<Rim> ofWidth() {
        return all().filter(rim -> rim.down == 0);
    }

    /**
     * Whether it is taken hold of at a spot.
     *
     * @param corner how far from a corner
     * @param side how far from a side
     */
    boolean isAt(Area area, Spot spot, double corner, double side) {
        var off = Math.abs(spot.x() - x(area));
        var away = Math.abs(spot.y() - y(area));
        if (isCorner()) {
            return Math.hypot(off, away) <= corner;
        }
        return across == 0
                ? away <= Math.min(side, SHARE * area.height()) && spot.x() >= area.x() && spot.x() <= area.right()
                : off <= Math.min(side, SHARE * area.width()) && spot.y() >= area.y() && spot.y() <= area.bottom();
    }

    private boolean isCorner() {
        return across != 0 && down != 0;
    }

    /** Where it is; of a side the middle. */
    double x(Area area) {
        return area.centreX() + across * area.width() / 2;
    }

    double y(Area area) {
        return area.centreY() + down * area.height() / 2;
    }

    void paint(Brush brush, Area area) {
        brush.disc(x(area), y(area), brush.screen(GRIP), brush.palette().surface());
        brush.ring(x(area), y(area), brush.screen(GRIP), brush.palette().accent(), brush.screen(2));
    }

    /**
     * The note with this side as near to a place as may be, the other where it is.
     *
     * @param width how wide it is painted
     */
    Note pulled(Note note, int width, Point to) {
        var left = note.at().x();
        var wanted = across < 0 ? left + width - to.x() : to.x() - left;
        var wide = Math.max(Note.NARROWEST, wanted);
        return new Note(note.id(), across < 0 ? note.at().moved(width - wide, 0) : note.at(), wide, note.text());
    }

    /** The lane with this side or corner as near to a place as may be, the others where they are. */
    Lane pulled(Lane lane, Point to) {
        var left = lane.at().x();
        var top = lane.at().y();
        var right = left + lane.width();
        var bottom = top + lane.height();
        var width =
                across == 0 ? lane.width() : Math.max(RemarkEdits.LEAST, across < 0 ? right - to.x() : to.x() - left);
        var height = down == 0 ? lane.height() : Math.max(RemarkEdits.LEAST, down < 0 ? bottom - to.y() : to.y() - top);
        var at = new Point(across < 0 ? right - width : left, down < 0 ? bottom - height : top);
        return new Lane(lane.id(), at, width, height, lane.text());
    }

    Cursor cursor() {
        if (isCorner()) {
            return across == down
                    ? (across > 0 ? Cursor.SE_RESIZE : Cursor.NW_RESIZE)
                    : (across > 0 ? Cursor.NE_RESIZE : Cursor.SW_RESIZE);
        }
        return across == 0 ? Cursor.V_RESIZE : Cursor.H_RESIZE;
    }
}
