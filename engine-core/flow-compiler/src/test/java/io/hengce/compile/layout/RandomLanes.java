package io.hengce.compile.layout;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A random draft on a sheet of lanes side by side, stacked or both; every node in a cell of its own, where wanted some outside of all lanes. */
record RandomLanes(FlowDocument document) {

    private static final int ACROSS = 260;
    private static final int DOWN = 110;
    private static final int CELLS = 6;
    private static final int LANE_WIDTH = CELLS * ACROSS + 40;
    private static final int LANE_HEIGHT = CELLS * DOWN + 60;

    static RandomLanes of(long seed) {
        return of(seed, true);
    }

    static RandomLanes of(long seed, boolean someOutside) {
        var random = new Random(seed);
        var bare = new RandomDraft(4 + random.nextInt(20), random.nextInt(4) == 0).drawn(seed);
        var lanes = lanes(1 + random.nextInt(3), 1 + random.nextInt(3), random);
        var places = new HashMap<String, Point>();
        var taken = new HashMap<Integer, Integer>();
        for (var node : bare.nodes()) {
            var chosen = random.nextInt(lanes.size() + (someOutside ? 1 : 0));
            var cell = taken.merge(chosen, 1 + random.nextInt(2), Integer::sum) - 1;
            var corner = chosen == lanes.size()
                    ? new Point(-4_000, 0)
                    : lanes.get(chosen).at();
            places.put(
                    node.id(),
                    corner.moved(
                            20 + cell % CELLS * ACROSS + random.nextInt(40),
                            50 + cell / CELLS % CELLS * DOWN + random.nextInt(30)));
        }
        return new RandomLanes(bare.withLayout(new Layout(places, Map.of(), List.of(), lanes)));
    }

    private static List<Lane> lanes(int across, int down, Random random) {
        var lanes = new ArrayList<Lane>();
        for (var column = 0; column < across; column++) {
            for (var row = 0; row < down; row++) {
                var at = new Point(column * (LANE_WIDTH + 20) + random.nextInt(10), row * (LANE_HEIGHT + 20));
                lanes.add(new Lane("l" + column + row, at, LANE_WIDTH, LANE_HEIGHT, "贷前 " + column + row));
            }
        }
        return lanes;
    }

    /** The lane of every node that is in one, by ids. */
    Map<String, String> lanesOfNodes() {
        var found = new TreeMap<String, String>();
        for (var node : document.nodes().stream().map(FlowNode::id).toList()) {
            document.layout().laneOf(node).ifPresent(lane -> found.put(node, lane.id()));
        }
        return found;
    }
}
