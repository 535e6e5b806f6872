package io.hengce.designer.canvas;

import io.hengce.designer.document.CallEdits;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Drawing;
import io.hengce.flow.document.FlowNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/**
 * The sign on a node that calls a flow: plus opens it in place, minus closes it.
 *
 * @param way to the node, as in {@link Unfolding}
 * @param area on the outermost drawing
 */
record UnfoldSign(List<String> way, FlowNode node, Area area, boolean open) {

    private static final double SIZE = 18;
    private static final double ARM = 4.5;
    private static final double ASIDE = 20;

    static boolean isOn(FlowNode node) {
        return CallEdits.callOf(node).isPresent();
    }

    /** Under a card in the middle, and at the beginning of the bar of a frame, which may be wider than the view. */
    static Area area(Area box, boolean open) {
        var x = open ? box.x() + ASIDE : box.centreX();
        var y = open ? box.y() + Frame.TITLE / 2 : box.bottom() - 1;
        return new Area(x, y, 0, 0).grown(SIZE / 2);
    }

    static void paint(Brush brush, Area box, boolean open, Color colour) {
        var area = area(box, open);
        brush.fillRound(area, 4, brush.palette().surface());
        brush.strokeRound(area, 4, colour, 1);
        var x = area.centreX();
        var y = area.centreY();
        brush.fillRound(new Area(x - ARM, y - 0.75, 2 * ARM, 1.5), 0, colour);
        if (!open) {
            brush.fillRound(new Area(x - 0.75, y - ARM, 1.5, 2 * ARM), 0, colour);
        }
    }

    /** All that can be seen and hit in a part of a picture, those within frames too. */
    static List<UnfoldSign> in(Picture picture, Area seen) {
        var found = new ArrayList<UnfoldSign>();
        new Search(picture.camera().zoom(), seen, found)
                .through(picture.drawing(), picture.frames(), List.of(), new Inset(0, 0, 1));
        return found;
    }

    private record Search(double zoom, Area seen, List<UnfoldSign> found) {

        private void through(Drawing drawing, Map<String, Frame> frames, List<String> to, Inset inset) {
            if (zoom * inset.scale() < Picture.FAR) {
                return;
            }
            for (var box : drawing.boxes()) {
                if (isOn(box.node()) && inset.out(box.area()).grown(SIZE).meets(seen)) {
                    sign(box, frames, to, inset);
                }
            }
        }

        private void sign(Box box, Map<String, Frame> frames, List<String> to, Inset inset) {
            var id = box.node().id();
            var way = Stream.concat(to.stream(), Stream.of(id)).toList();
            var frame = frames.get(id);
            found.add(new UnfoldSign(way, box.node(), inset.out(area(box.area(), frame != null)), frame != null));
            if (frame instanceof Frame.Drawn drawn) {
                through(drawn.flow().drawing(), drawn.frames(), way, inset.within(drawn.inset(box.area())));
            }
        }
    }
}
