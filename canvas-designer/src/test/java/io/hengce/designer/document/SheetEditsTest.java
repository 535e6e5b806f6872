package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.sheet.SheetCell;
import io.hengce.designer.document.sheet.Sheets;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SheetEditsTest {

    private static final String TABLE = "grading";
    private final FlowDocument loan = Fixture.smallLoan();

    @Test
    void changesCellsOfRowsAndOfTheDefaultRowAtOnce() {
        var table = after(SheetEdits.cells(
                TABLE, List.of(new SheetCell(0, 0, ">= 600"), new SheetCell(1, 2, "\"D\""), new SheetCell(2, 3, "0"))));

        assertThat(table.rows().get(0).when()).containsExactly(">= 600", "< 10");
        assertThat(table.rows().get(1).then()).startsWith("\"D\"");
        assertThat(table.defaults()).contains(List.of("\"C\"", "0"));
        assertThat(table.rows().get(1).when()).isEqualTo(table().rows().get(1).when());
    }

    @Test
    void sharesTheRowsThatItDoesNotChange() {
        var table = after(SheetEdits.cell(TABLE, new SheetCell(0, 0, ">= 600")));

        assertThat(table.rows().get(1)).isSameAs(table().rows().get(1));
    }

    @Test
    void putsInABlankRowWithAnIdOfItsOwn() {
        var table = after(SheetEdits.insertRow(TABLE, 1));

        assertThat(table.rows()).extracting(TableRow::id).containsExactly("row_a", "row_3", "row_b");
        assertThat(table.rows().get(1).when()).containsExactly("-", "-");
        assertThat(table.rows().get(1).then()).containsExactly("", "");
    }

    @Test
    void copiesRowsBehindTheLastOfThem() {
        var table = after(SheetEdits.duplicateRows(TABLE, List.of(0, 1)));

        assertThat(table.rows()).extracting(TableRow::id).containsExactly("row_a", "row_b", "row_a_2", "row_b_2");
        assertThat(table.rows().get(2).when()).isEqualTo(table().rows().get(0).when());
    }

    @Test
    void copiesVeryManyRowsWithOneStemIntoRowsWithIdsOfTheirOwn() {
        var many = SheetEdits.paste(TABLE, List.of(), 10_000).apply(loan);
        var every = IntStream.range(0, 10_000).boxed().toList();

        var ids = assertTimeout(
                Duration.ofSeconds(10),
                () -> ids(SheetEdits.duplicateRows(TABLE, every).apply(many)));

        assertThat(ids).hasSize(20_002).doesNotHaveDuplicates();
    }

    @Test
    void movesRowsTogetherUpAndDown() {
        var three = SheetEdits.insertRow(TABLE, 2).apply(loan);

        assertThat(ids(SheetEdits.moveRows(TABLE, List.of(1, 2), 0).apply(three)))
                .containsExactly("row_b", "row_3", "row_a");
        assertThat(ids(SheetEdits.moveRows(TABLE, List.of(0), 3).apply(three)))
                .containsExactly("row_b", "row_3", "row_a");
        assertThat(ids(SheetEdits.moveRows(TABLE, List.of(0, 1), 1).apply(three)))
                .containsExactly("row_a", "row_b", "row_3");
    }

    @Test
    void deletesRowsAndNeverTheDefaultRow() {
        var table = after(SheetEdits.deleteRows(TABLE, List.of(0, 1)));

        assertThat(table.rows()).isEmpty();
        assertThat(table.defaults()).isPresent();
    }

    @Test
    void pastesBeyondTheLastRow() {
        var cells = List.of(new SheetCell(1, 0, "1"), new SheetCell(2, 0, "2"), new SheetCell(3, 0, "3"));

        var table = after(SheetEdits.paste(TABLE, cells, 2));

        assertThat(table.rows()).extracting(row -> row.when().get(0)).containsExactly(">= 620", "1", "2", "3");
    }

    @Test
    void leavesAlonePrioritiesInColumnsOfTheirOwn() {
        var byPriority = TableEdits.hit(TABLE, TableHit.PRIORITY).apply(loan);
        var sheet = Sheets.in(byPriority, TABLE).orElseThrow();

        assertThat(sheet.takes(0, "3")).isTrue();
        assertThat(sheet.takes(0, "first")).isFalse();
        var changed = SheetEdits.cells(TABLE, List.of(new SheetCell(0, 0, "3"), new SheetCell(0, 1, "> 1")))
                .apply(byPriority);
        assertThat(table(changed).rows().get(0).priority()).isEqualTo(3);
        assertThat(table(changed).rows().get(0).when()).containsExactly("> 1", "< 10");
    }

    @Test
    void putsColumnsInWithACellInEveryRow() {
        var input = after(TableColumnEdits.insertInput(TABLE, 1, "age"));
        var output = after(TableColumnEdits.insertOutput(TABLE, 0, "points"));

        assertThat(input.inputs()).extracting(TableInput::id).containsExactly("in_score", "in_age", "in_points");
        assertThat(input.rows().get(0).when()).containsExactly(">= 620", "-", "< 10");
        assertThat(output.outputs()).extracting(TableOutput::variable).containsExactly("points", "grade", "amount");
        assertThat(output.rows().get(1).then()).startsWith("", "\"B\"");
        assertThat(output.defaults().orElseThrow()).startsWith("", "\"C\"");
    }

    @Test
    void addsNumbersUpInANewColumnOfATableThatCollects() {
        var collecting = TableEdits.hit(TABLE, TableHit.COLLECT).apply(loan);

        var table = table(TableColumnEdits.insertOutput(TABLE, 2, "score").apply(collecting));

        assertThat(table.outputs().get(2).collect()).isEqualTo(Aggregation.SUM);
    }

    @Test
    void duplicatesColumnsWithTheirCells() {
        var inputs = after(TableColumnEdits.duplicateInput(TABLE, 0));
        assertThat(inputs.inputs()).extracting(TableInput::expression).startsWith("score", "score");
        assertThat(inputs.inputs()).extracting(TableInput::id).doesNotHaveDuplicates();
        assertThat(inputs.rows())
                .allMatch(row -> row.when().get(0).equals(row.when().get(1)));

        var outputs = after(TableColumnEdits.duplicateOutput(TABLE, 1));
        assertThat(outputs.outputs()).hasSize(3);
        assertThat(outputs.outputs()).extracting(TableOutput::id).doesNotHaveDuplicates();
        assertThat(outputs.rows())
                .allMatch(row -> row.then().get(1).equals(row.then().get(2)));
        assertThat(outputs.defaults().orElseThrow()).hasSize(3);
    }

    @Test
    void movesAndDeletesColumnsWithTheirCells() {
        var moved = after(TableColumnEdits.moveInput(TABLE, 0, 1));
        var less = after(TableColumnEdits.deleteOutput(TABLE, 0));

        assertThat(moved.inputs()).extracting(TableInput::expression).containsExactly("risk_points", "score");
        assertThat(moved.rows().get(0).when()).containsExactly("< 10", ">= 620");
        assertThat(less.outputs()).extracting(TableOutput::variable).containsExactly("amount");
        assertThat(less.defaults()).contains(List.of("missing"));
    }

    @Test
    void leavesColumnsAsTheyAreWhereThereIsNoneOfTheNumber() {
        for (var edit : List.of(
                TableColumnEdits.duplicateInput(TABLE, 9),
                TableColumnEdits.deleteOutput(TABLE, 9),
                TableColumnEdits.moveInput(TABLE, 9, 0))) {
            assertThat(edit.apply(loan)).isEqualTo(loan);
        }
        assertThat(after(TableColumnEdits.insertInput(TABLE, 9, "age")).inputs())
                .extracting(TableInput::id)
                .endsWith("in_age");
    }

    @Test
    void putsADefaultRowInAndTakesItAway() {
        var without = TableColumnEdits.defaults(TABLE, false).apply(loan);

        assertThat(table(without).defaults()).isEmpty();
        assertThat(table(TableColumnEdits.defaults(TABLE, true).apply(without)).defaults())
                .contains(List.of("", ""));
    }

    @Test
    void doesNothingToWhatIsNoTable() {
        assertThat(SheetEdits.insertRow("start", 0).apply(loan)).isSameAs(loan);
        assertThat(SheetEdits.insertRow("nowhere", 0).apply(loan)).isSameAs(loan);
        assertThat(TableColumnEdits.insertInput("card", 0, "age").apply(loan)).isSameAs(loan);
    }

    private static List<String> ids(FlowDocument document) {
        return table(document).rows().stream().map(TableRow::id).toList();
    }

    private DecisionTableNode after(Edit edit) {
        return table(edit.apply(loan));
    }

    private DecisionTableNode table() {
        return table(loan);
    }

    private static DecisionTableNode table(FlowDocument document) {
        return (DecisionTableNode) document.node(TABLE).orElseThrow();
    }
}
