package io.hengce.designer.bpmn;

import io.hengce.compile.layout.AutomaticLayout;
import io.hengce.designer.document.NewNodes;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.Point;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws a process as a flow. A gateway at which ways only meet is not drawn: edges of a flow meet at any node. */
final class Skeleton {

    private final BpmnProcess process;
    private final FlowDocument into;
    private final MadeIds ids = new MadeIds();
    private final Map<String, String> nodeIds = new HashMap<>();
    private final Map<String, String> ports = new HashMap<>();
    private final Map<String, Point> places = new HashMap<>();

    Skeleton(BpmnProcess process, FlowDocument into) {
        this.process = process;
        this.into = into;
    }

    FlowDocument draw() {
        var nodes = process.elements().stream()
                .filter(element -> !onlyMeets(element))
                .map(this::placed)
                .toList();
        var remarks = new MadeIds();
        var notes = notes(remarks);
        var lanes = new SkeletonLanes(process, nodeIds, places, remarks);
        var around = lanes.drawn();
        var drawn = into.withNodes(nodes)
                .withEdges(edges())
                .withLayout(new Layout(places, Map.of(), notes).withLanes(around));
        var laid = lanes.areGuessed() ? AutomaticLayout.of(drawn) : AutomaticLayout.complete(drawn);
        return drawn.withLayout(laid);
    }

    private boolean onlyMeets(BpmnElement element) {
        var ways = process.from(element.id()).size();
        var joins = element.kind().equals("parallelGateway")
                && process.into(element.id()).size() > 1;
        return element.isGateway() && ways == 1 && !joins;
    }

    private FlowNode placed(BpmnElement element) {
        var node = node(element);
        process.shape(element.id())
                .map(shape -> place(shape, NodeSize.of(node)))
                .ifPresent(place -> places.put(node.id(), place));
        return node;
    }

    /** Around the same middle: our nodes have sizes of their own. */
    private static Point place(BpmnProcess.Shape shape, NodeSize size) {
        return new Point((int) Math.round(shape.x() + (shape.width() - size.width()) / 2), (int)
                Math.round(shape.y() + (shape.height() - size.height()) / 2));
    }

    private FlowNode node(BpmnElement element) {
        var id = ids.of(element.id(), "node_");
        nodeIds.put(element.id(), id);
        var name = new LocalizedText(element.name(), "");
        var ways = process.from(element.id());
        return switch (element.kind()) {
            case "exclusiveGateway", "inclusiveGateway" -> branch(id, name, element, ways);
            case "parallelGateway" ->
                ways.size() > 1 ? parallel(id, name, ways) : NewNodes.named(into, "join", id, name);
            default -> NewNodes.named(into, kind(element), id, name);
        };
    }

    private static String kind(BpmnElement element) {
        return switch (element.kind()) {
            case "startEvent" -> "start";
            case "endEvent" -> "end";
            case "scriptTask" -> "derive";
            case "serviceTask", "sendTask", "receiveTask" -> "data_source";
            case "userTask", "manualTask" -> "review";
            case "callActivity", "subProcess" -> element.repeated() ? "loop" : "subflow";
            default -> "rule_set";
        };
    }

    /** The conditions are left to be filled in: until then every way but the last is never taken. */
    private FlowNode branch(String id, LocalizedText name, BpmnElement element, List<BpmnFlow> ways) {
        var standard = ways.stream()
                .filter(flow -> flow.id().equals(element.standard()))
                .findFirst()
                .or(() -> ways.isEmpty() ? Optional.empty() : Optional.of(ways.get(ways.size() - 1)));
        var named = new ArrayList<BranchPort>();
        for (var flow : ways) {
            var port = standard.filter(flow::equals).isPresent() ? BranchNode.OTHERWISE : "port_" + (named.size() + 1);
            ports.put(flow.id(), port);
            if (!port.equals(BranchNode.OTHERWISE)) {
                named.add(new BranchPort(port, new LocalizedText(flow.name(), ""), "false"));
            }
        }
        var otherwise = standard.map(BpmnFlow::name).orElse("");
        return new BranchNode(id, name, named, new LocalizedText(otherwise, ""));
    }

    private FlowNode parallel(String id, LocalizedText name, List<BpmnFlow> ways) {
        var named = new ArrayList<ParallelPort>();
        for (var flow : ways) {
            var port = "branch_" + (named.size() + 1);
            ports.put(flow.id(), port);
            named.add(new ParallelPort(port, new LocalizedText(flow.name(), "")));
        }
        return new ParallelNode(id, name, named);
    }

    private List<Edge> edges() {
        var edges = new ArrayList<Edge>();
        var edgeIds = new MadeIds();
        for (var flow : process.flows()) {
            var from = nodeIds.get(flow.from());
            var to = target(flow);
            if (from != null && to.isPresent()) {
                var port = ports.getOrDefault(flow.id(), Edge.OUT);
                edges.add(new Edge(edgeIds.of(flow.id(), "flow_"), from, port, to.get()));
            }
        }
        return edges;
    }

    /** The node that a flow comes to, through gateways at which ways only meet; none where they lead round in a circle. */
    private Optional<String> target(BpmnFlow flow) {
        var passed = new HashSet<String>();
        var at = flow.to();
        while (!nodeIds.containsKey(at)) {
            var next = process.from(at);
            if (!passed.add(at) || next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get(0).to();
        }
        return Optional.ofNullable(nodeIds.get(at));
    }

    private List<Note> notes(MadeIds noteIds) {
        var notes = new ArrayList<Note>();
        process.notes().forEach((id, text) -> {
            var shape = process.shape(id);
            var at = shape.map(each -> new Point((int) Math.round(each.x()), (int) Math.round(each.y())))
                    .orElse(new Point(0, 0));
            var width = shape.map(each -> (int) Math.round(each.width())).orElse(0);
            notes.add(new Note(noteIds.of(id, "note_"), at, width == Note.WIDEST ? 0 : width, text.strip()));
        });
        return notes;
    }
}
