package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;

/**
 * How a drawing lies within another one.
 *
 * @param x where its origin is
 * @param y likewise
 * @param scale how large it is
 */
record Inset(double x, double y, double scale) {

    Spot out(Spot inner) {
        return new Spot(x + inner.x() * scale, y + inner.y() * scale);
    }

    Area out(Area inner) {
        return new Area(x + inner.x() * scale, y + inner.y() * scale, inner.width() * scale, inner.height() * scale);
    }

    Area in(Area outer) {
        return new Area(
                (outer.x() - x) / scale, (outer.y() - y) / scale, outer.width() / scale, outer.height() / scale);
    }

    /** A drawing that lies within one that lies within. */
    Inset within(Inset inner) {
        return new Inset(x + inner.x() * scale, y + inner.y() * scale, scale * inner.scale());
    }
}
