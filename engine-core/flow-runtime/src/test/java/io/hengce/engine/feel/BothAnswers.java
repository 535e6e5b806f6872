package io.hengce.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one text comes to here and in KIE, over the values; what is not among them is missing. */
record BothAnswers(Map<String, Value> values) {

    /** Both evaluate it, each to its own. */
    void differ(String text, Value ours, @Nullable Object kie) {
        assertThat(ours(text)).as("ours: %s", text).isEqualTo(ours);
        kieGives(text, kie);
    }

    /** An error ends our evaluation. */
    void failHere(String text, String code, @Nullable Object kie) {
        assertThatThrownBy(() -> ours(text))
                .isInstanceOfSatisfying(
                        EvaluationFault.class, fault -> assertThat(fault.code()).isEqualTo(code));
        kieGives(text, kie);
    }

    /** We do not read it. */
    void refuseHere(String text, String code, @Nullable Object kie) {
        assertThat(FeelFields.read(text).diagnostics())
                .extracting(Diagnostic::code)
                .contains(code);
        kieGives(text, kie);
    }

    /** KIE cannot read it. */
    void refuseThere(String text, Value ours) {
        assertThat(ours(text)).as("ours: %s", text).isEqualTo(ours);
        assertThatThrownBy(() -> kie(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private void kieGives(String text, @Nullable Object expected) {
        var given = kie(text);
        if (expected instanceof BigDecimal number) {
            assertThat((BigDecimal) given).as("KIE: %s", text).isEqualByComparingTo(number);
        } else {
            assertThat(given).as("KIE: %s", text).isEqualTo(expected);
        }
    }

    Value ours(String text) {
        return FeelFields.evaluate(FeelFields.read(text).get(), values);
    }

    @Nullable
    Object kie(String text) {
        return KieFeel.read(text, FeelFields.WITH_LISTS).object(values);
    }
}
