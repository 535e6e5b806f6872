package io.hengce.engine;

import static io.hengce.flow.fixture.Drawing.name;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.FlowCompiler;
import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.SourceAnswer;
import io.hengce.engine.source.SourceReply;
import io.hengce.engine.source.SourceRequest;
import io.hengce.engine.source.SourceTerms;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.json.SourceJson;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.Part;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** In real time what stands alone is a node of jBPM, and all between two of such is one more. */
final class StagedWayTest {

    private static final String STAGE = "ActionNodeInstance";
    private static final String WORK_ITEM = "WorkItemNodeInstance";
    private static final String REPORT = "{\"report\":{\"score\":700},\"count\":2,\"score\":7}";

    /** Answers everything, and notes inside which nodes of jBPM it was asked, the outermost first. */
    private record Watching(List<List<String>> asked) implements DataSources {

        private Watching() {
            this(new ArrayList<>());
        }

        @Override
        public Set<String> names() {
            return Set.of("bureau", "lenders");
        }

        @Override
        public SourceReply ask(String source, SourceRequest request, SourceTerms terms) {
            asked.add(0, new ArrayList<>());
            StackWalker.getInstance().forEach(frame -> note(frame, asked.get(0)));
            return new SourceReply(
                    new SourceAnswer.Answered(
                            SourceJson.read(REPORT.getBytes(UTF_8)).get()),
                    1,
                    false);
        }

        private static void note(StackWalker.StackFrame frame, List<String> nodes) {
            var type = frame.getClassName();
            var simple = type.substring(type.lastIndexOf('.') + 1);
            if (frame.getMethodName().equals("internalTrigger")
                    && Set.of(STAGE, WORK_ITEM).contains(simple)) {
                nodes.add(0, simple);
            }
        }
    }

    private static CompiledFlow compiled(FlowDocument document, FlowParts parts) {
        return FlowCompiler.compile(
                FlowChecker.standard().check(document, parts).get());
    }

    private static DecisionEngine load(CompiledFlow compiled, Way way, DataSources sources) {
        return DecisionEngine.load(compiled, EngineOptions.STANDARD.withWay(way).withSources(sources));
    }

    private static Application application(CompiledFlow compiled, Map<String, String> cells) {
        return new ApplicationAssembler(compiled.flow().document().dictionary())
                .fromCells("a-1", Trial.TIME, cells)
                .get();
    }

    /** Decides in real time, as by the reference way. */
    private static Decision decide(CompiledFlow compiled, Map<String, String> cells, DataSources sources) {
        var expected =
                load(compiled, Way.REFERENCE, new Watching()).decide(application(compiled, cells), TraceDepth.SUMMARY);
        var engine = load(compiled, Way.REAL_TIME, sources);

        var decision = engine.decide(application(compiled, cells), TraceDepth.SUMMARY);

        assertThat(decision).isEqualTo(expected);
        assertThat(engine.processInstances()).isZero();
        return decision;
    }

    @Test
    void eachSourceIsAWorkItemAndAllBetweenTwoIsOneNode() {
        var watching = new Watching();

        decide(compiled(Documents.bureauLoan(), FlowParts.NONE), Map.of("person", "P1", "income", "9000"), watching);

        assertThat(watching.asked())
                .containsExactly(List.of(STAGE, WORK_ITEM, STAGE, WORK_ITEM), List.of(STAGE, WORK_ITEM));
    }

    @Test
    void aSourceInABranchIsAWorkItem() {
        var watching = new Watching();
        var flow = new ParallelFlow()
                .branch(ParallelFlow.derive("first", "y", "x + 1"))
                .branch(
                        "{'id':'asks','kind':'data_source','source':'bureau','request':[],'response':[{'variable':'f','path':'score'}]}",
                        ParallelFlow.derive("takes", "z", "f"));

        var decision = decide(compiled(flow.document(), FlowParts.NONE), Map.of("x", "1"), watching);

        assertThat(decision.path())
                .containsExactly("start", "fork", "first", "asks", "takes", "join", "approve", "end");
        assertThat(decision.outputs()).containsEntry("y", Value.of(2)).containsEntry("z", Value.of(7));
        assertThat(watching.asked()).containsExactly(List.of(STAGE, WORK_ITEM));
    }

