package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.expr.Cell;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.lists.ListIndex;
import io.hengce.flow.pmml.PredictiveModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A decision flow that the checker has accepted; nobody else can make one. Everything it names exists, so asking for what it does not have is a bug. Safe for many threads. */
public final class ValidFlow {

    private final FlowDocument document;
    private final List<Diagnostic> warnings;
    private final Graph graph;
    private final Forks forks;
    private final Slots slots;
    private final FlowTexts texts;
    private final StartNode start;
    private final Map<String, PredictiveModel> models;
    private final Map<String, ListIndex> lists;
    private final Map<CallSite, ValidFlow> subFlows;
    private final List<CallSite> calls;
    private final Set<String> reasonsGiven;
    private final int callDepth;

    /** Made when it is first asked for: of a flow that is only checked nobody wants it. */
    private volatile Optional<String> contentHash = Optional.empty();

    ValidFlow(Draft draft, List<Diagnostic> warnings) {
        this.document = draft.document();
        this.warnings = List.copyOf(warnings);
        this.graph = draft.graph();
        this.forks = draft.forks();
        this.slots = draft.slots();
        this.texts = draft.texts();
        this.start = draft.kinds().starts.get(0);
        this.models = draft.contents().models();
        this.lists = draft.contents().indexes(draft.kinds().listMatches);
        this.subFlows = draft.subFlows().flows();
        this.calls = draft.subFlows().sites();
        this.callDepth = draft.subFlows().depth();
        this.reasonsGiven = ReasonsRule.given(draft);
    }

    public FlowDocument document() {
        return document;
    }

    /** SHA-256 of the canonical form without layout, in hexadecimal. */
    public String contentHash() {
        var hash = contentHash.orElseGet(() -> FlowJson.contentHash(document));
        contentHash = Optional.of(hash);
        return hash;
    }

    /** What was noticed but does not reject, sorted. */
    public List<Diagnostic> warnings() {
        return warnings;
    }

    /** The slots that its expressions are bound to. */
    public Slots slots() {
        return slots;
    }

    public StartNode start() {
        return start;
    }

    public FlowNode byId(String node) {
        return graph.node(node).orElseThrow(() -> new IllegalArgumentException("no node " + node));
    }

    /** Node ids such that every edge leads onward; the start is first. The order depends on the content alone. */
    public List<String> order() {
        return graph.order();
    }

    /** The edges out of a node in the order of its ports; a branch's otherwise is last. */
    public List<Edge> edgesFrom(String node) {
        return graph.from(byId(node).id());
    }

    /** The edges into a node in document order. */
    public List<Edge> edgesInto(String node) {
        return graph.into(byId(node).id());
    }

    /** The branches of its parallels; every parallel has a join. */
    public Forks forks() {
        return forks;
    }

    /** The node that a port leads to. */
    public String target(String node, String port) {
        return edgesFrom(node).stream()
                .filter(edge -> edge.port().equals(port))
                .findFirst()
                .map(Edge::to)
                .orElseThrow(() -> new IllegalArgumentException("no port " + port + " at node " + node));
    }

    /** The variables that a node writes, in document order. */
    public Set<String> writes(String node) {
        return Write.variables(byId(node));
    }

    /** The model that a node asks. */
    public PredictiveModel model(String node) {
        return Optional.ofNullable(models.get(node))
                .orElseThrow(() -> new IllegalArgumentException("no model at " + node));
    }

    /** The list that a node looks into, by the node's keys. */
    public ListIndex list(String node) {
        return Optional.ofNullable(lists.get(node))
                .orElseThrow(() -> new IllegalArgumentException("no list at " + node));
    }

    /** The places where it calls other flows, in document order. */
    public List<CallSite> calls() {
        return calls;
    }

    /** The flow that is called at a place: checked, with those that it calls. Where one flow is called at several places, it is one object. */
    public ValidFlow subFlow(CallSite site) {
        return Optional.ofNullable(subFlows.get(site))
                .orElseThrow(() -> new IllegalArgumentException("no flow called at " + site.flow()));
    }

    /** How many flows are called inside each other; 0 where it calls none. */
    public int callDepth() {
        return callDepth;
    }

    /** The reasons that a run of it can give, those of the flows that it calls too. */
    public Set<String> reasonsGiven() {
        return reasonsGiven;
    }

    /** The expression at a place of {@link io.hengce.flow.document.Places}. */
    public Expression expression(Place place) {
        return texts.expression(place).orElseThrow(() -> new IllegalArgumentException("no expression at " + place));
    }

    /** The expression of an output cell; empty where the cell is {@code missing}. */
    public Optional<Expression> output(Place place) {
        return texts.expression(place);
    }

    /** The cell at a place of {@link io.hengce.flow.document.Places}: an input cell of a row, or a bin. */
    public Cell cell(Place place) {
        return texts.cell(place).orElseThrow(() -> new IllegalArgumentException("no cell at " + place));
    }
}
