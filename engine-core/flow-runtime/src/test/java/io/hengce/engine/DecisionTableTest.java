package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.TableStep;
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

final class DecisionTableTest {

    private static final List<TableRow> ROWS = List.of(
            row("row1", "[0..10)", "-", "1"),
            row("row2", "[10..20]", "> 5", "x / y"),
            row("row3", "[15..20]", "-", "3"),
            row("row4", "missing", "-", "missing"));

    @Test
    void firstTakesTheFirstRowThatHits() {
        var trial = table(TableHit.FIRST, Optional.empty());

        assertThat(trial.decide("x", "9", "y", "1").outputs()).containsEntry("v", number("1"));
        assertThat(trial.decide("x", "18", "y", "6").outputs()).containsEntry("v", number("3"));
        assertThat(trial.decide("x", "18", "y", "5").outputs()).containsEntry("v", number("3"));
        assertThat(hits(trial, "x", "18", "y", "6")).containsExactly("row2");
    }

    @Test
    void missingMatchesOnlyMissingAndDash() {
        var trial = table(TableHit.FIRST, Optional.of(List.of("9")));

        assertThat(hits(trial, "y", "6")).containsExactly("row4");
        assertThat(trial.decide("y", "6").outputs()).containsEntry("v", Value.Missing.MISSING);
        assertThat(hits(trial, "x", "12"))
                .as("the cell > 5 never matches missing")
                .isEmpty();
        assertThat(trial.decide("x", "12").outputs()).containsEntry("v", number("9"));
    }

    @Test
    void noHitAndNoDefaultRowIsAnError() {
        var decision = table(TableHit.FIRST, Optional.empty()).decide("x", "30", "y", "6");

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_NO_ROW");
        assertThat(decision.outputs()).containsEntry("v", Value.Missing.MISSING);
    }

    @Test
    void anOutputOutOfItsRangeIsAnError() {
        var decision = table(TableHit.FIRST, Optional.of(List.of("x + 990"))).decide("x", "30");

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_RANGE");
        assertThat(decision.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("default/0");
    }

    @Test
    void aTableOfNothingButDefaultsDecidesWithoutRules() {
        var node = new DecisionTableNode(
                "table",
                Drawing.name("table"),
                TableHit.UNIQUE,
                List.of(new TableInput("i1", "x")),
                List.of(new TableOutput("o1", "v")),
                List.of(new TableRow("row1", List.of("-"), List.of("4"))),
                Optional.empty());
        var trial = new Trial(new Drawing().numbers("x").outputs("v").node(node).line());

        assertThat(trial.decide().outputs()).containsEntry("v", number("4"));
    }

    private static Trial table(TableHit hit, Optional<List<String>> defaults) {
        var node = new DecisionTableNode(
                "table",
                Drawing.name("table"),
                hit,
                List.of(new TableInput("i1", "x"), new TableInput("i2", "y")),
                List.of(new TableOutput("o1", "v")),
                ROWS,
                defaults);
        return new Trial(new Drawing().numbers("x", "y").outputs("v").node(node).line());
    }

    private static List<String> hits(Trial trial, String... cells) {
        return ((TableStep.RowsHit)
                        trial.decide(cells).trace().orElseThrow().steps().get(1))
                .hits();
    }

    private static TableRow row(String id, String x, String y, String then) {
        return new TableRow(id, List.of(x, y), List.of(then));
    }

    private static Value number(String digits) {
        return Value.of(new BigDecimal(digits));
    }
}
