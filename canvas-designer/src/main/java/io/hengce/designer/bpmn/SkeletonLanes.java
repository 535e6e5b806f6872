package io.hengce.designer.bpmn;

import io.hengce.designer.document.RemarkEdits;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws the lanes of a process where the document has them, with what they hold within: our nodes are of other sizes. Where a place
 * is missing, lanes are put one below the other and what they hold into them, to be laid out. One per skeleton.
 */
final class SkeletonLanes {

    private static final int GUESSED = 1_000;
    private static final int INSIDE = 4;

    private final BpmnProcess process;
    private final Map<String, String> nodeIds;
    private final Map<String, Point> places;
    private final MadeIds ids;
    private final boolean guessed;

    /** @param places of nodes, by their ids; those in lanes are moved into them */
    SkeletonLanes(BpmnProcess process, Map<String, String> nodeIds, Map<String, Point> places, MadeIds ids) {
        this.process = process;
        this.nodeIds = nodeIds;
        this.places = places;
        this.ids = ids;
        this.guessed = process.lanes().lanes().stream().anyMatch(lane -> !isPlaced(lane));
    }

    boolean areGuessed() {
        return guessed;
    }

    List<Lane> drawn() {
        var drawn = new ArrayList<Lane>();
        for (var lane : process.lanes().lanes()) {
            var id = ids.of(lane.id(), "lane_");
            var area = guessed
                    ? new Lane(id, new Point(0, drawn.size() * GUESSED), GUESSED, GUESSED - 1, lane.name())
                    : area(lane, id);
            drawn.add(area);
            lane.elements()
                    .forEach(
                            element -> Optional.ofNullable(nodeIds.get(element)).ifPresent(node -> into(area, node)));
        }
        return drawn;
    }

    private boolean isPlaced(BpmnLane lane) {
        return process.shape(lane.id())
                        .filter(shape -> shape.width() > 0 && shape.height() > 0)
                        .isPresent()
                && lane.elements().stream()
                        .flatMap(element -> Optional.ofNullable(nodeIds.get(element)).stream())
                        .allMatch(places::containsKey);
    }

    private Lane area(BpmnLane lane, String id) {
        var shape = process.shape(lane.id()).orElseThrow();
        return new Lane(
                id,
                new Point((int) Math.round(shape.x()), (int) Math.round(shape.y())),
                Math.max(RemarkEdits.LEAST, (int) Math.round(shape.width())),
                Math.max(RemarkEdits.LEAST, (int) Math.round(shape.height())),
                lane.name());
    }

    private void into(Lane lane, String node) {
        var at = places.getOrDefault(node, lane.at());
        places.put(
                node,
                new Point(
                        within(at.x(), lane.at().x(), lane.width()),
                        within(at.y(), lane.at().y(), lane.height())));
    }

    private static int within(int value, int from, int length) {
        return Math.max(from + INSIDE, Math.min(from + length - INSIDE, value));
    }
}
