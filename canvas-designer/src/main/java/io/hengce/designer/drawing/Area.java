package io.hengce.designer.drawing;

import java.util.Optional;

/** A rectangle of the drawing in world pixels. */
public record Area(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** How far a point is, along the axes; 0 within. */
    double distance(double px, double py) {
        var dx = Math.max(0, Math.max(x - px, px - right()));
        var dy = Math.max(0, Math.max(y - py, py - bottom()));
        return Math.max(dx, dy);
    }

    public boolean takesIn(Area other) {
        return x <= other.x() && other.right() <= right() && y <= other.y() && other.bottom() <= bottom();
    }

    public boolean meets(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** What lies in both; nothing where they do not meet. */
    public Optional<Area> shared(Area other) {
        var left = Math.max(x, other.x);
        var top = Math.max(y, other.y);
        return meets(other)
                ? Optional.of(new Area(
                        left, top, Math.min(right(), other.right()) - left, Math.min(bottom(), other.bottom()) - top))
                : Optional.empty();
    }

    public Area grown(double by) {
        return new Area(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    public Area with(Area other) {
        var left = Math.min(x, other.x);
        var top = Math.min(y, other.y);
        return new Area(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
