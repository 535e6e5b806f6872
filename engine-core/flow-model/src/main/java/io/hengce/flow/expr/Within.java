package io.hengce.flow.expr;

import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Units;
import java.util.List;

/** {@code low <= value <= high}; unknown where the value is missing, which no such ends include. */
record Within(UnitsSource value, long low, long high) implements TruthForm {

    @Override
    public Ternary test(Frame frame) {
        var units = value.read(frame);
        return units == Units.MISSING ? Ternary.UNKNOWN : Ternary.of(units >= low && units <= high);
    }

    @Override
    public List<Object> parts() {
        return List.of(value);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.within(this);
    }
}
