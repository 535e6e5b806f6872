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
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
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
    void aLongerChainIsRefused() {
        var problems = FlowChecker.standard().check(chain(LONGEST + 1)).diagnostics();

        assertThat(problems).anyMatch(problem -> problem.isError());
    }

    private static Decision decideOnSmallStack(Trial trial) throws Exception {
        var result = new CompletableFuture<Decision>();
        var application = trial.application("x", "1");
        var thread = new Thread(
                null,
                () -> {
                    try {
                        result.complete(trial.engine().decide(application, TraceDepth.NONE));
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
