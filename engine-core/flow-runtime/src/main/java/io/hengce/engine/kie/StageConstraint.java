package io.hengce.engine.kie;

import org.jbpm.process.instance.impl.ConstraintEvaluator;
import org.jbpm.workflow.core.Constraint;
import org.jbpm.workflow.core.impl.ConstraintImpl;
import org.jbpm.workflow.instance.NodeInstance;
import org.kie.api.definition.process.Connection;

/** Answers whether a run stands before a node that stands alone. */
final class StageConstraint extends ConstraintImpl implements ConstraintEvaluator {

    private static final long serialVersionUID = 1L;

    private final String node;

    StageConstraint(String node, int priority) {
        this.node = node;
        setName(node);
        setConstraint(node);
        setPriority(priority);
    }

    @Override
    public boolean evaluate(NodeInstance instance, Connection connection, Constraint constraint) {
        return StagedRun.of(instance).standsBefore(node);
    }
}
