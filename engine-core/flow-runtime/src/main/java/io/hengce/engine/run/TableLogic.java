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
        var given = inputs.evaluate(run);
        var fact = run.match(this, given);
        if (run.isTraced()) {
            var taken = policy.take(hits(fact), run);
            run.write(taken.written());
            run.trace(hit(node(), given, taken.ids()));
        } else {
            run.write(written(fact, run));
        }
    }

    private Written written(NodeFact fact, Run run) {
        var first = fact.nextHit(0);
        return first < rows.length && (policy.takesFirst() || fact.nextHit(first + 1) == rows.length)
                ? policy.take(rows[first], run)
                : policy.take(hits(fact), run).written();
    }

    private static StepMaker hit(String node, NodeInputs.Given given, List<String> rows) {
        return outputs -> new TraceStep.RowsHit(node, given.byId(), rows, outputs);
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
