package io.hengce.flow.document;

/** A point of the drawing in world pixels, x to the right, y down. For a node: its top left corner. */
public record Point(int x, int y) {

    public Point moved(int right, int down) {
        return new Point(x + right, y + down);
    }
}
