package io.hengce.designer.drawing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which node stands next to another, for those who walk over a drawing by keys. */
public final class Neighbours {

    /** How much worse it is to lie aside than to lie far. */
    private static final double ASIDE = 2;

    private Neighbours() {}

    /**
     * The nearest box in a direction; empty where none lies that way.
     *
     * @param x -1 to the left, 1 to the right, 0 for neither
     * @param y -1 up, 1 down, 0 for neither
     */
    public static Optional<Box> towards(Collection<Box> boxes, Spot from, int x, int y) {
        return boxes.stream()
                .filter(box -> ahead(box, from, x, y) > 1)
                .min(Comparator.comparingDouble(
                        box -> ahead(box, from, x, y) + ASIDE * Math.abs(ahead(box, from, y, x))));
    }

    private static double ahead(Box box, Spot from, int x, int y) {
        return (box.area().centreX() - from.x()) * x + (box.area().centreY() - from.y()) * y;
    }
}
