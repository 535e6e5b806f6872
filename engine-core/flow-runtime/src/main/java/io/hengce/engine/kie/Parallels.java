package io.hengce.engine.kie;

import io.hengce.engine.run.FlowLogic;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.Edge;
import java.util.Set;
import org.jbpm.process.instance.impl.Action;
import org.jbpm.ruleflow.core.WorkflowElementIdentifierFactory;
import org.jbpm.workflow.core.impl.ConnectionImpl;
import org.jbpm.workflow.core.impl.DroolsConsequenceAction;
import org.jbpm.workflow.core.node.ActionNode;
import org.jbpm.workflow.core.node.Join;
import org.jbpm.workflow.core.node.Split;
import org.kie.api.definition.process.Connection;

/**
 * Lets jBPM run the branches of a parallel in the order of its ports: of itself it runs them in the order of their places in memory. One per process.
 */
final class Parallels {

    private static final String DEFAULT = org.jbpm.workflow.core.Node.CONNECTION_DEFAULT_TYPE;

    private final FlowLogic logic;
    private final ValidFlow flow;

    Parallels(FlowLogic logic, ValidFlow flow) {
        this.logic = logic;
        this.flow = flow;
    }

    /** Makes the gateway one that asks port after port, and takes all of them. */
    void fork(Split split, String node) {
        var choice = new Choice(node, logic.at(node), (run, port) -> true);
        var edges = flow.edgesFrom(node).stream().map(Edge::id).toList();
        split.setType(Split.TYPE_OR);
        Set.copyOf(split.getConstraints().keySet()).forEach(split::internalRemoveConstraint);
        for (var connection : split.getDefaultOutgoingConnections()) {
            var constraint = new PortConstraint(choice, "");
            constraint.setPriority(edges.indexOf(edge(connection)));
            split.setConstraint(connection, constraint);
        }
    }

    private static String edge(Connection connection) {
        if (!(connection.getMetaData().get("UniqueId") instanceof String id)) {
            throw new IllegalStateException(
                    "jBPM lost the id of a flow from " + connection.getFrom().getName());
        }
        return id.substring("flow_".length());
    }

    /** A converging gateway does nothing but wait; what the drawn join does is done right behind. */
    void join(Join join, Action visit) {
        var after = new ActionNode();
        after.setId(
                WorkflowElementIdentifierFactory.fromExternalFormat(join.getId().toExternalFormat() + "_after"));
        var action = new DroolsConsequenceAction();
        action.setMetaData(Wiring.ACTION, visit);
        after.setAction(action);
        var out = (ConnectionImpl) join.getDefaultOutgoingConnections().get(0);
        var target = (org.jbpm.workflow.core.Node) out.getTo();
        out.terminate();
        ((org.jbpm.workflow.core.NodeContainer) join.getParentContainer()).addNode(after);
        new ConnectionImpl(join, DEFAULT, after, DEFAULT);
        new ConnectionImpl(after, DEFAULT, target, DEFAULT);
    }
}
