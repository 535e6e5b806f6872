package io.hengce.scoring.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.fixture.Accounts;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleApplicationTest {

    @Test
    void takesTheExamplesOfTheDictionary() {
        var example = ExampleApplication.of(Documents.smallLoan().dictionary()).orElseThrow();

        assertThat(example.value("income")).isEqualTo(Value.of(9000));
        assertThat(example.value("housing")).isEqualTo(Value.of("own"));
        assertThat(example.values()).doesNotContainKey("dti");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 120, 0, 60",
        "1, 2, 0, 1",
        "0.5, 1.5, 0, 1",
        "-4, , 0, -1",
        " , -5, 0, -5",
        " , 7, 2, 4",
        "3, , 2, 3",
        " , , 0, 1",
        "-1, -1, 1, -1",
    })
    void findsANumberWithinTheRange(BigDecimal min, BigDecimal max, int scale, BigDecimal expected) {
        var type = new NumberType(
                "", OptionalInt.of(scale), RoundingMode.HALF_UP, Optional.ofNullable(min), Optional.ofNullable(max));

        assertThat(ExampleValue.of(field(type, List.of()))).isEqualTo(Value.of(expected));
    }

    @Test
    void neverTakesATokenThatMeansMissing() {
        var type = new NumberType(
                "", OptionalInt.of(0), RoundingMode.HALF_UP, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.TEN));

        assertThat(ExampleValue.of(field(type, List.of("5")))).isEqualTo(Value.of(6));
        assertThat(ExampleValue.of(field(StringType.ANY, List.of("text", "textx"))))
                .isEqualTo(Value.of("textxx"));
    }

    @Test
    void isNotThereWhereTheOnlyValueOfARequiredFieldMeansMissing() {
        var type = new NumberType(
                "", OptionalInt.of(0), RoundingMode.HALF_UP, Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ONE));

        assertThat(ExampleApplication.of(new Dictionary(List.of(field(type, List.of("1"))))))
                .isEmpty();
    }

    @Test
    void makesListsAndRecordsOfTheirElements() {
        var example = ExampleApplication.of(Accounts.dictionary()).orElseThrow();

        assertThat(example.value("accounts")).hasToString("[{kind: loan, balance: 0.5, opened: 2020-01-31}]");
        assertThat(example.value("inquiries")).hasToString("[50]");
    }

    @Test
    void isAcceptedForEveryRandomDictionary() {
        var random = new Random(7);
        for (var cases = 0; cases < 300; cases++) {
            Dictionary dictionary = new DictionaryGenerator(random).dictionary();

            var example = ExampleApplication.of(dictionary).orElseThrow();

            assertThat(example.values())
                    .as(dictionary.toString())
                    .hasSize(dictionary.fields().size() - 1);
        }
    }

    private static Field field(FieldType type, List<String> tokens) {
        var use = new FieldUse(Origin.REQUEST, true, false, tokens, Sensitivity.NONE, Value.Missing.MISSING);
        return new Field("f", "f", LocalizedText.EMPTY, type, use);
    }
}
