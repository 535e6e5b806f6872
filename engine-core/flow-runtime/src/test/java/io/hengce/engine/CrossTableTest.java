package io.hengce.engine;

import static io.hengce.flow.fixture.Drawing.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CrossTableTest {

    private final Trial line = new Trial(Documents.creditLine());

    @Test
    void writesTheCellWhereRowAndColumnMeet() {
        var decision = line.decide("income", "20000", "age", "60", "region", "village");

        assertThat(step(decision))
                .isEqualTo(new TableStep.CellHit(
                        "matrix",
                        Map.of("by_age", number("60"), "by_income", number("20000")),
                        "grown",
                        "high",
                        Map.of("grade", Value.of("B"))));
    }

    @Test
    void takesTheDefaultWhereNoHeadingHitsAndForAnEmptyCell() {
        var old = step(line.decide("income", "9000", "age", "61", "region", "city"));
        var young = step(line.decide("income", "100", "age", "24", "region", "city"));

        assertThat(old.row()).isEmpty();
        assertThat(old.column()).isEqualTo("middle");
        assertThat(old.outputs()).containsEntry("grade", Value.of("C"));
        assertThat(young.row()).isEqualTo("young");
        assertThat(young.outputs()).containsEntry("grade", Value.of("C"));
    }

    @Test
    void plansARuleForEveryHeadingAndNoneForTheCells() {
        assertThat(line.compiled().rulePlan().node("matrix").rules()).hasSize(2 + 3);
    }

    @Test
    void withoutADefaultNoHeadingIsAnError() {
        var trial = new Trial(table(Optional.empty(), side("x", "< 1", ">= 5"), side("y", "-")));

        assertThat(trial.decide("x", "6", "y", "1").outputs()).containsEntry("v", number("10"));
        var decision = trial.decide("x", "3", "y", "1");
        assertThat(Trial.codes(decision)).containsExactly("ENGINE_NO_ROW");
        assertThat(decision.outputs()).containsEntry("v", Value.Missing.MISSING);
        assertThat(Trial.codes(trial.decide("y", "1"))).containsExactly("ENGINE_NO_ROW");
    }

    @Test
    void twoHeadingsOfOneSideAreAnErrorAtTheSecond() {
        var wide = new CrossSide(
                List.of(new TableInput("r1", "x + 0"), new TableInput("r2", "y + 0")),
                List.of(new Heading("h0", List.of("> 0", "-")), new Heading("h1", List.of("-", "> 0"))));
        var trial = new Trial(table(Optional.of("1"), wide, side("y", "-")));

        var decision = trial.decide("x", "1", "y", "1");

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_TABLE_NOT_UNIQUE");
        assertThat(decision.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("rows/headings/h1");
        assertThat(trial.decide("x", "1", "y", "0").outputs()).containsEntry("v", number("0"));
        assertThat(trial.decide("x", "0", "y", "0").outputs()).containsEntry("v", number("1"));
    }

    @Test
    void anInputThatFailsEndsTheRunThere() {
        var trial = new Trial(table(Optional.of("1"), side("1 / x", "-"), side("y", "-")));

        var decision = trial.decide("x", "0", "y", "1");

        assertThat(decision.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("rows/inputs/r1");
    }

    @Test
    void theFullTraceTellsWhyHeadingsDidNotHit() {
        var application = line.application("income", "9000", "age", "61", "region", "city");

        var why = (NodeWhy.Headings) line.engine()
                .decide(application, TraceDepth.FULL)
                .trace()
                .orElseThrow()
                .why("matrix")
                .orElseThrow();

        assertThat(why.misses())
                .containsExactly(
                        new NodeWhy.RowMiss("rows/headings/young", "by_age", "< 25"),
                        new NodeWhy.RowMiss("rows/headings/grown", "by_age", "[25..60]"),
                        new NodeWhy.RowMiss("columns/headings/low", "by_income", "< 5000"),
                        new NodeWhy.RowMiss("columns/headings/high", "by_income", ">= 20000"));
    }

    private static CrossSide side(String input, String... cells) {
        var headings = new ArrayList<Heading>();
        for (var cell : cells) {
            headings.add(new Heading("h" + headings.size(), List.of(cell)));
        }
        return new CrossSide(List.of(new TableInput(input.equals("y") ? "c1" : "r1", input)), headings);
    }

    /** Row i holds 10 i. */
    private static FlowDocument table(Optional<String> otherwise, CrossSide rows, CrossSide columns) {
        var values = new ArrayList<List<String>>();
        rows.headings().forEach(row -> values.add(List.of(String.valueOf(10 * values.size()))));
        var node = new CrossTableNode("table", name("table"), "v", rows, columns, values, otherwise);
        return new Drawing().numbers("x", "y").outputs("v").node(node).line();
    }

    private static TableStep.CellHit step(Decision decision) {
        return decision.trace().orElseThrow().steps().stream()
                .filter(TableStep.CellHit.class::isInstance)
                .map(TableStep.CellHit.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Value number(String digits) {
        return Value.of(new BigDecimal(digits));
    }
}
