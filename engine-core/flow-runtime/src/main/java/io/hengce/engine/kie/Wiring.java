package io.hengce.engine.kie;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.plan.MachineNames;
import io.hengce.engine.run.FlowLogic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jbpm.process.instance.impl.Action;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.jbpm.workflow.core.Constraint;
import org.jbpm.workflow.core.impl.DroolsConsequenceAction;
import org.jbpm.workflow.core.impl.ExtendedNodeImpl;
import org.jbpm.workflow.core.node.ActionNode;
import org.jbpm.workflow.core.node.EndNode;
import org.jbpm.workflow.core.node.Join;
import org.jbpm.workflow.core.node.RuleSetNode;
import org.jbpm.workflow.core.node.Split;
import org.kie.api.definition.process.Node;

/** Replaces the texts of a parsed process by our own objects: jBPM never compiles or interprets any of them. One per process. */
final class Wiring {

    static final String ACTION = "Action";

    private final FlowLogic logic;
    private final MachineNames names;
    private final Parallels parallels;

    Wiring(FlowLogic logic, CompiledFlow compiled) {
        this.logic = logic;
        this.names = compiled.names();
        this.parallels = new Parallels(logic, compiled.flow());
    }

    void wire(RuleFlowProcess process) {
        List.copyOf(process.getNodesRecursively()).forEach(this::wire);
    }

    private void wire(Node node) {
        if (node instanceof Split split && split.getType() == Split.TYPE_AND) {
            parallels.fork(split, drawn(split));
        } else if (node instanceof Join join && join.getType() == Join.TYPE_AND) {
            parallels.join(join, visit(drawn(join)));
        } else if (node instanceof Split split) {
            branch(split);
        } else if (node instanceof RuleSetNode rules) {
            var key = rules.getRuleType().getName();
            rules.setRuleType(new NodeRules(key, logic.at(names.node(key))));
        } else if (node instanceof ActionNode script) {
            var action = (DroolsConsequenceAction) script.getAction();
            action.setMetaData(ACTION, visit(isCall(script) ? drawn(script) : names.node(action.getConsequence())));
        } else if (node instanceof EndNode end) {
            var action = new DroolsConsequenceAction();
            action.setMetaData(ACTION, visit(drawn(end)));
            end.setActions(ExtendedNodeImpl.EVENT_NODE_ENTER, List.of(action));
        }
    }

    /** A call carries no text either. */
    private static boolean isCall(ActionNode script) {
        return script.getAction() instanceof DroolsConsequenceAction action
                && action.getConsequence().isEmpty();
    }

    private Action visit(String node) {
        var visit = logic.at(node);
        return context -> Passenger.of(context).visit(visit);
    }

    /** Gateways and ends carry no text: their drawn node is known by the BPMN id. */
    private static String drawn(Node node) {
        if (!(node.getMetaData().get("UniqueId") instanceof String id)) {
            throw new IllegalStateException("jBPM lost the id of node " + node.getName());
        }
        return id.substring("node_".length());
    }

    private void branch(Split split) {
        var choice = new Choice(drawn(split), logic.at(drawn(split)), logic.leaving(drawn(split)));
        for (var constraints : new HashMap<>(split.getConstraints()).entrySet()) {
            for (var parsed : new ArrayList<>(constraints.getValue())) {
                if (parsed != null) {
                    split.internalRemoveConstraint(constraints.getKey());
                    split.addConstraint(constraints.getKey(), port(choice, parsed));
                }
            }
        }
    }

    private PortConstraint port(Choice choice, Constraint parsed) {
        var port = parsed.isDefault() ? "" : names.port(parsed.getConstraint());
        var constraint = new PortConstraint(choice, port);
        constraint.setName(parsed.getName());
        constraint.setConstraint(parsed.getConstraint());
        constraint.setPriority(parsed.getPriority());
        constraint.setDefault(parsed.isDefault());
        return constraint;
    }
}
