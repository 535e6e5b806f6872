package io.hengce.engine.run;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.expr.Slots;
import java.util.Arrays;

/**
 * Where a node may write.
 *
 * @param andOutcome the same and the slot of the outcome, which the run writes when the node has raised it
 */
record WrittenSlots(int[] own, int[] andOutcome) {

    static final WrittenSlots NONE = new WrittenSlots(new int[0], new int[0]);

    static WrittenSlots of(String node, ValidFlow flow) {
        var own = flow.writes(node).stream().mapToInt(flow.slots()::require).toArray();
        var both = Arrays.copyOf(own, own.length + 1);
        both[own.length] = flow.slots().require(Slots.OUTCOME);
        return new WrittenSlots(own, both);
    }
}
