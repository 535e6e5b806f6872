package io.hengce.engine;

import static io.hengce.flow.fixture.Drawing.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.CallStep;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.LoopList;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A flow that calls `affordability` for each of several numbers, decided by every way. */
final class LoopTest {

    private static FlowDocument flow() {
        var inputs = List.of(new SubFlowInput("income", "1000"), new SubFlowInput("debt", "each_debt + more"));
        var outputs = List.of(new SubFlowOutput("ratios", "dti"), new SubFlowOutput("letters", "band"));
        var call = new SubFlowCall("affordability", FixtureParts.hash(PartKind.FLOW, "affordability"), inputs, outputs);
        return new Drawing()
                .numbers("more")
                .field("debts", new ListType(Drawing.number(0, "0", "1000000")), Origin.REQUEST, false)
                .field("ratios", new ListType(Drawing.number(2, "0", "100")), Origin.DERIVED, true)
                .field("letters", new ListType(FieldType.StringType.ANY), Origin.DERIVED, true)
                .outputs("most")
                .reasons("R1", "R2", "R3")
                .node(new LoopNode("loans", name("loans"), new LoopList("debts", "each_debt"), call))
                .node(new DeriveNode("after", name("after"), List.of(new Assignment("most", "max(ratios)"))))
                .line();
    }

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

    private static CallStep.Looped looped(Decision decision) {
        return (CallStep.Looped) decision.trace().orElseThrow().steps().get(1);
    }

    private static Value numbers(String... numbers) {
        return new Value.ListValue(java.util.Arrays.stream(numbers)
                .<Value>map(each -> Value.of(new BigDecimal(each)))
                .toList());
    }

    @Test
    void callsTheFlowForEachElementAndTakesListsInTheirOrder() {
        var decision = decide(TraceDepth.SUMMARY, "debts", "[100, 350, 200]", "more", "50");

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.outputs())
                .containsEntry("ratios", numbers("0.15", "0.40", "0.25"))
                .containsEntry("letters", new Value.ListValue(List.of(Value.of("A"), Value.of("B"), Value.of("A"))))
                .containsEntry("most", Value.of(new BigDecimal("0.40")));
        assertThat(decision.path()).containsExactly("start", "loans", "after", "approve", "end");
    }

    @Test
    void sharesNothingBetweenTheCallsAndTellsOfEach() {
        var step = looped(decide(TraceDepth.FULL, "debts", "[100, 5000, 100]", "more", "0"));

        assertThat(step.runs()).extracting(each -> each.number()).containsExactly(1, 2, 3);
        assertThat(step.runs())
                .extracting(each -> each.run().outcome())
                .containsExactly(Outcome.APPROVE, Outcome.DECLINE, Outcome.APPROVE);
        assertThat(step.runs().get(2).run().trace().steps())
                .isEqualTo(step.runs().get(0).run().trace().steps());
        assertThat(step.leftOut()).isZero();
    }

    @Test
    void raisesTheWorstOutcomeAndEachReasonOnce() {
        var decision = decide(TraceDepth.SUMMARY, "debts", "[3000, 100, 5000]", "more", "0");

        assertThat(decision.outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(decision.reasons())
                .containsExactly(
                        new RankedReason("R1", 1, "loans"),
                        new RankedReason("R2", 2, "loans"),
                        new RankedReason("R3", 3, "loans"));
    }

    @Test
    void callsNothingForAnEmptyListAndLeavesMissingWhatAMissingListGives() {
        var empty = decide(TraceDepth.SUMMARY, "debts", "[]");
        var missing = decide(TraceDepth.SUMMARY);

        assertThat(empty.outputs())
                .containsEntry("ratios", new Value.ListValue(List.of()))
                .containsEntry("most", Value.Missing.MISSING);
        assertThat(looped(empty).runs()).isEmpty();
        assertThat(missing.outputs()).containsEntry("ratios", Value.Missing.MISSING);
        assertThat(missing.outcome()).isEqualTo(Outcome.APPROVE);
    }

    @Test
    void endsInTheErrorOfOneCallAndKeepsWhatWasRaisedBefore() {
        var decision = decide(TraceDepth.SUMMARY, "debts", "[5000, 200000, 100]", "more", "0");

        assertThat(decision.outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(Trial.codes(decision)).startsWith("ENGINE_RANGE", "R1");
        var fault = decision.trace().orElseThrow().fault().orElseThrow();
        assertThat(fault.node()).isEqualTo("loans");
        assertThat(fault.path()).isEqualTo("flow");
        assertThat(fault.message()).startsWith("element 2: affordability ratios/assignments/dti: ");
        assertThat(looped(decision).runs()).hasSize(2);
        assertThat(looped(decision).outputs()).isEmpty();
    }

    @Test
    void tellsOfTwoHundredCallsAndOfTheOneThatFailed() {
        var some = IntStream.range(0, 250).mapToObj(each -> "1").collect(Collectors.joining(", ", "[", "]"));
        var failing = some.replace("]", ", 200000]");

        var trial = new Trial(flow());
        var whole = looped(trial.decide("debts", some, "more", "0"));
        var failed = looped(trial.decide("debts", failing, "more", "0"));

        assertThat(whole.runs()).hasSize(200);
        assertThat(whole.leftOut()).isEqualTo(50);
        assertThat(failed.runs()).hasSize(201);
        assertThat(failed.runs().get(200).number()).isEqualTo(251);
        assertThat(failed.leftOut()).isEqualTo(50);
    }

    @Test
    void goesThroughTheLongestList() {
        var longest = IntStream.range(0, 10_000).mapToObj(each -> "1").collect(Collectors.joining(", ", "[", "]"));
        var trial = new Trial(flow());

        var decision = trial.engine().decide(trial.application("debts", longest, "more", "0"), TraceDepth.NONE);

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(((Value.ListValue) decision.outputs().get("ratios")).elements())
                .hasSize(10_000);
    }

    @Test
    void readsBackAsJson() {
        var decision = decide(TraceDepth.FULL, "debts", "[100, 5000]", "more", "0");

        var json = DecisionJson.write(decision);

        assertThat(DecisionJson.write(DecisionJson.read(json).get())).isEqualTo(json);
    }
}
