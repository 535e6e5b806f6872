package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.document.CallEdits.Caller;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.LoopList;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Edits of splits and of what calls other flows. */
final class SplitEditsTest {

    private final FlowDocument trial = document("trial-loan");
    private final FlowDocument household = document("household-loan");

    @Test
    void theRestOfTheBucketsGoesToAGroup() {
        var less = SplitEdits.share("trial", "champion", 5_000).apply(trial);

        var full = SplitEdits.rest("trial", "challenger").apply(less);

        assertThat(split(full).groups()).extracting(SplitGroup::share).containsExactly(5_000, 5_000);
    }

    @Test
    void aGroupThatGoesLeavesItsShareAndNoEdge() {
        var more = SplitEdits.addGroup("trial").apply(trial);
        assertThat(split(more).groups())
                .extracting(SplitGroup::id)
                .containsExactly("champion", "challenger", "challenger_2");

        var less = SplitEdits.removeGroup("trial", "challenger").apply(trial);

        assertThat(split(less).groups()).extracting(SplitGroup::share).containsExactly(10_000);
        assertThat(less.edges())
                .noneMatch(edge -> edge.from().equals("trial") && edge.port().equals("challenger"));
        assertThat(less.edges()).hasSize(trial.edges().size() - 1);
    }

    @Test
    void aShadowKeepsItsCallWhenItsRangeChanges() {
        var before = split(trial).shadows().get(0);

        var after = split(SplitEdits.shadowFrom("trial", "next", 100)
                        .apply(SplitEdits.shadowShare("trial", "next", 50).apply(trial)))
                .shadows()
                .get(0);

        assertThat(List.of(after.from(), after.share())).containsExactly(100, 50);
        assertThat(after.call()).isEqualTo(before.call());
    }

    @Test
    void anotherFlowIsGivenWhatItMustHave() {
        var caller = new Caller("afford", Optional.empty());

        var changed = CallEdits.flow(caller, "other", "abc", List.of("income", "salary", "unknown"))
                .apply(household);

        var call = caller.call(changed).orElseThrow();
        assertThat(call.flow()).isEqualTo("other");
        assertThat(call.inputs())
                .contains(new SubFlowInput("income", "salary * 2"))
                .contains(new SubFlowInput("salary", "salary"))
                .contains(new SubFlowInput("unknown", "missing"));
    }

    @Test
    void inputsAndOutputsChangeWhereTheyStandAndNowhereElse() {
        var shadow = new Caller("trial", Optional.of("next"));
        var loop = new Caller("each_member", Optional.empty());

        var given = shadow.call(CallEdits.input(shadow, 0, "income * 2").apply(trial))
                .orElseThrow();
        var taken = loop.call(CallEdits.addOutput(loop, new SubFlowOutput("outcomes", "outcome"))
                        .apply(household))
                .orElseThrow();

        assertThat(given.inputs()).extracting(SubFlowInput::expression).containsExactly("income * 2", "debt / income");
        assertThat(taken.outputs()).hasSize(2);
        assertThat(CallEdits.removeInput(new Caller("nobody", Optional.empty()), 0)
                        .apply(trial))
                .isEqualTo(trial);
    }

    @Test
    void aLoopGoesThroughAnotherList() {
        var changed =
                CallEdits.list("each_member", new LoopList("members", "one")).apply(household);

        assertThat(((LoopNode) changed.node("each_member").orElseThrow()).over())
                .isEqualTo(new LoopList("members", "one"));
    }

    private static SplitNode split(FlowDocument document) {
        return (SplitNode) document.node("trial").orElseThrow();
    }

    private static FlowDocument document(String name) {
        return FlowJson.read(Documents.bytes(name + ".flow.json")).get();
    }
}
