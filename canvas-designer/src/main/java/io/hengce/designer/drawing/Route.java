package io.hengce.designer.drawing;

import io.hengce.flow.document.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An edge on the drawing: the points of its line from the source's port to the target's side, bends included.
 *
 * @param bounds of the line
 */
public record Route(Edge edge, List<Spot> spots, Area bounds) {

    private static final double STUB = 20;

    public Route {
        spots = List.copyOf(spots);
    }

    public Route(Edge edge, List<Spot> spots) {
        this(edge, spots, bounds(spots));
    }

    public Spot first() {
        return spots.get(0);
    }

    public Spot last() {
        return spots.get(spots.size() - 1);
    }

    /**
     * The middle of the first horizontal piece behind the first bend that is long enough for a label: the pieces before
     * and behind it may be shared with other edges. Else of the first piece, else of the longest.
     */
    public Spot labelSpot(double needed) {
        for (var index = 2; index < spots.size(); index++) {
            if (isRoomy(index, needed)) {
                return middle(index);
            }
        }
        return isRoomy(1, needed) ? middle(1) : middleOfLongest();
    }

    private boolean isRoomy(int index, double needed) {
        var from = spots.get(index - 1);
        var to = spots.get(index);
        return from.y() == to.y() && Math.abs(to.x() - from.x()) >= needed;
    }

    private Spot middle(int index) {
        var from = spots.get(index - 1);
        var to = spots.get(index);
        var arrow = index == spots.size() - 1 ? Math.signum(to.x() - from.x()) * 4 : 0;
        return new Spot((from.x() + to.x() - arrow) / 2, from.y());
    }

    private static Area bounds(List<Spot> spots) {
        var area = new Area(spots.get(0).x(), spots.get(0).y(), 0, 0);
        for (var spot : spots) {
            area = area.with(new Area(spot.x(), spot.y(), 0, 0));
        }
        return area;
    }

    /** How far a point is from the line, along the axes; its pieces are horizontal or vertical. */
    double distance(double x, double y) {
        var least = Double.MAX_VALUE;
        for (var index = 1; index < spots.size(); index++) {
            least = Math.min(least, piece(index).distance(x, y));
        }
        return least;
    }

    /** The piece of the line that is nearest to a point: the number of the spot that it ends at. */
    public int pieceAt(double x, double y) {
        var nearest = 1;
        for (var index = 2; index < spots.size(); index++) {
            if (piece(index).distance(x, y) < piece(nearest).distance(x, y)) {
                nearest = index;
            }
        }
        return nearest;
    }

    /** Whether a piece is drawn from side to side. */
    public boolean isLevel(int piece) {
        return spots.get(piece - 1).y() == spots.get(piece).y();
    }

    /**
     * The bends of the line when a piece of it is pushed aside until it goes through a spot. The ends stay where they are: a piece at an end leaves a stub there.
     *
     * @param piece as {@link #pieceAt} tells
     */
    public List<Spot> bendsPushed(int piece, Spot through) {
        var from = spots.get(piece - 1);
        var to = spots.get(piece);
        var stub = Math.min(STUB, from.distance(to) / 3);
        var begin = piece == 1 ? from.towards(to, stub) : from;
        var end = piece == spots.size() - 1 ? to.towards(from, stub) : to;
        var line = new ArrayList<>(spots.subList(0, Math.max(1, piece - 1)));
        if (piece == 1) {
            line.add(begin);
        }
        line.add(isLevel(piece) ? new Spot(begin.x(), through.y()) : new Spot(through.x(), begin.y()));
        line.add(isLevel(piece) ? new Spot(end.x(), through.y()) : new Spot(through.x(), end.y()));
        if (piece == spots.size() - 1) {
            line.add(end);
        }
        line.addAll(spots.subList(Math.min(piece + 1, spots.size() - 1), spots.size()));
        var tidy = Router.tidy(line);
        return tidy.subList(1, tidy.size() - 1);
    }

    /** The pieces of the line, each as an area without breadth. */
    public List<Area> pieces() {
        return IntStream.range(1, spots.size()).mapToObj(this::piece).toList();
    }

    private Area piece(int index) {
        return new Area(spots.get(index - 1).x(), spots.get(index - 1).y(), 0, 0)
                .with(new Area(spots.get(index).x(), spots.get(index).y(), 0, 0));
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
