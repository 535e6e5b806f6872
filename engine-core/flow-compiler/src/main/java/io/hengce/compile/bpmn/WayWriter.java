package io.hengce.compile.bpmn;

import io.hengce.compile.plan.MachineNames;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the ways of a process: its sequence flows, and the gateways in which several of them meet. */
final class WayWriter {

    private final XmlText xml;
    private final Graph graph;
    private final MachineNames names;
    private final Map<String, FlowNode> nodes;

    WayWriter(XmlText xml, Graph graph, MachineNames names) {
        this.xml = xml;
        this.graph = graph;
        this.names = names;
        this.nodes = graph.nodes.stream().collect(Collectors.toMap(FlowNode::id, Function.identity()));
    }

    void gatewaysBefore(String node) {
        if (graph.merges(node)) {
            merge(node);
        }
        graph.meetings(node).forEach(this::meet);
    }

    /** The flow of each edge, then those from the gateways. */
    void write() {
        graph.edges.forEach(this::sequenceFlow);
        for (var node : graph.nodes) {
            if (graph.merges(node.id())) {
                flow(BpmnIds.into(node.id()), BpmnIds.merge(node.id()), BpmnIds.node(node.id()))
                        .end();
            }
            graph.meetings(node.id())
                    .forEach(meeting -> flow(meeting.into(), meeting.id(), BpmnIds.node(node.id()))
                            .end());
        }
    }

    private void merge(String node) {
        converging(BpmnIds.merge(node), graph.into(node), BpmnIds.into(node));
    }

    private void meet(Meeting meeting) {
        converging(meeting.id(), meeting.edges(), meeting.into());
    }

    private void converging(String id, List<Edge> edges, String into) {
        xml.element("exclusiveGateway").attribute("id", id).attribute("gatewayDirection", "Converging");
        edges.forEach(edge -> xml.textElement("incoming", BpmnIds.flow(edge.id())));
        xml.textElement("outgoing", into).end();
    }

    private void sequenceFlow(Edge edge) {
        var source = nodes.get(edge.from());
        if (source == null) {
            throw new IllegalArgumentException("no node " + edge.from());
        }
        flow(BpmnIds.flow(edge.id()), BpmnIds.node(edge.from()), target(edge));
        graph.name(edge).ifPresent(name -> xml.attribute("name", name));
        if (Graph.isConditional(source, edge)) {
            xml.element("conditionExpression")
                    .attribute("xsi:type", "tFormalExpression")
                    .textEnd(names.ofPort(edge.from(), edge.port()));
        }
        xml.end();
    }

    private XmlText flow(String id, String source, String target) {
        return xml.element("sequenceFlow")
                .attribute("id", id)
                .attribute("sourceRef", source)
                .attribute("targetRef", target);
    }

    private String target(Edge edge) {
        return graph.meeting(edge)
                .map(Meeting::id)
                .orElseGet(() -> graph.merges(edge.to()) ? BpmnIds.merge(edge.to()) : BpmnIds.node(edge.to()));
    }
}
