package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a loop did for one element of its list.
 *
 * @param number of the element; the first has 1
 * @param inputs by the field of the called flow
 */
public record LoopRun(int number, Map<String, Value> inputs, CalledRun run) {
    public LoopRun {
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    }

    LoopRun withoutTimes() {
        return new LoopRun(number, inputs, run.withoutTimes());
    }
}
