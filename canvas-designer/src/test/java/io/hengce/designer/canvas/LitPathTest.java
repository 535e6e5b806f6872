package io.hengce.designer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.debug.Standing;
import io.hengce.designer.engine.EngineRunner;
import io.hengce.designer.session.TrialInput;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.parts.FlowParts;
import java.util.Map;
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

    private static LitPath lit(String income) {
        var cells = Map.of("age", "30", "income", income, "debt", "3000", "overdue", "false");
        var input = new TrialInput("a-1", "2026-01-31T08:00:00+08:00", cells);
        var trial = new EngineRunner(() -> FlowParts.NONE).run(Documents.parallelChecks(), input);
        return LitPath.of(trial.decided().map(Standing::atTheEnd));
    }
}
