package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.compile.plan.PlannedRule;
import io.hengce.compile.plan.PlannedTest;
import io.hengce.compile.plan.RuleTest;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.value.Value;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules of one node see in one run: the values on entry, the date, and the node's inputs. It answers tests and notes hits and faults.
 * One per node and run, one thread at a time.
 */
public final class NodeFact implements RuleTest.Cases<Boolean> {

    private final NodePlan plan;
    private final Frame frame;
    private final LocalDate date;
    private final List<Value> inputs;
    private final BitSet hits = new BitSet();
    private final Map<Integer, EvaluationFault> faults = new HashMap<>(0);

    NodeFact(NodePlan plan, Frame frame, LocalDate date, List<Value> inputs) {
        this.plan = plan;
        this.frame = frame;
        this.date = date;
        this.inputs = inputs;
    }

    public NodePlan plan() {
        return plan;
    }

    /**
     * Does the test hold? A test that fails is noted and counts as holding, so that its fault waits for the rules that reach it.
     */
    public boolean passes(PlannedTest test) {
        try {
            return test.test().accept(this);
        } catch (EvaluationFault fault) {
            faults.put(test.number(), fault);
            return true;
        }
    }

    /** Notes that all tests of a rule hold; 0-based in the plan. */
    public void hit(int rule) {
        hits.set(rule);
    }

    boolean isHit(int rule) {
        return hits.get(rule);
    }

    /** The rules that hit, 0-based in the plan, ascending. */
    List<Integer> hits() {
        return hits.stream().boxed().toList();
    }

    /** The fault that a rule's condition ended in; none for a rule that is out of force. */
    Optional<EvaluationFault> fault(PlannedRule rule) {
        if (faults.isEmpty() || !rule.validity().on(date)) {
            return Optional.empty();
        }
        return rule.tests().stream()
                .flatMap(test -> Optional.ofNullable(faults.get(test.number())).stream())
                .findFirst();
    }

    @Override
    public Boolean inForce(RuleTest.InForce test) {
        return test.validity().on(date);
    }

    @Override
    public Boolean holds(RuleTest.Holds test) {
        return test.condition().test(frame).isTrue();
    }

    @Override
    public Boolean inCell(RuleTest.InCell test) {
        return test.cell().matches(inputs.get(test.input()));
    }
}
