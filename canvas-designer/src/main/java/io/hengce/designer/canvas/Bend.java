package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Spot;
import java.util.ArrayList;
import java.util.List;

/** A rounded bend of a line: the curve leaves the straight at {@code in}, is drawn to {@code corner} and is straight again at {@code out}. */
public record Bend(Spot in, Spot corner, Spot out) {

    private static final double RADIUS = 10;

    /** The bends of a line between its ends. */
    public static List<Bend> of(List<Spot> spots) {
        var bends = new ArrayList<Bend>();
        for (var index = 1; index < spots.size() - 1; index++) {
            var corner = spots.get(index);
            var before = spots.get(index - 1);
            var after = spots.get(index + 1);
            var radius = Math.min(RADIUS, Math.min(corner.distance(before), corner.distance(after)) / 2);
            bends.add(new Bend(corner.towards(before, radius), corner, corner.towards(after, radius)));
        }
        return bends;
    }
}
