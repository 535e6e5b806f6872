package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValueWriterTest {

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 2.345, 2.35",
        "HALF_UP, -2.345, -2.35",
        "HALF_EVEN, 2.345, 2.34",
        "UP, 2.341, 2.35",
        "DOWN, 2.349, 2.34",
        "CEILING, -2.349, -2.34",
        "FLOOR, -2.341, -2.35",
        "HALF_UP, 2, 2"
    })
    void roundsToTheScaleOfTheField(RoundingMode rounding, String number, String expected) {
        var type = new NumberType("", OptionalInt.of(2), rounding, Optional.empty(), Optional.empty());

        assertThat(ValueWriter.of(type).write(Value.of(new BigDecimal(number)))).hasToString(expected);
    }

    @Test
    void refusesANumberOutsideTheRangeAfterRounding() {
        var writer = ValueWriter.of(LoanScope.number("", 0, "0", "10"));

        assertThat(writer.write(Value.of(new BigDecimal("10.4")))).hasToString("10");
        assertThat(writer.write(Value.of(new BigDecimal("-0.4")))).hasToString("0");
        assertThat(fault(writer, Value.of(new BigDecimal("10.5")))).isEqualTo("ENGINE_RANGE");
        assertThat(fault(writer, Value.of(new BigDecimal("-0.5")))).isEqualTo("ENGINE_RANGE");
    }

    @Test
    void refusesNumbersThatNoRequestCouldHold() {
        var writer = ValueWriter.of(
                new NumberType("", OptionalInt.of(2), RoundingMode.HALF_UP, Optional.empty(), Optional.empty()));

        assertThat(writer.write(Value.of(new BigDecimal("9E30")))).isEqualTo(Value.of(new BigDecimal("9E30")));
        assertThat(fault(writer, Value.of(new BigDecimal("1E31")))).isEqualTo("ENGINE_RANGE");
        assertThat(fault(writer, Value.of(new BigDecimal("1E6144")))).isEqualTo("ENGINE_RANGE");
        assertThat(writer.write(Value.of(new BigDecimal("1E-6176")))).hasToString("0");
    }

    @Test
    void refusesAStringOutsideTheDomain() {
        var writer = ValueWriter.of(new StringType(List.of(new DomainValue("A", LocalizedText.EMPTY))));

        assertThat(writer.write(Value.of("A"))).isEqualTo(Value.of("A"));
        assertThat(fault(writer, Value.of("B"))).isEqualTo("ENGINE_RANGE");
        assertThat(ValueWriter.of(StringType.ANY).write(Value.of("B"))).isEqualTo(Value.of("B"));
    }

    @Test
    void keepsMissingAndRefusesOtherTypes() {
        var writer = ValueWriter.of(new FieldType.DateType());

        assertThat(writer.write(Value.Missing.MISSING)).isEqualTo(Value.Missing.MISSING);
        assertThatThrownBy(() -> writer.write(Value.of(true))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String fault(ValueWriter writer, Value value) {
        return catchThrowableOfType(EvaluationFault.class, () -> writer.write(value))
                .code();
    }
}
