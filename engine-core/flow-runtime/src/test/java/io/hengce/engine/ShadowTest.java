package io.hengce.engine;

import static io.hengce.engine.ShadowFlows.beside;
import static io.hengce.engine.ShadowFlows.call;
import static io.hengce.engine.ShadowFlows.derive;
import static io.hengce.engine.ShadowFlows.flow;
import static io.hengce.engine.ShadowFlows.named;
import static io.hengce.engine.ShadowFlows.parts;
import static io.hengce.engine.ShadowFlows.source;
import static io.hengce.engine.ShadowFlows.sources;
import static io.hengce.engine.ShadowFlows.split;
import static io.hengce.flow.fixture.Drawing.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.engine.source.DataSources;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.MemoryParts;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A split whose shadow group calls the flow {@code beside}, decided by every way. The bucket of a-1 is 1319. */
final class ShadowTest {

    private static final ReviewNode LOOK = new ReviewNode("look", name("look"), "queue", List.of("R1"), List.of());

    /** The same decision by the reference way and in real time, alone and in a batch. */
    private static Decision decide(FlowDocument flow, DataSources sources, MemoryParts parts, String... cells) {
        var trial = new Trial(flow, sources, parts);
        var options = EngineOptions.STANDARD.withSources(sources);
        var application = trial.application(cells);
        var decision = trial.engine().decide(application, TraceDepth.SUMMARY);
        var reference = DecisionEngine.load(trial.compiled(), options.withWay(Way.REFERENCE));
        assertThat(reference.decide(application, TraceDepth.SUMMARY)).isEqualTo(decision);
        assertThat(trial.engine().decideAll(List.of(application, application), TraceDepth.SUMMARY))
                .containsExactly(decision, decision);
        assertThat(trial.engine().decide(application, TraceDepth.FULL).withoutTrace())
                .isEqualTo(trial.engine().decide(application, TraceDepth.NONE))
                .isEqualTo(decision.withoutTrace());
        return decision;
    }

    private static Decision decide(FlowDocument flow, FlowDocument beside, String... cells) {
        return decide(flow, DataSources.NONE, parts(beside), cells);
    }

    private static Decision shadow(Decision decision) {
        assertThat(decision.shadows())
                .extracting(each -> each.node() + "/" + each.group())
                .containsExactly("ways/next");
        return decision.shadows().get(0).decision();
    }

    @Test
    void takesALaterVersionOfTheDecidingFlowIntoTheShadow() {
        var id = flow().id();
        var decline = new VerdictNode("decline", name("decline"), Outcome.DECLINE, List.of("R1"));
        var later = named(id, beside(derive("doubled", "y", "2 * x"), decline));

        var decision = decide(flow(split(later, 0, SplitNode.BUCKETS, "a")), later, "a", "21");

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.flow().id()).isEqualTo(id);
        assertThat(shadow(decision).outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(shadow(decision).flow().id()).isEqualTo(id);
        assertThat(shadow(decision).flow().hash()).isEqualTo(FlowJson.contentHash(later));
    }

    /** Only what runs in the shadow may have the id: a flow that it calls there may not come back. */
    @Test
    void refusesALaterVersionThatCallsTheDecidingFlow() {
        var id = flow().id();
        var calls = new SubFlowNode("ask", name("ask"), new SubFlowCall(id, "0".repeat(64), List.of(), List.of()));
        var later = named(id, new Drawing().node(calls).line());
        var deciding = flow(split(0, SplitNode.BUCKETS, call(later)));

        assertThat(FlowChecker.standard().check(deciding, parts(later)).diagnostics())
                .extracting(each -> each.message().en())
                .anyMatch(sentence -> sentence.contains("`%1$s` → `%1$s` → `%1$s`".formatted(id)));
    }

