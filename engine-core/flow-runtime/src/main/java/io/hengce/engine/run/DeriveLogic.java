package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes named expressions in order; a later one sees what an earlier one wrote. */
final class DeriveLogic extends NodeLogic {

    private final List<Assigned> assignments;

    DeriveLogic(String node, List<Assigned> assignments) {
        super(node);
        this.assignments = List.copyOf(assignments);
    }

    @Override
    void perform(Run run) {
        var written = new LinkedHashMap<Target, Value>();
        for (var assignment : assignments) {
            var value = assignment.formula().evaluate(run.frame());
            var fitted = assignment.target().fit(value, assignment.formula().place());
            run.frame().set(assignment.target().slot(), fitted);
            written.put(assignment.target(), fitted);
        }
        if (run.isTraced()) {
            run.trace(new TraceStep.Derived(node(), Written.byField(written)));
        }
    }

    /** One assignment. */
    record Assigned(Target target, Formula formula) {}
}
