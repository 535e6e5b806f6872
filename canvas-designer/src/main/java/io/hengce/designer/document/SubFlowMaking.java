package io.hengce.designer.document;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import io.hengce.flow.document.Reason;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together the flow that some nodes become, and the one that calls it. */
final class SubFlowMaking {

    private static final String OUT = "out";
    private static final int GAP = 60;

    private final Excerpt excerpt;
    private final FlowDocument document;
    private final String id;
    private final Set<String> read;
    private final Set<String> written;

    SubFlowMaking(Excerpt excerpt, String id) {
        this.excerpt = excerpt;
        this.document = excerpt.document();
        this.id = id;
        this.read = excerpt.read();
        this.written = excerpt.written();
    }

    /** @param approving raises APPROVE at the end: a flow must come to an outcome, and the caller's is no better in the end */
    FlowDocument called(boolean approving) {
        var clipping = Clipping.of(document, excerpt.ids());
        var fresh = FreshIds.besides(excerpt.ids());
        var start = new StartNode(fresh.like("start"), new LocalizedText("开始", "Start"));
        var verdict = new VerdictNode(fresh.like("pass"), new LocalizedText("通过", "Pass"), Outcome.APPROVE, List.of());
        var end = new EndNode(fresh.like("end"), new LocalizedText("结束", "End"));
        var behind = approving ? List.<FlowNode>of(verdict, end) : List.<FlowNode>of(end);
        var nodes = new ArrayList<FlowNode>(List.of(start));
        nodes.addAll(clipping.nodes());
        nodes.addAll(behind);
        return new FlowDocument(
                id,
                name(),
                document.product(),
                new Dictionary(fields()),
                document.parameters().stream()
                        .filter(parameter -> read.contains(parameter.id()))
                        .toList(),
                reasons(clipping),
                nodes,
                edges(clipping, start, behind),
                clipping.layout()
                        .withDrawing(
                                places(clipping, start, behind),
                                clipping.layout().bends()));
    }

    Extraction.Made made(FlowDocument called) {
        var node = FreshIds.ofNodes(document).like("sub_flow");
        var inputs = called.dictionary().fields().stream()
                .filter(field -> !written.contains(field.id()))
                .map(field -> new SubFlowInput(field.id(), field.id()))
                .toList();
        var outputs = called.dictionary().fields().stream()
                .map(Field::id)
                .filter(this::isTaken)
                .map(field -> new SubFlowOutput(field, field))
                .toList();
        var call = new SubFlowCall(id, FlowJson.contentHash(called), inputs, outputs);
        return new Extraction.Made(called, caller(new SubFlowNode(node, name(), call)), node);
    }

    private FlowDocument caller(SubFlowNode node) {
        var nodes = new ArrayList<FlowNode>();
        for (var each : document.nodes()) {
            if (!excerpt.ids().contains(each.id())) {
                nodes.add(each);
            } else if (each.equals(excerpt.nodes().get(0))) {
                nodes.add(node);
            }
        }
        var edges = new ArrayList<Edge>();
        var entering = excerpt.entering();
        var leaving = excerpt.leaving();
        for (var edge : document.edges()) {
            if (entering.contains(edge)) {
                edges.add(new Edge(edge.id(), edge.from(), edge.port(), node.id()));
            } else if (edge.equals(leaving.get(0))) {
                edges.add(new Edge(edge.id(), node.id(), OUT, edge.to()));
            } else if (!excerpt.ids().contains(edge.from())) {
                edges.add(edge);
            }
        }
        var layout = document.layout();
        var places = new HashMap<>(layout.nodes());
        places.keySet().removeAll(excerpt.ids());
        middle().ifPresent(at -> places.put(node.id(), at));
        var bends = new HashMap<>(layout.bends());
        bends.keySet()
                .retainAll(edges.stream()
                        .filter(document.edges()::contains)
                        .map(Edge::id)
                        .toList());
        return new FlowDocument(
                document.id(),
                document.name(),
                document.product(),
                new Dictionary(document.dictionary().fields().stream()
                        .filter(field -> !isInnerOnly(field.id()))
                        .toList()),
                document.parameters(),
                document.reasons(),
                nodes,
                edges,
                layout.withDrawing(places, bends));
    }

