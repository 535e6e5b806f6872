package io.hengce.engine.kie;

import java.util.Optional;
import org.jbpm.ruleflow.instance.RuleFlowProcessInstance;
import org.jbpm.workflow.core.node.ActionNode;
import org.jbpm.workflow.core.node.StartNode;
import org.jbpm.workflow.instance.NodeInstance;
import org.jbpm.workflow.instance.impl.NodeInstanceImpl;
import org.jbpm.workflow.instance.node.ActionNodeInstance;
import org.jbpm.workflow.instance.node.EndNodeInstance;
import org.jbpm.workflow.instance.node.StartNodeInstance;
import org.kie.api.definition.process.Node;
import org.kie.kogito.internal.process.runtime.KogitoProcessContext;

/**
 * An instance of the fused process, which carries its work along. Its nodes need no random names. What goes wrong in the work is carried out past jBPM,
 * which would log and keep it. One per run or chunk.
 */
final class FusedInstance extends RuleFlowProcessInstance {

    private static final long serialVersionUID = 1L;

    private final transient Runnable work;
    private transient Optional<Throwable> failure = Optional.empty();

    FusedInstance(Runnable work) {
        this.work = work;
        setId("fused");
    }

    static void ride(KogitoProcessContext context) {
        ((FusedInstance) context.getProcessInstance()).ride();
    }

    private void ride() {
        try {
            work.run();
        } catch (RuntimeException | Error unexpected) {
            failure = Optional.of(unexpected);
        }
    }

    /** Throws what the work threw, if anything. */
    void arrive() {
        if (failure.isPresent()) {
            if (failure.get() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure.get();
        }
    }

    /** What jBPM would look up in a registry that all processes share. */
    @Override
    public NodeInstance getNodeInstance(Node node) {
        var instance = instance(node);
        instance.setNodeId(node.getId());
        instance.setId(node.getUniqueId());
        instance.setNodeInstanceContainer(this);
        instance.setProcessInstance(this);
        instance.setLevel(1);
        return instance;
    }

    private static NodeInstanceImpl instance(Node node) {
        if (node instanceof ActionNode) {
            return new ActionNodeInstance();
        }
        return node instanceof StartNode ? new StartNodeInstance() : new EndNodeInstance();
    }
}
