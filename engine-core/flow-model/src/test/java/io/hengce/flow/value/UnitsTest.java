package io.hengce.flow.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnitsTest {

    private static final Units CENTS = new Units.Decimals(2, -10_000, 10_000);
    private static final Units LETTERS = new Units.Codes(List.of("a", "b", "c"));

    @Test
    void aNumberIsCountedInUnitsOfItsLastDecimal() {
        assertThat(CENTS.of(Value.of(new BigDecimal("1.5")))).isEqualTo(150);
        assertThat(CENTS.of(Value.of(new BigDecimal("1E+2")))).isEqualTo(10_000);
        assertThat(CENTS.of(Value.of(new BigDecimal("-1.500")))).isEqualTo(-150);
        assertThat(CENTS.value(150)).isEqualTo(Value.of(new BigDecimal("1.5")));
    }

    @Test
    void aStringIsItsPlaceInTheDomain() {
        assertThat(LETTERS.of(Value.of("b"))).isEqualTo(1);
        assertThat(LETTERS.value(2)).isEqualTo(Value.of("c"));
    }

    @Test
    void missingStaysMissing() {
        for (var units : List.of(CENTS, LETTERS)) {
            assertThat(units.of(Value.Missing.MISSING)).isEqualTo(Units.MISSING);
            assertThat(units.value(Units.MISSING)).isEqualTo(Value.Missing.MISSING);
        }
    }

    @Test
    void refusesWhatTheTypeCannotHold() {
        for (var number : List.of("0.001", "100.01", "-100.01", "1E+1000000000", "1E-1000000000")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CENTS.of(Value.of(new BigDecimal(number))))
                    .withMessageContaining("not a number of scale 2");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> LETTERS.of(Value.of("d")));
    }
}
