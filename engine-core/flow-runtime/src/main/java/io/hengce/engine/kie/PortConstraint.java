package io.hengce.engine.kie;

import org.jbpm.process.instance.impl.ConstraintEvaluator;
import org.jbpm.workflow.core.Constraint;
import org.jbpm.workflow.core.impl.ConstraintImpl;
import org.jbpm.workflow.instance.NodeInstance;
import org.kie.api.definition.process.Connection;

/** Answers whether the run leaves a branch or parallel by one port. The node is visited once, when its first port is asked. */
final class PortConstraint extends ConstraintImpl implements ConstraintEvaluator {

    private static final long serialVersionUID = 1L;

    private final transient Choice choice;
    private final String port;

    PortConstraint(Choice choice, String port) {
        this.choice = choice;
        this.port = port;
    }

    @Override
    public boolean evaluate(NodeInstance instance, Connection connection, Constraint constraint) {
        var passenger = Passenger.of(instance);
        passenger.chooseOnce(choice);
        return choice.leaving().test(passenger.run(), port);
    }
}
