package io.hengce.compile.bpmn;

import io.hengce.compile.layout.TextWidth;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the shapes and edges of the diagram. */
final class DiagramWriter {

    private static final int LABEL_TEXT = 150;
    private static final int LABEL_HEIGHT = 16;

    private final XmlText xml;
    private final Graph graph;
    private final Positions positions;
    private final RemarkWriter remarks;

    DiagramWriter(XmlText xml, Graph graph, Positions positions, RemarkWriter remarks) {
        this.remarks = remarks;
        this.xml = xml;
        this.graph = graph;
        this.positions = positions;
    }

    void write(String flow) {
        xml.element("bpmndi:BPMNDiagram").attribute("id", "diagram");
        xml.element("bpmndi:BPMNPlane").attribute("id", "plane").attribute("bpmnElement", BpmnIds.process(flow));
        remarks.laneShapes();
        for (var node : graph.nodes) {
            shapes(node);
        }
        for (var edge : graph.edges) {
            var way = positions
                    .wayOf(edge.id())
                    .map(drawn -> drawn(edge, drawn))
                    .orElseGet(() -> way(edge, positions.bendsOf(edge.id())));
            edge(BpmnIds.flow(edge.id()), way, graph.name(edge).orElse(""));
        }
        for (var node : graph.nodes) {
            if (graph.merges(node.id())) {
                var box = positions.merge(node.id());
                edge(
                        BpmnIds.into(node.id()),
                        List.of(box.right(), positions.node(node.id()).left()));
            }
            for (var meeting : graph.meetings(node.id())) {
                var box = box(meeting);
                edge(
                        meeting.into(),
                        List.of(box.right(), positions.node(node.id()).left()));
            }
        }
        graph.shadows.forEach(this::shadow);
        remarks.noteShapes();
        xml.end().end();
    }

    private void shadow(ShadowMark mark) {
        var box = positions.shadow(mark);
        var split = positions.node(mark.split());
        shape(mark.id(), box, false);
        edge(mark.tie(), List.of(split.bottom(), new Point(split.bottom().x(), box.y())));
    }

    private void shapes(FlowNode node) {
        if (graph.merges(node.id())) {
            shape(BpmnIds.merge(node.id()), positions.merge(node.id()), true);
        }
        graph.meetings(node.id()).forEach(meeting -> shape(meeting.id(), box(meeting), true));
        shape(BpmnIds.node(node.id()), positions.node(node.id()), Graph.isChoice(node));
    }

    private void shape(String id, Box box, boolean gateway) {
        xml.element("bpmndi:BPMNShape").attribute("id", "shape_" + id).attribute("bpmnElement", id);
        if (gateway) {
            xml.attribute("isMarkerVisible", "true");
        }
        point("dc:Bounds", new Point(box.x(), box.y()))
                .attribute("width", Integer.toString(box.width()))
                .attribute("height", Integer.toString(box.height()))
                .end();
        xml.end();
    }

    private List<Point> way(Edge edge, List<Point> bends) {
        var points = new ArrayList<Point>();
        points.add(positions.node(edge.from()).right());
        points.addAll(bends);
        points.add(gateway(edge).orElseGet(() -> positions.node(edge.to())).left());
        return points;
    }

    private List<Point> drawn(Edge edge, List<Point> way) {
        return gateway(edge).map(box -> DrawnWay.into(box, way)).orElse(way);
    }

    /** At which it meets others before its target. */
    private Optional<Box> gateway(Edge edge) {
        return graph.meeting(edge)
                .map(this::box)
                .or(() -> graph.merges(edge.to()) ? Optional.of(positions.merge(edge.to())) : Optional.empty());
    }

    private Box box(Meeting meeting) {
        var beside = graph.meetings(meeting.join());
        return positions.merge(meeting.join(), beside.indexOf(meeting), beside.size());
    }

    private void edge(String id, List<Point> points) {
        edge(id, points, "");
    }

    private void edge(String id, List<Point> points, String name) {
        xml.element("bpmndi:BPMNEdge").attribute("id", "edge_" + id).attribute("bpmnElement", id);
        points.forEach(point -> point("di:waypoint", point).end());
        if (!name.isEmpty()) {
            label(points, TextWidth.of(name, LABEL_TEXT));
        }
        xml.end();
    }

    /** On the middle of the last level piece, as on the canvas. */
    private void label(List<Point> points, int width) {
        var last = points.size() - 1;
        while (last > 1 && points.get(last).y() != points.get(last - 1).y()) {
            last--;
        }
        var from = points.get(last - 1);
        var to = points.get(last);
        xml.element("bpmndi:BPMNLabel");
        point("dc:Bounds", new Point((from.x() + to.x() - width) / 2, (from.y() + to.y() - LABEL_HEIGHT) / 2))
                .attribute("width", Integer.toString(width))
                .attribute("height", Integer.toString(LABEL_HEIGHT))
                .end();
        xml.end();
    }

    private XmlText point(String element, Point at) {
        return xml.element(element).attribute("x", Integer.toString(at.x())).attribute("y", Integer.toString(at.y()));
    }
}
