package io.hengce.engine.kie;

import java.util.Optional;
import org.jbpm.ruleflow.instance.RuleFlowProcessInstance;
import org.jbpm.workflow.instance.NodeInstance;
import org.kie.api.definition.process.Node;
import org.kie.api.runtime.process.ProcessInstance;
import org.kie.kogito.internal.process.runtime.KogitoProcessContext;

/**
 * An instance of the fused process, which carries its work along. Its nodes need no random names. What goes wrong in the work is carried out past jBPM,
 * which would log and keep it. One per run or chunk.
 */
final class FusedInstance extends RuleFlowProcessInstance {

    private static final long serialVersionUID = 1L;

    private final transient Runnable work;
    private final transient FusedNodes nodes;
    private transient Optional<Throwable> failure = Optional.empty();

    FusedInstance(Runnable work, FusedNodes nodes) {
        this.work = work;
        this.nodes = nodes;
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
        var instance = nodes.instance(node);
        instance.setNodeId(node.getId());
        instance.setId(node.getUniqueId());
        instance.setNodeInstanceContainer(this);
        instance.setProcessInstance(this);
        instance.setLevel(1);
        return instance;
    }

    /** jBPM would look for start events, timers and listeners, of which the process has none. */
    @Override
    public void start() {
        internalSetState(ProcessInstance.STATE_ACTIVE);
        getNodeInstance(nodes.start()).trigger(null, null);
    }

    /** jBPM would tell managers, listeners and other processes, none of which know the instance. */
    @Override
    public void setState(int state) {
        internalSetState(state);
    }

    /** The instance is in one node at a time, and nobody asks in which. */
    @Override
    public void addNodeInstance(NodeInstance entered) {}

    @Override
    public void removeNodeInstance(NodeInstance left) {}
}
