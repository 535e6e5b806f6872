package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.look.KindLook;

/** Cards seen from afar are painted a little higher than they are, all alike, so that a name has room on two lines; what stands below them stays free. */
final class FarCard {

    /** What two lines of a name need, in screen pixels. */
    private static final double WANTED = 27;

    /** Of the gap between two cards above each other so much is taken by each of them, in world pixels. */
    private static final double MOST = 10;

    private FarCard() {}

    /** The node as it is painted. */
    static Box of(Picture picture, Box box) {
        var isCard = KindLook.of(box.node()).form() == KindLook.Form.CARD;
        return isCard && picture.isFar() && !picture.isVeryFar()
                ? new Box(box.node(), high(box.area(), picture.camera().zoom()))
                : box;
    }

    static Area high(Area area, double zoom) {
        var more = Math.max(0, Math.min(MOST, (WANTED / zoom - area.height()) / 2));
        return new Area(area.x(), area.y() - more, area.width(), area.height() + 2 * more);
    }
}
