package io.hengce.designer.drawing;

import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays an edge out in horizontal and vertical pieces. Drawn bends are obeyed; without them a few simple ways are
 * tried and the one that crosses the fewest nodes, then the shortest, is taken.
 */
final class Router {

    private static final double STUB = 20;
    private static final double CROSSING = 10_000;
    private static final double BEND = 30;

    private final Crossings crossings;

    Router(List<Box> boxes) {
        this.crossings = new Crossings(boxes);
    }

    /** @param beside lines between the same nodes that are drawn already: no other lies upon them */
    List<Spot> along(Box from, Box to, List<Point> bends, List<Route> beside) {
        if (bends.isEmpty()) {
            return between(from, to, beside);
        }
        var spots = new ArrayList<Spot>();
        var firstBend = bends.get(0);
        var lastBend = bends.get(bends.size() - 1);
        spots.add(side(from.area(), firstBend.x(), firstBend.y(), true));
        bends.forEach(bend -> spots.add(new Spot(bend.x(), bend.y())));
        spots.add(side(to.area(), lastBend.x(), lastBend.y(), false));
        return tidy(square(spots));
    }

    private List<Spot> between(Box from, Box to, List<Route> beside) {
        var start = new Spot(from.area().right(), from.area().centreY());
        var goal = new Spot(to.area().x(), to.area().centreY());
        List<Spot> best = List.of(start, goal);
        var least = Double.MAX_VALUE;
        for (var way : ways(from, to, start, goal)) {
            var cost = cost(way, from, to, least)
                    + (beside.stream().anyMatch(route -> route.spots().equals(way)) ? CROSSING : 0);
            if (cost < least) {
                least = cost;
                best = way;
            }
        }
        return best;
    }

    private List<List<Spot>> ways(Box from, Box to, Spot start, Spot goal) {
        var ways = new ArrayList<List<Spot>>();
        if (goal.x() - start.x() >= 2 * STUB - 4) {
            if (start.y() == goal.y()) {
                ways.add(List.of(start, goal));
            }
            var early = start.x() + STUB;
            var late = goal.x() - STUB;
            var splits = !from.node().exits().isEmpty();
            ways.add(through(start, goal, splits ? early : late));
            ways.add(through(start, goal, splits ? late : early));
            ways.add(through(start, goal, (early + late) / 2));
        }
        var both = from.area().with(to.area());
        for (var lane : List.of(
                both.y() - STUB,
                both.bottom() + STUB,
                both.y() - 4 * STUB,
                both.bottom() + 4 * STUB,
                (from.area().bottom() + to.area().y()) / 2,
                (to.area().bottom() + from.area().y()) / 2)) {
            ways.add(tidy(List.of(
                    start,
                    new Spot(start.x() + STUB, start.y()),
                    new Spot(start.x() + STUB, lane),
                    new Spot(goal.x() - STUB, lane),
                    new Spot(goal.x() - STUB, goal.y()),
                    goal)));
        }
        return ways;
    }

    private static List<Spot> through(Spot start, Spot goal, double x) {
        return tidy(List.of(start, new Spot(x, start.y()), new Spot(x, goal.y()), goal));
    }

    /** @param least what another way costs: of one that costs as much by now it does not matter what else it crosses */
    private double cost(List<Spot> way, Box from, Box to, double least) {
        var cost = BEND * way.size() + length(way);
        for (var index = 1; index < way.size() && cost < least; index++) {
            var piece = area(way.get(index - 1)).with(area(way.get(index))).grown(4);
            cost += CROSSING * crossings.of(piece, from, to);
        }
        return cost;
    }

    private static double length(List<Spot> way) {
        var length = 0.0;
        for (var index = 1; index < way.size(); index++) {
            var one = way.get(index - 1);
            var other = way.get(index);
            length += Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
        }
        return length;
    }

    private static Area area(Spot spot) {
        return new Area(spot.x(), spot.y(), 0, 0);
    }

    /** Where a line towards (or from) a bend leaves the area: right or left where it can, else top or bottom. */
    private static Spot side(Area area, double x, double y, boolean leaving) {
        if (x >= area.right() && leaving) {
            return new Spot(area.right(), area.centreY());
        }
        if (x <= area.x()) {
            return new Spot(area.x(), area.centreY());
        }
        if (x >= area.right()) {
            return new Spot(area.right(), area.centreY());
        }
        return new Spot(area.centreX(), y < area.y() ? area.y() : area.bottom());
    }

    /** Puts an elbow wherever a piece is neither horizontal nor vertical. */
    private static List<Spot> square(List<Spot> spots) {
        var squared = new ArrayList<Spot>();
        squared.add(spots.get(0));
        for (var index = 1; index < spots.size(); index++) {
            var before = squared.get(squared.size() - 1);
            var next = spots.get(index);
            if (before.x() != next.x() && before.y() != next.y()) {
                var arriving = index == spots.size() - 1;
                squared.add(arriving ? new Spot(before.x(), next.y()) : new Spot(next.x(), before.y()));
            }
            squared.add(next);
        }
        return squared;
    }

    /** Without points that stand on a straight line. */
    static List<Spot> tidy(List<Spot> spots) {
        var kept = new ArrayList<Spot>();
        for (var spot : spots) {
            var size = kept.size();
            if (size > 0 && kept.get(size - 1).equals(spot)) {
                continue;
            }
            if (size > 1 && inLine(kept.get(size - 2), kept.get(size - 1), spot)) {
                kept.remove(size - 1);
            }
            kept.add(spot);
        }
        return kept;
    }

    private static boolean inLine(Spot a, Spot b, Spot c) {
        return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
    }
}
