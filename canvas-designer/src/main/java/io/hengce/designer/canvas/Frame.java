package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Shown;
import io.hengce.designer.session.Problems;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.text.LocalizedText;
import java.util.HashMap;
import java.util.Map;

/** What stands in an open node: the flow that it calls, or why that is not seen. */
sealed interface Frame {

    /** The bar with the name. */
    double TITLE = 34;

    /** How large the called flow is drawn: its titles can still be read where those of the caller can. */
    double SCALE = 0.75;

    NodeSize size();

    <R> R accept(Cases<R> cases);

    /** The sizes of the nodes that stand open. */
    static Map<String, NodeSize> sizes(Map<String, Frame> frames) {
        var sizes = new HashMap<String, NodeSize>();
        frames.forEach((node, frame) -> sizes.put(node, frame.size()));
        return sizes;
    }

    /** The bar with the name, by which a frame is held. */
    static Area title(Area area) {
        return new Area(area.x(), area.y(), area.width(), TITLE);
    }

    /** A few words in place of a flow. */
    record Told(LocalizedText words, boolean wrong) implements Frame {

        private static final NodeSize SIZE = new NodeSize(420, 140);

        @Override
        public NodeSize size() {
            return SIZE;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.told(this);
        }
    }

    /**
     * The called flow.
     *
     * @param frames of its own nodes that stand open
     * @param content what of it is painted, in its own pixels
     * @param asNamed whether it is the content that the caller names
     */
    record Drawn(Shown flow, Map<String, Frame> frames, Problems problems, Area content, boolean asNamed)
            implements Frame {

        private static final double PADDING = 14;
        private static final int LEAST = 260;

        @Override
        public NodeSize size() {
            return new NodeSize(
                    even(Math.max(LEAST, content.width() * SCALE + 2 * PADDING)),
                    even(content.height() * SCALE + 2 * PADDING + TITLE));
        }

        /** How the flow lies in the frame. */
        Inset inset(Area frame) {
            return new Inset(
                    frame.centreX() - content.centreX() * SCALE,
                    frame.y() + (frame.height() + TITLE) / 2 - content.centreY() * SCALE,
                    SCALE);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.drawn(this);
        }

        /** Both halves are whole pixels. */
        private static int even(double size) {
            return 2 * (int) Math.ceil(size / 2);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R told(Told told);

        R drawn(Drawn drawn);
    }
}
