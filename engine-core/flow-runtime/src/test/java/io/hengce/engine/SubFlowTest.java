package io.hengce.engine;

import static io.hengce.flow.fixture.Drawing.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.CallStep;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A flow that calls `affordability`, which calls `stress`, decided by every way. */
final class SubFlowTest {

    private static FlowDocument flow() {
        var money = new FieldType.NumberType(
                "CNY",
                java.util.OptionalInt.of(2),
                java.math.RoundingMode.HALF_UP,
                java.util.Optional.empty(),
                java.util.Optional.empty());
        var inputs = List.of(
                new SubFlowInput("income", "salary * 2"),
                new SubFlowInput("debt", "owed"),
                new SubFlowInput("since", "since"));
        var outputs = List.of(
                new SubFlowOutput("ratio", "dti"),
                new SubFlowOutput("letter", "band"),
                new SubFlowOutput("said", "outcome"));
        var call = new SubFlowCall("affordability", FixtureParts.hash(PartKind.FLOW, "affordability"), inputs, outputs);
        return new Drawing()
                .field("salary", money, Origin.REQUEST, false)
                .field("owed", money, Origin.REQUEST, false)
                .field("since", new FieldType.DateType(), Origin.REQUEST, false)
                .outputs("ratio", "after")
                .field("letter", FieldType.StringType.ANY, Origin.DERIVED, true)
                .field("said", FieldType.StringType.ANY, Origin.DERIVED, true)
                .reasons("R3", "R2", "R1")
                .node(new SubFlowNode("afford", name("afford"), call))
                .node(new DeriveNode("after", name("after"), List.of(new Assignment("after", "ratio * 100"))))
                .line();
    }

    /** The same decision by the reference way and in real time, alone and in a batch. */
    private static Decision decide(TraceDepth depth, String... cells) {
        var trial = new Trial(flow());
        var application = trial.application(cells);
        var decision = trial.engine().decide(application, depth);
        var reference = DecisionEngine.load(trial.compiled(), EngineOptions.STANDARD.withWay(Way.REFERENCE));
        assertThat(reference.decide(application, depth)).isEqualTo(decision);
        assertThat(trial.engine().decideAll(List.of(application, application), depth))
                .containsExactly(decision, decision);
        return decision;
    }

    private static CallStep.Called called(Decision decision) {
        return (CallStep.Called) decision.trace().orElseThrow().steps().get(1);
    }

    @Test
    void givesFieldsTheirValuesAndTakesVariablesFromTheEnd() {
        var decision = decide(TraceDepth.SUMMARY, "salary", "5000", "owed", "2000");

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.outputs())
                .containsEntry("ratio", Value.of(new java.math.BigDecimal("0.20")))
                .containsEntry("after", Value.of(new java.math.BigDecimal("20.00")))
                .containsEntry("letter", Value.of("A"))
                .containsEntry("said", Value.of("APPROVE"));
        assertThat(decision.path()).containsExactly("start", "afford", "after", "approve", "end");
    }

    @Test
    void tellsInTheTraceWhatTheCalledFlowDid() {
        var step = called(decide(TraceDepth.FULL, "salary", "5000", "owed", "2000"));

        assertThat(step.flow()).isEqualTo("affordability");
        assertThat(step.inputs())
                .containsEntry("income", Value.of(new java.math.BigDecimal("10000.00")))
                .containsEntry("since", Value.Missing.MISSING);
        assertThat(step.run().outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(step.run().path())
                .containsExactly("start", "ratios", "stress", "card", "bands", "limits", "way", "fine", "end");
        assertThat(step.run().trace().why("bands")).isPresent();
        var inner = (CallStep.Called) step.run().trace().steps().get(2);
        assertThat(inner.flow()).isEqualTo("stress");
        assertThat(inner.run().path()).containsExactly("start", "shock", "limits", "fine", "end");
    }

    @Test
    void raisesOutcomeAndReasonsInTheCallersNameAndByItsCatalogue() {
        var decision = decide(TraceDepth.SUMMARY, "salary", "1500", "owed", "9000");

        assertThat(decision.outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(decision.reasons())
                .containsExactly(
                        new RankedReason("R1", 1, "afford"),
                        new RankedReason("R2", 2, "afford"),
                        new RankedReason("R3", 3, "afford"));
        assertThat(decision.path()).endsWith("approve", "end");
    }

    @Test
    void bringsTheReviewsOfACalledFlowToTheDecision() {
        var decision = decide(TraceDepth.SUMMARY, "salary", "5000", "owed", "2000", "since", "2026-06-01");

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(decision.reviews()).singleElement().satisfies(review -> {
            assertThat(review.node()).isEqualTo("afford");
            assertThat(review.queue()).isEqualTo("new_customers");
        });
        assertThat(Trial.codes(decision)).startsWith("R2");
    }

    @Test
    void endsInTheErrorOfACalledFlowAndSaysWhereThereItWas() {
        var decision = decide(TraceDepth.SUMMARY, "salary", "0", "owed", "2000");

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(decision.reasons()).containsExactly(new RankedReason("ENGINE_DIVISION_BY_ZERO", 1, "afford"));
        assertThat(decision.path()).containsExactly("start", "afford");
        assertThat(decision.outputs().values()).containsOnly(Value.Missing.MISSING);
        var fault = decision.trace().orElseThrow().fault().orElseThrow();
        assertThat(fault)
                .isEqualTo(new TraceFault(
                        "ENGINE_DIVISION_BY_ZERO",
                        "afford",
                        "flow",
                        "affordability ratios/assignments/dti: "
                                + inner(decision).message()));
        assertThat(called(decision).outputs()).isEmpty();
    }

    private static TraceFault inner(Decision decision) {
        return called(decision).run().trace().fault().orElseThrow();
    }

    @Test
    void endsInAnErrorWhereARequiredFieldWouldBeMissing() {
        var decision = decide(TraceDepth.FULL, "owed", "2000");

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_INPUT_MISSING");
        assertThat(decision.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("inputs/income");
        assertThat(decision.trace().orElseThrow().steps()).hasSize(1);
    }

    @Test
    void endsInAnErrorWhereAValueIsOutOfTheFieldsRange() {
        var decision = decide(TraceDepth.SUMMARY, "salary", "60000", "owed", "2000");

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_RANGE");
    }

    @Test
    void readsBackAsJson() {
        var decision = decide(TraceDepth.FULL, "salary", "5000", "owed", "2000");

        var json = DecisionJson.write(decision);

        assertThat(DecisionJson.write(DecisionJson.read(json).get())).isEqualTo(json);
    }
}
