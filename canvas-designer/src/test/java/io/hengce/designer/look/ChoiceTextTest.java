package io.hengce.designer.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChoiceTextTest {

    private final ChoiceText<Integer> text = new ChoiceText<>(number -> "number " + number);

    @Test
    void a_value_shows_as_its_text_and_no_value_as_nothing() {
        assertThat(text.toString(7)).isEqualTo("number 7");
        assertThat(text.toString(null)).isEmpty();
    }

    @Test
    void nobody_types_into_a_choice() {
        assertThatThrownBy(() -> text.fromString("x"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("x");
    }
}
