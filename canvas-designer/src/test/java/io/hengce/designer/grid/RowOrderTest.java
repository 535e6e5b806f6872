package io.hengce.designer.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.document.SheetEdits;
import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.document.sheet.Sheets;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A table of six rows; the grade is A in the even ones and B in the odd ones. */
final class RowOrderTest {

    private final FlowDocument flow = LargeTable.of(6, 5);
    private final Sheet sheet = sheet(flow);
    private final RowOrder odd = filtered("\"B\"");

    @Test
    void rowsThatAreHiddenStayHiddenWhereverTheyComeToStand() {
        var moved = sheet(SheetEdits.moveRows(LargeTable.NODE, List.of(0, 1), 6).apply(flow));

        assertThat(shown(odd, sheet)).containsExactly("r1", "r3", "r5");
        assertThat(shown(odd.following(sheet, moved), moved)).containsExactly("r3", "r5", "r1");
    }

    @Test
    void rowsThatComeUnderAFilterAreShown() {
        var more = sheet(SheetEdits.insertRow(LargeTable.NODE, 2).apply(flow));

        assertThat(shown(odd.following(sheet, more), more)).containsExactly("r1", "row_7", "r3", "r5");
    }

    @Test
    void rowsThatGoUnderAFilterAreGone() {
        var fewer = sheet(SheetEdits.deleteRows(LargeTable.NODE, List.of(0, 3)).apply(flow));

        assertThat(shown(odd.following(sheet, fewer), fewer)).containsExactly("r1", "r5");
    }

    @Test
    void withoutAFilterAllRowsAreShown() {
        var more = sheet(SheetEdits.insertRow(LargeTable.NODE, 0).apply(flow));
        var all = RowOrder.all(sheet);

        assertThat(all.following(sheet, more).size()).isEqualTo(7);
        assertThat(all.following(sheet, sheet)).isSameAs(all);
    }

    @Test
    void whereTheFilterLetsNothingThroughARowThatComesStandsAlone() {
        var none = filtered("nowhere");
        var more = sheet(SheetEdits.insertRow(LargeTable.NODE, 6).apply(flow));

        assertThat(shown(none, sheet)).isEmpty();
        assertThat(shown(none.following(sheet, more), more)).containsExactly("row_7");
    }

    private RowOrder filtered(String text) {
        var texts = new GridWords(new Words(Language.EN)).texts(sheet, flow.dictionary());
        return RowOrder.filtered(texts, new Finding(text, true), OptionalInt.empty(), () -> true);
    }

    private static Sheet sheet(FlowDocument document) {
        return Sheets.in(document, LargeTable.NODE).orElseThrow();
    }

    private static List<String> shown(RowOrder order, Sheet sheet) {
        return IntStream.range(0, order.size())
                .mapToObj(row -> sheet.rowId(order.sheetRow(row)))
                .toList();
    }
}
