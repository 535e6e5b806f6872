package io.hengce.compile.bpmn;

import io.hengce.compile.layout.AutomaticLayout;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where everything stands: where the layout of the document puts it, else by automatic layout. */
final class Positions {

    private static final int MERGE = 36;
    private static final int BETWEEN = 8;
    private static final int SHADOW_WIDTH = 240;
    private static final int SHADOW_HEIGHT = 52;
    private static final int UNDER = 24;
    private static final int MERGE_GAP = AutomaticLayout.MEETING_ROOM - MERGE;

    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<String, Box> shadows = new LinkedHashMap<>();
    private final Layout layout;
    private final Map<String, List<Point>> ways;

    /** @param ways of edges as they are drawn elsewhere */
    Positions(FlowDocument document, Graph graph, Map<String, List<Point>> ways) {
        this.ways = ways;
        layout = AutomaticLayout.complete(document);
        for (var node : graph.nodes) {
            boxes.put(node.id(), Box.of(node, layout.node(node.id()).orElseThrow()));
        }
        var gateways = gateways(graph);
        for (var mark : graph.shadows) {
            shadows.put(mark.id(), free(under(node(mark.split())), gateways));
        }
    }

    Layout layout() {
        return layout;
    }

    private List<Box> gateways(Graph graph) {
        var gateways = new ArrayList<Box>();
        for (var node : graph.nodes) {
            var meetings = graph.meetings(node.id()).size();
            if (graph.merges(node.id())) {
                gateways.add(merge(node.id()));
            }
            IntStream.range(0, meetings).forEach(number -> gateways.add(merge(node.id(), number, meetings)));
        }
        return gateways;
    }

    private static Box under(Box split) {
        return new Box(split.x(), split.bottom().y() + UNDER, SHADOW_WIDTH, SHADOW_HEIGHT);
    }

    /** The first place from here down where nothing stands. */
    private Box free(Box wanted, List<Box> gateways) {
        var at = wanted;
        for (var taken = covered(at, gateways); taken.isPresent(); taken = covered(at, gateways)) {
            at = at.movedTo(taken.get().bottom().y() + BETWEEN);
        }
        return at;
    }

    private Optional<Box> covered(Box wanted, List<Box> gateways) {
        return Stream.of(boxes.values(), shadows.values(), gateways)
                .flatMap(Collection::stream)
                .filter(wanted::meets)
                .max(Comparator.comparingInt(box -> box.bottom().y()));
    }

    /** What is written of a shadow group: under its split. */
    Box shadow(ShadowMark mark) {
        return Optional.ofNullable(shadows.get(mark.id()))
                .orElseThrow(() -> new IllegalArgumentException("no shadow " + mark.id()));
    }

    Box node(String id) {
        return Optional.ofNullable(boxes.get(id)).orElseThrow(() -> new IllegalArgumentException("no node " + id));
    }

    List<Point> bendsOf(String edge) {
        return layout.bendsOf(edge);
    }

    /** From node to node, where it is drawn elsewhere. */
    Optional<List<Point>> wayOf(String edge) {
        return Optional.ofNullable(ways.get(edge));
    }

    /** The gateway before a node, at its left. */
    Box merge(String id) {
        return merge(id, 0, 1);
    }

    /** One of several gateways before a node, one above the other. */
    Box merge(String id, int number, int count) {
        var target = node(id).left();
        var lower = (2 * number - count + 1) * (MERGE + BETWEEN) / 2;
        return new Box(target.x() - MERGE_GAP - MERGE, target.y() - MERGE / 2 + lower, MERGE, MERGE);
    }
}
