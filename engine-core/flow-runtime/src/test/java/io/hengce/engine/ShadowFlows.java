package io.hengce.engine;

import static io.hengce.flow.fixture.Drawing.name;

import io.hengce.engine.source.DataSource;
import io.hengce.engine.source.LiveSources;
import io.hengce.engine.source.NamedSource;
import io.hengce.engine.source.SourceAnswer;
import io.hengce.engine.source.SourceTime;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.document.SourceTerms;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.json.SourceJson;
import io.hengce.flow.parts.MemoryParts;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.value.Outcome;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/** Flows with a split whose shadow group calls the flow {@code beside}. */
final class ShadowFlows {

    private ShadowFlows() {}

    private static final FieldType NUMBERS = new FieldType.ListType(Drawing.number(0, "0", "10"));
    private static final String MANY = "count(for n in numbers return sum(numbers))";

    /** Takes as many steps as {@link #slow}. */
    static FlowDocument slowBeside() {
        return named(
                "beside",
                new Drawing()
                        .field("numbers", NUMBERS, Origin.REQUEST, false)
                        .outputs("y")
                        .node(derive("slow", "y", MANY))
                        .line());
    }

    /** start → slow → ways → approve → end. */
    static FlowDocument slow() {
        var call = call(slowBeside(), new SubFlowInput("numbers", "numbers"));
        return new Drawing()
                .field("numbers", NUMBERS, Origin.REQUEST, false)
                .outputs("after")
                .node(new StartNode("start", name("start")))
                .node(derive("slow", "after", MANY))
                .node(split(0, SplitNode.BUCKETS, call))
                .node(new VerdictNode("approve", name("approve"), Outcome.APPROVE, List.of()))
                .node(new EndNode("end", name("end")))
                .edge("start", Edge.OUT, "slow")
                .edge("slow", Edge.OUT, "ways")
                .edge("ways", "all", "approve")
                .edge("approve", Edge.OUT, "end")
                .flow();
    }

    /** The flow in the shadow: takes {@code x}, gives {@code y}. */
    static FlowDocument beside(FlowNode... nodes) {
        var drawing = new Drawing().numbers("x").outputs("y").reasons("R1");
        Arrays.stream(nodes).forEach(drawing::node);
        return named("beside", drawing.line());
    }

    static FlowDocument named(String id, FlowDocument flow) {
        return new FlowDocument(
                id,
                flow.name(),
                flow.product(),
                flow.dictionary(),
                flow.parameters(),
                flow.reasons(),
                flow.nodes(),
                flow.edges(),
                Layout.EMPTY);
    }

    static DeriveNode derive(String id, String variable, String expression) {
        return new DeriveNode(id, name(id), List.of(new Assignment(variable, expression)));
    }

    static SubFlowCall call(FlowDocument flow, SubFlowInput... inputs) {
        return new SubFlowCall(flow.id(), FlowJson.contentHash(flow), List.of(inputs), List.of());
    }

    /** A split with one group, and a shadow that is given {@code x}. */
    static SplitNode split(FlowDocument beside, int from, int share, String x) {
        return split(from, share, call(beside, new SubFlowInput("x", x)));
    }

    static SplitNode split(int from, int share, SubFlowCall call) {
        return new SplitNode(
                "ways",
                name("ways"),
                "trial_2026",
                List.of(new SplitGroup("all", name("all"), SplitNode.BUCKETS)),
                List.of(new SplitShadow("next", name("next"), from, share, call)));
    }

    /** start → the nodes → approve → end; a split's way is its only group. */
    static FlowDocument flow(FlowNode... nodes) {
        var drawing = new Drawing().numbers("a").outputs("before", "after");
        drawing.node(new StartNode("start", name("start")));
        var from = "start";
        for (var node : nodes) {
            drawing.node(node).edge(from, from.equals("ways") ? "all" : Edge.OUT, node.id());
            from = node.id();
        }
        return drawing.node(new VerdictNode("approve", name("approve"), Outcome.APPROVE, List.of()))
                .node(new EndNode("end", name("end")))
                .edge(from, from.equals("ways") ? "all" : Edge.OUT, "approve")
                .edge("approve", Edge.OUT, "end")
                .flow();
    }

    /** start → fork → a node a branch → join → approve → end. */
    static FlowDocument parallel(FlowNode first, FlowNode second) {
        var ports = List.of(new ParallelPort("p1", name("p1")), new ParallelPort("p2", name("p2")));
        return new Drawing()
                .numbers("a")
                .outputs("after")
                .node(new StartNode("start", name("start")))
                .node(new ParallelNode("fork", name("fork"), ports))
                .node(first)
                .node(second)
                .node(new JoinNode("join", name("join")))
                .node(new VerdictNode("approve", name("approve"), Outcome.APPROVE, List.of()))
                .node(new EndNode("end", name("end")))
                .edge("start", Edge.OUT, "fork")
                .edge("fork", "p1", first.id())
                .edge("fork", "p2", second.id())
                .edge(first.id(), port(first), "join")
                .edge(second.id(), port(second), "join")
                .edge("join", Edge.OUT, "approve")
                .edge("approve", Edge.OUT, "end")
                .flow();
    }

    private static String port(FlowNode node) {
        return node.exits().isEmpty() ? Edge.OUT : node.exits().get(0).port();
    }

    static MemoryParts parts(FlowDocument... flows) {
        var parts = MemoryParts.EMPTY;
        for (var flow : flows) {
            parts = parts.with(PartKind.FLOW, flow.id(), FlowJson.write(flow).getBytes(StandardCharsets.UTF_8));
        }
        return parts;
    }

    static LiveSources sources(AtomicInteger asked) {
        var answer = new SourceAnswer.Answered(SourceJson.read("{\"score\":7}".getBytes(StandardCharsets.UTF_8))
                .get());
        DataSource counting = (request, within) -> {
            asked.incrementAndGet();
            return answer;
        };
        return LiveSources.of(List.of(NamedSource.of("bureau", counting)), SourceTime.of(System::nanoTime));
    }

    /** The flow with a source whatever its fallback. */
    static FlowDocument source(FlowDocument flow, String cost) {
        var terms = new SourceTerms(1_000, 0, OptionalInt.empty(), new BigDecimal(cost));
        var bureau = new DataSourceNode(
                "bureau",
                name("bureau"),
                "bureau",
                List.of(),
                List.of(new SourceOutput("score", "score")),
                terms,
                SourceFallback.MISSING,
                List.of());
        var drawing = new Drawing()
                .numbers("x")
                .outputs("y")
                .reasons("R1")
                .field("score", Drawing.number(0, "0", "100"), Origin.DATA_SOURCE, false)
                .node(bureau)
                .node(derive("kept", "y", "score"));
        return named(flow.id(), drawing.line());
    }
}
