package io.hengce.flow.document;

/**
 * A part of the drawing with a title, such as a stage of the business: nodes lie in it, but it means nothing to the engine.
 *
 * @param at its top left corner
 */
public record Lane(String id, Point at, int width, int height, String text) {

    /** Whether a point lies in it or on its border. */
    public boolean contains(Point point) {
        return point.x() >= at.x()
                && point.y() >= at.y()
                && point.x() <= at.x() + width
                && point.y() <= at.y() + height;
    }
}
