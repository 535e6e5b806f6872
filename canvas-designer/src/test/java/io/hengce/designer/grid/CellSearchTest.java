package io.hengce.designer.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.sheet.SheetCell;
import io.hengce.designer.document.sheet.Sheets;
import io.hengce.designer.session.Progress;
import io.hengce.designer.words.Words;
import io.hengce.flow.text.Language;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The grading of the small loan: two rows and the default, conditions on score and points, results grade and amount. */
final class CellSearchTest {

    private static final Progress WANTED = () -> true;

    private final CellTexts texts = new GridWords(new Words(Language.EN))
            .texts(
                    Sheets.in(Fixture.smallLoan(), "grading").orElseThrow(),
                    Fixture.smallLoan().dictionary());
    private final RowOrder all = RowOrder.all(texts.sheet());

    @Test
    void goesOnToTheNextCellAndAroundTheEndBothWays() {
        var search = search("620", all);

        assertThat(search.next(GridSelection.FIRST, 1, WANTED)).contains(GridSelection.at(1, 0));
        assertThat(search.next(GridSelection.at(1, 0), 1, WANTED)).contains(GridSelection.at(0, 0));
        assertThat(search.next(GridSelection.FIRST, -1, WANTED)).contains(GridSelection.at(1, 0));
        assertThat(search("nowhere", all).next(GridSelection.FIRST, 1, WANTED)).isEmpty();
        assertThat(search("", all).next(GridSelection.FIRST, 1, WANTED)).isEmpty();
    }

    @Test
    void countsShownCellsNoFartherThanTheLimit() {
        var second = RowOrder.filtered(texts, new Finding("590", false), OptionalInt.empty(), WANTED);

        assertThat(search("620", all).count(10, WANTED)).isEqualTo(2);
        assertThat(search("620", all).count(1, WANTED)).isEqualTo(1);
        assertThat(search("620", second).count(10, WANTED)).isEqualTo(1);
        assertThat(search("", all).count(10, WANTED)).isZero();
    }

    @Test
    void replacesWhatIsWritten() {
        assertThat(search("620", all).replaced("640", WANTED))
                .containsExactly(new SheetCell(0, 0, ">= 640"), new SheetCell(1, 0, "[590..640)"));
    }

    private CellSearch search(String text, RowOrder order) {
        return new CellSearch(texts, order, new Finding(text, false));
    }
}
