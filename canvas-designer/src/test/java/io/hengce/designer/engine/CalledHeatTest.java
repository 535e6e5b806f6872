package io.hengce.designer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.SampleFixture;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.sample.SampleAnswer;
import io.hengce.designer.sample.SampleChoice;
import io.hengce.designer.session.CalledFlows;
import io.hengce.designer.session.TrialInput;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.MemoryParts;
import io.hengce.flow.parts.PartKind;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted within called flows: an application once wherever it came, however often a loop called. */
final class CalledHeatTest {

    private static final String MEMBERS = "[{\"income\": 9000, \"owes\": 100, \"since\": \"2026-01-01\"},"
            + " {\"income\": 8000, \"owes\": 200, \"since\": \"2010-01-01\"}]";

    @TempDir
    Path directory;

    private final FlowDocument caller = Documents.householdLoan();
    private final FlowParts parts = MemoryParts.EMPTY
            .with(PartKind.FLOW, "affordability", Documents.bytes("flows/affordability.json"))
            .with(PartKind.FLOW, "stress", Documents.bytes("flows/stress.json"));

    @Test
    void countsApplicationsWithinTheFlowThatANodeCallsHoweverDeep() {
        var heat = heat("0", "100000");

        var within = heat.inside("afford");
        assertThat(within.all().all()).isEqualTo(2);
        assertThat(within.node("limits").all()).isEqualTo(2);
        assertThat(within.part(Places.rule("limits", "too_high")).all()).isEqualTo(1);
        assertThat(within.edge("e10").all()).isEqualTo(2);
        assertThat(within.inside("stress").all().all()).isEqualTo(2);
        assertThat(within.all()).isEqualTo(heat.node("afford"));
    }

    @Test
    void countsAnApplicationOnceHoweverManyElementsItsLoopHas() {
        var within = heat("0").inside("each_member");

        assertThat(within.all().all()).isEqualTo(1);
        assertThat(within.node("bands").all()).isEqualTo(1);
        assertThat(within.node("look").all()).isEqualTo(1);
        assertThat(within.node("fine").all()).isEqualTo(1);
    }

    @Test
    void nothingIsCountedWithinWhatCallsNothingOrIsNotKnown() {
        assertThat(heat("0").inside("approve")).isEqualTo(Heat.NONE);
        assertThat(Heat.of(caller, CalledFlows.NONE, List.of(decided("0")), List.of())
                        .inside("afford"))
                .isEqualTo(Heat.NONE);
    }

    @Test
    void tellsWhichPartsOfACalledFlowNoCaseCameTo() {
        var called = new EngineRunner(() -> parts)
                .run(caller, input("0"))
                .decided()
                .orElseThrow()
                .called();

        var within = Heat.covering(caller, called, List.of(decided("0"))).inside("afford");

        assertThat(within.coverage().orElseThrow().missed())
                .contains(Places.rule("limits", "too_high"))
                .doesNotContain(Places.edge("e10"));
        assertThat(within.inside("stress").coverage()).isPresent();
    }

    @Test
    void countsNoneInEachNodeOfAFlowThatIsCalledAndThatNothingCameTo() {
        var runner = new EngineRunner(() -> parts);
        var called = runner.run(caller, input("0")).decided().orElseThrow().called();
        var none = new TrialInput(
                "a-1", "2026-01-31T08:00:00+08:00", Map.of("salary", "9000", "debt", "0", "members", "[]"));
        var decisions = List.of(runner.run(caller, none).decided().orElseThrow().decision());

        for (var heat :
                List.of(Heat.of(caller, called, decisions, List.of()), Heat.covering(caller, called, decisions))) {
            var within = heat.inside("each_member");
            assertThat(within.isNone()).isFalse();
            assertThat(within.node("bands").all()).isZero();
            assertThat(within.inside("stress").isNone()).isFalse();
            assertThat(heat.inside("afford").node("bands").all()).isEqualTo(1);
        }
    }

    @Test
    void nothingIsSaidOfCalledFlowsWhereNothingWasDecided() {
        var called = new EngineRunner(() -> parts)
                .run(caller, input("0"))
                .decided()
                .orElseThrow()
                .called();

        assertThat(Heat.of(caller, called, List.of(), List.of())
                        .inside("afford")
                        .isNone())
                .isTrue();
        assertThat(Heat.covering(caller, called, List.of()).isNone()).isTrue();
    }

    @Test
    void theSampleIsCountedWithinCalledFlowsToo() {
        var file = SampleFixture.write(directory, "salary,debt\n9000,0\n9000,100000\n");

        var answer = new EngineSamples(() -> parts)
                .run(new SampleChoice(file, OffsetDateTime.parse("2026-01-31T08:00:00+08:00")), caller, () -> true);

        var heat = ((SampleAnswer.Decided) answer).run().heat();
        assertThat(heat.inside("afford").all().all()).isEqualTo(2);
        assertThat(heat.inside("afford").part(Places.rule("limits", "too_high")).all())
                .isEqualTo(1);
    }

    private Heat heat(String... debts) {
        var runner = new EngineRunner(() -> parts);
        var called = runner.run(caller, input(debts[0])).decided().orElseThrow().called();
        var decisions = Stream.of(debts).map(this::decided).toList();
        return Heat.of(caller, called, decisions, List.of());
    }

    private Decision decided(String debt) {
        return new EngineRunner(() -> parts)
                .run(caller, input(debt))
                .decided()
                .orElseThrow()
                .decision();
    }

    private static TrialInput input(String debt) {
        var cells = Map.of("salary", "9000", "debt", debt, "members", MEMBERS);
        return new TrialInput("a-1", "2026-01-31T08:00:00+08:00", cells);
    }
}
