package io.hengce.engine.kie;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.FlowCompiler;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.Stopwatch;
import io.hengce.engine.run.Surroundings;
import io.hengce.engine.source.DataSources;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.fixture.Documents;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A flow whose nodes stay nodes of jBPM decides as by the reference way. */
final class NodeByNodeWayTest {

    private final CompiledFlow compiled = FlowCompiler.compile(
            FlowChecker.standard().check(Documents.smallLoan()).get());
    private final FlowLogic logic = new FlowLogic(compiled, Surroundings.ofOneFlow(Stopwatch.NONE, DataSources.NONE));

    @Test
    void decidesAsTheReferenceWayDoesAndLeavesNothingBehind() {
        var applications = List.of(application("17", "9000"), application("30", "9000"), application("30", "100"));
        var way = new NodeByNodeWay(compiled, logic);

        var decisions = decide(way, applications);

        assertThat(decisions).isEqualTo(decide(new ReferenceWay(compiled, logic, rule -> true), applications));
        assertThat(decisions).extracting(Decision::outcome).hasSize(3);
        assertThat(way.instances()).isZero();
    }

    private List<Decision> decide(ProcessWay way, List<Application> applications) {
        var reference = new FlowReference("small_loan", 0, compiled.flow().contentHash());
        return way.runAll(
                applications,
                (matcher, application) -> logic.start(application, TraceDepth.FULL, matcher),
                (run, application) -> logic.decision(run, reference, "engine"));
    }

    private Application application(String age, String income) {
        var cells = Map.of("age", age, "income", income, "debt", "100", "housing", "own");
        return new ApplicationAssembler(compiled.flow().document().dictionary())
                .fromCells("a-1", OffsetDateTime.parse("2026-06-15T10:00:00+08:00"), cells)
                .get();
    }
}
