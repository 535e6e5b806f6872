package io.hengce.drl;

import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A node whose inputs are evaluated once, before its rules are asked. A cell never fails; a missing input is in no cell but {@code isMissing}. */
public abstract class Inputs extends Stay {

    private final Map<String, Value> inputs = new HashMap<>();

    Inputs(Journey journey, String node) {
        super(journey, node);
    }

    /** Evaluates an input. */
    public final void input(String input, Term value) {
        during(() -> inputs.put(input, value.in(journey())));
    }

    private Value valueOf(String input) {
        return inputs.getOrDefault(input, Value.Missing.MISSING);
    }

    public final boolean isMissing(String input) {
        return valueOf(input).isMissing();
    }

    /** Whether one of the tests holds. */
    public final boolean cell(String input, Test... tests) {
        return Test.any(List.of(tests), valueOf(input), journey()).isTrue();
    }

    /** Whether there is a value, and none of the tests holds. */
    public final boolean cellNot(String input, Test... tests) {
        return !isMissing(input) && !cell(input, tests);
    }
}
