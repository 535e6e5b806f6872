package io.hengce.designer.document;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.Exit;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A flow of one node, or of one rule, row or characteristic of it, to run it by itself: start, the node, a verdict that approves, end. What the node reads is asked of the application, also what
 * other nodes write; what it writes is an output. Raised by nothing before it, `outcome` is none when it begins.
 */
public final class LoneNode {

    private static final String START = "alone_start";
    private static final String VERDICT = "alone_verdict";
    private static final String END = "alone_end";

    private LoneNode() {}

    /**
     * Empty for a node that does nothing by itself: start, end, parallel, join.
     *
     * @param missing fields of other nodes that may be missing; the others must be given
     */
    public static Optional<FlowDocument> of(FlowDocument document, String node, Set<String> missing) {
        return document.node(node).filter(LoneNode::doesSomething).map(found -> alone(document, found, missing));
    }

    /** The same with one part of the node. */
    public static Optional<FlowDocument> ofPart(FlowDocument document, String node, String part, Set<String> missing) {
        return document.node(node)
                .flatMap(found -> LonePart.of(found, part))
                .map(found -> alone(document, found, missing));
    }

    private static boolean doesSomething(FlowNode node) {
        return !(node instanceof StartNode
                || node instanceof EndNode
                || node instanceof ParallelNode
                || node instanceof JoinNode);
    }

    private static FlowDocument alone(FlowDocument document, FlowNode node, Set<String> missing) {
        var nodes = List.of(
                new StartNode(START, LocalizedText.EMPTY),
                node,
                new VerdictNode(VERDICT, LocalizedText.EMPTY, Outcome.APPROVE, List.of()),
                new EndNode(END, LocalizedText.EMPTY));
        return DictionaryEdits.with(document, dictionary(document.dictionary(), NodeNames.of(node), missing))
                .withNodes(nodes)
                .withEdges(edges(node));
    }

    private static Dictionary dictionary(Dictionary all, NodeNames names, Set<String> missing) {
        return new Dictionary(all.fields().stream()
                .filter(field ->
                        names.read().contains(field.id()) || names.written().contains(field.id()))
                .map(field -> names.written().contains(field.id()) ? written(field) : asked(field, missing))
                .toList());
    }

    private static Field written(Field field) {
        return with(field, FieldUses.output(FieldUses.from(field.use(), Origin.DERIVED), true));
    }

    /** What an application gives stays as it is. */
    private static Field asked(Field field, Set<String> missing) {
        var isGiven = field.use().origin() == Origin.REQUEST;
        var required = isGiven ? field.use().required() : !missing.contains(field.id());
        return with(field, FieldUses.required(FieldUses.from(field.use(), Origin.REQUEST), required));
    }

    private static Field with(Field field, FieldUse use) {
        return new Field(field.id(), field.id(), field.label(), field.type(), use);
    }

    private static List<Edge> edges(FlowNode node) {
        var edges = new ArrayList<Edge>();
        edges.add(new Edge("alone_1", START, Edge.OUT, node.id()));
        var ports = node.exits().isEmpty()
                ? List.of(Edge.OUT)
                : node.exits().stream().map(Exit::port).toList();
        for (var port : ports) {
            edges.add(new Edge("alone_" + (edges.size() + 1), node.id(), port, VERDICT));
        }
        edges.add(new Edge("alone_" + (edges.size() + 1), VERDICT, Edge.OUT, END));
        return edges;
    }
}
