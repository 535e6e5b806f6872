package io.hengce.designer.drawing;

/** A point of a route in world pixels. */
public record Spot(double x, double y) {

    /** The way along horizontal and vertical pieces. */
    public double distance(Spot other) {
        return Math.abs(x - other.x) + Math.abs(y - other.y);
    }

    /** The point so far from here on the straight to another. */
    public Spot towards(Spot other, double way) {
        var part = way / Math.max(1, distance(other));
        return new Spot(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}
