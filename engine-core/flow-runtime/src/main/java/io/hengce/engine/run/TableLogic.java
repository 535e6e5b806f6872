package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.decision.TraceStep;
import java.util.ArrayList;
import java.util.List;

/** Evaluates the inputs once, finds the rows that hit, writes what the hit policy makes of them. */
final class TableLogic extends RuleLogic {

    private final NodeInputs inputs;
    private final OutputRow[] rows;
    private final HitPolicy policy;

    /** @param rows in the order of the plan */
    TableLogic(NodePlan plan, NodeInputs inputs, List<OutputRow> rows, HitPolicy policy) {
        super(plan);
        this.inputs = inputs;
        this.rows = rows.toArray(OutputRow[]::new);
        this.policy = policy;
    }

    @Override
    void perform(Run run) {
        var given = inputs.evaluate(run.frame());
        var taken = policy.take(hits(run.match(this, given)), run);
        run.write(taken.written());
        if (run.isTraced()) {
            run.trace(after -> new TraceStep.RowsHit(
                    node(), given.byId(), taken.ids(), taken.written().byField()));
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
}
