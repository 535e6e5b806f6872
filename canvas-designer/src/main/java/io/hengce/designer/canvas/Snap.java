package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.drawing.Spot;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a dragged node comes to rest: on the centre line of a neighbour when near one, else on a fine grid.
 *
 * @param guides the lines it rests on
 */
record Snap(Point at, List<Guide> guides) {

    private static final int GRID = 4;
    private static final double NEAR = 5;

    static Snap of(Drawing drawing, Box moved, Spot to, Set<String> carried) {
        var x = to.x();
        var y = to.y();
        var area = new Area(x, y, moved.area().width(), moved.area().height());
        var atX = grid(x);
        var atY = grid(y);
        var guides = new ArrayList<Guide>();
        var nearestX = NEAR;
        var nearestY = NEAR;
        for (var box : drawing.boxes()) {
            if (carried.contains(box.node().id())) {
                continue;
            }
            var offX = Math.abs(box.area().centreX() - area.centreX());
            var offY = Math.abs(box.area().centreY() - area.centreY());
            if (offX < nearestX) {
                nearestX = offX;
                atX = (int) Math.round(box.area().centreX() - area.width() / 2);
                guides.removeIf(Guide::vertical);
                guides.add(new Guide(true, box.area().centreX()));
            }
            if (offY < nearestY) {
                nearestY = offY;
                atY = (int) Math.round(box.area().centreY() - area.height() / 2);
                guides.removeIf(guide -> !guide.vertical());
                guides.add(new Guide(false, box.area().centreY()));
            }
        }
        return new Snap(new Point(atX, atY), guides);
    }

    private static int grid(double value) {
        return (int) Math.round(value / GRID) * GRID;
    }
}
