package io.hengce.designer.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the nodes that a piece of a line crosses, looking only at those that stand near it. One drawing at a time. */
final class Crossings {

    private static final double CELL = 256;

    private final Map<Cell, List<Standing>> cells = new HashMap<>();
    private int asked;

    private record Cell(int x, int y) {}

    /** A box, and the last question in which it was looked at: it may stand in several cells. */
    private static final class Standing {
        private final Box box;
        private int seen;

        private Standing(Box box) {
            this.box = box;
        }
    }

    Crossings(List<Box> boxes) {
        for (var box : boxes) {
            var standing = new Standing(box);
            for (var cell : cells(box.area())) {
                cells.computeIfAbsent(cell, empty -> new ArrayList<>()).add(standing);
            }
        }
    }

    /** How many boxes an area meets; of the two that the line joins, it must meet the inside. */
    int of(Area piece, Box from, Box to) {
        var count = 0;
        asked++;
        for (var cell : cells(piece)) {
            for (var standing : cells.getOrDefault(cell, List.of())) {
                if (standing.seen != asked) {
                    standing.seen = asked;
                    count += isCrossed(standing.box, piece, from, to) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static boolean isCrossed(Box box, Area piece, Box from, Box to) {
        return piece.meets(box.area())
                && ((!isSame(box, from) && !isSame(box, to))
                        || piece.meets(box.area().grown(-6)));
    }

    private static boolean isSame(Box one, Box other) {
        return one.node().id().equals(other.node().id());
    }

    private static List<Cell> cells(Area area) {
        var found = new ArrayList<Cell>();
        for (var x = cell(area.x()); x <= cell(area.right()); x++) {
            for (var y = cell(area.y()); y <= cell(area.bottom()); y++) {
                found.add(new Cell(x, y));
            }
        }
        return found;
    }

    private static int cell(double at) {
        return (int) Math.floor(at / CELL);
    }
}
