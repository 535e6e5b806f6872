package io.hengce.compile.layout;

import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Point;

/** A rectangle of the drawing in world pixels. */
public record Area(int left, int top, int width, int height) {

    public static Area of(Lane lane) {
        return new Area(lane.at().x(), lane.at().y(), lane.width(), lane.height());
    }

    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    public Point corner() {
        return new Point(left, top);
    }

    Area movedTo(int newLeft, int newTop) {
        return new Area(newLeft, newTop, width, height);
    }

    /** The smallest that holds both. */
    Area with(Area other) {
        var newLeft = Math.min(left, other.left);
        var newTop = Math.min(top, other.top);
        return new Area(
                newLeft,
                newTop,
                Math.max(right(), other.right()) - newLeft,
                Math.max(bottom(), other.bottom()) - newTop);
    }

    /** Whether less than so many pixels lie between both. */
    boolean comesNear(Area other, int apart) {
        return left < other.right() + apart
                && other.left < right() + apart
                && top < other.bottom() + apart
                && other.top < bottom() + apart;
    }
}
