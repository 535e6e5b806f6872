package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Drawing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a node stands on the outermost drawing, which may be within frames.
 *
 * @param scale how large it is drawn there
 */
record Whereabouts(Area area, double scale) {

    /** @param way to the node, as in {@link Unfolding}; empty where it is not drawn */
    static Optional<Whereabouts> of(Drawing drawing, Map<String, Frame> frames, List<String> way) {
        return of(drawing, frames, way, new Inset(0, 0, 1));
    }

    private static Optional<Whereabouts> of(Drawing drawing, Map<String, Frame> frames, List<String> way, Inset inset) {
        var box = drawing.box(way.get(0));
        if (box.isEmpty() || way.size() == 1) {
            return box.map(found -> new Whereabouts(inset.out(found.area()), inset.scale()));
        }
        if (frames.get(way.get(0)) instanceof Frame.Drawn drawn) {
            var inner = inset.within(drawn.inset(box.get().area()));
            return of(drawn.flow().drawing(), drawn.frames(), way.subList(1, way.size()), inner);
        }
        return Optional.empty();
    }
}
