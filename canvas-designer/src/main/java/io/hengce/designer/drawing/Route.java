package io.hengce.designer.drawing;

import io.hengce.flow.document.Edge;
import java.util.List;

/** An edge on the drawing: the points of its line from the source's port to the target's side, bends included. */
public record Route(Edge edge, List<Spot> spots) {

    public Route {
        spots = List.copyOf(spots);
    }

    public Spot first() {
        return spots.get(0);
    }

    public Spot last() {
        return spots.get(spots.size() - 1);
    }

    /** The middle of the last horizontal piece that is long enough for a label, else of the longest piece. */
    public Spot labelSpot(double needed) {
        for (var index = spots.size() - 1; index > 0; index--) {
            var from = spots.get(index - 1);
            var to = spots.get(index);
            if (from.y() == to.y() && Math.abs(to.x() - from.x()) >= needed) {
                var arrow = index == spots.size() - 1 ? Math.signum(to.x() - from.x()) * 4 : 0;
                return new Spot((from.x() + to.x() - arrow) / 2, from.y());
            }
        }
        return middleOfLongest();
    }

    public Area bounds() {
        var area = new Area(first().x(), first().y(), 0, 0);
        for (var spot : spots) {
            area = area.with(new Area(spot.x(), spot.y(), 0, 0));
        }
        return area;
    }

    private Spot middleOfLongest() {
        var best = new Spot((first().x() + last().x()) / 2, (first().y() + last().y()) / 2);
        var longest = -1.0;
        for (var index = 1; index < spots.size(); index++) {
            var from = spots.get(index - 1);
            var to = spots.get(index);
            var length = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
            if (length > longest) {
                longest = length;
                best = new Spot((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
            }
        }
        return best;
    }
}
