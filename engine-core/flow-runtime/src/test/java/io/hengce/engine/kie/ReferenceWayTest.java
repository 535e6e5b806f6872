package io.hengce.engine.kie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.FlowCompiler;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.Stopwatch;
import io.hengce.engine.run.Surroundings;
import io.hengce.engine.source.DataSources;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.fixture.Documents;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReferenceWayTest {

    private final CompiledFlow compiled = FlowCompiler.compile(
            FlowChecker.standard().check(Documents.smallLoan()).get());
    private final FlowLogic logic = new FlowLogic(compiled, Surroundings.ofOneFlow(Stopwatch.NONE, DataSources.NONE));
    private final ReferenceWay way = new ReferenceWay(compiled, logic, rule -> true);

    @Test
    void aBugInANodeComesOutAndLeavesNothingBehind() {
        Matcher broken = fact -> {
            throw new IllegalStateException("a bug");
        };

        assertThatThrownBy(() -> start(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a bug");

        assertThat(way.instances()).isZero();
    }

    @Test
    void anErrorOfTheMachineComesOutAndLeavesNothingBehind() {
        Matcher exhausted = fact -> {
            throw new StackOverflowError();
        };

        assertThatThrownBy(() -> start(exhausted)).isInstanceOf(StackOverflowError.class);

        assertThat(way.instances()).isZero();
    }

    @Test
    void everyRuleNodeOnTheWayAsksTheMatcherOnceAndInOrder() {
        var asked = new ArrayList<String>();

        start(fact -> {
            asked.add(fact.plan().node());
            fact.plan().rules().forEach(rule -> fact.hit(fact.plan().rules().indexOf(rule)));
        });

        assertThat(asked).containsExactly("eligibility", "card", "grading");
    }

    private void start(Matcher matcher) {
        var cells = Map.of("age", "30", "income", "9000", "debt", "100", "housing", "own");
        var application = new ApplicationAssembler(compiled.flow().document().dictionary())
                .fromCells("a-1", OffsetDateTime.parse("2026-06-15T10:00:00+08:00"), cells)
                .get();
        way.run(ignored -> logic.start(application, TraceDepth.NONE, matcher));
    }
}