    @Test
    void aCalledFlowWithASourceIsAProcessOfItsOwnInsideANode() {
        var watching = new Watching();
        var takes = new DeriveNode("takes", name("takes"), List.of(new Assignment("taken", "f0000")));
        var called = sources(1).outputs("taken").node(takes).line();
        var call = new SubFlowCall(
                "drawn", FlowJson.contentHash(called), List.of(), List.of(new SubFlowOutput("got", "taken")));
        var caller = new Drawing()
                .numbers("x")
                .outputs("got")
                .node(new SubFlowNode("calls", name("calls"), call))
                .line();
        FlowParts parts =
                reference -> Optional.of(new Part(FlowJson.write(called).getBytes(UTF_8)));

        var decision = decide(compiled(FlowJson.read(renamed(caller)).get(), parts), Map.of("x", "1"), watching);

        assertThat(decision.outputs()).containsEntry("got", Value.of(7));
        assertThat(watching.asked()).containsExactly(List.of(STAGE, STAGE, STAGE, WORK_ITEM));
    }

    /** The caller must have an id of its own. */
    private static byte[] renamed(FlowDocument caller) {
        return FlowJson.write(caller)
                .replaceFirst("\"id\" ?: ?\"drawn\"", "\"id\":\"caller\"")
                .getBytes(UTF_8);
    }

    @Test
    void anyNumberOfSourcesDecidesOnASmallStack() throws Exception {
        for (var number : List.of(16, 17, 290)) {
            var compiled = compiled(sources(number).line(), FlowParts.NONE);
            var engine = load(compiled, Way.REAL_TIME, new Watching());
            var application = application(compiled, Map.of("x", "1"));
            var path = new CompletableFuture<List<String>>();
            var thread = new Thread(
                    null,
                    () -> {
                        try {
                            path.complete(
                                    engine.decide(application, TraceDepth.NONE).path());
                        } catch (RuntimeException | StackOverflowError e) {
                            path.completeExceptionally(e);
                        }
                    },
                    "small-stack",
                    512 * 1024);
            thread.start();

            assertThat(path.get()).hasSize(number + 3);
        }
    }

    @Test
    void aBugInASourceComesOutAndLeavesNothingBehind() {
        var compiled = compiled(sources(3).line(), FlowParts.NONE);
        DataSources broken = new DataSources() {
            @Override
            public Set<String> names() {
                return Set.of("bureau");
            }

            @Override
            public SourceReply ask(String source, SourceRequest request, SourceTerms terms) {
                throw new IllegalStateException("a bug");
            }
        };
        var engine = load(compiled, Way.REAL_TIME, broken);

        assertThatThrownBy(() -> engine.decide(application(compiled, Map.of("x", "1")), TraceDepth.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a bug");
        assertThat(engine.processInstances()).isZero();
    }

    /** So many nodes in a row that ask the bureau. */
    private static Drawing sources(int number) {
        var drawing = new Drawing().numbers("x");
        for (var at = 0; at < number; at++) {
            var field = "f%04d".formatted(at);
            drawing.field(field, Drawing.number(2, "0", "1000"), Origin.DATA_SOURCE, false);
            drawing.node(new DataSourceNode(
                    "asks%04d".formatted(at),
                    name("asks"),
                    "bureau",
                    List.of(),
                    List.of(new SourceOutput(field, "score")),
                    io.hengce.flow.document.SourceTerms.STANDARD,
                    SourceFallback.REFER,
                    List.of()));
        }
        return drawing;
    }
}
