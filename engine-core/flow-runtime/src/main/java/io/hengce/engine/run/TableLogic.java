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

    private final List<Input> inputs;
    private final List<OutputRow> rows;
    private final HitPolicy policy;

    /** @param rows in the order of the plan */
    TableLogic(NodePlan plan, List<Input> inputs, List<OutputRow> rows, HitPolicy policy) {
        super(plan);
        this.inputs = List.copyOf(inputs);
        this.rows = List.copyOf(rows);
        this.policy = policy;
    }

    @Override
    void perform(Run run) {
        var values = new ArrayList<Value>(inputs.size());
        inputs.forEach(input -> values.add(input.formula().evaluate(run.frame())));
        var hits = run.match(this, values).hits().stream().map(rows::get).toList();
        var taken = policy.take(hits, run);
        run.write(taken.written());
        if (run.isTraced()) {
            run.trace(new TraceStep.RowsHit(node(), byId(values), taken.rows(), Written.byField(taken.written())));
        }
    }

    private Map<String, Value> byId(List<Value> values) {
        var byId = new HashMap<String, Value>();
        for (var column = 0; column < inputs.size(); column++) {
            byId.put(inputs.get(column).id(), values.get(column));
        }
        return byId;
    }

    /** An input column. */
    record Input(String id, Formula formula) {}
}