    /** Those that its nodes name; flows that they call may give any. */
    private List<Reason> reasons(Clipping clipping) {
        var text = clipping.text();
        var calls = clipping.nodes().stream()
                .anyMatch(node -> CallEdits.callOf(node).isPresent());
        return document.reasons().stream()
                .filter(reason -> calls || text.contains('"' + reason.code() + '"'))
                .toList();
    }

    /** Whether what is written within is used elsewhere or is told with the decision. */
    private boolean isTaken(String field) {
        return written.contains(field)
                && (excerpt.readElsewhere().contains(field)
                        || document.dictionary()
                                .field(field)
                                .filter(found -> found.use().output())
                                .isPresent());
    }

    private boolean isInnerOnly(String field) {
        return written.contains(field)
                && !isTaken(field)
                && !excerpt.writtenElsewhere().contains(field);
    }

    private List<Field> fields() {
        return document.dictionary().fields().stream()
                .filter(field -> read.contains(field.id()) || written.contains(field.id()))
                .map(this::field)
                .toList();
    }

    /** What is written within is the called flow's own; all else it is given. */
    private Field field(Field field) {
        var use = written.contains(field.id())
                ? FieldUses.output(field.use(), field.use().origin() == Origin.DERIVED && isTaken(field.id()))
                : FieldUses.missingTokens(FieldUses.from(field.use(), Origin.REQUEST), List.of());
        return new Field(field.id(), field.id(), field.label(), field.type(), use);
    }

    private List<Edge> edges(Clipping clipping, StartNode start, List<FlowNode> behind) {
        var fresh = FreshIds.ofEdges(document);
        var edges = new ArrayList<Edge>();
        edges.add(new Edge(fresh.edge(), start.id(), OUT, excerpt.entry().id()));
        edges.addAll(clipping.edges());
        excerpt.leaving()
                .forEach(edge -> edges.add(new Edge(
                        edge.id(), edge.from(), edge.port(), behind.get(0).id())));
        if (behind.size() > 1) {
            edges.add(new Edge(
                    fresh.edge(), behind.get(0).id(), OUT, behind.get(1).id()));
        }
        return edges;
    }

    /** The new nodes stand on the line of the first one, before and behind the others. */
    private HashMap<String, Point> places(Clipping clipping, StartNode start, List<FlowNode> behind) {
        var places = new HashMap<>(clipping.layout().nodes());
        var stands = Stand.of(document, excerpt.ids());
        line().ifPresent(line -> {
            var left = stands.stream().mapToInt(Stand::left).min().orElse(0);
            var x = stands.stream().mapToInt(Stand::right).max().orElse(0);
            var size = NodeSize.of(start);
            places.put(start.id(), new Point(left - GAP - size.width(), line - size.height() / 2));
            for (var node : behind) {
                places.put(
                        node.id(), new Point(x + GAP, line - NodeSize.of(node).height() / 2));
                x += GAP + NodeSize.of(node).width();
            }
        });
        return places;
    }

    private Optional<Point> middle() {
        var stands = Stand.of(document, excerpt.ids());
        var left = stands.stream().mapToInt(Stand::left).min().orElse(0);
        var right = stands.stream().mapToInt(Stand::right).max().orElse(0);
        return line().map(line ->
                new Point((left + right - NodeSize.CARD.width()) / 2, line - NodeSize.CARD.height() / 2));
    }

    /** The height at which the edges come in. */
    private Optional<Integer> line() {
        return Stand.of(document, Set.of(excerpt.entry().id())).stream()
                .map(stand -> (stand.top() + stand.bottom()) / 2)
                .findFirst();
    }

    /** Of the first node; how many more there are. */
    private LocalizedText name() {
        var more = excerpt.nodes().size() - 1;
        var zh = Excerpt.name(excerpt.entry(), Language.ZH);
        var en = Excerpt.name(excerpt.entry(), Language.EN);
        return more == 0
                ? new LocalizedText(zh, en)
                : new LocalizedText(zh + "等 " + (more + 1) + " 步", en + " and " + more + " more");
    }
}
