package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.loan.LoanFlow;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.Places;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.LimitFlows;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast ways are held against the reference way before a flow is used. */
final class SelfCheckTest {

    private final Trial trial = new Trial(Documents.smallLoan());

    @Test
    void loadsAFlowWhoseWaysDecideAlike() {
        var engine = DecisionEngine.load(trial.compiled(), EngineOptions.STANDARD.withSelfCheck(200));

        assertThat(engine.flow().id()).isEqualTo("small_loan");
    }

    /** Where no source is asked the engine that was checked is the one that decides: code is generated once, as without a check. */
    @Test
    void loadsAFlowThatAsksNoSourceOnlyOnce() {
        var compiled = LoanFlow.compiled();
        var checked = EngineOptions.STANDARD.withSelfCheck(1);
        DecisionEngine.load(compiled, checked);

        var classes = classesOf(compiled, EngineOptions.STANDARD);

        assertThat(classes).isGreaterThan(5);
        assertThat(classesOf(compiled, checked)).isLessThan(classes + classes / 2);
    }

    private static long classesOf(CompiledFlow compiled, EngineOptions options) {
        var loading = ManagementFactory.getClassLoadingMXBean();
        var before = loading.getTotalLoadedClassCount();
        DecisionEngine.load(compiled, options);
        return loading.getTotalLoadedClassCount() - before;
    }

    @Test
    void refusesAnEngineThatDecidesOtherwiseAndSaysHow() {
        var underAge = Places.rule("eligibility", "under_age");
        var wrong =
                DecisionEngine.load(trial.compiled(), 0, rule -> !rule.place().equals(underAge));

        assertThatThrownBy(() -> new SelfCheck(trial.compiled().flow(), trial.engine()).hold(wrong, 200))
                .isInstanceOf(SelfCheckFailed.class)
                .hasMessageContaining("small_loan")
                .hasMessageContaining("generated-")
                .hasMessageContaining("reference way: Decision[")
                .hasMessageContaining("fast way: Decision[");
    }

    @Test
    void theSameFlowGetsTheSameApplicationsAndTheyGoManyWays() {
        var flow = trial.compiled().flow();
        var applications = new GeneratedApplications(flow).list(300);

        var decisions = trial.engine().decideAll(applications, TraceDepth.NONE);

        assertThat(trial.engine().decideAll(new GeneratedApplications(flow).list(300), TraceDepth.NONE))
                .isEqualTo(decisions);
        assertThat(decisions.stream().map(Decision::path).distinct()).hasSize(3);
        assertThat(decisions.stream().map(Decision::outcome).distinct()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'scale':20,'min':-1000,'max':1e30",
                "'scale':2,'min':0.001,'max':0.002",
                "'scale':20,'min':0.00000000000000000001,'max':1e30",
                "'scale':20,'min':-1e30,'max':-0.00000000000000000001"
            })
    void triesOnlyWhatCanBeSent(String range) {
        var field = "{'id':'x','type':'number',%s},{'id':'y','type':'number','origin':'derived'}".formatted(range);
        var flow = LimitFlows.line(field, LimitFlows.derive("y", "if x > 0 then 1 else 0"));

        var applications = new GeneratedApplications(new Trial(flow).compiled().flow()).list(300);

        assertThat(applications).hasSize(300);
    }

    @Test
    void triesNothingWhereNothingCanBeSent() {
        var field = "{'id':'x','type':'number','required':true,'scale':2,'min':0.001,'max':0.002}";
        var flow = LimitFlows.line(field);

        var engine = DecisionEngine.load(new Trial(flow).compiled(), EngineOptions.STANDARD.withSelfCheck(10));

        assertThat(engine.flow().id()).isEqualTo("f");
    }

    @Test
    void triesNoDayBeyondTheYearsThatCanBeSent() {
        var fields = "{'id':'d','type':'date'},{'id':'y','type':'number','origin':'derived'}";
        var when = "if d = date(\\\"2200-12-31\\\") or d = date(\\\"1900-01-01\\\") then 1 else 0";
        var flow = LimitFlows.line(fields, LimitFlows.derive("y", when));

        assertThat(new GeneratedApplications(new Trial(flow).compiled().flow()).list(300))
                .hasSize(300);
    }
}
