package io.hengce.engine.kie;

import io.hengce.engine.run.Run;
import java.util.function.Consumer;
import org.jbpm.workflow.instance.node.RuleSetNodeInstance;
import org.jbpm.workflow.instance.rule.RuleType;

/** What a business rule task does: our node, whose rules are asked of the decision's Drools session. */
record NodeRules(String key, Consumer<Run> visit) implements RuleType {

    @Override
    public String getName() {
        return key;
    }

    @Override
    public boolean isRuleFlowGroup() {
        return false;
    }

    @Override
    public boolean isRuleUnit() {
        return false;
    }

    @Override
    public boolean isDecision() {
        return false;
    }

    @Override
    public void evaluate(RuleSetNodeInstance instance) {
        Passenger.of(instance).visit(visit);
        instance.triggerCompleted();
    }
}
