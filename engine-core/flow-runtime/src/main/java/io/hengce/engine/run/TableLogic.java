package io.hengce.engine.run;

import io.hengce.flow.decision.TableStep;
import io.hengce.flow.expr.UnitsSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evaluates the inputs once, finds the rows that hit, writes what the hit policy makes of them. */
final class TableLogic extends RuleLogic {

    private final NodeInputs inputs;
    private final OutputRow[] rows;
    private final HitPolicy policy;
    private final Optional<UnitsSource> code;

    /** @param rows in the order of the plan */
    TableLogic(LookedUp looked, List<OutputRow> rows, HitPolicy policy) {
        super(looked.plan());
        this.code = looked.rows();
        this.inputs = looked.inputs();
        this.rows = rows.toArray(OutputRow[]::new);
        this.policy = policy;
    }

    @Override
    void perform(Run run) {
        if (code.isEmpty() || run.isTraced() || !write(code.get().read(run.frame()), run)) {
            take(run);
        }
    }

    /** Writes what the rows say, unless several count. */
    private boolean write(long hits, Run run) {
        if (hits == 0) {
            run.write(policy.take(List.of(), run).written());
            return true;
        }
        var isOne = policy.takesFirst() || (hits & hits - 1) == 0;
        if (isOne) {
            run.write(policy.take(rows[Long.numberOfTrailingZeros(hits)], run));
        }
        return isOne;
    }

    private void take(Run run) {
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
        return outputs -> new TableStep.RowsHit(node, given.byId(), rows, outputs);
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