    @Test
    void decidesByAnotherFlowAsWellWithoutEffect() {
        var decline = new VerdictNode("decline", name("decline"), Outcome.DECLINE, List.of("R1"));
        var beside = beside(derive("doubled", "y", "2 * x"), LOOK, decline);

        var decision = decide(flow(split(beside, 0, SplitNode.BUCKETS, "a")), beside, "a", "21");

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.reasons()).isEmpty();
        assertThat(decision.reviews()).isEmpty();
        assertThat(decision.path()).containsExactly("start", "ways", "approve", "end");
        var shadow = shadow(decision);
        assertThat(shadow.outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(shadow.applicationId()).isEqualTo("a-1");
        assertThat(shadow.reasons()).containsExactly(new RankedReason("R1", 1, "decline"));
        assertThat(shadow.outputs()).isEqualTo(Map.of("y", Value.of(42)));
        assertThat(shadow.path()).containsExactly("start", "doubled", "look", "decline", "approve", "end");
        assertThat(shadow.flow().id()).isEqualTo("beside");
        assertThat(shadow.flow().hash()).isEqualTo(FlowJson.contentHash(beside));
        assertThat(shadow.trace().orElseThrow().steps()).hasSize(6);
    }

    @Test
    void standsInTheDecisionsJsonAndInWhatAReplayCompares() {
        var beside = beside(derive("doubled", "y", "2 * x"));
        var decision = decide(flow(split(beside, 0, SplitNode.BUCKETS, "a")), beside, "a", "21");

        assertThat(DecisionJson.read(DecisionJson.write(decision)).get()).isEqualTo(decision);
        assertThat(DecisionJson.canonical(decision))
                .contains("\"shadows\":[{\"decision\":{\"application_id\":\"a-1\"")
                .doesNotContain("engine");
    }

    @Test
    void bringsNobodyAnApplicationThatOnlyTheShadowRefers() {
        var beside = beside(LOOK);

        var decision = decide(flow(split(beside, 0, SplitNode.BUCKETS, "a")), beside, "a", "1");

        assertThat(shadow(decision).outcome()).isEqualTo(Outcome.REFER);
        assertThat(shadow(decision).reviews()).isEmpty();
        assertThat(decision.reviews()).isEmpty();
    }

    @Test
    void takesItsBucketsOnly() {
        var beside = beside();

        assertThat(decide(flow(split(beside, 1_319, 1, "a")), beside).shadows()).hasSize(1);
        assertThat(decide(flow(split(beside, 0, 1_319, "a")), beside).shadows()).isEmpty();
        assertThat(decide(flow(split(beside, 1_320, 8_680, "a")), beside).shadows())
                .isEmpty();
        assertThat(DecisionJson.write(decide(flow(split(beside, 1_320, 8_680, "a")), beside)))
                .doesNotContain("shadows");
    }

    @Test
    void seesTheValuesAsTheyWereAtTheSplit() {
        var beside = beside(derive("kept", "y", "default(x, 999)"));
        var flow = flow(
                derive("first", "before", "a + 1"),
                split(beside, 0, SplitNode.BUCKETS, "before + default(after, 100)"),
                derive("second", "after", "a + 2"));

        var decision = decide(flow, beside, "a", "1");

        assertThat(decision.outputs()).containsEntry("after", Value.of(3));
        assertThat(shadow(decision).outputs()).containsEntry("y", Value.of(102));
    }

