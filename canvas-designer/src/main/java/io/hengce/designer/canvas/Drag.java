package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Spot;

/** One drag of the mouse, from press to release, in world pixels. */
interface Drag {

    /** The pointer is here now. */
    void to(Spot world);

    /** The button was released. */
    void drop();
}
