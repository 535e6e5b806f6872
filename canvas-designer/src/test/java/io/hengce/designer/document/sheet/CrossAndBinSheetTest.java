package io.hengce.designer.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.document.SheetEdits;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cross tables and scorecards as sheets. */
final class CrossAndBinSheetTest {

    private static final CrossTableNode CROSS = new CrossTableNode(
            "cross",
            LocalizedText.EMPTY,
            "rate",
            new CrossSide(
                    List.of(new TableInput("r", "grade")),
                    List.of(new Heading("a", List.of("\"A\"")), new Heading("b", List.of("\"B\"")))),
            new CrossSide(
                    List.of(new TableInput("c", "term")),
                    List.of(new Heading("short", List.of("<= 12")), new Heading("long", List.of("> 12")))),
            List.of(List.of("0.1", "0.2"), List.of("0.3", "")),
            Optional.of("0.9"));

    private static final ScorecardNode CARD = new ScorecardNode(
            "card",
            LocalizedText.EMPTY,
            "score",
            BigDecimal.ZERO,
            List.of(
                    characteristic("age", bin("b1", "< 30", 10), bin("b2", "missing", -20)),
                    characteristic("home", bin("b1", "\"owner\"", 5))));

    @Test
    void aCrossTableHasItsRowHeadingsAndAColumnForEachColumnHeading() {
        var sheet = CrossSheet.of(CROSS);

        assertThat(sheet.columns()).extracting(SheetColumn::id).containsExactly("row-r", "column-short", "column-long");
        assertThat(sheet.columns().get(2).tests()).containsExactly(new SheetColumn.Test("term", "> 12"));
        assertThat(sheet.cell(0, 0)).isEqualTo("\"A\"");
        assertThat(sheet.cell(1, 1)).isEqualTo("0.3");
        assertThat(sheet.place(1, 2).path()).isEqualTo("values/1/1");
        assertThat(sheet.place(1, 0).path()).isEqualTo("rows/headings/b/when/0");
    }

    @Test
    void whoComesToARowOfACrossTableComesToOneOfItsCells() {
        assertThat(CrossSheet.of(CROSS).parts(1))
                .containsExactly(CrossPlaces.value("cross", 1, 0), CrossPlaces.value("cross", 1, 1));
        assertThat(BinSheet.of(CARD).parts(0)).containsExactly(Places.bin("card", "age", "b1"));
    }

    @Test
    void cellsOfACrossTableChangeWhereTheyStand() {
        var node = CrossSheet.of(CROSS)
                .with(List.of(new SheetCell(1, 2, "0.4"), new SheetCell(0, 0, "\"C\"")))
                .node();

        assertThat(node.values()).containsExactly(List.of("0.1", "0.2"), List.of("0.3", "0.4"));
        assertThat(node.rows().headings().get(0)).isEqualTo(new Heading("a", List.of("\"C\"")));
        assertThat(node.columns()).isEqualTo(CROSS.columns());
    }

    @Test
    void rowsOfACrossTableMoveWithTheirValues() {
        var node =
                CrossSheet.of(CROSS).arranged(List.of(1, Sheet.NEW_ROW, 0, 0)).node();

        assertThat(node.rows().headings()).extracting(Heading::id).containsExactly("b", "row_3", "a", "a_2");
        assertThat(node.values())
                .containsExactly(List.of("0.3", ""), List.of("", ""), List.of("0.1", "0.2"), List.of("0.1", "0.2"));
    }

    @Test
    void aScorecardHasARowForEachBin() {
        var sheet = BinSheet.of(CARD);

        assertThat(sheet.rows()).isEqualTo(3);
        assertThat(List.of(sheet.rowId(2), sheet.cell(2, 1), sheet.cell(1, 2), sheet.subject(2, 1)))
                .containsExactly("home/b1", "\"owner\"", "-20", "home");
        assertThat(sheet.weight(1, 2)).hasValue(-1);
        assertThat(sheet.weight(0, 2)).hasValue(0.5);
        assertThat(sheet.isOpen(0, 0)).isFalse();
        assertThat(sheet.takes(2, "many")).isFalse();
    }

    @Test
    void binsChangeAndNewOnesAreOfTheRowAbove() {
        var node = BinSheet.of(CARD)
                .with(List.of(new SheetCell(2, 2, "7"), new SheetCell(0, 3, "AGE_LOW")))
                .arranged(List.of(1, 0, Sheet.NEW_ROW, 2, 2))
                .node();

        var age = node.characteristics().get(0).bins();
        assertThat(age).extracting(Bin::id).containsExactly("b2", "b1", "row_3");
        assertThat(age.get(1).reason()).contains("AGE_LOW");
        assertThat(node.characteristics().get(1).bins())
                .extracting(Bin::id, Bin::points)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("b1", new BigDecimal("7")),
                        org.assertj.core.groups.Tuple.tuple("b1_2", new BigDecimal("7")));
    }

    @Test
    void everyScorecardOfTheFixtureComesBackUnchanged() {
        FlowDocument loan =
                FlowJson.read(Documents.bytes("small-loan.flow.json")).get();
        var card = loan.nodes().stream()
                .filter(ScorecardNode.class::isInstance)
                .findFirst()
                .orElseThrow();
        var sheet = Sheets.of(card).orElseThrow();

        assertThat(sheet.with(List.of(new SheetCell(0, 1, sheet.cell(0, 1)))).node())
                .isEqualTo(card);
        assertThat(SheetEdits.deleteRows(card.id(), List.of()).apply(loan)).isEqualTo(loan);
    }

    private static Characteristic characteristic(String id, Bin... bins) {
        return new Characteristic(id, new LocalizedText(id, id), id, BigDecimal.ONE, Optional.empty(), List.of(bins));
    }

    private static Bin bin(String id, String when, int points) {
        return new Bin(id, when, BigDecimal.valueOf(points), Optional.empty());
    }
}
