package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.plan.PlannedRule;
import io.hengce.engine.kie.ReferenceWay;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.Stopwatch;
import io.hengce.engine.run.Surroundings;
import io.hengce.engine.source.DataSources;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.Places;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Drools is really asked: what is not in its knowledge base does not happen. */
final class DroolsTest {

    private final Trial trial = new Trial(Documents.smallLoan());

    @Test
    void everyRuleRowAndBinIsARuleOfTheKnowledgeBase() {
        assertThat(ruleCount(rule -> true)).isEqualTo(5 + 2 + 10);
    }

    @Test
    void withoutARuleItsDeclineDoesNotHappen() {
        var underAge = Places.rule("eligibility", "under_age");
        var engine =
                DecisionEngine.load(trial.compiled(), 0, rule -> !rule.place().equals(underAge));
        var application = trial.application("age", "17", "income", "9000", "debt", "100", "housing", "own");

        assertThat(trial.engine().decide(application, TraceDepth.NONE).outcome())
                .isEqualTo(Outcome.DECLINE);
        assertThat(engine.decide(application, TraceDepth.NONE).outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(ruleCount(rule -> !rule.place().equals(underAge))).isEqualTo(16);
    }

    @Test
    void withoutARowAnotherGradeIsGiven() {
        var rowA = Places.row("grading", "row_a");
        var engine =
                DecisionEngine.load(trial.compiled(), 0, rule -> !rule.place().equals(rowA));
        var application = trial.application("age", "30", "income", "9000", "debt", "100", "housing", "own");

        assertThat(trial.engine().decide(application, TraceDepth.NONE).outputs())
                .containsEntry("grade", Value.of("A"));
        assertThat(engine.decide(application, TraceDepth.NONE).outputs()).containsEntry("grade", Value.of("C"));
    }

    @Test
    void withoutABinNothingHoldsTheValue() {
        var own = Places.bin("card", "c_housing", "b1");
        var engine =
                DecisionEngine.load(trial.compiled(), 0, rule -> !rule.place().equals(own));
        var application = trial.application("age", "30", "income", "9000", "debt", "100", "housing", "own");

        var decision = engine.decide(application, TraceDepth.SUMMARY);

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_NO_BIN");
        assertThat(decision.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("characteristics/c_housing");
    }

    private int ruleCount(Predicate<PlannedRule> wanted) {
        var logic = new FlowLogic(trial.compiled(), Surroundings.ofOneFlow(Stopwatch.NONE, DataSources.NONE));
        return new ReferenceWay(trial.compiled(), logic, wanted).ruleCount();
    }
}
