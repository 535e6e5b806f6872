package io.hengce.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.FlowCompiler;
import io.hengce.engine.source.DataSources;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.value.Outcome;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the checker keeps from happening, and what the meaning of a flow says all the same. */
final class RunTest {

    private final FlowDocument document = new Drawing()
            .numbers("x")
            .outputs("v")
            .node(new DecisionTableNode(
                    "table",
                    Drawing.name("table"),
                    TableHit.UNIQUE,
                    List.of(new TableInput("i1", "x")),
                    List.of(new TableOutput("o1", "v")),
                    List.of(row("row1", "< 5"), row("row2", "> 5"), row("row3", "5"), row("row4", "missing")),
                    Optional.empty()))
            .line();
    private final CompiledFlow compiled =
            FlowCompiler.compile(FlowChecker.standard().check(document).get());
    private final FlowLogic logic = new FlowLogic(compiled, Surroundings.ofOneFlow(Stopwatch.NONE, DataSources.NONE));

    @Test
    void twoHitsInAUniqueTableAreAnError() {
        var decision = decide(
                fact -> {
                    fact.hit(0);
                    fact.hit(2);
                },
                "table",
                "approve",
                "end");

        assertThat(codes(decision)).containsExactly("ENGINE_TABLE_NOT_UNIQUE");
        assertThat(decision.path()).containsExactly("start", "table");
        assertThat(decision.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("rows/row3");
    }

    @Test
    void anEndWithoutOutcomeRefers() {
        var decision = decide(fact -> fact.hit(0), "table", "end");

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(decision.reasons()).containsExactly(new RankedReason("ENGINE_NO_VERDICT", 1, "end"));
        assertThat(decision.outputs().get("v")).as("no error: outputs stay").hasToString("1");
        assertThat(decision.trace().orElseThrow().fault()).isEmpty();
    }

    @Test
    void nothingHappensBehindAnEnd() {
        var decision = decide(fact -> fact.hit(0), "approve", "end", "table");

        assertThat(decision.path()).containsExactly("start", "approve", "end");
    }

    @Test
    void aRunThatHasNotEndedHasNoDecision() {
        assertThatThrownBy(() -> decide(fact -> fact.hit(0), "table"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("table");
    }

    @Test
    void anApplicationOfAnotherDictionaryIsRefused() {
        var other = new Drawing().numbers("other").line();
        var application = application(other, "other");

        assertThatThrownBy(() -> logic.start(application, TraceDepth.NONE, fact -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    private Decision decide(Matcher matcher, String... way) {
        var application = application(document, "x");
        var run = logic.start(application, TraceDepth.SUMMARY, matcher);
        for (var node : way) {
            logic.at(node).accept(run);
        }
        return logic.decision(run, new FlowReference("drawn", 0, ""), "test");
    }

    private static Application application(FlowDocument document, String field) {
        return new ApplicationAssembler(document.dictionary())
                .fromCells("a-1", OffsetDateTime.parse("2026-06-15T10:00:00+08:00"), Map.of(field, "3"))
                .get();
    }

    private static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(RankedReason::code).toList();
    }

    private static TableRow row(String id, String cell) {
        return new TableRow(id, List.of(cell), List.of("1"));
    }
}
