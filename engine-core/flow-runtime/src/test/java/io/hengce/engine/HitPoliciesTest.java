package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a table makes of several rows that hit. */
final class HitPoliciesTest {

    @Test
    void anyTakesRowsThatWriteTheSameAfterRounding() {
        var trial = any(row("row1", "< 20", "1.004"), row("row2", "> 10", "1"), row("row3", "> 90", "7"));

        var decision = trial.decide("x", "15");

        assertThat(decision.outputs()).containsEntry("v", number("1"));
        assertThat(hits(decision)).as("both counted").containsExactly("row1", "row2");
        assertThat(hits(trial.decide("x", "5"))).containsExactly("row1");
    }

    @Test
    void anyRefusesRowsThatWriteDifferentValues() {
        var decision = any(row("row1", "< 20", "1"), row("row2", "> 10", "2")).decide("x", "15");

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_CONFLICT");
        assertThat(fault(decision).path()).isEqualTo("rows/row2/then/0");
        assertThat(fault(decision).message()).contains("row1", "row2", "v");
        assertThat(decision.outputs()).containsEntry("v", Value.Missing.MISSING);
    }

    @Test
    void anyWithoutAHitAndADefaultRowIsAnError() {
        var decision = any(row("row1", "< 20", "1")).decide("x", "50");

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_NO_ROW");
    }

    @Test
    void priorityTakesTheLowestAndOfEqualOnesTheFirst() {
        var trial = trial(
                TableHit.PRIORITY,
                List.of(new TableOutput("o1", "v")),
                new TableRow("row1", List.of("-"), List.of("1"), 10),
                new TableRow("row2", List.of("> 10"), List.of("2"), -3),
                new TableRow("row3", List.of("> 5"), List.of("3"), -3));

        assertThat(hits(trial.decide("x", "20"))).containsExactly("row2");
        assertThat(hits(trial.decide("x", "7"))).containsExactly("row3");
        assertThat(hits(trial.decide("x", "1"))).containsExactly("row1");
        assertThat(trial.decide("x", "20").outputs()).containsEntry("v", number("2"));
    }

    @Test
    void collectPutsAllHitsTogetherColumnByColumn() {
        var decision = collecting().decide("x", "50");

        assertThat(decision.outputs())
                .containsEntry("v", number("1.51"))
                .containsEntry("c", number("3"))
                .containsEntry("least", number("0.25"))
                .containsEntry("most", number("3"));
        assertThat(hits(decision)).containsExactly("row1", "row2", "row3");
    }

    @Test
    void collectRoundsTheSumOnce() {
        assertThat(collecting().decide("x", "5").outputs())
                .as("0.504 + 0.502 is 1.006")
                .containsEntry("v", number("1.01"));
    }

    @Test
    void collectOfNoRowsIsNothingAndNoError() {
        var decision = collecting().decide("x", "-1");

        assertThat(Trial.codes(decision)).isEmpty();
        assertThat(decision.outputs())
                .containsEntry("v", number("0"))
                .containsEntry("c", number("0"))
                .containsEntry("least", Value.Missing.MISSING)
                .containsEntry("most", Value.Missing.MISSING);
        assertThat(hits(decision)).isEmpty();
    }

    @Test
    void aMissingCellMakesAllButTheCountMissing() {
        var decision = collecting().decide("x", "100");

        assertThat(decision.outputs())
                .containsEntry("v", Value.Missing.MISSING)
                .containsEntry("c", number("4"))
                .containsEntry("least", Value.Missing.MISSING)
                .containsEntry("most", Value.Missing.MISSING);
    }

    @Test
    void aSumOutOfRangeIsAnErrorOfTheColumn() {
        var decision = trial(
                        TableHit.COLLECT,
                        List.of(new TableOutput("o1", "v", Aggregation.SUM)),
                        row("row1", "-", "900"),
                        row("row2", "-", "900"))
                .decide("x", "1");

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_RANGE");
        assertThat(fault(decision).path()).isEqualTo("outputs/o1");
    }

    @Test
    void collectFindsTheLatestDate() {
        var trial = new Trial(new Drawing()
                .numbers("x")
                .field("v", new FieldType.DateType(), Origin.DERIVED, true)
                .node(table(
                        TableHit.COLLECT,
                        List.of(new TableOutput("o1", "v", Aggregation.MAX)),
                        row("row1", "-", "date(\"2026-03-01\")"),
                        row("row2", "> 1", "date(\"2026-02-28\")")))
                .line());

        assertThat(trial.decide("x", "2").outputs().get("v")).hasToString("2026-03-01");
    }

    private static Trial any(TableRow... rows) {
        return trial(TableHit.ANY, List.of(new TableOutput("o1", "v")), rows);
    }

    /** Sums up to 1.51 with rows 1 to 3, to 1.01 with the first two; a fourth is missing. */
    private static Trial collecting() {
        var outputs = List.of(
                new TableOutput("o1", "v", Aggregation.SUM),
                new TableOutput("o2", "c", Aggregation.COUNT),
                new TableOutput("o3", "least", Aggregation.MIN),
                new TableOutput("o4", "most", Aggregation.MAX));
        return trial(
                TableHit.COLLECT,
                outputs,
                new TableRow("row1", List.of(">= 0"), List.of("0.504", "\"A\"", "1", "1")),
                new TableRow("row2", List.of(">= 0"), List.of("0.502", "missing", "0.25", "0.25")),
                new TableRow("row3", List.of(">= 10"), List.of("0.5", "x > 1", "3", "3")),
                new TableRow("row4", List.of(">= 100"), List.of("missing", "1", "missing", "missing")));
    }

    private static Trial trial(TableHit hit, List<TableOutput> outputs, TableRow... rows) {
        var drawing = new Drawing().numbers("x").outputs("v");
        if (outputs.size() > 1) {
            drawing.outputs("least", "most").field("c", Drawing.number(0, "0", "99"), Origin.DERIVED, true);
        }
        return new Trial(drawing.node(table(hit, outputs, rows)).line());
    }

    private static DecisionTableNode table(TableHit hit, List<TableOutput> outputs, TableRow... rows) {
        var inputs = List.of(new TableInput("i1", "x"));
        return new DecisionTableNode(
                "table", Drawing.name("table"), hit, inputs, outputs, List.of(rows), Optional.empty());
    }

    private static TableRow row(String id, String when, String then) {
        return new TableRow(id, List.of(when), List.of(then));
    }

    private static List<String> hits(Decision decision) {
        return ((TableStep.RowsHit) decision.trace().orElseThrow().steps().get(1)).hits();
    }

    private static TraceFault fault(Decision decision) {
        return decision.trace().orElseThrow().fault().orElseThrow();
    }

    private static Value number(String digits) {
        return Value.of(new BigDecimal(digits));
    }
}
