package io.hengce.designer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.debug.Standing;
import io.hengce.designer.engine.EngineRunner;
import io.hengce.designer.session.Trial;
import io.hengce.designer.session.TrialInput;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.MemoryParts;
import io.hengce.flow.parts.PartKind;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LitPathTest {

    @Test
    void lightsEveryBranchOfAParallelAndTheTakenPortsAlone() {
        var lit = lit("9000");

        assertThat(lit.edges())
                .containsExactlyInAnyOrder(
                        "e01", "e02", "e03", "e04", "e05", "e06", "e08", "e10", "e11", "e12", "e13", "e14", "e15",
                        "e16", "e17", "e19");
    }

    @Test
    void lightsNothingBehindTheNodeThatFailed() {
        assertThat(lit("0").edges()).containsExactlyInAnyOrder("e01", "e02", "e03");
    }

    @Test
    void lightsTheWayOfTheRunWithinACalledFlowWithWhatItWroteHoweverDeep() {
        var lit = household().inside().get("afford");

        assertThat(lit).isNotNull();
        assertThat(lit.nodes()).contains("ratios", "stress", "limits", "fine").doesNotContain("look");
        assertThat(lit.edges()).contains("e8", "e10").doesNotContain("e7", "e9");
        assertThat(lit.steps()).containsKeys("ratios", "bands");
        assertThat(lit.inside()).containsOnlyKeys("stress");
        assertThat(lit.inside().get("stress").nodes()).isNotEmpty();
        assertThat(lit.inside().get("stress").steps()).isNotEmpty();
    }

    @Test
    void lightsTheWaysOfAllRunsOfALoopAndTellsOfNoneWhatItWrote() {
        var lit = household().inside().get("each_member");

        assertThat(lit).isNotNull();
        assertThat(lit.nodes()).contains("look", "fine");
        assertThat(lit.edges()).contains("e7", "e9", "e8", "e10");
        assertThat(lit.steps()).isEmpty();
        assertThat(lit.inside().get("stress").nodes()).isNotEmpty();
        assertThat(lit.inside().get("stress").steps()).isEmpty();
    }

    @Test
    void lightsNothingWithinANodeThatTheRunHasNotComeToYet() {
        var run = householdRun().decided().orElseThrow();

        assertThat(LitPath.of(Optional.of(new Standing(run, 0))).inside()).isEmpty();
        assertThat(LitPath.of(Optional.of(new Standing(run, 2))).inside()).containsOnlyKeys("afford");
    }

    private static LitPath household() {
        return LitPath.of(householdRun().decided().map(Standing::atTheEnd));
    }

    /** One member is a new customer, the other is not. */
    private static Trial householdRun() {
        var members = "[{\"income\": 9000, \"owes\": 100, \"since\": \"2026-01-01\"},"
                + " {\"income\": 8000, \"owes\": 200, \"since\": \"2010-01-01\"}]";
        var cells = Map.of("salary", "9000", "debt", "3000", "members", members);
        var parts = MemoryParts.EMPTY
                .with(PartKind.FLOW, "affordability", Documents.bytes("flows/affordability.json"))
                .with(PartKind.FLOW, "stress", Documents.bytes("flows/stress.json"));
        return new EngineRunner(() -> parts)
                .run(Documents.householdLoan(), new TrialInput("a-1", "2026-01-31T08:00:00+08:00", cells));
    }

    private static LitPath lit(String income) {
        var cells = Map.of("age", "30", "income", income, "debt", "3000", "overdue", "false");
        var input = new TrialInput("a-1", "2026-01-31T08:00:00+08:00", cells);
        var trial = new EngineRunner(() -> FlowParts.NONE).run(Documents.parallelChecks(), input);
        return LitPath.of(trial.decided().map(Standing::atTheEnd));
    }
}
