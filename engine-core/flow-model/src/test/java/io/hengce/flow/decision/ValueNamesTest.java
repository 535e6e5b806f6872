package io.hengce.flow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Values over shared names are the map of the same names and values. */
final class ValueNamesTest {

    private final Map<String, Value> values = new ValueNames(List.of("b", "a")).of(Value.of(1), Value.of(2));

    @Test
    void isTheMapOfTheSameNamesAndValues() {
        var same = Map.of("a", Value.of(2), "b", Value.of(1));

        assertThat(values).isEqualTo(same).hasSameHashCodeAs(same).hasToString("{b=1, a=2}");
        assertThat(same).isEqualTo(values);
        assertThat(values).containsEntry("b", Value.of(1)).doesNotContainKey("c");
    }

    @Test
    void keepsTheOrderOfItsNamesUnlessTheyAreToBeSorted() {
        assertThat(NamedValues.copyOf(values)).isSameAs(values);
        assertThat(NamedValues.sorted(values).keySet()).containsExactly("a", "b");
        assertThat(new TraceStep.Derived("n", values).outputs()).isEqualTo(new TreeMap<>(values));
    }

    @Test
    void nobodyCanChangeIt() {
        assertThatThrownBy(() -> values.put("a", Value.of(3))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> values.entrySet().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
