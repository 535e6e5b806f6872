package io.hengce.designer.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class ValueWordsTest {

    private final Words words = new Words(Language.EN);
    private final ValueWords values = new ValueWords(words);

    @Test
    void saysFractionsInPercentWithOneDecimalAtLeastAndDropsNoDigit() {
        assertThat(said("%", "0.1033")).isEqualTo("10.33 %");
        assertThat(said("%", "0.6")).isEqualTo("60.0 %");
        assertThat(said("%", "-12.5")).isEqualTo("-1,250.0 %");
    }

    @Test
    void saysOtherNumbersInTheirUnit() {
        assertThat(said("CNY", "12000.50")).isEqualTo("12,000.5 CNY");
        assertThat(said("MU", "800")).isEqualTo("800 MU");
        assertThat(said("", "0.1033")).isEqualTo("0.1033");
    }

    @Test
    void typesAFractionAsItIs() {
        assertThat(ValueWords.typed(Value.of(new BigDecimal("0.1033")))).isEqualTo("0.1033");
        assertThat(values.unit(NumberType.ANY.withUnit("%"), LocalizedText.EMPTY))
                .isEqualTo("ratio");
    }

    @Test
    void countsAnAgeInItsOwnWordInChinese() {
        var years = NumberType.ANY.withUnit("years");
        words.language().set(Language.ZH);

        assertThat(values.unit(years, new LocalizedText("最低年龄", "Lowest age"))).isEqualTo("岁");
        assertThat(values.unit(years, new LocalizedText("工龄", "Seniority"))).isEqualTo("年");
    }

    private String said(String unit, String number) {
        return values.value(NumberType.ANY.withUnit(unit), LocalizedText.EMPTY, Value.of(new BigDecimal(number)));
    }
}
