package io.hengce.engine;

import static io.hengce.flow.fixture.Drawing.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.FlowCompiler;
import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.UnknownSources;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.LoopList;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.document.SourceTerms;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.MemoryParts;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Flows that call flows that call flows: the deepest, the longest, and those that would never end. */
final class CallDepthTest {

    private MemoryParts parts = MemoryParts.EMPTY;

    /** The call of a flow that lies beside the others from now on. */
    private SubFlowCall call(FlowDocument document) {
        parts = parts.with(PartKind.FLOW, document.id(), FlowJson.canonical(document));
        return new SubFlowCall(document.id(), FlowJson.contentHash(document), List.of(), List.of());
    }

    private static FlowDocument flow(String id, Drawing drawing) {
        var drawn = drawing.line();
        return new FlowDocument(
                id,
                drawn.name(),
                drawn.product(),
                drawn.dictionary(),
                drawn.parameters(),
                drawn.reasons(),
                drawn.nodes(),
                drawn.edges(),
                drawn.layout());
    }

    /** So many flows inside each other, each with so many nodes before it calls the next. */
    private FlowDocument nested(int depth, int nodes) {
        var last = flow("f" + depth, steps(nodes));
        for (var number = depth - 1; number >= 0; number--) {
            last = flow("f" + number, steps(nodes).node(new SubFlowNode("ask", name("ask"), call(last))));
        }
        return last;
    }

    private static Drawing steps(int nodes) {
        var drawing = new Drawing();
        for (var number = 0; number < nodes; number++) {
            drawing.outputs("v" + number).node(derive("d" + number, "v" + number));
        }
        return drawing;
    }

    private static FlowNode derive(String id, String variable) {
        return new DeriveNode(id, name(id), List.of(new Assignment(variable, "1")));
    }

    private ValidFlow valid(FlowDocument document) {
        return FlowChecker.standard().check(document, parts).get();
    }

    private static Decision decide(CompiledFlow compiled, Way way, Map<String, String> cells) {
        var application = new ApplicationAssembler(
                        compiled.flow().document().dictionary(), new io.hengce.flow.json.ListCells())
                .fromCells("a", Trial.TIME, cells)
                .get();
        return DecisionEngine.load(compiled, EngineOptions.STANDARD.withWay(way))
                .decide(application, TraceDepth.NONE);
    }

    @Test
    void runsTheDeepestCallsByEveryWayOnAnyStack() {
        var compiled = FlowCompiler.compile(valid(nested(16, 10)));

        assertThat(decide(compiled, Way.REAL_TIME, Map.of()).outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decide(compiled, Way.REFERENCE, Map.of()).outcome()).isEqualTo(Outcome.APPROVE);
    }

    @Test
    void countsTheNodesOfCalledFlowsAsSteps() {
        var inner = call(flow("inner", steps(60)));
        var drawing = new Drawing().field("all", new ListType(Drawing.number(0, "0", "9")), Origin.REQUEST, false);
        IntStream.range(0, 2)
                .mapToObj(number -> "loop" + number)
                .forEach(id -> drawing.node(new LoopNode(id, name(id), new LoopList("all", "one"), inner)));
        var compiled = FlowCompiler.compile(valid(flow("outer", drawing)));
        var list = IntStream.range(0, 10_000).mapToObj(each -> "1").collect(Collectors.joining(", ", "[", "]"));

        var decision = decide(compiled, Way.REAL_TIME, Map.of("all", list));

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(Trial.codes(decision)).containsExactly("ENGINE_STEPS");
        assertThat(decision.path()).endsWith("loop1");
    }

    /** Each of the flows calls the next one twice: a run comes through the last one 2 to the power 12 times, but each is checked and made once. */
    @Test
    void checksAndLoadsAFlowOnceHoweverOftenItIsCalled() {
        var last = flow("f12", new Drawing());
        for (var number = 11; number >= 0; number--) {
            var drawing = new Drawing();
            var calls = new ArrayList<FlowNode>();
            for (var twice : List.of("one", "two")) {
                calls.add(new SubFlowNode(twice, name(twice), call(last)));
            }
            calls.forEach(drawing::node);
            last = flow("f" + number, drawing);
        }

        var decision = decide(FlowCompiler.compile(valid(last)), Way.REAL_TIME, Map.of());

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
    }

    @Test
    void namesTheSourcesThatCalledFlowsAskInVain() {
        var asks = new DataSourceNode(
                "bureau",
                name("bureau"),
                "bureau",
                List.of(),
                List.of(),
                SourceTerms.STANDARD,
                SourceFallback.REFER,
                List.of());
        var middle = flow(
                "middle",
                new Drawing()
                        .node(new SubFlowNode("deep", name("deep"), call(flow("asking", new Drawing().node(asks))))));
        var outer = flow("outer", new Drawing().node(new SubFlowNode("ask", name("ask"), call(middle))));

        assertThat(UnknownSources.of(valid(outer), DataSources.NONE))
                .extracting(Diagnostic::place)
                .extracting(Object::toString)
                .containsExactly("ask/flow");
    }
}
