package io.hengce.flow.check;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.document.Reason;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.Scope;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.parts.FlowParts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document under check with what the rules ask of it again and again, computed once. Of things with one id the first counts. */
final class Draft {

    private final FlowDocument document;
    private final PartReading parts;
    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final Map<String, Reason> reasons = new HashMap<>();
    private final NodesByKind kinds;
    private final Graph graph;
    private final Forks forks;
    private final Map<String, List<Write>> writes = new HashMap<>();
    private final Slots slots;
    private final FlowTexts texts;
    private final Dataflow dataflow;
    private final Contents contents;
    private final SubFlows subFlows;

    Draft(FlowDocument document, FlowParts parts, CallChain chain, CleanTexts clean) {
        this.document = document;
        this.parts = new PartReading(parts);
        document.dictionary().fields().forEach(field -> fields.putIfAbsent(field.id(), field));
        document.parameters().forEach(parameter -> parameters.putIfAbsent(parameter.id(), parameter));
        document.reasons().forEach(reason -> reasons.putIfAbsent(reason.code(), reason));
        kinds = new NodesByKind(document.nodes());
        graph = new Graph(document);
        forks = new Forks(graph, starts());
        document.nodes().forEach(node -> writes.putIfAbsent(node.id(), Write.of(node)));
        slots = new Slots(document.dictionary());
        texts = new FlowTexts(new ExpressionReader(new Scope(slots, constants())), fields, clean);
        subFlows = new SubFlows(kinds.calls, chain);
        var reading = new TextReading(texts, subFlows);
        document.nodes().forEach(node -> node.accept(reading));
        dataflow = new Dataflow(this);
        contents = new Contents(kinds, this.parts);
    }

    private Map<String, Scope.Constant> constants() {
        var constants = new HashMap<String, Scope.Constant>();
        parameters.forEach(
                (id, parameter) -> constants.put(id, new Scope.Constant(parameter.type(), parameter.value())));
        return constants;
    }

    FlowDocument document() {
        return document;
    }

    /** What the document refers to by id and content hash. */
    PartReading parts() {
        return parts;
    }

    Optional<Field> field(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    Optional<Parameter> parameter(String id) {
        return Optional.ofNullable(parameters.get(id));
    }

    boolean hasReason(String code) {
        return reasons.containsKey(code);
    }

    NodesByKind kinds() {
        return kinds;
    }

    Graph graph() {
        return graph;
    }

    /** The branches of the parallels. */
    Forks forks() {
        return forks;
    }

    /** What a node writes, in document order. */
    List<Write> writes(String node) {
        return writes.getOrDefault(node, List.of());
    }

    Slots slots() {
        return slots;
    }

    FlowTexts texts() {
        return texts;
    }

    Dataflow dataflow() {
        return dataflow;
    }

    /** The lists and models among its parts. */
    Contents contents() {
        return contents;
    }

    /** The flows that it calls. */
    SubFlows subFlows() {
        return subFlows;
    }

    List<String> starts() {
        return kinds.starts.stream().map(FlowNode::id).toList();
    }

    List<String> ends() {
        return kinds.ends.stream().map(FlowNode::id).toList();
    }
}
