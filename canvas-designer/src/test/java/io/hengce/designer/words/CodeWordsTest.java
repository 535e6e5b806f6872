package io.hengce.designer.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells are shown by the labels of their codes. */
final class CodeWordsTest {

    private static final FieldType HOME = new FieldType.StringType(List.of(
            new DomainValue("owner", new LocalizedText("自有", "owner")),
            new DomainValue("rent", new LocalizedText("租住", "rented")),
            new DomainValue("x", LocalizedText.EMPTY)));

    private final CodeWords chinese = new CodeWords(new Words(Language.ZH));
    private final CodeWords english = new CodeWords(new Words(Language.EN));

    @Test
    void codesOfADomainAreShownByTheirLabels() {
        assertThat(chinese.shown(HOME, "\"owner\", \"rent\"")).isEqualTo("自有, 租住");
        assertThat(english.shown(HOME, "\"rent\"")).isEqualTo("rented");
        assertThat(chinese.shown(HOME, "\"x\"")).isEqualTo("x");
    }

    @Test
    void whatIsNoCodeStaysAsItIs() {
        assertThat(chinese.shown(HOME, "\"castle\"")).isEqualTo("\"castle\"");
        assertThat(chinese.shown(HOME, "-")).isEqualTo("-");
        assertThat(chinese.shown(HOME, "home_now")).isEqualTo("home_now");
        assertThat(chinese.shown(FieldType.NumberType.ANY, "[1..3)")).isEqualTo("[1..3)");
        assertThat(chinese.shown(FieldType.StringType.ANY, "\"owner\"")).isEqualTo("\"owner\"");
    }

    @Test
    void denialsTruthAndWhatIsMissingAreSaid() {
        assertThat(chinese.shown(HOME, "not(\"owner\", \"rent\")")).isEqualTo("非 自有, 租住");
        assertThat(english.shown(HOME, "missing")).isEqualTo("missing");
        assertThat(chinese.shown(FieldType.NumberType.ANY, "missing")).isEqualTo("缺失");
        assertThat(chinese.shown(new FieldType.BooleanType(), "true")).isEqualTo("是");
        assertThat(english.shown(new FieldType.BooleanType(), "false")).isEqualTo("no");
    }
}
