package io.hengce.engine.run;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.ValueNames;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Where a node may write, sorted by field id. Safe for many threads.
 *
 * @param andOutcome the same and the slot of the outcome, which the run writes when the node has raised it
 */
record WrittenSlots(ValueNames names, int[] own, int[] andOutcome) {

    static final WrittenSlots NONE = new WrittenSlots(new ValueNames(List.of()), new int[0], new int[0]);

    static WrittenSlots of(String node, ValidFlow flow) {
        var variables = flow.writes(node).stream().sorted().toList();
        var own = variables.stream().mapToInt(flow.slots()::require).toArray();
        var both = Arrays.copyOf(own, own.length + 1);
        both[own.length] = flow.slots().require(Slots.OUTCOME);
        return new WrittenSlots(new ValueNames(variables), own, both);
    }

    /** The number of a variable among those that the node may write. */
    int number(String variable) {
        return names.place(variable);
    }

    /** What stands there. */
    Map<String, Value> values(Frame frame) {
        var values = new Value[own.length];
        for (var number = 0; number < own.length; number++) {
            values[number] = frame.get(own[number]);
        }
        return names.of(values);
    }
}