    @Test
    void anErrorInTheShadowChangesOnlyItsRecord() {
        var beside = beside(derive("divided", "y", "1 / x"));

        var decision = decide(flow(split(beside, 0, SplitNode.BUCKETS, "a")), beside, "a", "0");

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.reasons()).isEmpty();
        assertThat(shadow(decision).reasons())
                .containsExactly(new RankedReason("ENGINE_DIVISION_BY_ZERO", 1, "divided"));
        assertThat(shadow(decision).outputs()).isEqualTo(Map.of("y", Value.Missing.MISSING));
    }

    @Test
    void anErrorInWhatItIsGivenChangesOnlyItsRecord() {
        var beside = beside(derive("kept", "y", "x"));

        var decision = decide(flow(split(beside, 0, SplitNode.BUCKETS, "1 / a")), beside, "a", "0");

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.trace().orElseThrow().fault()).isEmpty();
        var shadow = shadow(decision);
        assertThat(shadow.outcome()).isEqualTo(Outcome.REFER);
        assertThat(shadow.reasons()).containsExactly(new RankedReason("ENGINE_DIVISION_BY_ZERO", 1, "ways"));
        assertThat(shadow.outputs()).isEqualTo(Map.of("y", Value.Missing.MISSING));
        assertThat(shadow.path()).isEmpty();
        assertThat(shadow.trace().orElseThrow().fault()).map(TraceFault::path).contains("shadows/next/inputs/x");
    }

    @Test
    void runsWhereTheDecidingRunEndsInAnErrorBehindTheSplitAndNotBeforeIt() {
        var beside = beside();
        var fails = derive("fails", "after", "1 / a");
        var split = split(beside, 0, SplitNode.BUCKETS, "a");

        var behind = decide(flow(split, fails), beside, "a", "0");
        var ahead = decide(flow(fails, split), beside, "a", "0");

        assertThat(Trial.codes(behind)).containsExactly("ENGINE_DIVISION_BY_ZERO");
        assertThat(shadow(behind).outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(ahead.shadows()).isEmpty();
    }

    @Test
    void asksNoSourceThatCosts() {
        var asked = new AtomicInteger();
        var sources = sources(asked);

        var free = source(beside(), "0");
        var paid = source(beside(), "0.01");

        var decision = decide(flow(split(free, 0, SplitNode.BUCKETS, "a")), sources, parts(free), "a", "1");
        assertThat(shadow(decision).outputs()).containsEntry("y", Value.of(7));
        assertThat(asked).hasPositiveValue();

        asked.set(0);
        decision = decide(flow(split(paid, 0, SplitNode.BUCKETS, "a")), sources, parts(paid), "a", "1");
        assertThat(shadow(decision).reasons()).containsExactly(new RankedReason("ENGINE_SOURCE_PAID", 1, "bureau"));
        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(asked).hasValue(0);
    }

    /** Half a million steps each, more than a run may take together. */
    @Test
    void countsItsStepsOnItsOwn() {
        var trial = new Trial(ShadowFlows.slow(), DataSources.NONE, parts(ShadowFlows.slowBeside()));
        var numbers = Collections.nCopies(710, 1).toString();

        var decision = trial.engine().decide(trial.application("numbers", numbers), TraceDepth.NONE);

        assertThat(decision.outputs()).containsEntry("after", Value.of(710));
        assertThat(shadow(decision).outputs()).containsEntry("y", Value.of(710));
    }

    @Test
    void runsBesideABranchOfAParallelUnlessABranchAheadOfItFailed() {
        var beside = beside(derive("kept", "y", "x"));
        var split = split(beside, 0, SplitNode.BUCKETS, "a");
        var fails = derive("fails", "after", "1 / a");

        var ahead = decide(ShadowFlows.parallel(split, fails), beside, "a", "0");
        var behind = decide(ShadowFlows.parallel(fails, split), beside, "a", "0");
        var well = decide(ShadowFlows.parallel(fails, split), beside, "a", "4");

        assertThat(Trial.codes(ahead)).containsExactly("ENGINE_DIVISION_BY_ZERO");
        assertThat(shadow(ahead).outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(behind.shadows()).isEmpty();
        assertThat(shadow(well).outputs()).containsEntry("y", Value.of(4));
    }

    @Test
    void aFlowThatIsCalledRunsNoShadows() {
        var beside = beside();
        var called = named("called", flow(split(beside, 0, SplitNode.BUCKETS, "a")));
        var calls = new SubFlowNode("calls", name("calls"), call(called, new SubFlowInput("a", "a")));

        var decision = decide(flow(calls), DataSources.NONE, parts(called, beside), "a", "1");

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.shadows()).isEmpty();
    }
}
