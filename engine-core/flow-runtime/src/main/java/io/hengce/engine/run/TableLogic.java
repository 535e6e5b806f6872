package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evaluates the inputs once, finds the rows that hit, writes what the hit policy makes of them. */
final class TableLogic extends RuleLogic {

    private final Input[] inputs;
    private final OutputRow[] rows;
    private final HitPolicy policy;

    /** @param rows in the order of the plan */
    TableLogic(NodePlan plan, List<Input> inputs, List<OutputRow> rows, HitPolicy policy) {
        super(plan);
        this.inputs = inputs.toArray(Input[]::new);
        this.rows = rows.toArray(OutputRow[]::new);
        this.policy = policy;
    }

    @Override
    void perform(Run run) {
        var values = new Value[inputs.length];
        for (var column = 0; column < inputs.length; column++) {
            values[column] = inputs[column].formula().evaluate(run.frame());
        }
        var taken = policy.take(hits(run.match(this, List.of(values))), run);
        run.write(taken.written());
        if (run.isTraced()) {
            var written = taken.written().byField();
            run.trace(new TraceStep.RowsHit(node(), byId(values), taken.ids(), written));
        }
    }

    private List<OutputRow> hits(NodeFact fact) {
        var first = fact.nextHit(0);
        if (first == rows.length) {
            return List.of();
        }
        var second = fact.nextHit(first + 1);
        if (second == rows.length) {
            return List.of(rows[first]);
        }
        var hits = new ArrayList<>(List.of(rows[first]));
        for (var row = second; row < rows.length; row = fact.nextHit(row + 1)) {
            hits.add(rows[row]);
        }
        return hits;
    }

    private Map<String, Value> byId(Value[] values) {
        var byId = new HashMap<String, Value>();
        for (var column = 0; column < inputs.length; column++) {
            byId.put(inputs[column].id(), values[column]);
        }
        return byId;
    }

    /** An input column. */
    record Input(String id, Formula formula) {}
}
