package io.hengce.compile.layout;

import static java.util.Objects.requireNonNull;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CenterEdgeLabelPlacementStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Draws an outline by ELK. One per drawing. */
final class ElkDrawing {

    /** More of the longest edges are left without bends: each column that an edge crosses costs as much as a node. */
    private static final int MOST_CROSSED = 2_000;

    private static final int LAYER_GAP = 40;
    private static final int PILL_HEIGHT = 24;
    private static final int NAME_TEXT = 130;

    static {
        LayoutMetaDataService.getInstance(); // ELK tells itself here how its own values are copied
    }

    private final Rooms rooms;
    private final ElkNode sheet = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<String, ElkPort> entries = new HashMap<>();
    private final Map<String, ElkPort> exits = new HashMap<>();
    private final Map<String, ElkEdge> edges = new HashMap<>();
    private final Set<String> turned = new HashSet<>();

    private final Stages stages;

    private ElkDrawing(Outline outline, Stages stages) {
        this.rooms = new Rooms(outline);
        this.stages = stages;
    }

    /** Places and bends, without notes; the drawing begins at the margin. */
    static Layout of(Outline outline, Stages stages) {
        var drawing = new ElkDrawing(outline, stages);
        drawing.prepare();
        outline.nodes().forEach(drawing::add);
        var drawn = new Columns(outline).shortest(MOST_CROSSED);
        var order = new StageOrder(outline, drawn, stages);
        drawn.forEach(edge -> drawing.add(edge, order.leadsBack(edge)));
        order.ties().forEach(drawing::tie);
        new LayeredLayoutProvider().layout(drawing.sheet, new BasicProgressMonitor());
        return drawing.read();
    }

    private void prepare() {
        sheet.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        sheet.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        sheet.setProperty(LayeredOptions.PADDING, new ElkPadding(AutomaticLayout.MARGIN));
        sheet.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) AutomaticLayout.ROW_GAP);
        sheet.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, (double) AutomaticLayout.ROW_GAP);
        sheet.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, (double) LAYER_GAP);
        sheet.setProperty(LayeredOptions.SPACING_EDGE_NODE, 24.0);
        sheet.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 16.0);
        sheet.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
        sheet.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 16.0);
        sheet.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 0.0);
        sheet.setProperty(
                LayeredOptions.EDGE_LABELS_CENTER_LABEL_PLACEMENT_STRATEGY,
                CenterEdgeLabelPlacementStrategy.TAIL_LAYER);
        sheet.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        sheet.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
        sheet.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
        sheet.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        sheet.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, stages.isNone());
    }

    private void add(FlowNode node) {
        var size = NodeSize.of(node);
        var room = rooms.before(node.id());
        var drawn = ElkGraphUtil.createNode(sheet);
        drawn.setDimensions(room + size.width(), size.height());
        drawn.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        entries.put(node.id(), port(drawn, PortSide.WEST, 0, size.height() / 2));
        exits.put(node.id(), port(drawn, PortSide.EAST, room + size.width(), size.height() / 2));
        nodes.put(node.id(), drawn);
        if (!size.equals(NodeSize.CARD)) {
            name(drawn, node, size);
        }
    }

    /** The name of a circle or diamond may be wider than that; above and below there is room enough between rows. */
    private void name(ElkNode drawn, FlowNode node, NodeSize size) {
        var width = TextWidth.of(node.name(), NAME_TEXT);
        var label = ElkGraphUtil.createLabel(node.id(), drawn);
        label.setDimensions(width, 1);
        label.setLocation(rooms.before(node.id()) + (size.width() - width) / 2.0, size.height() / 2.0);
    }

    private static ElkPort port(ElkNode drawn, PortSide side, int x, int y) {
        var port = ElkGraphUtil.createPort(drawn);
        port.setLocation(x, y);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    private void tie(StageOrder.Tie tie) {
        ElkGraphUtil.createSimpleEdge(
                twin(requireNonNull(exits.get(tie.from()))), twin(requireNonNull(entries.get(tie.to()))));
    }

    /** A port at the same place with nothing on it. */
    private static ElkPort twin(ElkPort port) {
        return port(port.getParent(), port.getProperty(LayeredOptions.PORT_SIDE), (int) port.getX(), (int) port.getY());
    }

    private void add(Edge edge, boolean back) {
        var exit = exits.get(edge.from());
        var entry = entries.get(edge.to());
        var drawn = back ? ElkGraphUtil.createSimpleEdge(entry, exit) : ElkGraphUtil.createSimpleEdge(exit, entry);
        edges.put(edge.id(), drawn);
        if (back) {
            turned.add(edge.id());
        }
        rooms.onTheWay(edge).ifPresent(width -> {
            var label = ElkGraphUtil.createLabel(edge.id(), drawn);
            label.setDimensions(width, PILL_HEIGHT);
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
        });
    }

    private Layout read() {
        var places = new HashMap<String, Point>();
        nodes.forEach((id, drawn) -> places.put(id, at(drawn.getX() + rooms.before(id), drawn.getY())));
        var bends = new HashMap<String, List<Point>>();
        edges.forEach((id, drawn) -> bends.put(id, turned.contains(id) ? turned(bends(drawn)) : bends(drawn)));
        bends.values().removeIf(List::isEmpty);
        return new Layout(places, bends, List.of());
    }

    private static List<Point> turned(List<Point> bends) {
        var turned = new ArrayList<>(bends);
        Collections.reverse(turned);
        return turned;
    }

    private static List<Point> bends(ElkEdge drawn) {
        return drawn.getSections().stream()
                .flatMap(section -> section.getBendPoints().stream())
                .map(bend -> at(bend.getX(), bend.getY()))
                .toList();
    }

    private static Point at(double x, double y) {
        return new Point((int) Math.round(x), (int) Math.round(y));
    }
}
