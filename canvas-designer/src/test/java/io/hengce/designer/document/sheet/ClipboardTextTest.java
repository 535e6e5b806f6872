package io.hengce.designer.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ClipboardTextTest {

    @Test
    void writesTabsBetweenCellsAndALineEachRow() {
        assertThat(ClipboardText.write(List.of(List.of(">= 620", "-"), List.of("[1..2)", ""))))
                .isEqualTo(">= 620\t-\r\n[1..2)\t\r\n");
    }

    @Test
    void readsBackWhateverItWrote() {
        var cells =
                List.of("\"A\"", "\"A\", \"B\"", "\"\"", "a\tb", "two\nlines", "say \"hi\"", "", "一户一策", "\"", "'x");

        var read = ClipboardText.read(ClipboardText.write(List.of(cells, cells)));

        assertThat(read).containsExactly(cells, cells);
    }

    @Test
    void takesQuotesOffWhereASpreadsheetPutThem() {
        assertThat(ClipboardText.read("\"a\tb\"\t\"say \"\"hi\"\"\"\n")).containsExactly(List.of("a\tb", "say \"hi\""));
    }

    @Test
    void leavesTheQuotesOfAnExpressionAsTheyAre() {
        assertThat(ClipboardText.read("\"A\"\t\"A\", \"B\"\n")).containsExactly(List.of("\"A\"", "\"A\", \"B\""));
    }

    @Test
    void readsAllKindsOfLineEndsAndNoLastOne() {
        assertThat(ClipboardText.read("1\r2\n3\r\n4"))
                .containsExactly(List.of("1"), List.of("2"), List.of("3"), List.of("4"));
    }

    @Test
    void fillsShortRowsWithBlankCells() {
        assertThat(ClipboardText.read("1\t2\t3\n4\n")).containsExactly(List.of("1", "2", "3"), List.of("4", "", ""));
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(ClipboardText.read("")).isEmpty();
    }
}
