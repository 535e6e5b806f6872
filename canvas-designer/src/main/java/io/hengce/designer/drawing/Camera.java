package io.hengce.designer.drawing;

/**
 * What part of the drawing is seen, and how large.
 *
 * @param zoom screen pixels a world pixel
 * @param x world x at the left edge of the view
 * @param y world y at the top edge of the view
 */
public record Camera(double zoom, double x, double y) {

    public static final Camera HOME = new Camera(1, -40, -40);
    private static final double CLOSEST = 4;
    private static final double FARTHEST = 0.02;

    public double screenX(double worldX) {
        return (worldX - x) * zoom;
    }

    public double screenY(double worldY) {
        return (worldY - y) * zoom;
    }

    public double worldX(double screenX) {
        return screenX / zoom + x;
    }

    public double worldY(double screenY) {
        return screenY / zoom + y;
    }

    /** The drawing follows the hand by so many screen pixels. */
    public Camera panned(double screenX, double screenY) {
        return new Camera(zoom, x - screenX / zoom, y - screenY / zoom);
    }

    /** Zoomed by a factor around a point of the screen, which stays where it is. */
    public Camera zoomed(double factor, double screenX, double screenY) {
        var closer = Math.max(FARTHEST, Math.min(CLOSEST, zoom * factor));
        return new Camera(closer, worldX(screenX) - screenX / closer, worldY(screenY) - screenY / closer);
    }

    /** All of the area in the middle of a view, at most at 100 %. */
    public static Camera fitting(Area area, double width, double height, double margin) {
        var across = (width - 2 * margin) / Math.max(1, area.width());
        var down = (height - 2 * margin) / Math.max(1, area.height());
        var zoom = Math.max(FARTHEST, Math.min(1, Math.min(across, down)));
        return centred(area.x() + area.width() / 2, area.y() + area.height() / 2, width, height, zoom);
    }

    /** Moved no further than it takes to see the area; its top left corner where it is too large. */
    public Camera seeing(Area area, double width, double height) {
        var seen = seen(width, height);
        var right = Math.max(0, area.right() - seen.right());
        var down = Math.max(0, area.bottom() - seen.bottom());
        return new Camera(zoom, Math.min(x + right, area.x()), Math.min(y + down, area.y()));
    }

    /** A world point in the middle of a view. */
    public static Camera centred(double worldX, double worldY, double width, double height, double zoom) {
        return new Camera(zoom, worldX - width / 2 / zoom, worldY - height / 2 / zoom);
    }

    /** The part of the world that a view of the size shows. */
    public Area seen(double width, double height) {
        return new Area(x, y, width / zoom, height / zoom);
    }
}
