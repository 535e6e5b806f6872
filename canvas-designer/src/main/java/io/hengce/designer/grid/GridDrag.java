package io.hengce.designer.grid;

/** A drag under way, from the press to the release. */
interface GridDrag {

    void to(double x, double y);

    /** The release after a drag. */
    default void drop() {}

    /** The release without a drag. */
    default void giveUp() {}
}
