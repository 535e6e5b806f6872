package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a gesture under way shows over the drawing.
 *
 * @param guides snap lines
 * @param marquee the frame that selects
 * @param wire the edge that is being drawn
 * @param ghost the node that is being placed
 * @param edge the edge that the ghost would be put into
 */
record Pending(
        List<Guide> guides, Optional<Area> marquee, Optional<Wire> wire, Optional<Box> ghost, Optional<String> edge) {

    static final Pending NONE =
            new Pending(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Pending guides(List<Guide> guides) {
        return new Pending(guides, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Pending marquee(Area area) {
        return new Pending(List.of(), Optional.of(area), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Pending wire(Wire wire) {
        return new Pending(List.of(), Optional.empty(), Optional.of(wire), Optional.empty(), Optional.empty());
    }

    static Pending ghost(Box ghost, List<Guide> guides, Optional<String> edge) {
        return new Pending(guides, Optional.empty(), Optional.empty(), Optional.of(ghost), edge);
    }

    /**
     * An edge that is being drawn.
     *
     * @param from the source node
     * @param over the node under the pointer
     * @param targets the nodes that it may lead to
     */
    record Wire(String from, Spot start, Spot end, Optional<String> over, Set<String> targets) {

        boolean isRefused() {
            return over.isPresent() && !targets.contains(over.get());
        }
    }
}
