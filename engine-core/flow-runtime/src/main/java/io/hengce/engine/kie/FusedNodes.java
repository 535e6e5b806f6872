package io.hengce.engine.kie;

import org.jbpm.process.instance.impl.Action;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.jbpm.util.ContextFactory;
import org.jbpm.workflow.instance.impl.NodeInstanceImpl;
import org.jbpm.workflow.instance.node.ActionNodeInstance;
import org.jbpm.workflow.instance.node.EndNodeInstance;
import org.jbpm.workflow.instance.node.StartNodeInstance;
import org.kie.api.definition.process.Node;
import org.kie.kogito.internal.process.runtime.KogitoNodeInstance;

/**
 * The three nodes of the fused process, one behind the other, as jBPM knows them. An instance of one of them knows its node and the next, which jBPM would look up each time. Safe for many
 * threads.
 */
record FusedNodes(Node start, Node work, Node end) {

    private static final String DEFAULT = org.jbpm.workflow.core.Node.CONNECTION_DEFAULT_TYPE;

    static FusedNodes of(RuleFlowProcess process) {
        var start = process.getStart(null, name -> name);
        var work = behind(start);
        return new FusedNodes(start, work, behind(work));
    }

    private static Node behind(Node node) {
        return node.getOutgoingConnections(DEFAULT).get(0).getTo();
    }

    /** An instance of a node. */
    NodeInstanceImpl instance(Node node) {
        if (node == work) {
            return new Work();
        }
        return node == start ? new Start() : new End();
    }

    private final class Start extends StartNodeInstance {

        private static final long serialVersionUID = 1L;

        @Override
        public Node getNode() {
            return start;
        }

        @Override
        public void triggerCompleted() {
            ((FusedInstance) getProcessInstance()).getNodeInstance(work).trigger(this, DEFAULT);
        }
    }

    private final class Work extends ActionNodeInstance {

        private static final long serialVersionUID = 1L;

        @Override
        public Node getNode() {
            return work;
        }

        /** The node has no data of its own, which jBPM would map. */
        @Override
        public void internalTrigger(KogitoNodeInstance from, String type) {
            executeAction((Action) getActionNode().getAction().getMetaData("Action"), ContextFactory.fromNode(this));
            triggerCompleted();
        }

        @Override
        public void triggerCompleted() {
            ((FusedInstance) getProcessInstance()).getNodeInstance(end).trigger(this, DEFAULT);
        }
    }

    private final class End extends EndNodeInstance {

        private static final long serialVersionUID = 1L;

        @Override
        public Node getNode() {
            return end;
        }
    }
}
