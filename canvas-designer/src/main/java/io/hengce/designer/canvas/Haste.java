package io.hengce.designer.canvas;

/** How much a picture leaves off while many nodes are zoomed. */
enum Haste {
    /** All is painted. */
    NONE,
    /** Boxes with their texts: no shadows, ports or round bends. */
    PLAIN,
    /** Rectangles and lines alone. */
    BARE;

    /** More nodes than these are plain. */
    private static final int MANY = 50;
    /** More nodes than these are bare. */
    private static final int VERY_MANY = 250;

    /** What a frame of a gesture has time for. */
    static Haste of(int nodes) {
        return nodes > VERY_MANY ? BARE : nodes > MANY ? PLAIN : NONE;
    }
}
