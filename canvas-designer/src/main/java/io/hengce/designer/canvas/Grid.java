package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import java.util.ArrayList;
import java.util.List;

/**
 * How the tiles of the drawing lie at one zoom.
 *
 * @param width of a tile in screen pixels
 * @param height likewise
 * @param left of the tile in column 0, in screen pixels from the origin of the world
 * @param top likewise of row 0
 */
record Grid(int width, int height, long left, long top) {

    private static final int ACROSS = 4;
    private static final int DOWN = 3;

    /** Column and row of a tile. */
    record Place(int column, int row) {}

    /** The view is a whole number of tiles, so that nothing is painted that is not seen. */
    static Grid of(Camera camera, double wide, double high) {
        return new Grid(
                share(wide, ACROSS), share(high, DOWN), -Math.round(camera.screenX(0)), -Math.round(camera.screenY(0)));
    }

    /** Whether a view of the size is a whole number of these tiles. */
    boolean fits(double wide, double high) {
        return width == share(wide, ACROSS) && height == share(high, DOWN);
    }

    private static int share(double length, int tiles) {
        return Math.max(1, (int) Math.ceil(length / tiles));
    }

    /** Where a tile stands in the view. */
    double screenX(Place place, Camera camera) {
        return x(place) + Math.round(camera.screenX(0));
    }

    double screenY(Place place, Camera camera) {
        return y(place) + Math.round(camera.screenY(0));
    }

    private long x(Place place) {
        return left + (long) place.column() * width;
    }

    private long y(Place place) {
        return top + (long) place.row() * height;
    }

    /** Looks at a tile. */
    Camera camera(Place place, double zoom) {
        return new Camera(zoom, x(place) / zoom, y(place) / zoom);
    }

    /** The part of the world that a tile shows. */
    Area area(Place place, double zoom) {
        return camera(place, zoom).seen(width, height);
    }

    /** The tiles of which a view of the size shows anything. */
    List<Place> seen(Camera camera, double wide, double high) {
        var fromX = -Math.round(camera.screenX(0)) - left;
        var fromY = -Math.round(camera.screenY(0)) - top;
        var places = new ArrayList<Place>();
        for (var column = Math.floorDiv(fromX, width); column * width < fromX + wide; column++) {
            for (var row = Math.floorDiv(fromY, height); row * height < fromY + high; row++) {
                places.add(new Place((int) column, (int) row));
            }
        }
        return places;
    }
}
