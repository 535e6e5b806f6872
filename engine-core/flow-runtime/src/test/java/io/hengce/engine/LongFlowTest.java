package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** jBPM runs the nodes of a flow inside each other; the longest flow that is allowed must not overflow any stack. */
final class LongFlowTest {

    private static final int LONGEST = 300;

    @Test
    void theLongestChainDecidesOnASmallStack() throws Exception {
        var trial = new Trial(chain(LONGEST));

        var decision = decideOnSmallStack(trial);

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.path()).hasSize(LONGEST);
        assertThat(decision.outputs()).containsEntry("v0296", Value.of(297));
    }

    @Test
    void theLongestWayWithAGatewayBeforeEveryNodeDecides() throws Exception {
        var trial = new Trial(ladder(LONGEST));

        var decision = decideOnSmallStack(trial);

        assertThat(decision.path()).hasSize(LONGEST);
    }

    @Test
    void theDeepestParallelsDecideOnASmallStack() throws Exception {
        var trial = new Trial(nest((LONGEST - 4) / 2));

        for (var decision : List.of(decideOnSmallStack(trial), decideOnSmallStack(trial, Way.REFERENCE))) {
            assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
            assertThat(decision.path()).hasSize(LONGEST);
        }
    }

    @Test
    void manyLongBranchesTakeNoMoreStackThanOne() throws Exception {
        var trial = new Trial(comb(20, 90));

        for (var decision : List.of(decideOnSmallStack(trial), decideOnSmallStack(trial, Way.REFERENCE))) {
            assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
            assertThat(decision.path()).hasSize(20 * 90 + 5);
        }
    }

    @Test
    void aLongerChainIsRefused() {
        var problems = FlowChecker.standard().check(chain(LONGEST + 1)).diagnostics();

        assertThat(problems).anyMatch(problem -> problem.isError());
    }

    private static Decision decideOnSmallStack(Trial trial) throws Exception {
        return decideOnSmallStack(trial, trial.engine());
    }

    private static Decision decideOnSmallStack(Trial trial, Way way) throws Exception {
        return decideOnSmallStack(trial, DecisionEngine.load(trial.compiled(), EngineOptions.STANDARD.withWay(way)));
    }

    private static Decision decideOnSmallStack(Trial trial, DecisionEngine engine) throws Exception {
        var result = new CompletableFuture<Decision>();
        var application = trial.application("x", "1");
        var thread = new Thread(
                null,
                () -> {
                    try {
                        result.complete(engine.decide(application, TraceDepth.NONE));
                    } catch (RuntimeException | StackOverflowError e) {
                        result.completeExceptionally(e);
                    }
                },
                "small-stack",
                512 * 1024);
        thread.start();
        return result.get();
    }

    /** start, derive nodes that count, verdict, end. */
    private static FlowDocument chain(int nodes) {
        var drawing = new Drawing().numbers("x");
        for (var number = 0; number < nodes - 3; number++) {
            var variable = "v%04d".formatted(number);
            var before = number == 0 ? "x" : "v%04d + 1".formatted(number - 1);
            drawing.outputs(variable);
            drawing.node(new DeriveNode(
                    "n%04d".formatted(number), Drawing.name("n"), List.of(new Assignment(variable, before))));
        }
        return drawing.line();
    }

    /** A parallel in a branch of a parallel in a branch of a parallel … */
    private static FlowDocument nest(int depth) {
        var drawing = new Drawing().numbers("x").node(new StartNode("start", Drawing.name("start")));
        var ports = List.of(
                new ParallelPort("deeper", Drawing.name("deeper")), new ParallelPort("empty", Drawing.name("empty")));
        for (var level = 0; level < depth; level++) {
            var isInnermost = level == depth - 1;
            drawing.node(new ParallelNode("fork" + level, Drawing.name("fork"), ports))
                    .node(new JoinNode("join" + level, Drawing.name("join")))
                    .edge("fork" + level, "empty", "join" + level)
                    .edge("fork" + level, "deeper", isInnermost ? "inside" : "fork" + (level + 1))
                    .edge(isInnermost ? "inside" : "join" + (level + 1), Edge.OUT, "join" + level);
        }
        return drawing.node(new VerdictNode("inside", Drawing.name("inside"), Outcome.APPROVE, List.of()))
                .node(new VerdictNode("approve", Drawing.name("approve"), Outcome.APPROVE, List.of()))
                .node(new EndNode("end", Drawing.name("end")))
                .edge("start", Edge.OUT, "fork0")
                .edge("join0", Edge.OUT, "approve")
                .edge("approve", Edge.OUT, "end")
                .flow();
    }

    /** One parallel with long branches. */
    private static FlowDocument comb(int branches, int length) {
        var ports = new ArrayList<ParallelPort>();
        var drawing = new Drawing().numbers("x").node(new StartNode("start", Drawing.name("start")));
        for (var branch = 0; branch < branches; branch++) {
            var port = "b" + branch;
            ports.add(new ParallelPort(port, Drawing.name(port)));
            for (var at = 0; at < length; at++) {
                var id = "n%d_%d".formatted(branch, at);
                drawing.node(new VerdictNode(id, Drawing.name("n"), Outcome.APPROVE, List.of()));
                drawing.edge(at == 0 ? "fork" : "n%d_%d".formatted(branch, at - 1), at == 0 ? port : Edge.OUT, id);
            }
            drawing.edge("n%d_%d".formatted(branch, length - 1), Edge.OUT, "join");
        }
        return drawing.node(new ParallelNode("fork", Drawing.name("fork"), ports))
                .node(new JoinNode("join", Drawing.name("join")))
                .node(new VerdictNode("approve", Drawing.name("approve"), Outcome.APPROVE, List.of()))
                .node(new EndNode("end", Drawing.name("end")))
                .edge("start", Edge.OUT, "fork")
                .edge("join", Edge.OUT, "approve")
                .edge("approve", Edge.OUT, "end")
                .flow();
    }

    /** Branches in a row, each with a way to the next and to the one after: nearly every node has a gateway before it. */
    private static FlowDocument ladder(int nodes) {
        var drawing = new Drawing().numbers("x").node(new StartNode("start", Drawing.name("start")));
        var branches = nodes - 3;
        for (var number = 0; number < branches; number++) {
            drawing.node(new BranchNode(
                    rung(number, branches),
                    Drawing.name("b"),
                    List.of(new BranchPort("next", Drawing.name("next"), "x > 0")),
                    Drawing.name("otherwise")));
            drawing.edge(rung(number, branches), "next", rung(number + 1, branches));
            drawing.edge(rung(number, branches), BranchNode.OTHERWISE, rung(number + 2, branches));
        }
        return drawing.node(new VerdictNode("approve", Drawing.name("approve"), Outcome.APPROVE, List.of()))
                .node(new EndNode("end", Drawing.name("end")))
                .edge("start", Edge.OUT, rung(0, branches))
                .edge("approve", Edge.OUT, "end")
                .flow();
    }

    private static String rung(int number, int branches) {
        return number < branches ? "b%04d".formatted(number) : "approve";
    }
}
