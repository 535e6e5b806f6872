package io.hengce.engine.kie;

import org.jbpm.process.instance.impl.Action;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.jbpm.util.ContextFactory;
import org.jbpm.workflow.core.node.ActionNode;
import org.jbpm.workflow.instance.node.ActionNodeInstance;
import org.jbpm.workflow.instance.node.EndNodeInstance;
import org.jbpm.workflow.instance.node.StartNodeInstance;
import org.kie.api.definition.process.Node;
import org.kie.api.runtime.process.ProcessInstance;
import org.kie.kogito.internal.process.runtime.KogitoNodeInstance;

/**
 * The three nodes of the fused process, one behind the other, as jBPM knows them. An instance of one of them knows its node and the next, which jBPM would look up each time, as
 * it would note by which line it came. Safe for many
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

    private Action action() {
        return (Action) ((ActionNode) work).getAction().getMetaData("Action");
    }

    /** What jBPM would note of the time is not asked for. */
    final class Start extends StartNodeInstance {

        private static final long serialVersionUID = 1L;

        @Override
        public Node getNode() {
            return start;
        }

        @Override
        public void internalTrigger(KogitoNodeInstance from, String type) {
            triggerCompleted();
        }

        @Override
        public void triggerCompleted() {
            ((FusedInstance) getProcessInstance()).getNodeInstance(work).trigger(null, DEFAULT);
        }
    }

    final class Work extends ActionNodeInstance {

        private static final long serialVersionUID = 1L;

        private final transient Action action = action();

        @Override
        public Node getNode() {
            return work;
        }

        /** The node has no data of its own, which jBPM would map. */
        @Override
        public void internalTrigger(KogitoNodeInstance from, String type) {
            executeAction(action, ContextFactory.fromNode(this));
            triggerCompleted();
        }

        @Override
        public void triggerCompleted() {
            ((FusedInstance) getProcessInstance()).getNodeInstance(end).trigger(null, DEFAULT);
        }
    }

    final class End extends EndNodeInstance {

        private static final long serialVersionUID = 1L;

        @Override
        public Node getNode() {
            return end;
        }

        /** It ends the process, as its node says. */
        @Override
        public void internalTrigger(KogitoNodeInstance from, String type) {
            getProcessInstance().setState(ProcessInstance.STATE_COMPLETED);
        }
    }
}
