package io.hengce.designer.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.TypeEdits;
import io.hengce.designer.document.sheet.Sheets;
import io.hengce.designer.words.Words;
import io.hengce.flow.text.Language;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class CellTextsTest {

    private final CellTexts texts = texts();

    @Test
    void aTextIsFoundInWhatACellShowsAndInWhatIsWritten() {
        assertThat(texts.at(0, 2)).isEqualTo("优良");
        assertThat(texts.has(new Finding("优良", false), 0, 2)).isTrue();
        assertThat(texts.has(new Finding("\"A\"", false), 0, 2)).isTrue();
        assertThat(texts.has(new Finding("优良", false), 1, 2)).isFalse();
        assertThat(texts.has(Finding.NOTHING, 0, 2)).isFalse();
    }

    @Test
    void aFilterLetsThroughRowsThatShowTheText() {
        var order = RowOrder.filtered(texts, new Finding("优良", false), OptionalInt.empty(), () -> true);

        assertThat(order.size()).isEqualTo(1);
        assertThat(order.sheetRow(0)).isZero();
    }

    private static CellTexts texts() {
        var flow = TypeEdits.codeLabel("grade", 0, Language.ZH, "优良").apply(Fixture.smallLoan());
        return new GridWords(new Words(Language.ZH))
                .texts(Sheets.in(flow, "grading").orElseThrow(), flow.dictionary());
    }
}
